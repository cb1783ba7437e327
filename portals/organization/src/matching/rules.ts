import type { MatchCriterion, MatchingRulesQuery, MatchSettableCriterion } from '../gql/graphql.ts';

type Settings = MatchingRulesQuery['matchingSettings'];

/** Rules as they are being changed. */
export interface Draft {
  readonly weights: Readonly<Partial<Record<MatchCriterion, number>>>;
  readonly hard: readonly string[];
  readonly withinDays: number | undefined;
  /** The form of the guided search; empty are its own questions. */
  readonly form: string;
}

export const SETTABLE = [
  'SPECIALTY',
  'LANGUAGE',
  'INSURANCE',
  'AGE_GROUP',
  'REGION',
] as const satisfies readonly MatchSettableCriterion[];

export const draftOf = ({ weights, hard, withinDays, questionnaireId }: Settings): Draft => ({
  weights: Object.fromEntries(weights.map(({ criterion, weight }) => [criterion, weight])),
  hard,
  withinDays,
  form: questionnaireId ?? '',
});

/** Whether a weight says anything: what must be does not score, but a preferred language does. */
export const counts = (criterion: MatchCriterion, { hard }: Pick<Draft, 'hard'>): boolean =>
  criterion === 'LANGUAGE' || !hard.includes(criterion);

/** The rules as the graph takes them; an empty field is sent as a number it refuses. */
export const rulesOf = (draft: Draft, criteria: readonly MatchCriterion[]) => ({
  weights: criteria.map((criterion) => ({ criterion, weight: draft.weights[criterion] ?? -1 })),
  hard: SETTABLE.filter((each) => draft.hard.includes(each)),
  withinDays: draft.withinDays ?? 0,
});

/** Whether they could be tried: every number is there and within its limits. */
export const isWhole = ({ weights, withinDays }: ReturnType<typeof rulesOf>): boolean =>
  withinDays >= 1 && withinDays <= 42 && weights.every(({ weight }) => weight >= 0 && weight <= 100);
