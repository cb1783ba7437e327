import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { addressOf, baseOf, routesOf, settle, speak, walks, type Walk } from './pages/walks.ts';

const desk = { width: 1440, height: 900 };
/** The width that 400 % of a desktop leave (WCAG 2.2, 1.4.10), narrower than 200 % of any screen. */
const narrow = { width: 320, height: 640 };

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

/** What is wrong with the page at hand, light and dark, at a desk and narrow. */
async function faultsOf(page: Page, locale: 'de' | 'en'): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const faults: string[] = [];
  if ((await page.locator('html').getAttribute('lang')) !== locale) faults.push(`${path} does not say its language`);
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push(`${path} has not one first heading`);
  const title = await page.title();
  if (!/\S+ · \S+/.test(title)) faults.push(`${path} is titled "${title}"`);
  faults.push(...(await violationsOn(page)));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await violationsOn(page)).map((fault) => `in the dark ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await settle(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) faults.push(`${path} is ${beyond} px too wide for ${narrow.width} px`);
  faults.push(...(await violationsOn(page)).map((fault) => `narrow ${fault}`));
  await page.setViewportSize(desk);
  return faults;
}

/** A route's path as an expression: `:id` stands for one segment, `:id?` for one or none. */
function patternOf(route: string): RegExp {
  const path = route.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${path}$`);
}
