import type { WordLists } from '@daraport/drizzle/tables/booking';
import { guardAny, open, openIn, shownIn, signedIn } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { Slot, SlotDay } from '../calendar/graph.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { nextSlotsOf, slotDaysOf, typesLoader } from '../calendar/service.ts';
import { Organization, Person } from '../refs.ts';
import { checkedFreeTime } from './filter.ts';
import { endOf } from './free.ts';
import { FreeTimeFilter, Gender, Insurance } from './inputs.ts';
import { fitsClock, formatsOn, inLanguage, spokenName } from './rules.ts';
import {
  appointmentTypeLoader,
  specialistCountLoader,
  specialistLoader,
  specialtiesOfBrand,
  type SpecialistRow,
  type SpecialtyRow,
} from './service.ts';

export const Specialty = builder.objectRef<SpecialtyRow>('Specialty').implement({
  ...openIn('public'),
  description: 'A field that specialists of the brand work in.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Stable word for filters and addresses.' }),
    name: t.string({
      description: "In the viewer's language.",
      resolve: ({ name }, _args, { viewer }) => name[viewer.locale],
    }),
    specialistCount: t.int({
      description: 'How many specialists of the brand have it.',
      resolve: async ({ slug }, _args, context) => (await specialistCountLoader(context).load(slug)) ?? 0,
    }),
  }),
});

export const AppointmentType = builder.objectRef<AppointmentTypeRow>('AppointmentType').implement({
  ...open,
  description: 'What is offered, how long, in which forms. Its price comes from billing.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque id.' }),
    name: t.string({
      ...shownIn('public'),
      description: "In the viewer's language.",
      resolve: ({ name }, _args, { viewer }) => name[viewer.locale],
    }),
    description: t.string({
      ...shownIn('public'),
      description: "In the viewer's language.",
      resolve: ({ description }, _args, { viewer }) => description[viewer.locale],
    }),
    durationMinutes: t.exposeInt('durationMinutes', { ...shownIn('public'), description: 'Length without buffers.' }),
    seriesMost: t.exposeInt('seriesMost', {
      ...shownIn('public'),
      nullable: true,
      description: 'Most that a patient may book together as a series; null is no series.',
    }),
    seats: t.exposeInt('seats', {
      ...shownIn('public'),
      nullable: true,
      description: 'How many patients meet at once; its times are scheduled sessions. Null is one alone.',
    }),
    formats: t.field({
      ...shownIn('public'),
      type: [VisitFormat],
      description: 'Ways to meet that may be chosen.',
      resolve: ({ formats }, _args, { viewer }) => formatsOn(viewer, formats),
    }),
  }),
});
builder.asEntity(AppointmentType, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => appointmentTypeLoader(context).load(id),
});

const managed = guardAny('availability:manage', 'availability:oversee');
const FocusWords = builder.objectRef<WordLists>('FocusWords').implement({
  ...managed,
  description: 'Short words in both languages.',
  fields: (t) => ({
    de: t.stringList({ description: 'German.', resolve: ({ de }) => [...de] }),
    en: t.stringList({ description: 'English.', resolve: ({ en }) => [...en] }),
  }),
});

