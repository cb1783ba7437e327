import { guardAny, refusal } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, VisitFormat } from '../builder.ts';
import { AppointmentType } from '../directory/types.ts';
import { SlotDay } from '../calendar/graph.ts';
import type { DateHours as DateHoursRow, MinuteSpan as Span, WeeklySpan } from '../calendar/hours.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { AvailabilityChangedError, AvailabilityLimitError, HoursOverlapError } from './errors.ts';
import { allTypesOf, upcomingOf, type AbsenceRow, type AvailabilityRow } from './reads.ts';
import { outsideOf } from './rules.ts';
import type { Preview } from './preview.ts';

/** Those who may set hours: the specialist, and who oversees the organization. */
export const managed = guardAny('availability:manage', 'availability:oversee');

const from = 'Minutes of the wall clock after midnight, inclusive.';
const to = 'Minutes of the wall clock after midnight, exclusive; 1440 is the end of the day.';

const MinuteSpan = builder.objectRef<Span>('MinuteSpan').implement({
  ...managed,
  description: 'A span of the wall clock within one day.',
  fields: (t) => ({
    fromMinute: t.exposeInt('fromMinute', { description: from }),
    toMinute: t.exposeInt('toMinute', { description: to }),
  }),
});

const WeeklyHours = builder.objectRef<WeeklySpan>('WeeklyHours').implement({
  ...managed,
  description: 'A span of the wall clock that comes back every week.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: '1 Monday to 7 Sunday (ISO 8601).' }),
    fromMinute: t.exposeInt('fromMinute', { description: from }),
    toMinute: t.exposeInt('toMinute', { description: to }),
  }),
});

const DateHours = builder.objectRef<DateHoursRow>('DateHours').implement({
  ...managed,
  description: 'Hours of one date.',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: "Day in the specialist's zone.", resolve: ({ day }) => day }),
    replacesWeek: t.exposeBoolean('replacesWeek', {
      description: 'True: instead of the weekly hours, and none at all close the day. False: beside them.',
    }),
    hours: t.field({ type: [MinuteSpan], description: 'Ascending.', resolve: ({ hours }) => [...hours] }),
  }),
});

const Absence = builder.objectRef<AbsenceRow>('Absence').implement({
  ...managed,
  description: 'Time a specialist is away, on every brand that shares the calendar.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    startsAt: t.field({ type: 'DateTime', description: 'Start.', resolve: ({ startsAt }) => new Date(startsAt) }),
    endsAt: t.field({ type: 'DateTime', description: 'End, exclusive.', resolve: ({ endsAt }) => new Date(endsAt) }),
  }),
});

const AppointmentTypeRules = builder.objectRef<AppointmentTypeRow>('AppointmentTypeRules').implement({
  ...managed,
  description: 'A kind of appointment with the rules that its times follow. Its price comes from billing.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the AppointmentType.' }),
    nameDe: t.string({ description: 'In German.', resolve: ({ name }) => name.de }),
    nameEn: t.string({ description: 'In English.', resolve: ({ name }) => name.en }),
    descriptionDe: t.string({ description: 'In German.', resolve: ({ description }) => description.de }),
    descriptionEn: t.string({ description: 'In English.', resolve: ({ description }) => description.en }),
    formats: t.field({ type: [VisitFormat], description: 'Ways to meet.', resolve: ({ formats }) => [...formats] }),
    durationMinutes: t.exposeInt('durationMinutes', { description: 'Length without buffers.' }),
    bufferBeforeMinutes: t.exposeInt('bufferBeforeMinutes', { description: 'Kept free before each.' }),
    bufferAfterMinutes: t.exposeInt('bufferAfterMinutes', { description: 'Kept free after each.' }),
    noticeMinutes: t.exposeInt('noticeMinutes', { description: 'Shortest time between booking and start.' }),
    horizonDays: t.exposeInt('horizonDays', { description: 'So many days of 24 hours ahead it can be booked.' }),
    gridMinutes: t.exposeInt('gridMinutes', { description: 'Starts are so far apart, counted from midnight.' }),
    dailyCap: t.exposeInt('dailyCap', { nullable: true, description: 'Most on one day; null is no cap.' }),
    seriesMost: t.exposeInt('seriesMost', {
      nullable: true,
      description: 'Most that a patient may book together as a series; null is no series.',
    }),
    offerMinutes: t.exposeInt('offerMinutes', {
      nullable: true,
      description: 'How long an offer of the waiting list stands; null is as long as those of the brand.',
    }),
    seats: t.exposeInt('seats', {
      nullable: true,
      description: 'How many patients meet at once at its scheduled sessions; null is one alone.',
    }),
    isOffered: t.exposeBoolean('isOffered', { description: 'Whether it can be booked.' }),
    appointmentType: t.field({ type: AppointmentType, description: 'With its price.', resolve: (row) => row }),
  }),
});

