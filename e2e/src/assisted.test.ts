import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { answerIntake, pay, reserve } from './pages/booking.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

const words = 'Ich arbeite nachts und schlafe schlecht.';

describe('a patient who lets the coordination find a time', () => {
  let house: House;
  let browser: Browser;
  let emil: Person;
  let frauke: Person;
  const phone = (): Page => emil.page;
  const desk = (): Page => frauke.page;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    emil = await openPerson(browser, { isPhone: true });
    frauke = await openPerson(browser);
    await phone().goto(`${house.origin('nordlicht')}/requests/new`);
    await signIn(phone(), 'emil.franke@example.org');
    await desk().goto(`${house.origin('nordlicht')}/organization/requests`);
    await signIn(desk(), 'coordinator@nordlicht.example.org');
    await settle(desk());
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('asks in his own words, and the queue shows it without being loaded anew', async () => {
    const open = desk().getByRole('table').getByRole('row');
    const before = await open.count();
    await phone().getByRole('textbox', { name: 'In Ihren Worten' }).fill(words);
    await phone().getByRole('checkbox', { name: 'Dienstag' }).check();
    await phone()
      .getByRole('checkbox', { name: /Vormittags/ })
      .check();
    await phone().getByRole('button', { name: 'Anfrage senden' }).click();
    await phone().getByText('Wir suchen Zeiten für Sie.').waitFor();
    await expect.poll(() => open.count(), { timeout: 20_000 }).toBe(before + 1);
  });

  it('is looked after by a coordinator, who proposes two times', async () => {
    await desk().getByRole('table').getByRole('link').last().click();
    await desk().getByText(words).waitFor();
    await desk().getByRole('button', { name: 'Übernehmen' }).click();
    await phone().getByText('Jemand aus unserer Koordination kümmert sich darum.').waitFor();
    await desk().getByRole('button', { name: 'Dr. med. Lena Brandt wählen' }).click();
    const times = desk().locator('.d-slot');
    await times.first().waitFor();
    await times.nth(0).click();
    await times.nth(1).click();
    await desk().getByRole('button', { name: 'Vorschlagen' }).click();
    await phone().getByRole('heading', { name: 'Unsere Vorschläge' }).waitFor();
    expect(
      await phone()
        .getByRole('link', { name: /^Diese Zeit wählen/ })
        .count(),
    ).toBe(2);
  });

  it('chooses one, pays as for any booking, and both see that the appointment stands', async () => {
    await phone()
      .getByRole('link', { name: /^Diese Zeit wählen/ })
      .first()
      .click();
    await answerIntake(phone(), words);
    await reserve(phone());
    await desk().getByText('Zahlt').waitFor();
    await pay(phone(), '4242424242424242');
    await desk().getByText('Gebucht').first().waitFor();
    await phone().goto(`${house.origin('nordlicht')}/requests`);
    await phone().getByText('Gebucht').first().waitFor();
    expect([...emil.faults, ...frauke.faults]).toEqual([]);
  });

  it('or answers a few questions without an account, sees who fits and why, and goes on to book', async () => {
    await using visitor = await openPerson(browser, { isPhone: true });
    const { page } = visitor;
    await page.goto(`${house.origin('nordlicht')}/match`);
    await page.getByRole('radio', { name: /Schlaf/ }).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('checkbox', { name: 'Deutsch' }).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('radio', { name: 'Frau' }).check();
    await page.getByRole('checkbox', { name: 'Das muss so sein' }).check();
    await page.getByRole('button', { name: 'Vorschläge zeigen' }).click();
    const reasons = page.getByRole('list', { name: /^Warum Dr\. med\. Lena Brandt/ });
    await reasons.getByText('Hat Ihr Fachgebiet').waitFor();
    await reasons.getByText('Wie von Ihnen gewünscht: Frau').waitFor();
    await page.getByRole('link', { name: 'Diese Zeit buchen' }).first().click();
    await page.getByRole('form', { name: 'Konto anlegen' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });
});
