import { days, type Id } from '@daraport/domain';
import type { Gender, Insurance, VisitFormat } from '@daraport/drizzle/tables/booking';

/** What must be so: who fails one of them is never suggested. */
export const hardCriteria = ['SPECIALTY', 'LANGUAGE', 'FORMAT', 'INSURANCE', 'GENDER', 'FREE_TIME'] as const;
export type HardCriterion = (typeof hardCriteria)[number];

/** What is better the more it is so; a brand weighs them. */
export const softCriteria = ['SOON', 'HOURS', 'FOCUS', 'GENDER', 'LANGUAGE', 'PRICE', 'CONTINUITY', 'LOAD'] as const;
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
};

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
  readonly focus: readonly string[];
  /** Lowest list price; null where none is known. */
  readonly priceMinor: number | null;
  /** The next free time that can be had as wished, and whether one lies within the wished hours. */
  readonly nextFreeAt: number | null;
  readonly fitsHours: boolean;
  /** Whether the patient was treated by them before. */
  readonly isFormer: boolean;
  /** Appointments and holds of the coming two weeks. */
  readonly booked: number;
}

/** Why somebody is suggested: a criterion with the fact that speaks for it. */
export interface Reason {
  readonly criterion: SoftCriterion | 'SPECIALTY' | 'INSURANCE';
  /** Words of the concern, a language or a specialty, where the criterion has one. */
  readonly words: readonly string[];
}

/** A suggestion. `score` is 0 to 100: the share of what could be reached. */
export interface Match {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Somebody who is not suggested, with every hard criterion that excludes them. */
export interface Exclusion {
  readonly candidate: Candidate;
  readonly criteria: readonly HardCriterion[];
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The words of the concern that the specialist's focus names. */
export const sharedFocus = (wish: MatchWish, candidate: Candidate): string[] => {
  const known = candidate.focus.map(fold);
  return wish.focus.filter((word) => word.length > 2 && known.some((each) => each.includes(fold(word))));
};

/** The hard criteria that the specialist fails, in their order; none means that they may be suggested. */
export function failedCriteria(wish: MatchWish, candidate: Candidate, now: number): HardCriterion[] {
  const meets: Record<HardCriterion, boolean> = {
    SPECIALTY: wish.specialty === null || candidate.specialties.includes(wish.specialty),
    LANGUAGE: meetsAny(wish.languages, candidate.languages),
    FORMAT: meetsAny(wish.formats, candidate.formats),
    INSURANCE: wish.insurance === null || candidate.insurances.includes(wish.insurance),
    GENDER: !wish.isGenderMust || wish.gender === null || candidate.gender === wish.gender,
    FREE_TIME: candidate.nextFreeAt !== null && candidate.nextFreeAt <= now + days(wish.withinDays),
  };
  return hardCriteria.filter((criterion) => !meets[criterion]);
}

const meetsAny = <Value>(wished: readonly Value[], offered: readonly Value[]): boolean =>
  wished.length === 0 || wished.some((each) => offered.includes(each));

/** How far each soft criterion is met, in thousandths. Of what was not wished nobody has more than another. */
export function softValues(wish: MatchWish, candidate: Candidate, now: number): Record<SoftCriterion, number> {
  const wait = Math.max(0, (candidate.nextFreeAt ?? Infinity) - now);
  const price = candidate.priceMinor;
  return {
    SOON: share(1 - wait / days(wish.withinDays)),
    HOURS: candidate.fitsHours ? 1000 : 0,
    FOCUS: wish.focus.length > 0 ? share(sharedFocus(wish, candidate).length / wish.focus.length) : 0,
    GENDER: wish.gender !== null && candidate.gender === wish.gender ? 1000 : 0,
    LANGUAGE: wish.preferredLanguage !== null && candidate.languages.includes(wish.preferredLanguage) ? 1000 : 0,
    PRICE: wish.maxPriceMinor !== null && price !== null ? share(wish.maxPriceMinor / Math.max(1, price)) : 0,
    CONTINUITY: candidate.isFormer ? 1000 : 0,
    LOAD: share(10 / (10 + candidate.booked)),
  };
}

const share = (part: number): number => Math.round(1000 * Math.min(1, Math.max(0, part)));

/** The weighted sum of the soft values, in whole numbers, so that equal facts have equal sums on every machine. */
export const weightedSum = (values: Record<SoftCriterion, number>, weights: Weights): number =>
  softCriteria.reduce((sum, criterion) => sum + values[criterion] * weights[criterion], 0);

/**
 * Suggests who fits, the best first: hard criteria exclude, soft ones score. The order is by score, then by who is free
 * sooner, then by id; it does not depend on the order of the candidates.
 */
export function match(
  wish: MatchWish,
  candidates: readonly Candidate[],
  weights: Weights,
  now: number,
): { readonly matches: readonly Match[]; readonly excluded: readonly Exclusion[] } {
  const most = 1000 * softCriteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  const judged = candidates.map((candidate) => ({ candidate, criteria: failedCriteria(wish, candidate, now) }));
  const matches = judged
    .filter(({ criteria }) => criteria.length === 0)
    .map(({ candidate }) => {
      const values = softValues(wish, candidate, now);
      return { candidate, values, sum: weightedSum(values, weights) };
    })
    .toSorted(
      (a, b) =>
        b.sum - a.sum ||
        (a.candidate.nextFreeAt ?? 0) - (b.candidate.nextFreeAt ?? 0) ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate, values, sum }) => ({
      candidate,
      score: most === 0 ? 0 : Math.round((100 * sum) / most),
      reasons: reasonsOf(wish, candidate, values, weights),
    }));
  const excluded = judged
    .filter(({ criteria }) => criteria.length > 0)
    .toSorted((a, b) => a.criteria.length - b.criteria.length || (a.candidate.id < b.candidate.id ? -1 : 1));
  return { matches, excluded };
}

/** Reasons as strong as this are told. */
const told: Partial<Record<SoftCriterion, number>> = { SOON: 600, PRICE: 1000, LOAD: 700 };

/** Why the specialist is suggested: what was wished and is met, and then what counted, the weightiest first. */
function reasonsOf(
  wish: MatchWish,
  candidate: Candidate,
  values: Record<SoftCriterion, number>,
  weights: Weights,
): Reason[] {
  const words: Partial<Record<SoftCriterion, readonly string[]>> = {
    FOCUS: sharedFocus(wish, candidate),
    LANGUAGE: wish.preferredLanguage === null ? [] : [wish.preferredLanguage],
  };
  const soft = softCriteria
    .filter((criterion) => weights[criterion] > 0 && values[criterion] >= (told[criterion] ?? 1))
    .toSorted((a, b) => values[b] * weights[b] - values[a] * weights[a])
    .map((criterion) => ({ criterion, words: words[criterion] ?? [] }));
  return [
    ...(wish.specialty === null ? [] : [{ criterion: 'SPECIALTY' as const, words: [wish.specialty] }]),
    ...(wish.insurance === null ? [] : [{ criterion: 'INSURANCE' as const, words: [] }]),
    ...soft,
  ];
}
