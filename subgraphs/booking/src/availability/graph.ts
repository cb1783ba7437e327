import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { builder, VisitFormat } from '../builder.ts';
import { AvailabilityChangedError, AvailabilityLimitError, HoursOverlapError } from './errors.ts';
import { saveType } from './offers.ts';
import { availabilityAfter, availabilityPayload } from './payload.ts';
import { previewWeek } from './preview.ts';
import { availabilityOf, managedSpecialist } from './reads.ts';
import { addAbsence, clearDate, removeAbsence, setDate, setWeek } from './service.ts';
import { Availability, AvailabilityPreview, managed } from './types.ts';

const whose = "A specialist that the viewer oversees; the viewer's own without it.";

const MinuteSpanInput = builder.inputType('MinuteSpanInput', {
  description: 'A span of the wall clock within one day, half-open, in minutes after midnight.',
  fields: (t) => ({ fromMinute: t.int(), toMinute: t.int({ description: '1440 is the end of the day.' }) }),
});
const WeeklyHoursInput = builder.inputType('WeeklyHoursInput', {
  description: 'A span that comes back every week; weekday 1 Monday to 7 Sunday.',
  fields: (t) => ({ weekday: t.int(), fromMinute: t.int(), toMinute: t.int() }),
});
const WeekInput = builder.inputType('WeekInput', {
  description: 'A whole week: what is left out is no longer set.',
  fields: (t) => ({
    timeZone: t.string({ description: 'IANA zone of all hours.' }),
    weekly: t.field({ type: [WeeklyHoursInput], description: 'At most 42, none overlapping.' }),
    focus: t.field({ type: [WeeklyHoursInput], description: 'Kept free whichever hours the day has; at most 42.' }),
    dailyCap: t.int({ required: false, description: '1 to 100; no cap without it.' }),
  }),
});

const version = 'Of the availability that was read.';
const SetWeeklyHoursInput = builder.inputType('SetWeeklyHoursInput', {
  description: 'Zone, weekly hours, focus time and the cap over all types, anew.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    timeZone: t.string({ description: 'IANA zone of all hours.' }),
    weekly: t.field({ type: [WeeklyHoursInput], description: 'At most 42, none overlapping.' }),
    focus: t.field({ type: [WeeklyHoursInput], description: 'At most 42, none overlapping.' }),
    dailyCap: t.int({ required: false, description: '1 to 100; no cap without it.' }),
    idempotencyKey: t.id(),
  }),
});
const SetDateHoursInput = builder.inputType('SetDateHoursInput', {
  description: 'Hours of one date.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    day: t.field({ type: 'Date', description: 'Today or later.' }),
    replacesWeek: t.boolean({ description: 'Instead of the weekly hours, or beside them.' }),
    hours: t.field({ type: [MinuteSpanInput], description: 'At most 6; none closes a day whose hours are replaced.' }),
    idempotencyKey: t.id(),
  }),
});
const ClearDateHoursInput = builder.inputType('ClearDateHoursInput', {
  description: 'A date on which the weekly hours shall hold again.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    day: t.field({ type: 'Date' }),
    idempotencyKey: t.id(),
  }),
});
const AddAbsenceInput = builder.inputType('AddAbsenceInput', {
  description: 'Time to be away, a year at most.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    startsAt: t.field({ type: 'DateTime' }),
    endsAt: t.field({ type: 'DateTime', description: 'Exclusive.' }),
    idempotencyKey: t.id(),
  }),
});
const RemoveAbsenceInput = builder.inputType('RemoveAbsenceInput', {
  description: 'An absence that shall not be.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    absenceId: t.id(),
    idempotencyKey: t.id(),
  }),
});
const SaveAppointmentTypeInput = builder.inputType('SaveAppointmentTypeInput', {
  description: 'A kind of appointment as it shall be; a new one without an id.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: whose }),
    version: t.int({ description: version }),
    id: t.id({ required: false }),
    nameDe: t.string(),
    nameEn: t.string(),
    descriptionDe: t.string(),
    descriptionEn: t.string(),
    formats: t.field({ type: [VisitFormat] }),
    durationMinutes: t.int({ description: '5 to 720.' }),
    bufferBeforeMinutes: t.int({ description: '0 to 360.' }),
    bufferAfterMinutes: t.int({ description: '0 to 360.' }),
    noticeMinutes: t.int({ description: 'Up to 60 days.' }),
    horizonDays: t.int({ description: '1 to 366.' }),
    gridMinutes: t.int({ description: 'At least 5, and dividing a day.' }),
    dailyCap: t.int({ required: false, description: '1 to 100; no cap without it.' }),
    seriesMost: t.int({ required: false, description: '2 to 52 together as a series; no series without it.' }),
    offerMinutes: t.int({
      required: false,
      description: '15 to 2880 that an offer of the waiting list stands; as long as those of the brand without it.',
    }),
    seats: t.int({
      required: false,
      description: '2 to 100 patients at once, on site alone, at scheduled sessions; one patient alone without it.',
    }),
    isOffered: t.boolean({ description: 'Whether it can be booked.' }),
    idempotencyKey: t.id(),
  }),
});

