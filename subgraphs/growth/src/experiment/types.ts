import { journeys, type Journey } from '@daraport/access';
import { guard, open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { ExperimentOverError, ExperimentRunningError } from './errors.ts';
import { compare, isSplitAsPlanned, settledOf, type Compared, type Counted } from './figures.ts';
import { countedOnPage } from './reads.ts';
import type { ExperimentRow } from './service.ts';

/** Only those who configure the brand see what it compares. */
export const configured = guard('brand:configure');

export const BookingJourney = builder.enumType('BookingJourney', { values: journeys });

export const GuardrailFigure = builder.enumType('GuardrailFigure', {
  description: 'What must not become worse by a way.',
  values: {
    BOOKINGS: { description: 'Fewer visitors book and pay.' },
    CANCELLATIONS: { description: 'More visitors cancel what they booked.' },
  } as const,
});

const ExperimentEnd = builder.enumType('ExperimentEnd', {
  description: 'What ended an experiment.',
  values: {
    HAND: { description: 'Somebody stopped it.' },
    GUARDRAIL: { description: 'A way was surely worse than was to be tolerated.' },
    ADOPTION: { description: 'One of its ways was taken over.' },
  } as const,
});

const Guardrail = builder.objectRef<NonNullable<ExperimentRow['guardrail']>>('Guardrail').implement({
  ...configured,
  description: 'Ends the experiment by itself once a way is surely worse than the first by more than is tolerated.',
  fields: (t) => ({
    figure: t.expose('figure', { type: GuardrailFigure }),
    tolerancePercent: t.exposeInt('tolerancePercent', { description: 'Percentage points.' }),
  }),
});

/** One of the compared ways, among what was counted. */
export interface Arm {
  readonly journey: Journey;
  readonly sharePercent: number;
  readonly counted: Counted;
}

const sumOf = ({ counted, journey }: Arm, figure: 'visitors' | 'booked' | 'cancelled'): number =>
  counted.counts.filter((each) => each.journey === journey).reduce((sum, each) => sum + each[figure], 0);

const ExperimentArm = builder.objectRef<Arm>('ExperimentArm').implement({
  ...configured,
  description: 'One of the compared ways; figures say what was counted so far.',
  fields: (t) => ({
    journey: t.expose('journey', { type: BookingJourney }),
    sharePercent: t.exposeInt('sharePercent', { description: 'Of the visitors who take part.' }),
    visitors: t.int({
      description: 'Who agreed and were shown this way, each once.',
      resolve: (arm) => sumOf(arm, 'visitors'),
    }),
    booked: t.int({
      description: 'Of them, who then booked and paid an appointment within the window.',
      resolve: (arm) => sumOf(arm, 'booked'),
    }),
    cancelled: t.int({
      description: 'Of them, who cancelled that appointment within the window.',
      resolve: (arm) => sumOf(arm, 'cancelled'),
    }),
    settledVisitors: t.int({
      description: 'Of the visitors, those whose window is over: of them alone it is known whether they booked.',
      resolve: ({ counted, journey }) => settledOf(counted, journey).of,
    }),
    settledBooked: t.int({
      description: 'Of those, who booked and paid.',
      resolve: ({ counted, journey }) => settledOf(counted, journey).did,
    }),
  }),
});

const ComparisonVerdict = builder.enumType('ComparisonVerdict', {
  description: 'What is known of a way beside the first.',
  values: {
    MORE: { description: 'More visitors book by it.' },
    FEWER: { description: 'Fewer visitors book by it.' },
    OPEN: { description: 'It may be either.' },
  } as const,
});

const DifferencePoint = builder.objectRef<Compared['points'][number]>('DifferencePoint').implement({
  ...configured,
  description: 'A difference as it was known on a day; parts of 1.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    estimate: t.exposeFloat('estimate'),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
  }),
});

const ExperimentDifference = builder.objectRef<Compared>('ExperimentDifference').implement({
  ...configured,
  description:
    'How many more visitors book by a way than by the first, as parts of 1 and of those alone whose window is over. The bounds hold at every moment together, however often one looks, but for 5 of 100 experiments.',
  fields: (t) => ({
    journey: t.expose('journey', { type: BookingJourney }),
    verdict: t.expose('verdict', { type: ComparisonVerdict }),
    estimate: t.exposeFloat('estimate', {
      description: 'The difference of the rates so far; 0.02 is two of a hundred more.',
    }),
    lower: t.exposeFloat('lower'),
    upper: t.exposeFloat('upper'),
    points: t.field({
      type: [DifferencePoint],
      description: 'How it came to that, at most 60, days ascending.',
      resolve: ({ points }) => points,
    }),
  }),
});

export const Experiment = builder.objectRef<ExperimentRow>('Experiment').implement({
  ...configured,
  description: 'A comparison of ways to an appointment, by how many visitors then book and pay.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    windowDays: t.exposeInt('windowDays', {
      description: 'For so many days after a visitor was shown the way a booking counts.',
    }),
    guardrail: t.expose('guardrail', { type: Guardrail, nullable: true }),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    stoppedAt: t.expose('stoppedAt', { type: 'DateTime', nullable: true, description: 'Null while it runs.' }),
    stoppedBy: t.expose('stoppedBy', { type: ExperimentEnd, nullable: true }),
    adopted: t.expose('adopted', {
      type: BookingJourney,
      nullable: true,
      description: "The way that was made the brand's.",
    }),
    arms: t.field({
      type: [ExperimentArm],
      description: 'The first is what the others are compared with.',
      resolve: async (experiment, _args, context) => {
        const counted = await countedOnPage(context, experiment);
        return experiment.arms.map((arm) => ({ ...arm, counted }));
      },
    }),
    differences: t.field({
      type: [ExperimentDifference],
      description: 'Every other way beside the first.',
      resolve: async (experiment, _args, context) => compare(await countedOnPage(context, experiment)),
    }),
    isSplitAsPlanned: t.boolean({
      description:
        'False once visitors were surely not shared out as planned: something is wrong, and the figures cannot be trusted. A false alarm ever comes in 1 of 100 experiments.',
      resolve: async (experiment, _args, context) => isSplitAsPlanned(await countedOnPage(context, experiment)),
    }),
  }),
});

builder.objectType(ExperimentRunningError, {
  ...refusal('ExperimentRunningError', 'The brand compares something already.'),
  fields: (t) => ({ runningId: t.exposeID('runningId', { description: 'That one; it has to be stopped first.' }) }),
});
builder.objectType(ExperimentOverError, {
  ...refusal('ExperimentOverError', 'Another way was taken over from it already, or another experiment followed.'),
});

/** Whether the visitor takes part in comparisons; anyone may say so of their own browser. */
export const ComparisonChoice = builder.objectRef<{ isTakingPart: boolean }>('ComparisonChoice').implement({
  ...open,
  description: 'Whether the visitor takes part from now on; the cookie comes, or goes, with the answer.',
  fields: (t) => ({ isTakingPart: t.exposeBoolean('isTakingPart') }),
});