const booked = 'Confirmed appointments that are not over and lie outside of these hours; they stay as they are.';

export const Availability = builder.objectRef<AvailabilityRow>('Availability').implement({
  ...managed,
  description: 'What decides when a specialist can be booked, from today on.',
  fields: (t) => ({
    id: t.id({ description: "The specialist's.", resolve: ({ specialist }) => specialist.id }),
    version: t.int({ description: 'To be sent with a change.', resolve: ({ specialist }) => specialist.version }),
    timeZone: t.string({ description: 'IANA zone of all hours.', resolve: ({ specialist }) => specialist.timeZone }),
    dailyCap: t.int({
      nullable: true,
      description: 'Most appointments and holds that start on one day over all types; null is no cap.',
      resolve: ({ specialist }) => specialist.dailyCap,
    }),
    isShared: t.boolean({
      nullable: true,
      description: 'Whether other brands share the calendar; null for everyone but the specialist.',
      resolve: ({ specialist }, _args, { viewer }) =>
        specialist.personId === viewer.personId ? specialist.sharedWith.length > 0 : null,
    }),
    weekly: t.field({ type: [WeeklyHours], description: 'Ascending.', resolve: ({ weekly }) => [...weekly] }),
    focus: t.field({
      type: [WeeklyHours],
      description: 'Kept free of appointments whichever hours the day has, ascending.',
      resolve: ({ focus }) => [...focus],
    }),
    dates: t.field({ type: [DateHours], description: 'Ascending.', resolve: ({ dates }) => [...dates] }),
    absences: t.field({ type: [Absence], description: 'Ascending.', resolve: ({ absences }) => [...absences] }),
    types: t.field({
      type: [AppointmentTypeRules],
      description: 'Every kind of appointment, those no longer offered included.',
      resolve: ({ specialist }, _args, context) => allTypesOf(context, specialist.id),
    }),
    outside: t.field({
      type: [Appointment],
      description: `${booked} Ascending, among the next 200.`,
      resolve: async (row, _args, context) =>
        outsideOf(await upcomingOf(context, row.specialist.id), row, row.specialist.timeZone),
    }),
  }),
});

export const AvailabilityPreview = builder.objectRef<Preview>('AvailabilityPreview').implement({
  ...managed,
  description: 'What an unsaved week would come to.',
  fields: (t) => ({
    days: t.field({ type: [SlotDay], description: 'Free times by day.', resolve: ({ days }) => [...days] }),
    outside: t.field({ type: [Appointment], description: booked, resolve: ({ outside }) => [...outside] }),
  }),
});

builder.objectType(AvailabilityChangedError, {
  ...refusal('AvailabilityChangedError', 'Somebody changed the availability since it was read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The one that stands now.' }) }),
});
builder.objectType(HoursOverlapError, {
  ...refusal('HoursOverlapError', 'Hours of one day overlap.'),
  fields: (t) => ({
    spans: t.field({
      type: [WeeklyHours],
      description: 'Those that begin before the one ahead of them ends.',
      resolve: ({ spans }) => [...spans],
    }),
  }),
});
builder.objectType(AvailabilityLimitError, {
  ...refusal('AvailabilityLimitError', 'So many may be set, and no more.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many.' }) }),
});
