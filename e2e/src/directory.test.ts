import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { eventually } from './eventually.ts';
import { openHouse, type House } from './house.ts';

let house: House;
let browser: Browser;
let person: Person;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});
afterEach(async ({ task }) => {
  const path = join(import.meta.dirname, `../../screenshots/failed/directory-${task.id}.png`);
  if (task.result?.state === 'fail') await person.page.screenshot({ path }).catch(() => undefined);
  await person[Symbol.asyncDispose]();
  if (person.faults.length > 0) throw new Error(person.faults.join('\n'));
});

const open = async (path: string, options: Parameters<typeof openPerson>[1] = {}): Promise<Page> => {
  person = await openPerson(browser, options);
  await person.page.goto(`${house.origin('nordlicht')}${path}`);
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  return person.page;
};
const names = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
/** The number in the words of a choice, `Video (7)`. */
const countIn = (text: string | null) => Number(/\((\d+)\)\s*$/.exec(text ?? '')?.[1]);
/** Waits until so many are listed and told. */
const showing = (page: Page, count: number) =>
  eventually(async () => {
    const said = await page
      .getByRole('status')
      .filter({ hasText: /^\d+ (Fachperson|specialist)/ })
      .textContent();
    return Number.parseInt(said ?? '', 10) === count && (await names(page)).length === Math.min(12, count);
  }, `${count} results`);
const field = (page: Page) => page.getByRole('combobox', { name: /^(Suchen|Search)$/ });
const suggestions = (page: Page) => page.getByRole('listbox', { name: /^(Vorschläge|Suggestions)$/ });
/** What filters show of prices, lowest first of all by the page's own words. */
const prices = async (page: Page) =>
  (await page.getByRole('article').locator('.d-money').allInnerTexts()).map((text) =>
    Number(/(\d+)[.,](\d\d)/.exec(text)?.slice(1).join('')),
  );

