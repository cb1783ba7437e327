import { modules } from '@daraport/access';
import { otherBrand } from '@daraport/subgraph/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookingWorld } from '../testing.ts';
import { anyone, asker, made, slugsOf, startDirectory, words, type Asked, type Made } from './testing.ts';

let world: BookingWorld;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  world = await startDirectory();
  ask = asker(world);
});
afterAll(() => world[Symbol.asyncDispose]());

/** Days from Monday on which the weekday comes first. */
const firstDay = (works: readonly number[]) => Math.min(...works);
type Tests = Record<string, (one: Made) => boolean>;
const meets = (list: unknown, values: readonly (string | null)[]) => {
  const wanted = (list ?? []) as string[];
  return wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value));
};
/** Who says nothing of ages is taken for seeing adults of any age. */
const agesOf = ({ ageGroups }: Made) => (ageGroups.length > 0 ? ageGroups : ['ADULTS', 'OLDER_PEOPLE']);
/** The filters, told again in plain loops. */
const testsOf = (filter: Asked): Tests => ({
  SPECIALTIES: (one) => meets(filter['specialties'], one.specialties),
  LANGUAGES: (one) => meets(filter['languages'], one.languages),
  FORMATS: (one) => meets(filter['formats'], one.formats),
  GENDERS: (one) => meets(filter['genders'], [one.gender]),
  INSURANCES: (one) => meets(filter['insurances'], one.insurances),
  AGE_GROUPS: (one) => meets(filter['ageGroups'], agesOf(one)),
  ORGANIZATIONS: (one) => meets(filter['organizations'], one.lineage),
  CITIES: (one) => meets(filter['cities'], [one.city]),
  PRICE(one) {
    const { minMinor = 0, maxMinor = Infinity } = (filter['price'] ?? {}) as { minMinor?: number; maxMinor?: number };
    if (!filter['price']) return true;
    return one.priceMinor !== null && one.priceMinor >= minMinor && one.priceMinor <= maxMinor;
  },
  FREE_TIME(one) {
    const { withinDays } = (filter['freeTime'] ?? {}) as { withinDays?: number };
    return withinDays === undefined || firstDay(one.works) <= withinDays;
  },
});
const fitting = (tests: Tests, but?: string) =>
  made.filter((one) => Object.entries(tests).every(([name, fits]) => name === but || fits(one)));
const counted = (options: readonly { readonly value: string; readonly count: number }[]) =>
  Object.fromEntries(options.map(({ value, count }) => [value, count]));
const expected = (tests: Tests, but: string, of: (one: Made) => readonly (string | null)[]) => {
  const all = new Set(made.flatMap(of).filter((value) => value !== null));
  const left = fitting(tests, but);
  return Object.fromEntries([...all].map((value) => [value, left.filter((one) => of(one).includes(value)).length]));
};

const anyFilter = fc.record(
  {
    specialties: fc.subarray(words.specialties),
    languages: fc.subarray(words.languages),
    formats: fc.subarray([...words.formats]),
    genders: fc.subarray([...words.genders]),
    insurances: fc.subarray([...words.insurances]),
    ageGroups: fc.subarray([...words.ageGroups]),
    organizations: fc.subarray(words.organizations),
    cities: fc.subarray(words.cities),
    price: fc.constantFrom({ maxMinor: 9000 }, { minMinor: 9000 }, { minMinor: 9000, maxMinor: 12_000 }),
    freeTime: fc.record({ withinDays: fc.integer({ min: 1, max: 7 }), timeZone: fc.constant('Europe/Berlin') }),
  },
  { requiredKeys: [] },
);

describe('counts of the filters', () => {
  it('are what counting one by one brings, for any filter', { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const tests = testsOf(filter);
        const answer = await ask({ filter });
        const { facets } = answer;
        expect(answer.totalCount).toBe(fitting(tests).length);
        expect(slugsOf(answer).toSorted()).toEqual(
          fitting(tests)
            .map(({ slug }) => slug)
            .toSorted(),
        );
        expect(counted(facets.languages)).toEqual(expected(tests, 'LANGUAGES', (one) => one.languages));
        expect(counted(facets.formats)).toEqual(expected(tests, 'FORMATS', (one) => one.formats));
        expect(counted(facets.genders)).toEqual(expected(tests, 'GENDERS', (one) => [one.gender]));
        expect(counted(facets.insurances)).toEqual(expected(tests, 'INSURANCES', (one) => one.insurances));
        expect(counted(facets.ageGroups)).toEqual(expected(tests, 'AGE_GROUPS', agesOf));
        expect(counted(facets.cities)).toEqual(expected(tests, 'CITIES', (one) => [one.city]));
        const organizations = facets.organizations.map(({ organization, count }) => ({
          value: organization.id,
          count,
        }));
        expect(counted(organizations)).toEqual(expected(tests, 'ORGANIZATIONS', (one) => one.lineage));
        const fields = facets.specialties.map(({ count }) => count).toSorted((a, b) => a - b);
        const byHand = Object.values(expected(tests, 'SPECIALTIES', (one) => one.specialties)).toSorted(
          (a, b) => a - b,
        );
        expect(fields).toEqual(byHand);
        const priced = fitting(tests, 'PRICE').map(({ priceMinor }) => priceMinor ?? -1);
        for (const { minMinor, maxMinor, count } of facets.priceBands)
          expect(count).toBe(priced.filter((price) => price >= minMinor && price <= maxMinor).length);
        expect(facets.priceBands.reduce((sum, { count }) => sum + count, 0)).toBe(
          priced.filter((price) => price >= 0).length,
        );
        for (const { days: span, count } of facets.freeWithin)
          expect(count).toBe(fitting(tests, 'FREE_TIME').filter(({ works }) => firstDay(works) <= span).length);
        for (const { filter: name, count } of facets.relaxations) expect(count).toBe(fitting(tests, name).length);
      }),
      { numRuns: 40 },
    ),
  );

  it('leave out a way to meet that the brand has switched off, and nobody has it', async () => {
    const without = { ...anyone, modules: modules.filter((name) => name !== 'VIDEO') };
    const answer = await ask({ first: 5, filter: { formats: ['VIDEO'] } }, without);
    expect(answer.totalCount).toBe(0);
    expect(answer.facets.formats.map(({ value }) => value).toSorted()).toEqual(['IN_PERSON', 'PHONE']);
  });

  it('count nobody of another brand, and another brand counts its own', async () => {
    const elsewhere = { ...anyone, brandId: otherBrand };
    expect((await ask({}, elsewhere)).totalCount).toBe(6);
    const found = await ask({ filter: { search: 'psychotherapy' } }, elsewhere);
    expect(found.totalCount).toBe(made.slice(0, 6).filter((one) => one.specialties.includes('psychotherapy')).length);
    expect((await ask({})).totalCount).toBe(made.length);
  });
});
