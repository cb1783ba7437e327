import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastFaultsOn, violationsOn } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { differenceFrom, keep } from './gallery/pictures.ts';
import { serveGallery, type Gallery } from './gallery/serve.ts';

/** Set to keep the pictures as they are now, after looking at them. */
const isKeeping = process.env.GALLERY === 'keep';

const places = {
  phone: { viewport: { width: 360, height: 740 }, density: 'comfortable' },
  desk: { viewport: { width: 1280, height: 800 }, density: 'compact' },
} as const;

describe('the gallery of parts', () => {
  let gallery: Gallery;
  let browser: Browser;
  beforeAll(async () => void ([gallery, browser] = await Promise.all([serveGallery(), openBrowser()])), 120_000);
  afterAll(async () => {
    await browser.close();
    await gallery[Symbol.asyncDispose]();
  });

  /** A browser in which time stands, so that pictures of today and tomorrow are alike. */
  async function open(place: keyof typeof places): Promise<Page> {
    const { viewport } = places[place];
    const context = await browser.newContext({
      viewport,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-10T10:20:00Z'));
    return page;
  }

  /** All pages in one language: what looks otherwise than it did, and what axe-core finds. */
  async function leafThrough(place: keyof typeof places, theme: string, language: string): Promise<string[]> {
    const page = await open(place);
    const choices = `?lang=${language}&theme=${theme}&density=${places[place].density}`;
    const faults: string[] = [];
    await page.goto(`${gallery.origin}/${choices}`);
    for (const path of await pathsOf(page)) {
      await page.goto(`${gallery.origin}${path}${choices}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      const name = `${path.slice(1) || 'buttons'}-${place}-${theme}-${language}`;
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled' });
      const difference = await differenceFrom(name, picture);
      if (difference && isKeeping) await keep(name, picture);
      else if (difference) faults.push(difference);
      const found = theme === 'light' ? await violationsOn(page) : await contrastFaultsOn(page);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    await page.context().close();
    return faults;
  }

  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desk', 'light'],
    ['desk', 'dark'],
  ] as const)(
    'looks on the %s, %s, as it did, in both languages, and has nothing for axe-core',
    async (place, theme) => {
      const faults = await Promise.all(['de', 'en'].map((language) => leafThrough(place, theme, language)));
      expect(faults.flat()).toEqual([]);
    },
    240_000,
  );
});

/** The pages of the gallery, which every one of them lists. */
const pathsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { galleryPaths: string[] }).galleryPaths);