describe('the directory', () => {
  it(
    'is searched with a typing error, narrowed with counts, ordered and compared by a visitor',
    { timeout: 150_000 },
    async () => {
      const page = await open('/specialists');
      await field(page).fill('Psichoterapie');
      await page.waitForURL(/q=Psichoterapie/);
      await eventually(async () => (await names(page)).includes('Dr. med. Lena Brandt'), 'those who are meant');
      await page.getByRole('option', { name: 'Psychotherapie' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);

      // By the keyboard: down to the suggestion, and back to the field by Escape with the text as it was.
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${active}"]`).innerText()).toBe('Psychotherapie');
      await page.keyboard.press('Escape');
      await suggestions(page).waitFor({ state: 'detached' });
      expect(await field(page).inputValue()).toBe('Psichoterapie');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/specialty=psychotherapy/);
      expect(new URL(page.url()).searchParams.get('q')).toBeNull();
      const therapy = page.getByRole('checkbox', { name: /^Psychotherapie \(\d+\)$/ });
      expect(await therapy.isChecked()).toBe(true);
      await showing(page, 3);

      const video = page.getByRole('checkbox', { name: /^Video \(\d+\)$/ });
      const count = countIn(
        await page
          .locator('label')
          .filter({ hasText: /^Video \(\d+\)$/ })
          .textContent(),
      );
      await video.check();
      await showing(page, count);

      await page.getByRole('button', { name: 'Filter aufheben' }).click();
      await page.getByLabel('Reihenfolge').selectOption({ label: 'Niedrigster Preis zuerst' });
      const ascending = await eventually(async () => {
        const found = await prices(page);
        const isOrdered = found.every((price, index) => index === 0 || (found[index - 1] ?? 0) <= price);
        return found.length > 5 && isOrdered && found;
      }, 'the lowest price first');
      expect(ascending.every((price) => price > 0)).toBe(true);

      const week = page.getByRole('radio', { name: /^In 7 Tagen \(\d+\)$/ });
      const free = countIn(
        await page
          .locator('label')
          .filter({ hasText: /^In 7 Tagen/ })
          .textContent(),
      );
      await week.check();
      await showing(page, free);
      expect(await page.getByRole('article').filter({ hasText: 'Zurzeit keine freien Zeiten' }).count()).toBe(0);

      for (const name of (await names(page)).slice(0, 2))
        await page.getByRole('checkbox', { name: `${name} vergleichen` }).check();
      await page.getByRole('link', { name: 'Vergleich ansehen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Vergleich' }).waitFor();
      await expect
        .poll(() =>
          page
            .getByRole('columnheader')
            .filter({ has: page.getByRole('link') })
            .count(),
        )
        .toBe(2);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  it(
    'shows two of those who are compared beside each other on a phone, however many they are',
    { timeout: 60_000 },
    async () => {
      const page = await open('/compare?s=lena-brandt,jonas-albrecht,anna-krueger', { isPhone: true });
      await page.setViewportSize({ width: 360, height: 780 });
      const faces = page.getByRole('columnheader').filter({ has: page.getByRole('link') });
      await expect.poll(() => faces.count()).toBe(3);
      const boxes = await Promise.all([0, 1].map((at) => faces.nth(at).boundingBox()));
      for (const box of boxes) expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      expect(boxes[0]?.y).toBe(boxes[1]?.y);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.getByRole('rowheader', { name: 'Praxis' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: /^Entfernen.*Anna Krüger/ }).click();
      await expect.poll(() => faces.count()).toBe(2);
    },
  );

  it('says who would be found without a word, and lets everyone be seen again', { timeout: 90_000 }, async () => {
    const page = await open('/specialists?specialty=sleep&q=Quantenphysik');
    await page.getByRole('heading', { name: 'Dazu haben wir niemanden gefunden' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /^Ohne Suchwörter: \d+ Fachperson/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('q'));
    await showing(page, 2);
    await field(page).fill('Quantenphysik');
    await page.getByRole('button', { name: 'Alle Fachpersonen zeigen' }).click();
    await eventually(async () => (await names(page)).length > 5, 'everyone');
  });

  it(
    'leads a phone in English from a mistyped name to the profile, and from a clinic to its people',
    { timeout: 90_000 },
    async () => {
      const page = await open('/', { locale: 'en-GB', isPhone: true });
      const search = page.getByRole('search').getByRole('combobox');
      await search.pressSequentially('Brandd');
      const lena = page.getByRole('option', { name: /Lena Brandt/ });
      await lena.waitFor();
      expect(await violationsOn(page)).toEqual([]);
      const box = await suggestions(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      await lena.tap();
      await page.getByRole('heading', { level: 1, name: 'Dr. med. Lena Brandt' }).waitFor();

      await page.goto(`${house.origin('nordlicht')}/specialists`);
      await field(page).pressSequentially('nordlicht');
      const clinic = page.getByRole('group', { name: 'Practices and clinics' }).getByRole('option').first();
      await clinic.tap();
      await page.waitForURL(/org=/);
      await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
      await eventually(async () => (await names(page)).length > 0, 'those who work there');
    },
  );

  it(
    'forgives a typing error in the first letters, of a field, a name and a clinic, and says so of nothing that is none',
    { timeout: 90_000 },
    async () => {
      const page = await open('/specialists');
      for (const [typed, meant] of [
        ['Pschy', 'Psychotherapie'],
        ['Kreug', 'Anna Krüger'],
        ['Brnad', 'Dr. med. Lena Brandt'],
        ['Nrodlicht', 'Nordlicht'],
        ['Hambrug', 'Hamburg'],
      ] as const) {
        await field(page).fill(typed);
        await page.getByRole('option').filter({ hasText: meant }).first().waitFor();
      }
      // What is meant by a place is its filter.
      await page.getByRole('group', { name: 'Orte' }).getByRole('option', { name: 'Hamburg' }).click();
      await page.waitForURL(/city=Hamburg/);
      await page.goto(`${house.origin('nordlicht')}/specialists`);
      await field(page).fill('Xylo');
      await suggestions(page).waitFor({ state: 'detached' });
      // What is suggested is found, too.
      await field(page).fill('Brnad');
      await page.waitForURL(/q=Brnad/);
      await eventually(async () => (await names(page)).includes('Dr. med. Lena Brandt'), 'she is found');
    },
  );

  it(
    'takes the suggestion that was pressed, though other suggestions come meanwhile',
    { timeout: 60_000 },
    async () => {
      const page = await open('/specialists');
      await field(page).pressSequentially('an');
      const anna = await page.getByRole('option', { name: /Anna Krüger/ }).boundingBox();
      if (!anna) throw new Error('the suggestion is not in view');
      await page.mouse.move(anna.x + anna.width / 2, anna.y + anna.height / 2);
      await page.mouse.down();
      const others = page.waitForResponse((answer) => answer.request().postData()?.includes('"search":"ann"') ?? false);
      await page.keyboard.type('n');
      await others;
      await page.waitForTimeout(300);
      await page.mouse.up();
      await page.getByRole('heading', { level: 1, name: 'Anna Krüger' }).waitFor();
    },
  );
});
