import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { faultsOf } from './page-faults.ts';
import { signIn } from './pages/staff.ts';
import { settle, speak } from './pages/walks.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

it(
  'somebody is invited by mail, makes an account by the link, and begins with what is required',
  { timeout: 240_000 },
  async () => {
    await using staff = await openPerson(browser);
    const admin = staff.page;
    await admin.goto(`${house.origin('vitalis')}/organization/onboarding`);
    await signIn(admin, 'admin@vitalis.example.org');
    await settle(admin);
    const email = 'mia.gross@example.org';
    await admin.getByRole('link', { name: 'Einladen' }).click();
    await admin.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
    await admin.getByRole('button', { name: 'Einladen', exact: true }).click();
    await admin.getByText('offen', { exact: true }).waitFor();
    const links = async () => {
      const path = `/sandbox/mailbox.json?to=${email}`;
      const { messages } = await admin.evaluate(
        async (url) => (await (await fetch(url)).json()) as { messages: { links: string[] }[] },
        path,
      );
      return messages.flatMap(({ links: [link] }) => link ?? []);
    };
    await expect.poll(async () => (await links()).length, { timeout: 20_000 }).toBe(1);
    const [first = ''] = await links();
    await admin.getByRole('button', { name: `Noch einmal senden: ${email}` }).click();
    await expect.poll(async () => (await links()).length, { timeout: 20_000 }).toBe(2);
    const second = (await links()).find((link) => link !== first) ?? '';

    await using newcomer = await openPerson(browser);
    const { page } = newcomer;
    await page.goto(first);
    await page.getByText('Dieser Link ist nicht mehr gültig').waitFor();
    await page.goto(second);
    await page.getByText(email).waitFor();
    await page.getByRole('textbox', { name: 'Titel' }).fill('Dr.');
    await page.getByRole('textbox', { name: 'Vorname' }).fill('Mia');
    await page.getByRole('textbox', { name: 'Nachname' }).fill('Groß');
    await page.getByLabel('Passwort', { exact: true }).fill('kurz');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Annehmen und Konto anlegen' }).click();
    await page.getByText('Bitte wählen Sie mindestens 10 Zeichen').first().waitFor();
    await page.getByLabel('Passwort', { exact: true }).fill('ein langes Passwort');
    await page.getByRole('button', { name: 'Annehmen und Konto anlegen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nachweise' }).waitFor();
    await page.getByText('Zurzeit können keine neuen Termine bei Ihnen gebucht werden').waitFor();
    await page.getByRole('button', { name: 'Einreichen: Zulassung' }).waitFor();
    await page.goto(`${house.origin('vitalis')}/specialist/profile`);
    await settle(page);
    await page.locator('main').getByText('Mia Groß').first().waitFor();
    await using visitor = await openPerson(browser);
    await visitor.page.goto(`${house.origin('vitalis')}/specialists`);
    await settle(visitor.page);
    expect(await visitor.page.locator('main').getByText('Groß').count()).toBe(0);

    await admin.reload();
    await admin.getByText('angenommen', { exact: true }).waitFor();
    await admin.getByRole('link', { name: 'Dr. Mia Groß' }).click();
    await admin.getByText('Nicht buchbar', { exact: true }).waitFor();

    const found: string[] = [];
    for (const locale of ['de', 'en'] as const) {
      await speak(admin, locale);
      await admin.goto(`${house.origin('vitalis')}/organization/invitations`);
      await settle(admin);
      found.push(...(await faultsOf(admin, locale)));
    }
    expect([found, staff.faults, newcomer.faults, house.faults()]).toEqual([[], [], [], []]);
  },
);
