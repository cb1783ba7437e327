import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
}, 60_000);

async function open(portal: string, email: string): Promise<Page> {
  // So tall that what floats at the lower edge covers nothing.
  const context = await browser.newContext({
    locale: 'de-DE',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 2000 },
  });
  const page = await context.newPage();
  await page.goto(`${house.origin('nordlicht')}${portal}/sign-in`);
  await signIn(page, email);
  return page;
}

/** The words of the questions that the preview shows. */
const previewed = (page: Page) =>
  page.getByRole('region', { name: 'Vorschau' }).locator('.d-questions .d-field-label').allTextContents();

it(
  'a form is written by keyboard alone, tried out, taken back, published and asked',
  { timeout: 120_000 },
  async () => {
    const page = await open('/organization', 'brand@nordlicht.example.org');
    await page.goto(`${house.origin('nordlicht')}/organization/forms`);
    await page.getByRole('button', { name: 'Neuer Fragebogen' }).press('Enter');
    await page.getByRole('radio', { name: /Leer/ }).press('Space');
    await page.getByRole('button', { name: 'Beginnen' }).press('Enter');
    await page.getByRole('textbox', { name: 'Titel (Deutsch)' }).fill('Vor der Beratung');
    await page.getByRole('textbox', { name: 'Titel (Englisch)' }).fill('Before the consultation');
    const first = page.locator('.o-question').first();
    await first.getByRole('button', { expanded: false }).first().press('Enter');
    await first.getByRole('textbox', { name: 'Frage (Deutsch)' }).fill('Haben Sie Schmerzen?');
    await first.getByRole('combobox', { name: 'Art der Antwort' }).selectOption('YES_NO');
    await page.getByRole('button', { name: 'Frage hinzufügen' }).press('Enter');
    const second = page.locator('.o-question').nth(1);
    await second.getByRole('textbox', { name: 'Frage (Deutsch)' }).fill('Wo?');
    await second.getByRole('textbox', { name: 'Frage (Englisch)' }).fill('Where?');
    await second.getByRole('switch', { name: 'Nur unter einer Bedingung fragen' }).press('Space');
    expect(await previewed(page)).toHaveLength(1);
    const preview = page.getByRole('region', { name: 'Vorschau' });
    await preview.getByRole('radio', { name: 'Ja' }).check();
    await expect.poll(() => previewed(page)).toHaveLength(2);
    expect(await violationsOn(page)).toEqual([]);

    // Down and back up again, by the buttons, then taken back step by step.
    await page.getByRole('button', { name: '„Haben Sie Schmerzen?“ nach unten' }).press('Enter');
    await expect.poll(() => page.locator('.o-question-title').first().textContent()).toContain('Wo?');
    await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
    await expect.poll(() => page.locator('.o-question-title').first().textContent()).toContain('Haben Sie Schmerzen?');

    // A text is missing in English: it is said at its place, and nothing is published.
    await page.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
    await page.getByRole('link', { name: /Frage 1: Bitte schreiben Sie das in beiden Sprachen/ }).press('Enter');
    await page.keyboard.type('Are you in pain?');
    await page.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
    const asked = page.getByRole('dialog', { name: 'Version 1 veröffentlichen?' });
    await asked.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
    await page.getByText('Version 1 ist veröffentlicht').first().waitFor();
    await page.getByRole('button', { name: 'Wofür gefragt wird' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Alle Termine ohne eigenen Fragebogen' }).press('Space');
    await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByText('Gespeichert, wofür gefragt wird').first().waitFor();

    // What is not saved is not lost without asking.
    await page.getByRole('textbox', { name: 'Titel (Deutsch)' }).fill('Anders');
    await page.getByRole('link', { name: 'Buchungen' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /bleiben|Bleiben/ })
      .click();
    expect(await page.getByRole('textbox', { name: 'Titel (Deutsch)' }).inputValue()).toBe('Anders');
  },
);

it('the patient is asked it, what is begun is kept, and what is hidden is not sent', { timeout: 120_000 }, async () => {
  const page = await open('', 'mara.vogel@example.org');
  await page.goto(`${house.origin('nordlicht')}/appointments`);
  await page.getByRole('listitem').filter({ hasText: 'Fragen offen' }).getByRole('link').first().click();
  const form = page.getByRole('form', { name: 'Vor der Beratung' });
  const pain = form.getByRole('radiogroup', { name: /Haben Sie Schmerzen/ });
  await pain.getByRole('radio', { name: 'Ja' }).check();
  await form.getByRole('textbox', { name: /Wo\?/ }).fill('Im Nacken');
  await page.getByText(/Zwischengespeichert/).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.reload();
  expect(await form.getByRole('textbox', { name: /Wo\?/ }).inputValue()).toBe('Im Nacken');
  await pain.getByRole('radio', { name: 'Nein' }).check();
  await expect.poll(() => form.getByRole('textbox').count()).toBe(0);
  await form.getByRole('button', { name: 'Antworten senden' }).click();
  await page.getByText('Danke, Ihre Antworten sind da').first().waitFor();
  const told = page.locator('.p-answers');
  await told.waitFor();
  expect(await told.textContent()).toBe('Haben Sie Schmerzen?Nein');
  await page.getByRole('button', { name: 'Antworten ändern' }).click();
  expect(await pain.getByRole('radio', { name: 'Nein' }).isChecked()).toBe(true);
});
