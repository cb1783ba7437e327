import { open, openIn, shownIn, signedIn } from '@daraport/subgraph';
import { builder, PageInfo, VisitFormat } from '../builder.ts';
import { Slot, SlotDay } from '../calendar/graph.ts';
import type { AppointmentTypeRow } from '../calendar/load.ts';
import { nextSlotsOf, slotDaysOf, typesLoader } from '../calendar/service.ts';
import { Person } from '../refs.ts';
import { formatsOn, spokenName } from './rules.ts';
import {
  appointmentTypeLoader,
  specialistCountLoader,
  specialistLoader,
  specialtiesOfBrand,
  type SpecialistPage,
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
      description: 'One sentence: what they help with.',
      resolve: ({ headline }, _args, { viewer }) => headline[viewer.locale],
    }),
    about: t.string({
      ...shownIn('public'),
      description: "In the specialist's own words.",
      resolve: ({ about }, _args, { viewer }) => about[viewer.locale],
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
      description: 'The next free times over all types, at most 10.',
      args: { first: t.arg.int(), appointmentTypeId: t.arg.id({ required: false }) },
      resolve: ({ id }, { first, appointmentTypeId }, context) =>
        nextSlotsOf(context, id, first, appointmentTypeId ?? null),
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

const SpecialistEdge = builder.objectRef<SpecialistPage['edges'][number]>('SpecialistEdge').implement({
  ...openIn('public'),
  description: 'A profile in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: Specialist, description: 'The profile.', resolve: ({ node }) => node }),
  }),
});

export const SpecialistConnection = builder.objectRef<SpecialistPage>('SpecialistConnection').implement({
  ...openIn('public'),
  description: 'A page of the directory.',
  fields: (t) => ({
    edges: t.field({
      type: [SpecialistEdge],
      description: 'In order of the list.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many fit the filter.', resolve: ({ countAll }) => countAll() }),
  }),
});
