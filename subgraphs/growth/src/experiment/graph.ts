import { IdempotencyConflictError, InvalidInputError, ModuleDisabledError, NotFoundError } from '@daraport/domain';
import { mapStream, open } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { ExperimentOverError, ExperimentRunningError } from './errors.ts';
import { joinComparison, leaveComparison, recordExposure } from './exposure.ts';
import { listExperiments, oneExperiment } from './reads.ts';
import { adoptJourney, experimentsTopic, startExperiment, stopExperiment, type ExperimentRow } from './service.ts';
import { BookingJourney, ComparisonChoice, configured, Experiment, GuardrailFigure } from './types.ts';

builder.queryFields((t) => ({
  experiments: t.field({
    module: 'CORE',
    type: [Experiment],
    ...configured,
    description: 'What the brand compares and compared, newest first; at most 50.',
    resolve: (_root, _args, context) => listExperiments(context),
  }),
  experiment: t.field({
    module: 'CORE',
    type: Experiment,
    ...configured,
    description: 'One of them.',
    args: { id: t.arg.id() },
    errors: { types: [NotFoundError] },
    resolve: (_root, { id }, context) => oneExperiment(context, id),
  }),
}));

builder.subscriptionFields((t) => ({
  experimentsChanged: t.field({
    module: 'CORE',
    type: 'DateTime',
    ...configured,
    description: 'Fires when an experiment or what was counted for it changed; ask again.',
    subscribe: (_root, _args, { live, viewer, signal, now }) =>
      mapStream(live.subscribe(experimentsTopic(viewer.brandId), signal), () => Promise.resolve(now())),
    resolve: (at) => at,
  }),
}));

const ExperimentArmInput = builder.inputType('ExperimentArmInput', {
  fields: (t) => ({
    journey: t.field({ type: BookingJourney }),
    sharePercent: t.int({ description: 'Whole percent of the visitors who take part, 5 to 95; all add up to 100.' }),
  }),
});
const GuardrailInput = builder.inputType('GuardrailInput', {
  fields: (t) => ({
    figure: t.field({ type: GuardrailFigure }),
    tolerancePercent: t.int({ description: 'Percentage points, 0 to 50.' }),
  }),
});
const StartExperimentInput = builder.inputType('StartExperimentInput', {
  fields: (t) => ({
    name: t.string({ description: 'At most 80 characters.' }),
    arms: t.field({
      type: [ExperimentArmInput],
      description: 'Two or three different ways; the first is what the others are compared with.',
    }),
    windowDays: t.int({ description: 'For so many days after the first sight a booking counts, 1 to 30.' }),
    guardrail: t.field({ type: GuardrailInput, required: false }),
    idempotencyKey: t.id(),
  }),
});
const StopExperimentInput = builder.inputType('StopExperimentInput', {
  fields: (t) => ({ experimentId: t.id(), idempotencyKey: t.id() }),
});
const AdoptJourneyInput = builder.inputType('AdoptJourneyInput', {
  fields: (t) => ({ experimentId: t.id(), journey: t.field({ type: BookingJourney }), idempotencyKey: t.id() }),
});
const ExperimentSaved = builder.objectRef<{ experiment: ExperimentRow }>('ExperimentSaved').implement({
  ...configured,
  fields: (t) => ({ experiment: t.field({ type: Experiment, resolve: ({ experiment }) => experiment }) }),
});

builder.mutationFields((t) => ({
  startExperiment: t.field({
    module: 'EXPERIMENTS',
    type: ExperimentSaved,
    ...configured,
    description: 'Starts comparing ways to an appointment. A way whose module is off is refused as MODULE_DISABLED.',
    args: { input: t.arg({ type: StartExperimentInput }) },
    errors: { types: [InvalidInputError, IdempotencyConflictError, ExperimentRunningError] },
    resolve: async (_root, { input }, context) => ({ experiment: await startExperiment(context, input) }),
  }),
  stopExperiment: t.field({
    module: 'CORE',
    type: ExperimentSaved,
    ...configured,
    description: "Ends it: visitors see the brand's way again. One that is over stays as it was.",
    args: { input: t.arg({ type: StopExperimentInput }) },
    errors: { types: [NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ experiment: await stopExperiment(context, input) }),
  }),
  adoptJourney: t.field({
    module: 'CORE',
    type: ExperimentSaved,
    ...configured,
    description: "Makes one of its ways the brand's, and ends it with that. Repeated, it changes nothing.",
    args: { input: t.arg({ type: AdoptJourneyInput }) },
    errors: {
      types: [NotFoundError, InvalidInputError, IdempotencyConflictError, ModuleDisabledError, ExperimentOverError],
    },
    resolve: async (_root, { input }, context) => ({ experiment: await adoptJourney(context, input) }),
  }),
}));

const JoinComparisonInput = builder.inputType('JoinComparisonInput', {
  fields: (t) => ({ experimentId: t.id({ description: 'The one the visitor was asked about.' }) }),
});
const RecordExposureInput = builder.inputType('RecordExposureInput', {
  fields: (t) => ({ experimentId: t.id(), journey: t.field({ type: BookingJourney, description: 'What was shown.' }) }),
});
const ExposureRecorded = builder.objectRef<{ isRecorded: boolean }>('ExposureRecorded').implement({
  ...open,
  fields: (t) => ({
    isRecorded: t.exposeBoolean('isRecorded', { description: 'Whether it counts; never without consent.' }),
  }),
});

builder.mutationFields((t) => ({
  joinComparison: t.field({
    module: 'EXPERIMENTS',
    type: ComparisonChoice,
    ...open,
    description: 'Only after the visitor agreed: sets the first-party cookie with a random id.',
    args: { input: t.arg({ type: JoinComparisonInput }) },
    errors: { types: [NotFoundError] },
    resolve: (_root, { input }, context) => joinComparison(context, input.experimentId),
  }),
  leaveComparison: t.field({
    module: 'CORE',
    type: ComparisonChoice,
    ...open,
    description: 'Takes the agreement back: the cookie goes, and what was counted of the visitor with it.',
    resolve: (_root, _args, context) => leaveComparison(context),
  }),
  recordExposure: t.field({
    module: 'EXPERIMENTS',
    type: ExposureRecorded,
    ...open,
    description: 'The visitor was shown a way: counts once, and only after consent. Repeated, it changes nothing.',
    args: { input: t.arg({ type: RecordExposureInput }) },
    errors: { types: [] },
    resolve: (_root, { input }, context) => recordExposure(context, input),
  }),
}));