export const Specialist = builder.objectRef<SpecialistRow>('Specialist').implement({
  ...open,
  description: 'Public profile.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque id.' }),
    slug: t.exposeString('slug', { ...shownIn('public'), description: 'Address of the profile page.' }),
    displayName: t.string({ ...shownIn('public'), description: 'With title, as it is spoken.', resolve: spokenName }),
    title: t.exposeString('title', {
      ...shownIn('public'),
      description: 'Academic title before the name; empty without one.',
    }),
    headline: t.string({
      ...shownIn('public'),
      description: "One sentence: what they help with; in the viewer's language where there is one.",
      resolve: ({ headline }, _args, { viewer }) => inLanguage(headline, viewer.locale),
    }),
    about: t.string({
      ...shownIn('public'),
      description:
        "In the specialist's own words; in the viewer's language where there is one, empty where nothing is written.",
      resolve: ({ about }, _args, { viewer }) => inLanguage(about, viewer.locale),
    }),
    specialties: t.field({
      ...shownIn('public'),
      type: [Specialty],
      description: 'Fields they work in.',
      async resolve({ specialties }, _args, context) {
        const known = await specialtiesOfBrand(context);
        return specialties.flatMap((slug) => known.find((specialty) => specialty.slug === slug) ?? []);
      },
    }),
    languages: t.exposeStringList('languages', {
      ...shownIn('public'),
      description: 'Languages of the sessions, ISO 639-1.',
    }),
    formats: t.field({
      ...shownIn('public'),
      type: [VisitFormat],
      description: 'Ways to meet.',
      resolve: ({ formats }, _args, { viewer }) => formatsOn(viewer, formats),
    }),
    timeZone: t.exposeString('timeZone', { ...shownIn('public'), description: 'IANA zone of the working hours.' }),
    city: t.exposeString('city', { ...shownIn('public'), nullable: true, description: 'Where the practice is.' }),
    gender: t.field({
      ...shownIn('public'),
      type: Gender,
      nullable: true,
      description: 'What they want to be said of it; null for nothing.',
      resolve: ({ gender }) => gender,
    }),
    insurances: t.field({
      ...shownIn('public'),
      type: [Insurance],
      description: 'Who may pay.',
      resolve: ({ insurances }) => insurances,
    }),
    focus: t.stringList({
      ...shownIn('public'),
      description: "What they know most about, in the viewer's language.",
      resolve: ({ focus }, _args, { viewer }) => [...focus[viewer.locale]],
    }),
    organization: t.field({
      ...shownIn('public'),
      type: Organization,
      nullable: true,
      description: 'Where appointments are booked under; null for those who work alone.',
      resolve: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    }),
    profileVersion: t.exposeInt('profileVersion', {
      ...managed,
      description: 'For saveDirectoryProfile: the one that stands now.',
    }),
    focusWords: t.field({
      ...managed,
      type: FocusWords,
      description: 'Focus in both languages, for its editor.',
      resolve: ({ focus }) => focus,
    }),
    portraitSeed: t.exposeString('portraitSeed', { description: 'Seed of the drawn portrait.' }),
    yearsOfPractice: t.exposeInt('yearsOfPractice', { ...shownIn('public'), description: 'Full years.' }),
    isBookable: t.exposeBoolean('isCleared', {
      ...shownIn('public'),
      description: 'Whether new appointments may be made at all; those made before stand.',
    }),
    person: t.field({
      type: Person,
      ...signedIn,
      description: 'The specialist as a person of the brand.',
      resolve: ({ personId }) => ({ id: personId }),
    }),
    appointmentTypes: t.field({
      ...shownIn('public'),
      type: [AppointmentType],
      description: "What they offer, in the specialist's order.",
      resolve: async ({ id }, _args, context) => (await typesLoader(context).load(id)) ?? [],
    }),
    nextSlots: t.field({
      ...shownIn('public'),
      type: [Slot],
      listSize: { slicingArguments: ['first'] },
      description:
        'The next free times over all types but those of groups, or of one type, at most 10; with `within` those that it lets pass.',
      args: {
        first: t.arg.int(),
        appointmentTypeId: t.arg.id({ required: false }),
        within: t.arg({ type: FreeTimeFilter, required: false }),
      },
      resolve({ id }, { first, appointmentTypeId: typeId = null, within }, context) {
        const wished = within ? checkedFreeTime(within) : null;
        const wish = wished && { endsAt: endOf(wished, context.now()), fits: fitsClock(wished) };
        return nextSlotsOf(context, id, first, { typeId, wish });
      },
    }),
    slotDays: t.field({
      ...shownIn('public'),
      type: [SlotDay],
      listSize: { slicingArguments: ['days'] },
      description: 'Free times by day in timeZone; at most 31 days.',
      args: {
        appointmentTypeId: t.arg.id(),
        from: t.arg({ type: 'Date' }),
        days: t.arg.int(),
        timeZone: t.arg.string(),
      },
      resolve: ({ id }, asked, context) => slotDaysOf(context, id, asked),
    }),
  }),
});
builder.asEntity(Specialist, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => specialistLoader(context).load(id),
});
