import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, type House } from './house.ts';
import { faultsOf } from './page-faults.ts';
import { signIn } from './pages/staff.ts';
import { addressOf, baseOf, routesOf, settle, speak, walks, type Walk } from './pages/walks.ts';

describe('every page', () => {
  let house: House;
  let browser: Browser;
  const visited = new Map<Walk['portal'], Set<string>>();

  beforeAll(async () => void ([house, browser] = await Promise.all([openHouse(), openBrowser()])), 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  /** Goes the whole way in one language; gives what is wrong. */
  async function goThrough(walk: Walk, locale: 'de' | 'en'): Promise<string[]> {
    const root = `${house.origin(walk.brand)}${baseOf(walk)}`;
    await using person = await openPerson(browser);
    const { page } = person;
    await page.goto(`${root}/sign-in`);
    if (walk.email !== undefined) await signIn(page, walk.email);
    await speak(page, locale);
    const faults: string[] = [];
    for (const stop of walk.stops) {
      const address = await addressOf(page, root, stop);
      await page.goto(address);
      await settle(page);
      visited.set(walk.portal, (visited.get(walk.portal) ?? new Set()).add(new URL(address).pathname));
      faults.push(...(await faultsOf(page, locale)).map((fault) => `${walk.name}, ${locale}: ${fault}`));
    }
    return [...faults, ...person.faults];
  }

  it.each(walks)(
    'that $name sees is without fault in both languages, both themes, and narrow',
    async (walk) => {
      const faults = await Promise.all([goThrough(walk, 'de'), goThrough(walk, 'en')]);
      expect(faults.flat()).toEqual([]);
    },
    300_000,
  );

  it('was among them', async () => {
    for (const portal of ['patient', 'specialist', 'organization', 'affiliate'] as const) {
      const paths = [...(visited.get(portal) ?? [])].map((path) => path.slice(baseOf({ portal }).length) || '/');
      const missed = (await routesOf(portal)).filter((route) => !paths.some((path) => patternOf(route).test(path)));
      expect(missed, portal).toEqual([]);
    }
  });
});

/** A route's path as an expression: `:id` stands for one segment, `:id?` for one or none. */
function patternOf(route: string): RegExp {
  const path = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${path}$`);
}