const SetWeeklyHoursPayload = availabilityPayload('SetWeeklyHoursPayload', 'The week is set.');
const SetDateHoursPayload = availabilityPayload('SetDateHoursPayload', 'The date has its own hours.');
const ClearDateHoursPayload = availabilityPayload('ClearDateHoursPayload', 'The weekly hours hold on the date.');
const AddAbsencePayload = availabilityPayload(
  'AddAbsencePayload',
  'The time is closed; `outside` lists what is booked in it.',
);
const RemoveAbsencePayload = availabilityPayload('RemoveAbsencePayload', 'The time is open again.');
const SaveAppointmentTypePayload = availabilityPayload(
  'SaveAppointmentTypePayload',
  'The kind of appointment is as asked.',
);

const refusals = [AvailabilityChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError];

builder.queryFields((t) => ({
  availability: t.field({
    module: 'CORE',
    type: Availability,
    nullable: true,
    ...managed,
    description: 'What decides when a specialist can be booked; null where there is no profile.',
    args: { specialistId: t.arg.id({ required: false, description: whose }) },
    async resolve(_root, { specialistId }, context) {
      const specialist = await managedSpecialist(context, context.rows, specialistId).catch((error: unknown) => {
        if (error instanceof NotFoundError) return null;
        throw error;
      });
      return specialist && availabilityOf(context, context.rows, specialist);
    },
  }),
  availabilityPreview: t.field({
    module: 'CORE',
    type: AvailabilityPreview,
    ...managed,
    description: 'What an unsaved week would come to: free times of one kind by day, at most 31 days.',
    args: {
      specialistId: t.arg.id({ required: false, description: whose }),
      week: t.arg({ type: WeekInput }),
      appointmentTypeId: t.arg.id(),
      from: t.arg({ type: 'Date' }),
      days: t.arg.int(),
      timeZone: t.arg.string({ description: 'Zone in which days are cut.' }),
    },
    listSize: { slicingArguments: ['days'], sizedFields: ['days'] },
    resolve: (_root, asked, context) => previewWeek(context, asked),
  }),
}));

builder.mutationFields((t) => ({
  setWeeklyHours: t.field({
    module: 'CORE',
    type: SetWeeklyHoursPayload,
    ...managed,
    description: 'Sets zone, weekly hours, focus time and the cap over all types. What is booked stays.',
    args: { input: t.arg({ type: SetWeeklyHoursInput }) },
    errors: { types: [HoursOverlapError, ...refusals] },
    resolve: (_root, { input }, context) => availabilityAfter(context, setWeek(context, input)),
  }),
  setDateHours: t.field({
    module: 'CORE',
    type: SetDateHoursPayload,
    ...managed,
    description: 'Sets the hours of one date, instead of the weekly ones or beside them. What is booked stays.',
    args: { input: t.arg({ type: SetDateHoursInput }) },
    errors: { types: [HoursOverlapError, AvailabilityLimitError, ...refusals] },
    resolve: (_root, { input }, context) => availabilityAfter(context, setDate(context, input)),
  }),
  clearDateHours: t.field({
    module: 'CORE',
    type: ClearDateHoursPayload,
    ...managed,
    description: 'Lets the weekly hours hold on a date again.',
    args: { input: t.arg({ type: ClearDateHoursInput }) },
    errors: { types: refusals },
    resolve: (_root, { input }, context) => availabilityAfter(context, clearDate(context, input)),
  }),
  addAbsence: t.field({
    module: 'CORE',
    type: AddAbsencePayload,
    ...managed,
    description: 'Closes a span of time. Appointments in it stay; `outside` lists them.',
    args: { input: t.arg({ type: AddAbsenceInput }) },
    errors: { types: [AvailabilityLimitError, ...refusals] },
    resolve: (_root, { input }, context) => availabilityAfter(context, addAbsence(context, input)),
  }),
  removeAbsence: t.field({
    module: 'CORE',
    type: RemoveAbsencePayload,
    ...managed,
    description: 'Opens the time of an absence again.',
    args: { input: t.arg({ type: RemoveAbsenceInput }) },
    errors: { types: refusals },
    resolve: (_root, { input }, context) => availabilityAfter(context, removeAbsence(context, input)),
  }),
  saveAppointmentType: t.field({
    module: 'CORE',
    type: SaveAppointmentTypePayload,
    ...managed,
    description:
      'Sets one kind of appointment and its rules; a new one without an id. What is booked keeps its length.',
    args: { input: t.arg({ type: SaveAppointmentTypeInput }) },
    errors: { types: [AvailabilityLimitError, ...refusals] },
    resolve: (_root, { input }, context) => availabilityAfter(context, saveType(context, input)),
  }),
}));
