import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { enterOn, hasFocus, tabTo, typeInto } from './pages/keyboard.ts';
import { signIn } from './pages/staff.ts';
import { settle, speak } from './pages/walks.ts';

describe('a specialist without a mouse', () => {
  let house: House;
  let browser: Browser;
  let person: Person;
  const root = () => `${house.origin('nordlicht')}/specialist`;
  const place = (page: Page, name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).locator('visible=true');
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
  const isAt = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    person = await openPerson(browser);
    await person.page.goto(`${root()}/sign-in`);
    await signIn(person.page, 'dr.lena.brandt@example.org');
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const path = join(import.meta.dirname, '../../screenshots/failed/specialist.png');
    await person.page.screenshot({ path }).catch(() => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('finds a person by name, typing errors forgiven, and goes on to one of their appointments and back', async () => {
    const { page } = person;
    await enterOn(page, place(page, 'Patienten'));
    await page.getByRole('heading', { level: 1, name: 'Patientinnen und Patienten' }).waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await expect.poll(() => rows.count()).toBeGreaterThan(10);
    await typeInto(page, page.getByRole('searchbox', { name: 'Nach Namen suchen' }), 'Castor');
    await expect.poll(() => rows.count()).toBeLessThan(5);
    await enterOn(page, page.getByRole('link', { name: 'Ines Castro' }));
    await page.getByRole('heading', { level: 1, name: 'Ines Castro' }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    const appointments = page.getByRole('list', { name: 'Termine' });
    await page.getByText(/^\d+ gemeinsame Termine$/).waitFor();
    await page.getByRole('list', { name: 'Notizen' }).getByRole('link').first().waitFor();
    await enterOn(page, appointments.getByRole('link').first());
    await page.getByRole('heading', { level: 1, name: 'Ines Castro' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/specialist\/appointments\//);
    await enterOn(page, page.getByRole('main').getByRole('link', { name: 'Ines Castro' }));
    await appointments.waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await page.getByRole('searchbox', { name: 'Nach Namen suchen' }).inputValue()).toBe('Castor');
  });

  it('is told when a person is not in her care', async () => {
    const { page } = person;
    await page.goto(`${root()}/patients/${randomUUID()}`);
    await page.getByRole('heading', { name: 'Diese Person ist nicht in Ihrer Behandlung' }).waitFor();
    await enterOn(page, page.getByRole('link', { name: 'Zu allen in Ihrer Behandlung' }));
    await page.getByRole('heading', { level: 1, name: 'Patientinnen und Patienten' }).waitFor();
  });

  it('goes through the calendar by its keys, and opens an appointment', async () => {
    const { page } = person;
    await enterOn(page, place(page, 'Kalender'));
    const calendar = page.getByRole('group', { name: 'Kalender' });
    const period = calendar.getByRole('heading', { level: 2 });
    await tabTo(page, calendar.getByRole('button', { name: 'Woche' }));
    const week = await period.textContent();
    await page.keyboard.press('PageUp');
    await expect.poll(() => period.textContent()).not.toBe(week);
    await page.keyboard.press('t');
    await expect.poll(() => period.textContent()).toBe(week);
    await page.keyboard.press('PageUp');
    const entry = calendar.locator('.d-cal-entry[tabindex="0"]');
    await tabTo(page, entry);
    // The grid has gone to the first appointment by itself, and so nothing moves when the focus comes.
    const isInSight = entry.evaluate((element) => {
      const frame = element.closest('.d-cal-scroll')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    });
    expect(await isInSight).toBe(true);
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).not.toBe(first);
    const chosen = await focused(page);
    expect(chosen).toMatch(/^\d\d:\d\d–\d\d:\d\d, \S/);
    await keepsFocusWhenAskedAgain(person);
    await turnBy(page, 'm');
    await calendar.locator('.d-month-day:focus').waitFor();
    await turnBy(page, 'a');
    await calendar.locator('.d-cal-entry:focus').waitFor();
    await keepsFocusWhenAskedAgain(person);
    await page.keyboard.press('ArrowDown');
    const name = /, ([^,]+), [^,]+$/.exec(await focused(page))?.[1] ?? '?';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/specialist\/appointments\//);
    await page.goBack();
    await expect.poll(() => calendar.getByRole('button', { name: 'Liste' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('reads what was earned, as a plot and as a table, and takes the rows along', async () => {
    const { page } = person;
    await enterOn(page, place(page, 'Einnahmen'));
    const share = page.locator('.d-stat').filter({ hasText: 'Ihr Anteil' }).locator('.d-stat-value');
    const before = await share.textContent();
    const month = page.getByRole('radio', { name: '12 Monate' });
    await tabTo(page, page.getByRole('radio', { name: '90 Tage' }));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => month.isChecked()).toBe(true);
    await page.getByRole('heading', { name: 'Ihr Anteil Monat für Monat' }).waitFor();
    expect(before).toMatch(/€/);
    await tabTo(page, page.getByRole('group', { name: 'Ihr Anteil Monat für Monat' }));
    await page.keyboard.press('End');
    await page.getByText(/^Nov\.? 26: [\d.,]+\s€$/).waitFor();
    await enterOn(page, page.getByRole('button', { name: 'Als Tabelle' }).first());
    await page.getByRole('row', { name: /^Nov\.? 26/ }).waitFor();
    const payments = page.getByRole('table', { name: 'Alle Zahlungen' }).getByRole('row');
    const shown = await payments.count();
    await enterOn(page, page.getByRole('button', { name: 'Mehr laden' }));
    await expect.poll(() => payments.count()).toBeGreaterThan(shown);
    await tabTo(page, page.getByRole('tab', { name: 'Alle Zahlungen' }));
    await page.keyboard.press('ArrowRight');
    expect(await isAt(page.getByRole('tab', { name: 'Nach Monaten' }))).toBe(true);
    await tabTo(page, page.getByRole('tabpanel').getByRole('button', { name: 'Exportieren' }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
    expect(file.suggestedFilename()).toBe('einnahmen.csv');
    expect(lines).toHaveLength(13);
    expect(lines[1]).toContain('2026-11-01');
  });

  it.each(['de', 'en'] as const)('has nothing for axe-core in any view, light or dark (%s)', async (locale) => {
    const { page } = person;
    await page.goto(`${root()}/patients`);
    await speak(page, locale);
    const faults: string[] = [];
    for (const path of [
      '/patients',
      '/patients?q=zzzz',
      '/calendar',
      '/calendar?view=day',
      '/calendar?view=month',
      '/calendar?view=agenda',
      '/earnings',
      '/earnings?period=month',
    ]) {
      await page.goto(root() + path);
      await settle(page);
      faults.push(...(await violationsOn(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await violationsOn(page)).map((fault) => `in the dark ${fault}`));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual([]);
  });

  it('met no fault in any page', () => {
    expect(person.faults).toEqual([]);
  });
});

/** The line breaks and comes back, so all in view is asked again; the entry with the focus stays the very same element. */
async function keepsFocusWhenAskedAgain({ context, page }: Person): Promise<void> {
  const entry = await page.evaluateHandle(() => document.activeElement);
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes('CalendarSpan') ?? false);
  await context.setOffline(true);
  await context.setOffline(false);
  await (await answered).finished();
  await drawn(page);
  expect(await entry.evaluate((held) => held !== null && held === document.activeElement)).toBe(true);
}

/** What came with the last answer has been drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Changes the calendar's view by a key, and waits until its days have come and are drawn. */
async function turnBy(page: Page, key: string): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().postData()?.includes('CalendarSpan') ?? false);
  await page.keyboard.press(key);
  await answered;
  await settle(page);
  await drawn(page);
}
