import type { Id } from '@daraport/domain';
import type { AgeGroup, Gender, Insurance, VisitFormat } from '@daraport/drizzle/tables/booking';

/** The age groups, the youngest first. */
export const ageGroups = ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];

/** Whom somebody is taken to see who says nothing of ages (decision 28). */
export const unsaidAges = ['ADULTS', 'OLDER_PEOPLE'] as const satisfies readonly AgeGroup[];

/** What must be so: who fails one of them is never suggested. */
export const hardCriteria = [
  'SPECIALTY',
  'LANGUAGE',
  'FORMAT',
  'INSURANCE',
  'GENDER',
  'AGE_GROUP',
  'REGION',
  'FREE_TIME',
] as const;
export type HardCriterion = (typeof hardCriteria)[number];

/** Of these a brand says whether they exclude or only score; the way to meet and a free time always exclude, the gender where the patient says so. */
export const settableCriteria = ['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP', 'REGION'] as const;
export type SettableCriterion = (typeof settableCriteria)[number];

/** What is better the more it is so; a brand weighs them. */
export const softCriteria = [
  'SOON',
  'HOURS',
  'FOCUS',
  'GENDER',
  'LANGUAGE',
  'PRICE',
  'CONTINUITY',
  'LOAD',
  'SPECIALTY',
  'INSURANCE',
  'AGE_GROUP',
  'REGION',
] as const;
export type SoftCriterion = (typeof softCriteria)[number];

/** How much each soft criterion counts, 0 to 100; 0 does not count. */
export type Weights = Readonly<Record<SoftCriterion, number>>;

/** What holds for a brand that set nothing. */
export const defaultWeights: Weights = {
  SOON: 30,
  HOURS: 20,
  FOCUS: 30,
  GENDER: 15,
  LANGUAGE: 10,
  PRICE: 10,
  CONTINUITY: 25,
  LOAD: 10,
  SPECIALTY: 40,
  INSURANCE: 30,
  AGE_GROUP: 30,
  REGION: 20,
};

/** How a brand matches: what counts how much, and which of the settable criteria exclude. What excludes does not score. */
export interface MatchRules {
  readonly weights: Weights;
  readonly hard: readonly SettableCriterion[];
}

/** What excludes on a brand that set nothing: a licence where the patient is, only where the brand requires it. */
export const defaultHard: readonly SettableCriterion[] = ['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP'];

/** What somebody looks for; null and empty lists say nothing. */
export interface MatchWish {
  readonly specialty: string | null;
  readonly formats: readonly VisitFormat[];
  /** One of them must be spoken. */
  readonly languages: readonly string[];
  readonly preferredLanguage: string | null;
  readonly insurance: Insurance | null;
  readonly gender: Gender | null;
  readonly isGenderMust: boolean;
  readonly ageGroup: AgeGroup | null;
  /** Where the patient is: ISO 3166-1, or 3166-2 for a part of a country. */
  readonly region: string | null;
  /** A free time must lie within so many days from now. */
  readonly withinDays: number;
  /** Words of the concern, as the patient says them. */
  readonly focus: readonly string[];
  readonly maxPriceMinor: number | null;
}

/** The facts of a specialist that decide, at one moment. Instants in milliseconds. */
export interface Candidate {
  readonly id: Id;
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly VisitFormat[];
  readonly insurances: readonly Insurance[];
  readonly gender: Gender | null;
  /** Whom they see; empty says nothing, and is taken for adults of any age. */
  readonly ageGroups: readonly AgeGroup[];
  /** Where an approved licence holds. */
  readonly licensedIn: readonly string[];
  readonly focus: readonly string[];
  /** Lowest list price; null where none is known. */
  readonly priceMinor: number | null;
  /** The next free time that can be had as wished, and whether one lies within the wished hours. */
  readonly nextFreeAt: number | null;
  readonly fitsHours: boolean;
  /** Whether the patient was treated by them before. */
  readonly isFormer: boolean;
  /** Times taken in the coming two weeks, on whichever brand. */
  readonly booked: number;
}
