import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { chooseByArrows, enterOn, hasFocus, tabTo, typeInto } from './pages/keyboard.ts';

const email = `kaya.${randomUUID().slice(0, 8)}@example.org`;

describe('a patient without a mouse', () => {
  let house: House;
  let browser: Browser;
  let person: Person;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    person = await openPerson(browser);
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const path = join(import.meta.dirname, '../../screenshots/failed/keyboard.png');
    await person.page.screenshot({ path }).catch(() => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('searches from the front door and takes a free time of a profile by arrows', async () => {
    const { page } = person;
    await page.goto(house.origin('nordlicht'));
    await typeInto(page, page.getByRole('search').getByRole('combobox'), 'Schlaf');
    await page.keyboard.press('Enter');
    await enterOn(page, page.getByRole('article', { name: 'Dr. med. Lena Brandt' }).getByRole('link').first());
    await page.getByRole('heading', { level: 1, name: 'Dr. med. Lena Brandt' }).waitFor();
    const times = page.getByRole('group', { name: 'Freie Zeiten' }).and(page.locator(':not([aria-busy])'));
    const free = times.getByRole('button', { name: /, \d\d:\d\d$/ });
    await times.waitFor();
    do {
      await enterOn(page, times.getByRole('button', { name: 'Spätere Tage' }));
      await times.waitFor();
    } while ((await free.count()) < 2);
    await tabTo(page, times.locator('.d-slot[tabindex="0"]'));
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(second).toMatch(/, \d\d:\d\d$/);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Konto anlegen' }).waitFor();
    expect(await page.getByTestId('booking-time').textContent()).toContain(second ?? '?');
    await expect.poll(() => hasFocus(page)).toBe(true);
  });

  it('registers, answers and pays without losing the focus between the steps', async () => {
    const { page } = person;
    const account = page.getByRole('form', { name: 'Konto anlegen' });
    await typeInto(page, account.getByRole('textbox', { name: 'Vorname' }), 'Kaya');
    await typeInto(page, account.getByRole('textbox', { name: 'Nachname' }), 'Brenner');
    await typeInto(page, account.getByRole('textbox', { name: 'E-Mail-Adresse' }), email);
    await typeInto(page, account.getByRole('textbox', { name: 'Passwort' }), 'ein Satz, der lang genug ist');
    await tabTo(page, account.getByRole('checkbox', { name: /Nutzungsbedingungen/ }));
    await page.keyboard.press('Space');
    await enterOn(page, account.getByRole('button', { name: 'Konto anlegen und weiter' }));

    const details = page.getByRole('form', { name: 'Ein paar Fragen vorab' });
    await details.waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await typeInto(page, details.getByRole('textbox', { name: 'Was führt Sie zu uns?' }), 'Ich schlafe schlecht ein.');
    await chooseByArrows(page, details.getByRole('radiogroup', { name: /Seit wann/ }), 'Seit Monaten');
    await chooseByArrows(page, details.getByRole('radiogroup', { name: /Wie stark/ }), '7');
    await enterOn(page, details.getByRole('button', { name: 'Zeit reservieren und weiter zum Bezahlen' }));

    const card = page.getByRole('form', { name: 'Bezahlen' });
    await card.waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await typeInto(page, card.getByRole('textbox', { name: 'Kartennummer' }), '4242424242424242');
    await typeInto(page, card.getByRole('textbox', { name: 'Gültig bis' }), '12/34');
    await typeInto(page, card.getByRole('textbox', { name: 'Prüfziffer' }), '123');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Ihr Termin ist gebucht' }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
  });

  it('writes a message, and comes back to the conversation in the list', async () => {
    const { page } = person;
    await enterOn(page, page.getByRole('link', { name: 'Nachricht schreiben' }));
    await typeInto(page, page.getByRole('textbox', { name: 'Nachricht' }), 'Guten Tag, bis bald.');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Guten Tag, bis bald.').waitFor();
    await tabTo(page, page.getByRole('textbox', { name: 'Nachricht' }));
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await enterOn(page, page.getByRole('link', { name: 'Alle Gespräche' }));
    const line = page.getByRole('list', { name: 'Nachrichten' }).getByRole('link', { name: /Lena Brandt/ });
    await line.waitFor();
    await expect.poll(() => line.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Guten Tag, bis bald.').waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
  });

  it('met no fault in any page', () => {
    expect(person.faults).toEqual([]);
  });
});
