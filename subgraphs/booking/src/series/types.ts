import { guardAny, shownIn } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, Money } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { SlotReason } from '../explanation/graph.ts';
import type { PreviewedOccurrence, ProposedMove, SeriesPreview as Preview } from './preview.ts';
import { appointmentsOfSeries, findSeries, type SeriesRow } from './reads.ts';

const seen = guardAny('appointments:read', 'appointments:oversee');
const asked = guardAny('appointments:book', 'availability:manage', 'availability:oversee');

/** Appointments that were booked together. */
export const Series = builder.objectRef<SeriesRow>('Series').implement({
  ...seen,
  description: 'Appointments that were booked together. Each has a visit, a payment and a calendar entry of its own.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque id.' }),
    rule: t.exposeString('rule', { ...shownIn('public'), description: 'How they come back, as agreed: RFC 5545.' }),
    startsAt: t.expose('startsAt', { ...shownIn('public'), type: 'DateTime', description: 'Of the first, as agreed.' }),
    timeZone: t.exposeString('timeZone', {
      ...shownIn('public'),
      description: 'IANA zone of the wall clock by which they come back: that of the specialist.',
    }),
    appointments: t.field({
      ...shownIn('public'),
      type: [Appointment],
      description: 'All of them, past and cancelled ones included, by their start as it is now.',
      resolve: async ({ id }, _args, context) => [...(await appointmentsOfSeries(context, id))],
    }),
  }),
});

builder.objectFields(Appointment, (t) => ({
  series: t.field({
    ...shownIn('public'),
    type: Series,
    nullable: true,
    description: 'The series it was booked in; null for a single one.',
    resolve: ({ seriesId }, _args, context) => (seriesId === null ? null : findSeries(context, seriesId)),
  }),
}));

const SeriesOccurrence = builder.objectRef<PreviewedOccurrence>('SeriesOccurrence').implement({
  ...asked,
  description: 'One time of a series before it is booked or moved.',
  fields: (t) => ({
    occursAt: t.field({
      type: 'DateTime',
      description: 'When the rule has it; names it in changes.',
      resolve: ({ occursAt }) => new Date(occursAt),
    }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it would be.',
      resolve: ({ startsAt }) => new Date(startsAt),
    }),
    endsAt: t.field({ type: 'DateTime', description: 'Its end.', resolve: ({ endsAt }) => new Date(endsAt) }),
    isFree: t.boolean({
      description: 'Whether it can be booked like this.',
      resolve: ({ reasons }) => reasons.length === 0,
    }),
    reasons: t.field({
      type: [SlotReason],
      description: 'What is in the way, as far as the viewer may know.',
      resolve: ({ reasons }) => [...reasons],
    }),
    alternatives: t.field({
      type: [Slot],
      description: 'Nearest free times where it is not free, at most 4, within eight days.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const SeriesMove = builder.objectRef<ProposedMove>('SeriesMove').implement({
  ...asked,
  description: 'One time that a proposal moves.',
  fields: (t) => ({
    occursAt: t.field({ type: 'DateTime', description: 'Which one.', resolve: ({ occursAt }) => new Date(occursAt) }),
    from: t.field({ type: 'DateTime', description: 'When it was wished.', resolve: ({ from }) => new Date(from) }),
    to: t.field({ type: 'DateTime', description: 'When it would be instead.', resolve: ({ to }) => new Date(to) }),
  }),
});

const SeriesProposal = builder.objectRef<NonNullable<Preview['proposal']>>('SeriesProposal').implement({
  ...asked,
  description: 'The fewest moves, and among those the smallest, with which everything is free.',
  fields: (t) => ({
    isOptimal: t.exposeBoolean('isOptimal', { description: 'False where looking for fewer was given up.' }),
    moves: t.field({ type: [SeriesMove], description: 'By time.', resolve: ({ moves }) => [...moves] }),
  }),
});

/** What would be booked or moved, and what is in its way. */
export const SeriesPreview = builder.objectRef<Preview>('SeriesPreview').implement({
  ...asked,
  description: 'A series checked time by time, by the same rules as a single appointment.',
  fields: (t) => ({
    occurrences: t.field({
      type: [SeriesOccurrence],
      description: 'In order of the rule.',
      resolve: ({ occurrences }) => [...occurrences],
    }),
    proposal: t.field({
      type: SeriesProposal,
      nullable: true,
      description: 'Null where everything is free, or no moves within the limits help.',
      resolve: ({ proposal }) => proposal,
    }),
    fee: t.field({
      type: Money,
      nullable: true,
      description:
        'What moving them costs, kept of all payments together should they be cancelled later; null where nothing was paid yet.',
      resolve: ({ fee }) => fee,
    }),
  }),
});
