import { days } from '@daraport/domain';
import type { VisitFormat } from '@daraport/drizzle/tables/booking';
import { holdsAt, isFromAfar } from '../licence/rules.ts';
import {
  hardCriteria,
  softCriteria,
  unsaidAges,
  type Candidate,
  type HardCriterion,
  type MatchRules,
  type MatchWish,
  type SettableCriterion,
  type SoftCriterion,
  type Weights,
} from './criteria.ts';

/** Why somebody is suggested: a criterion with the fact that speaks for it. */
export interface Reason {
  readonly criterion: SoftCriterion;
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

const sees = ({ ageGroup }: MatchWish, { ageGroups }: Candidate): boolean =>
  ageGroup === null || (ageGroups.length > 0 ? ageGroups : unsaidAges).some((each) => each === ageGroup);

/** Whether a licence holds where the patient is. */
const isLicensed = ({ region }: MatchWish, { licensedIn }: Candidate): boolean =>
  region !== null && holdsAt(licensedIn, region);

const allFormats = ['VIDEO', 'IN_PERSON', 'PHONE'] as const satisfies readonly VisitFormat[];

/**
 * The ways to meet that are wished and allowed: where a licence must hold at the patient's place, whoever has none there, or
 * does not know the place, meets in person alone.
 */
export const allowedFormats = (wish: MatchWish, candidate: Candidate, hard: MatchRules['hard']): VisitFormat[] =>
  allFormats
    .filter((each) => wish.formats.length === 0 || wish.formats.includes(each))
    .filter((each) => !isFromAfar(each) || !hard.includes('REGION') || isLicensed(wish, candidate));

/** The hard criteria that the specialist fails, in their order; none means that they may be suggested. */
export function failedCriteria(
  wish: MatchWish,
  candidate: Candidate,
  hard: MatchRules['hard'],
  now: number,
): HardCriterion[] {
  const isSoft = (criterion: SettableCriterion) => !hard.includes(criterion);
  const hasFormat = meetsAny(wish.formats, candidate.formats);
  const meets: Record<HardCriterion, boolean> = {
    SPECIALTY: isSoft('SPECIALTY') || wish.specialty === null || candidate.specialties.includes(wish.specialty),
    LANGUAGE: isSoft('LANGUAGE') || meetsAny(wish.languages, candidate.languages),
    FORMAT: hasFormat,
    INSURANCE: isSoft('INSURANCE') || wish.insurance === null || candidate.insurances.includes(wish.insurance),
    AGE_GROUP: isSoft('AGE_GROUP') || sees(wish, candidate),
    // Who offers no wished way to meet fails by that alone.
    REGION: !hasFormat || allowedFormats(wish, candidate, hard).some((each) => candidate.formats.includes(each)),
    GENDER: !wish.isGenderMust || wish.gender === null || candidate.gender === wish.gender,
    FREE_TIME: candidate.nextFreeAt !== null && candidate.nextFreeAt <= now + days(wish.withinDays),
  };
  return hardCriteria.filter((criterion) => !meets[criterion]);
}

const meetsAny = <Value>(wished: readonly Value[], offered: readonly Value[]): boolean =>
  wished.length === 0 || wished.some((each) => offered.includes(each));

/** How far each soft criterion is met, in thousandths. Of what was not wished nobody has more than another. */
export function softValues(wish: MatchWish, candidate: Candidate, now: number): Record<SoftCriterion, number> {
  const yes = (isMet: boolean) => (isMet ? 1000 : 0);
  const spoken = wish.preferredLanguage === null ? wish.languages : [wish.preferredLanguage];
  const wait = Math.max(0, (candidate.nextFreeAt ?? Infinity) - now);
  const price = candidate.priceMinor;
  return {
    SOON: share(1 - wait / days(wish.withinDays)),
    HOURS: yes(candidate.fitsHours),
    FOCUS: wish.focus.length > 0 ? share(sharedFocus(wish, candidate).length / wish.focus.length) : 0,
    GENDER: yes(wish.gender !== null && candidate.gender === wish.gender),
    LANGUAGE: yes(spoken.length > 0 && meetsAny(spoken, candidate.languages)),
    PRICE: wish.maxPriceMinor !== null && price !== null ? share(wish.maxPriceMinor / Math.max(1, price)) : 0,
    CONTINUITY: yes(candidate.isFormer),
    LOAD: share(10 / (10 + candidate.booked)),
    SPECIALTY: yes(wish.specialty !== null && candidate.specialties.includes(wish.specialty)),
    INSURANCE: yes(wish.insurance !== null && candidate.insurances.includes(wish.insurance)),
    AGE_GROUP: yes(wish.ageGroup !== null && sees(wish, candidate)),
    REGION: yes(isLicensed(wish, candidate)),
  };
}

const share = (part: number): number => Math.round(1000 * Math.min(1, Math.max(0, part)));

/** The weighted sum of the soft values, in whole numbers, so that equal facts have equal sums on every machine. */
export const weightedSum = (values: Record<SoftCriterion, number>, weights: Weights): number =>
  softCriteria.reduce((sum, criterion) => sum + values[criterion] * weights[criterion], 0);

/** The weights that count: what excludes everybody who lacks it sets nobody apart. A language that is preferred still does. */
export const scoringWeights = ({ weights, hard }: MatchRules): Weights => ({
  ...weights,
  ...Object.fromEntries(hard.filter((each) => each !== 'LANGUAGE').map((each) => [each, 0])),
});

/**
 * Suggests who fits, the best first: hard criteria exclude, soft ones score. The order is by score, then by who is free
 * sooner, then by id; it does not depend on the order of the candidates.
 */
export function match(
  wish: MatchWish,
  candidates: readonly Candidate[],
  rules: MatchRules,
  now: number,
): { readonly matches: readonly Match[]; readonly excluded: readonly Exclusion[] } {
  const weights = scoringWeights(rules);
  const most = 1000 * softCriteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  const judged = candidates.map((candidate) => ({
    candidate,
    criteria: failedCriteria(wish, candidate, rules.hard, now),
  }));
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

/** What is told whenever it was wished and is met, whether it excludes or scores. */
const wishedFirst = ['SPECIALTY', 'INSURANCE', 'AGE_GROUP', 'REGION'] as const satisfies readonly SoftCriterion[];

/** Why the specialist is suggested: what was wished and is met, and then what counted, the weightiest first. */
function reasonsOf(
  wish: MatchWish,
  candidate: Candidate,
  values: Record<SoftCriterion, number>,
  weights: Weights,
): Reason[] {
  const language = [wish.preferredLanguage, ...wish.languages].find(
    (each) => each && candidate.languages.includes(each),
  );
  const words: Partial<Record<SoftCriterion, readonly (string | null | undefined)[]>> = {
    FOCUS: sharedFocus(wish, candidate),
    LANGUAGE: [language],
    SPECIALTY: [wish.specialty],
    AGE_GROUP: [wish.ageGroup],
    REGION: [wish.region],
  };
  const reason = (criterion: SoftCriterion): Reason => ({
    criterion,
    words: (words[criterion] ?? []).filter((word) => word !== null && word !== undefined),
  });
  const soft = softCriteria
    .filter((criterion) => !wishedFirst.some((each) => each === criterion))
    .filter((criterion) => weights[criterion] > 0 && values[criterion] >= (told[criterion] ?? 1))
    .toSorted((a, b) => values[b] * weights[b] - values[a] * weights[a]);
  return [...wishedFirst.filter((criterion) => values[criterion] > 0), ...soft].map(reason);
}
