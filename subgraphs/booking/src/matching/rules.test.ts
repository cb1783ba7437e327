import { days, hours } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageGroups,
  defaultHard,
  defaultWeights,
  settableCriteria,
  softCriteria,
  type Candidate,
  type MatchRules,
  type MatchWish,
  type Weights,
} from './criteria.ts';
import { allowedFormats, failedCriteria, match, scoringWeights, softValues, weightedSum } from './rules.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const words = ['sleep', 'anxiety', 'pain', 'burnout'];
const formats = ['VIDEO', 'IN_PERSON', 'PHONE'] as const;
const genders = ['FEMALE', 'MALE', 'DIVERSE'] as const;
const insurances = ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const;
const regions = ['DE', 'DE-BE', 'AT'] as const;
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const candidates = fc.record({
  id: fc.uuid(),
  specialties: some(words),
  languages: some(['de', 'en', 'tr']),
  formats: some(formats),
  insurances: some(insurances),
  gender: fc.option(fc.constantFrom(...genders)),
  ageGroups: some(ageGroups),
  licensedIn: some(regions),
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
  ageGroup: fc.option(fc.constantFrom(...ageGroups)),
  region: fc.option(fc.constantFrom(...regions)),
  withinDays: fc.integer({ min: 1, max: 42 }),
  focus: some(words),
  maxPriceMinor: fc.option(fc.integer({ min: 1, max: 50_000 })),
}) satisfies fc.Arbitrary<MatchWish>;

const rules = fc.record({
  weights: fc.record(Object.fromEntries(softCriteria.map((each) => [each, fc.nat(100)]))) as fc.Arbitrary<Weights>,
  hard: some(settableCriteria),
}) satisfies fc.Arbitrary<MatchRules>;
const crowd = fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 12 });
const runs = { numRuns: 2000 };

describe('hard criteria', () => {
  it('let nobody through who fails one, whatever the weights', () => {
    fc.assert(
      fc.property(wishes, crowd, rules, (wish, people, rule) => {
        const { matches, excluded } = match(wish, people, rule, now);
        expect(matches.length + excluded.length).toBe(people.length);
        for (const { candidate } of matches) {
          const free = candidate.nextFreeAt ?? Infinity;
          const soft = (criterion: (typeof settableCriteria)[number]) => !rule.hard.includes(criterion);
          const seen = candidate.ageGroups.length > 0 ? candidate.ageGroups : ['ADULTS', 'OLDER_PEOPLE'];
          expect({
            specialty: soft('SPECIALTY') || wish.specialty === null || candidate.specialties.includes(wish.specialty),
            insurance: soft('INSURANCE') || wish.insurance === null || candidate.insurances.includes(wish.insurance),
            language:
              soft('LANGUAGE') ||
              wish.languages.length === 0 ||
              wish.languages.some((each) => candidate.languages.includes(each)),
            format: wish.formats.length === 0 || wish.formats.some((each) => candidate.formats.includes(each)),
            gender: !wish.isGenderMust || wish.gender === null || candidate.gender === wish.gender,
            age: soft('AGE_GROUP') || wish.ageGroup === null || seen.includes(wish.ageGroup),
            region: allowedFormats(wish, candidate, rule.hard).some((each) => candidate.formats.includes(each)),
            free: free <= now + days(wish.withinDays),
          }).toEqual({
            specialty: true,
            insurance: true,
            language: true,
            format: true,
            gender: true,
            age: true,
            region: true,
            free: true,
          });
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
      fc.property(wishes, crowd, rules, fc.func(fc.integer()), (wish, people, rule, chaos) => {
        const shuffled = people.toSorted((a, b) => chaos(a.id) - chaos(b.id));
        expect(match(wish, shuffled, rule, now)).toEqual(match(wish, people, rule, now));
      }),
      runs,
    );
  });

  it('scores from 0 to 100, never rising down the list', () => {
    fc.assert(
      fc.property(wishes, crowd, rules, (wish, people, rule) => {
        const scores = match(wish, people, rule, now).matches.map(({ score }) => score);
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
  SPECIALTY: (one, wish) => ({ ...one, specialties: [...one.specialties, wish.specialty ?? 'sleep'] }),
  INSURANCE: (one, wish) => ({ ...one, insurances: [...one.insurances, wish.insurance ?? 'PRIVATE'] }),
  AGE_GROUP: (one) => ({ ...one, ageGroups }),
  REGION: (one, wish) => ({ ...one, licensedIn: [...one.licensedIn, wish.region ?? 'AT'] }),
};

describe.each(softCriteria)('the score by %s', (criterion) => {
  it('never falls when that alone is better, and nobody is excluded by it', () => {
    fc.assert(
      fc.property(wishes, candidates, rules, (wish, one, rule) => {
        const more = better[criterion](one, wish);
        const sum = (each: Candidate) => weightedSum(softValues(wish, each, now), scoringWeights(rule));
        expect(sum(more)).toBeGreaterThanOrEqual(sum(one));
        const failed = failedCriteria(wish, one, rule.hard, now);
        for (const each of failedCriteria(wish, more, rule.hard, now)) expect(failed).toContain(each);
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
    ageGroups: ['ADULTS'],
    licensedIn: ['DE'],
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
    ageGroup: 'ADULTS',
    region: 'DE-BE',
    withinDays: 14,
    focus: ['nightmares'],
    maxPriceMinor: 10_000,
  };
  const [found] = match(wish, [one], { weights: defaultWeights, hard: defaultHard }, now).matches;
  expect(found?.reasons).toEqual([
    { criterion: 'SPECIALTY', words: ['sleep'] },
    { criterion: 'INSURANCE', words: [] },
    { criterion: 'AGE_GROUP', words: ['ADULTS'] },
    { criterion: 'REGION', words: ['DE-BE'] },
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

describe('the place of a licence', () => {
  const one = { licensedIn: ['DE-BE'], formats: ['VIDEO', 'IN_PERSON'] } as unknown as Candidate;
  const at = (region: string | null, hard: MatchRules['hard'] = ['REGION']) =>
    allowedFormats({ region, formats: [] } as unknown as MatchWish, one, hard).filter((each) =>
      one.formats.includes(each),
    );

  it('binds what is done from afar, where the brand requires it', () => {
    expect(at('DE-BE')).toEqual(['VIDEO', 'IN_PERSON']);
    for (const elsewhere of ['DE-BY', 'DE', 'AT', null]) expect(at(elsewhere)).toEqual(['IN_PERSON']);
    expect(at('AT', [])).toEqual(['VIDEO', 'IN_PERSON']);
  });

  it('of a country covers its parts', () => {
    const wide = { ...one, licensedIn: ['DE'] };
    const wish = (region: string) => ({ region, formats: ['VIDEO'] }) as unknown as MatchWish;
    expect(allowedFormats(wish('DE-BY'), wide, ['REGION'])).toEqual(['VIDEO']);
    expect(allowedFormats(wish('DEX'), wide, ['REGION'])).toEqual([]);
  });
});
