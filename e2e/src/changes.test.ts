import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

describe('changing an appointment', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('a patient moves it in place, and is told what comes back before cancelling it', async () => {
    await using patient = await openPerson(browser);
    const { page } = patient;
    await page.goto(`${house.origin('nordlicht')}/appointments`);
    await signIn(page, 'mara.vogel@example.org');
    await page.getByRole('heading', { level: 1, name: 'Termine' }).waitFor();
    await settle(page);
    // The last one listed is the farthest ahead: it can still be changed for nothing.
    await page.locator('main a[href*="/appointments/"]').last().click();
    await page.getByRole('button', { name: 'Verschieben' }).click();
    const address = page.url();
    await page.getByRole('heading', { name: 'Andere Zeit wählen' }).waitFor();
    await settle(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('.d-slot:not(:disabled)').last().click();
    const move = page.getByRole('button', { name: /^Auf .* verschieben$/ });
    const time = /^Auf (.*) verschieben$/.exec((await move.textContent()) ?? '')?.[1] ?? '';
    await move.click();
    await page.getByText(`Ihr Termin ist jetzt am ${time}`).first().waitFor();
    await page.getByRole('heading', { name: 'Andere Zeit wählen' }).waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Termin absagen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Sie bekommen .* zurück\./).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Termin absagen' }).click();
    await page.getByText('Der Termin ist abgesagt').first().waitFor();
    expect(patient.faults).toEqual([]);
  });
});
