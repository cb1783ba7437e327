import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder, Money } from '../../builder.ts';
import { CancellationTooLateError, FeeNotAcceptedError, ReschedulingNotAllowedError } from '../../change/errors.ts';
import { SpecialistNotBookableError } from '../../clearance/errors.ts';
import { cancelSeries } from '../cancelling.ts';
import { SeriesTakenError } from '../errors.ts';
import { SeriesFlexibility } from '../graph.ts';
import { moveSeries } from '../moving.ts';
import { previewSeriesCancellation, type SeriesCancellation } from '../preview-cancel.ts';
import { previewSeriesMove } from '../preview-move.ts';
import type { SeriesRow } from '../reads.ts';
import { Series, SeriesPreview } from '../types.ts';

const changing = guard('appointments:change');

const SeriesScope = builder.enumType('SeriesScope', {
  description:
    'Which of a series: the chosen one and all after it, or all that are still to come. One alone is an appointment.',
  values: ['FOLLOWING', 'ALL'] as const,
});

const SingleMoveInput = builder.inputType('SingleMoveInput', {
  description: 'One of a series at another time than the common move has it.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Its present start.' }),
    to: t.field({ type: 'DateTime', description: 'Its new one.' }),
  }),
});

const chosen = 'One of the series, still to come.';
const goal = 'Its new start; the others move by as many days, to the same wall clock of the specialist.';
const fee = 'What is agreed to be kept for it of all payments together, in minor units.';

const PreviewSeriesMoveInput = builder.inputType('PreviewSeriesMoveInput', {
  description: 'A move of a series to look at first.',
  fields: (t) => ({
    appointmentId: t.id({ description: chosen }),
    scope: t.field({ type: SeriesScope }),
    startsAt: t.field({ type: 'DateTime', description: goal }),
    changes: t.field({ type: [SingleMoveInput], required: false }),
    flexibility: t.field({ type: SeriesFlexibility, description: 'What a proposal may do.' }),
  }),
});

const PreviewSeriesCancellationInput = builder.inputType('PreviewSeriesCancellationInput', {
  description: 'A cancellation of a series to look at first.',
  fields: (t) => ({ appointmentId: t.id({ description: chosen }), scope: t.field({ type: SeriesScope }) }),
});
const SeriesCancellationPreview = builder.objectRef<SeriesCancellation>('SeriesCancellationPreview').implement({
  ...changing,
  description: 'What cancelling appointments of a series means at this moment.',
  fields: (t) => ({
    appointmentCount: t.exposeInt('appointmentCount', { description: 'How many would be cancelled.' }),
    fee: t.field({
      type: Money,
      nullable: true,
      description: 'What is kept for it of all payments together; null where nothing was paid yet.',
      resolve: (preview) => preview.fee,
    }),
  }),
});

const MoveSeriesInput = builder.inputType('MoveSeriesInput', {
  description: 'A move of a series.',
  fields: (t) => ({
    appointmentId: t.id({ description: chosen }),
    scope: t.field({ type: SeriesScope }),
    startsAt: t.field({ type: 'DateTime', description: goal }),
    changes: t.field({ type: [SingleMoveInput], required: false }),
    timeZone: t.string({ description: 'Zone the times were chosen in.' }),
    acceptedFeeMinor: t.int({ required: false, description: fee }),
    idempotencyKey: t.id(),
  }),
});

const CancelSeriesInput = builder.inputType('CancelSeriesInput', {
  description: 'Appointments of a series to cancel.',
  fields: (t) => ({
    appointmentId: t.id({ description: chosen }),
    scope: t.field({ type: SeriesScope }),
    reason: t.string({ required: false, description: 'At most 500 characters; kept encrypted.' }),
    acceptedFeeMinor: t.int({ required: false, description: fee }),
    idempotencyKey: t.id(),
  }),
});

const payload = (name: string, description: string) =>
  builder.objectRef<{ series: SeriesRow }>(name).implement({
    ...changing,
    description,
    fields: (t) => ({
      series: t.field({ type: Series, description: 'As it is now.', resolve: ({ series }) => series }),
    }),
  });
const MoveSeriesPayload = payload('MoveSeriesPayload', 'All in scope are moved.');
const CancelSeriesPayload = payload('CancelSeriesPayload', 'All in scope are cancelled.');

builder.queryFields((t) => ({
  previewSeriesMove: t.field({
    module: 'CORE',
    type: SeriesPreview,
    ...changing,
    description:
      'Where appointments of a series would go, and what is in the way; occursAt is the present start of each.',
    args: { input: t.arg({ type: PreviewSeriesMoveInput }) },
    errors: { types: [SpecialistNotBookableError, InvalidInputError, NotFoundError] },
    resolve: (_root, { input }, context) => previewSeriesMove(context, input),
  }),
  previewSeriesCancellation: t.field({
    module: 'CORE',
    type: SeriesCancellationPreview,
    ...changing,
    description: 'How many appointments of a series would be cancelled, and what that costs by the terms of each.',
    args: { input: t.arg({ type: PreviewSeriesCancellationInput }) },
    errors: { types: [CancellationTooLateError, InvalidInputError, NotFoundError] },
    resolve: (_root, { input }, context) => previewSeriesCancellation(context, input),
  }),
}));

const refused = [FeeNotAcceptedError, NotFoundError, InvalidInputError, IdempotencyConflictError];

builder.mutationFields((t) => ({
  moveSeries: t.field({
    module: 'CORE',
    type: MoveSeriesPayload,
    ...changing,
    description: 'Moves the chosen appointment and all others in scope with it, each by its terms, or none.',
    args: { input: t.arg({ type: MoveSeriesInput }) },
    errors: { types: [SeriesTakenError, SpecialistNotBookableError, ReschedulingNotAllowedError, ...refused] },
    resolve: async (_root, { input }, context) => ({ series: await moveSeries(context, input) }),
  }),
  cancelSeries: t.field({
    module: 'CORE',
    type: CancelSeriesPayload,
    ...changing,
    description: 'Cancels the chosen appointment and all others in scope, each by its terms, or none.',
    args: { input: t.arg({ type: CancelSeriesInput }) },
    errors: { types: [CancellationTooLateError, ...refused] },
    resolve: async (_root, { input }, context) => ({ series: await cancelSeries(context, input) }),
  }),
}));
