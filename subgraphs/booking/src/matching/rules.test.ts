import { days, hours } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultWeights,
  failedCriteria,
  match,
  softCriteria,
  softValues,
  weightedSum,
  type Candidate,
  type MatchWish,
} from './rules.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const words = ['sleep', 'anxiety', 'pain', 'burnout'];
const formats = ['VIDEO', 'IN_PERSON', 'PHONE'] as const;
const genders = ['FEMALE', 'MALE', 'DIVERSE'] as const;
const insurances = ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const;
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const candidates = fc.record({
  id: fc.uuid(),
  specialties: some(words),
  languages: some(['de', 'en', 'tr']),
  formats: some(formats),
  insurances: some(insurances),
  gender: fc.option(fc.constantFrom(...genders)),
  focus: some(words),
  priceMinor: fc.option(fc.integer({ min: 0, max: 50_000 })),
  nextFreeAt: fc.option(fc.integer({ min: 1, max: 60 }).map((count) => now + hours(24 * count))),
  fitsHours: fc.boolean(),
  isFormer: fc.boolean(),
  booked: fc.nat(60),
}) satisfies fc.Arbitrary<Candidate>;

const wishes = fc.record({
  specialty: fc.option(fc.constantFrom(...words)),
  formats: some(formats),
  languages: some(['de', 'en', 'tr']),
  preferredLanguage: fc.option(fc.constantFrom('de', 'en', 'tr')),
  insurance: fc.option(fc.constantFrom(...insurances)),
  gender: fc.option(fc.constantFrom(...genders)),
  isGenderMust: fc.boolean(),
  withinDays: fc.integer({ min: 1, max: 42 }),
  focus: some(words),
  maxPriceMinor: fc.option(fc.integer({ min: 1, max: 50_000 })),
}) satisfies fc.Arbitrary<MatchWish>;

const weights = fc.record({
  SOON: fc.nat(100),
  HOURS: fc.nat(100),
  FOCUS: fc.nat(100),
  GENDER: fc.nat(100),
  LANGUAGE: fc.nat(100),
  PRICE: fc.nat(100),
  CONTINUITY: fc.nat(100),
  LOAD: fc.nat(100),
});
const crowd = fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 12 });
const runs = { numRuns: 2000 };

describe('hard criteria', () => {
  it('let nobody through who fails one, whatever the weights', () => {
    fc.assert(
      fc.property(wishes, crowd, weights, (wish, people, weight) => {
        const { matches, excluded } = match(wish, people, weight, now);
        expect(matches.length + excluded.length).toBe(people.length);
        for (const { candidate } of matches) {
          const free = candidate.nextFreeAt ?? Infinity;
          expect({
            specialty: wish.specialty === null || candidate.specialties.includes(wish.specialty),
            insurance: wish.insurance === null || candidate.insurances.includes(wish.insurance),
            language: wish.languages.length === 0 || wish.languages.some((each) => candidate.languages.includes(each)),
            format: wish.formats.length === 0 || wish.formats.some((each) => candidate.formats.includes(each)),
            gender: !wish.isGenderMust || wish.gender === null || candidate.gender === wish.gender,
            free: free <= now + days(wish.withinDays),
          }).toEqual({ specialty: true, insurance: true, language: true, format: true, gender: true, free: true });
        }
        for (const { criteria } of excluded) expect(criteria.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

describe('the answer', () => {
  it('is the same whatever the order of the candidates, and total', () => {
    fc.assert(
      fc.property(wishes, crowd, weights, fc.func(fc.integer()), (wish, people, weight, chaos) => {
        const shuffled = people.toSorted((a, b) => chaos(a.id) - chaos(b.id));
        expect(match(wish, shuffled, weight, now)).toEqual(match(wish, people, weight, now));
      }),
      runs,
    );
  });

  it('scores from 0 to 100, never rising down the list', () => {
    fc.assert(
      fc.property(wishes, crowd, weights, (wish, people, weight) => {
        const scores = match(wish, people, weight, now).matches.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of scores) expect(score >= 0 && score <= 100).toBe(true);
      }),
      runs,
    );
  });
});

/** The same specialist, better by one criterion alone, or unchanged where that was not wished. */
const better: Readonly<Record<(typeof softCriteria)[number], (one: Candidate, wish: MatchWish) => Candidate>> = {
  SOON: (one) => ({ ...one, nextFreeAt: Math.max(now, (one.nextFreeAt ?? now + days(60)) - days(3)) }),
  HOURS: (one) => ({ ...one, fitsHours: true }),
  FOCUS: (one, wish) => ({ ...one, focus: [...one.focus, ...wish.focus] }),
  GENDER: (one, wish) => ({ ...one, gender: wish.gender ?? one.gender }),
  LANGUAGE: (one, wish) => ({ ...one, languages: [...one.languages, wish.preferredLanguage ?? 'de'] }),
  PRICE: (one) => ({ ...one, priceMinor: Math.floor((one.priceMinor ?? 50_000) / 2) }),
  CONTINUITY: (one) => ({ ...one, isFormer: true }),
  LOAD: (one) => ({ ...one, booked: Math.floor(one.booked / 2) }),
};

describe.each(softCriteria)('the score by %s', (criterion) => {
  it('never falls when that alone is better, and nobody is excluded by it', () => {
    fc.assert(
      fc.property(wishes, candidates, weights, (wish, one, weight) => {
        const more = better[criterion](one, wish);
        const sum = (each: Candidate) => weightedSum(softValues(wish, each, now), weight);
        expect(sum(more)).toBeGreaterThanOrEqual(sum(one));
        const failed = failedCriteria(wish, one, now);
        for (const each of failedCriteria(wish, more, now)) expect(failed).toContain(each);
      }),
      runs,
    );
  });
});

it('says why: what was wished and met first, then what counted most', () => {
  const one: Candidate = {
    id: 'a',
    specialties: ['sleep'],
    languages: ['de', 'en'],
    formats: ['VIDEO'],
    insurances: ['STATUTORY'],
    gender: 'FEMALE',
    focus: ['Insomnia', 'Nightmares'],
    priceMinor: 9000,
    nextFreeAt: now + days(1),
    fitsHours: true,
    isFormer: true,
    booked: 0,
  };
  const wish: MatchWish = {
    specialty: 'sleep',
    formats: ['VIDEO'],
    languages: ['de'],
    preferredLanguage: 'en',
    insurance: 'STATUTORY',
    gender: 'FEMALE',
    isGenderMust: false,
    withinDays: 14,
    focus: ['nightmares'],
    maxPriceMinor: 10_000,
  };
  const [found] = match(wish, [one], defaultWeights, now).matches;
  expect(found?.reasons).toEqual([
    { criterion: 'SPECIALTY', words: ['sleep'] },
    { criterion: 'INSURANCE', words: [] },
    { criterion: 'FOCUS', words: ['nightmares'] },
    { criterion: 'SOON', words: [] },
    { criterion: 'CONTINUITY', words: [] },
    { criterion: 'HOURS', words: [] },
    { criterion: 'GENDER', words: [] },
    { criterion: 'LANGUAGE', words: ['en'] },
    { criterion: 'PRICE', words: [] },
    { criterion: 'LOAD', words: [] },
  ]);
});
