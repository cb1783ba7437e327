import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, guardAny, refusal } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { Hold } from '../hold/graph.ts';
import { NotLicensedThereError } from '../licence/errors.ts';
import { region } from '../licence/graph.ts';
import type { HoldRow } from '../reservation/service.ts';
import { bookSeries } from './booking.ts';
import { SeriesNotOfferedError, SeriesTakenError, type SeriesConflict } from './errors.ts';
import { previewSeries } from './preview.ts';
import type { SeriesRow } from './reads.ts';
import { holdSeries } from './service.ts';
import { Series, SeriesPreview } from './types.ts';

/** How far a proposal may move one. */
export const SeriesFlexibility = builder.enumType('SeriesFlexibility', {
  description: 'How far a proposal may move one time: on its day, or in its week from Monday.',
  values: ['SAME_DAY', 'SAME_WEEK'] as const,
});

/** Another time for one of a series. */
export const SeriesChangeInput = builder.inputType('SeriesChangeInput', {
  description: 'One of a series at another time than the rule has it.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'When the rule has it (occursAt).' }),
    to: t.field({
      type: 'DateTime',
      required: false,
      description: 'When it shall be, a week away at most; left out without it.',
    }),
  }),
});

const wished = {
  rule: 'RFC 5545 without RRULE:, weekly by weekday or monthly by weekday, with COUNT or UNTIL: FREQ=WEEKLY;INTERVAL=2;COUNT=10.',
  startsAt: 'The first; all others are at the same wall clock of the specialist.',
  changes: 'Those that shall not be as the rule has them.',
};

const PreviewSeriesInput = builder.inputType('PreviewSeriesInput', {
  description: 'A series to look at before it is booked.',
  fields: (t) => ({
    specialistId: t.id(),
    appointmentTypeId: t.id(),
    startsAt: t.field({ type: 'DateTime', description: wished.startsAt }),
    rule: t.string({ description: wished.rule }),
    changes: t.field({ type: [SeriesChangeInput], required: false, description: wished.changes }),
    flexibility: t.field({ type: SeriesFlexibility, description: 'What a proposal may do.' }),
  }),
});

const HoldSeriesInput = builder.inputType('HoldSeriesInput', {
  description: 'A series to keep.',
  fields: (t) => ({
    specialistId: t.id(),
    appointmentTypeId: t.id(),
    startsAt: t.field({ type: 'DateTime', description: wished.startsAt }),
    rule: t.string({ description: wished.rule }),
    changes: t.field({ type: [SeriesChangeInput], required: false, description: wished.changes }),
    format: t.field({ type: VisitFormat }),
    timeZone: t.string({ description: 'Zone the patient saw the times in.' }),
    quoteId: t.id({
      description: 'Frozen price of one, from createQuote: the first is paid with it, the others cost the same.',
    }),
    region: t.string({ required: false, description: region }),
    idempotencyKey: t.id(),
  }),
});

const BookSeriesInput = builder.inputType('BookSeriesInput', {
  description: "A series in the specialist's own calendar.",
  fields: (t) => ({
    patientId: t.id({ description: 'A person who had an appointment with the specialist before.' }),
    appointmentTypeId: t.id(),
    startsAt: t.field({ type: 'DateTime', description: wished.startsAt }),
    rule: t.string({ description: wished.rule }),
    changes: t.field({ type: [SeriesChangeInput], required: false, description: wished.changes }),
    format: t.field({ type: VisitFormat }),
    region: t.string({ required: false, description: region }),
    idempotencyKey: t.id(),
  }),
});

const Conflict = builder.objectRef<SeriesConflict>('SeriesConflict').implement({
  ...guardAny('appointments:book', 'appointments:read'),
  description: 'One time of a series that is not free.',
  fields: (t) => ({
    startsAt: t.field({ type: 'DateTime', description: 'Which.', resolve: ({ startsAt }) => new Date(startsAt) }),
    alternatives: t.field({
      type: [Slot],
      description: 'Nearest free times, at most 4, within eight days.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});
builder.objectType(SeriesTakenError, {
  ...refusal('SeriesTakenError', 'Some times are not free, so none was taken.'),
  fields: (t) => ({
    conflicts: t.field({ type: [Conflict], description: 'Each of them.', resolve: ({ conflicts }) => [...conflicts] }),
  }),
});
builder.objectType(SeriesNotOfferedError, {
  ...refusal('SeriesNotOfferedError', 'This kind of appointment is not booked as such a series.'),
  fields: (t) => ({
    most: t.exposeInt('most', { nullable: true, description: 'Most that may be booked together; null is no series.' }),
  }),
});

const HoldSeriesPayload = builder.objectRef<{ hold: HoldRow }>('HoldSeriesPayload').implement({
  ...guard('appointments:book'),
  description: 'All times are kept.',
  fields: (t) => ({
    hold: t.field({
      type: Hold,
      description: 'Of the first: paying, releasing or letting it run out is that of all.',
      resolve: ({ hold }) => hold,
    }),
  }),
});
const BookSeriesPayload = builder.objectRef<{ series: SeriesRow }>('BookSeriesPayload').implement({
  ...guard('availability:manage'),
  description: 'All are confirmed.',
  fields: (t) => ({ series: t.field({ type: Series, description: 'As booked.', resolve: ({ series }) => series }) }),
});

builder.queryField('previewSeries', (t) =>
  t.field({
    module: 'BOOKING',
    type: SeriesPreview,
    ...guardAny('appointments:book', 'availability:manage', 'availability:oversee'),
    description:
      'Every time of a series checked as a single appointment is, and the fewest moves that make it bookable.',
    args: { input: t.arg({ type: PreviewSeriesInput }) },
    errors: { types: [SeriesNotOfferedError, SpecialistNotBookableError, InvalidInputError, NotFoundError] },
    resolve: (_root, { input }, context) => previewSeries(context, input),
  }),
);

const refused = [
  SeriesTakenError,
  SpecialistNotBookableError,
  NotLicensedThereError,
  InvalidInputError,
  NotFoundError,
  IdempotencyConflictError,
];

builder.mutationFields((t) => ({
  holdSeries: t.field({
    module: 'BOOKING',
    type: HoldSeriesPayload,
    ...guard('appointments:book'),
    description:
      'Keeps all times of a series for ten minutes, or none. Paying the first confirms all; each other is paid by itself later, at the same price.',
    args: { input: t.arg({ type: HoldSeriesInput }) },
    errors: { types: [...refused, SeriesNotOfferedError] },
    resolve: async (_root, { input }, context) => ({ hold: await holdSeries(context, input) }),
  }),
  bookSeries: t.field({
    module: 'BOOKING',
    type: BookSeriesPayload,
    ...guard('availability:manage'),
    description: 'Books a series for a patient the specialist knows, or nothing of it. Each is paid by itself.',
    args: { input: t.arg({ type: BookSeriesInput }) },
    errors: { types: refused },
    resolve: async (_root, { input }, context) => ({ series: await bookSeries(context, input) }),
  }),
}));
