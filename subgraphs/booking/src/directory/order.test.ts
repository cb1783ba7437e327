import { days, newId } from '@daraport/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { monday, type BookingWorld } from '../testing.ts';
import { anyone, asker, made, search, slugsOf, startDirectory, type Answer, type Asked } from './testing.ts';

let world: BookingWorld;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  world = await startDirectory();
  ask = asker(world);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => {
  world.clock.now = monday;
});

const refusalOf = async (variables: Asked) =>
  (await world.ask(anyone, search, { first: 5, ...variables })).errors?.[0]?.extensions.code;

describe('the order', () => {
  const sorts = ['NAME', 'PRICE', 'NEXT_FREE', 'BEST_MATCH'] as const;
  const walk = async (variables: Asked, between: () => Promise<void> = async () => {}) => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Answer = await ask({ ...variables, first: 7, after });
      seen.push(...slugsOf(page));
      if (!page.pageInfo.hasNextPage) return seen;
      after = page.pageInfo.endCursor;
      await between();
    }
  };

  it.each(sorts.flatMap((sort) => [{ sort }, { sort, filter: { search: 'psychotherapy' } }]))(
    'goes through everyone once, page by page: %j',
    async (variables) => {
      const all = slugsOf(await ask(variables));
      expect(await walk(variables)).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  it('is by the lowest price with those without one last, and by the soonest free time', async () => {
    const priceOf = (slug: string) => made.find((one) => one.slug === slug)?.priceMinor ?? Infinity;
    const prices = slugsOf(await ask({ sort: 'PRICE' })).map(priceOf);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    const soonest = (await ask({ sort: 'NEXT_FREE' })).edges.map(({ node }) => node.nextSlots[0]?.startsAt ?? '9');
    expect(soonest).toEqual(soonest.toSorted());
    expect(soonest.at(-1)).toBe('9');
  });

  it('neither repeats nor loses those who stay in their place while others come and go', async () => {
    const stays = slugsOf(await ask({ sort: 'NAME' }));
    let round = 0;
    const extra: string[] = [];
    const seen = await walk({ sort: 'NAME' }, async () => {
      const slug = `x-${round++}`;
      extra.push(slug);
      await world.specialist({ slug, displayName: round % 2 ? `Aaa ${round}` : `zzz ${round}` });
    });
    expect(seen.filter((slug) => !extra.includes(slug))).toEqual(stays);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('of the soonest follows a time that is taken, without losing anyone who is not moved', async () => {
    const before = slugsOf(await ask({ sort: 'NEXT_FREE' }));
    world.clock.now = new Date(monday.getTime() + days(2));
    const after = slugsOf(await ask({ sort: 'NEXT_FREE' }));
    expect(after.toSorted()).toEqual(before.toSorted());
  });
});

describe('a hostile search', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  it.each([
    { filter: { search: 'a'.repeat(201) } },
    { filter: { specialties: Array.from({ length: 21 }, String) } },
    { filter: { cities: ['x'.repeat(81)] } },
    { filter: { languages: ['\0'] } },
    { filter: { organizations: ["' or true"] } },
    { filter: { price: { minMinor: -1 } } },
    { filter: { price: { minMinor: 5, maxMinor: 4 } } },
    { filter: { freeTime: { withinDays: 32, timeZone: 'Europe/Berlin' } } },
    { filter: { freeTime: { withinDays: 0, timeZone: 'Europe/Berlin' } } },
    { filter: { freeTime: { weekdays: [8], timeZone: 'Europe/Berlin' } } },
    { filter: { freeTime: { timeZone: 'Mars/Olympus' } } },
    { after: cursor('PRICE', '1', 'a', newId()) },
    { after: cursor('NAME', 'a', 'b', newId()) },
    { after: cursor('NAME', 'a', 'no id') },
    { after: cursor('NAME', 'a\0', newId()) },
    { sort: 'PRICE', after: cursor('PRICE', '1); drop table', 'a', newId()) },
    { sort: 'PRICE', after: cursor('PRICE', '9'.repeat(40), 'a', newId()) },
    { sort: 'NEXT_FREE', after: cursor('NEXT_FREE', 'soon', newId()) },
    { sort: 'NAME', after: cursor('NAME', 'x'.repeat(3000), newId()) },
    { filter: { search: 'sleep' }, after: cursor('BEST_MATCH', 'NaN', 'a', newId()) },
  ])('is refused: %j', async (variables) => {
    expect(await refusalOf(variables)).toBe('BAD_USER_INPUT');
  });

  it('survives a cursor of somebody who is not there', async () => {
    expect(await refusalOf({ after: cursor('NAME', '\ud800 😀', newId()) })).toBeUndefined();
  });
});
