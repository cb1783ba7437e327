import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { eventually } from './eventually.ts';
import { openClient } from './graph-client.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

const email = 'mara.vogel@example.org';

describe('how people are reached', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  const at = (path: string) => `${house.origin('nordlicht')}${path}`;
  async function fetched(path: string): Promise<{ status: number; text: string }> {
    await using client = openClient(house, 'nordlicht');
    const { body, status } = await client.get(path);
    return { status, text: body.toString('utf8') };
  }
  const textsTo = async (phone: string) =>
    (
      JSON.parse((await fetched(`/sandbox/mailbox/sms.json?to=${encodeURIComponent(phone)}`)).text) as {
        messages: { body: string }[];
      }
    ).messages.map(({ body }) => body);
  const subjectsTo = async () =>
    (
      JSON.parse((await fetched(`/sandbox/mailbox.json?to=${email}`)).text) as { messages: { subject: string }[] }
    ).messages.map(({ subject }) => subject);

  it('a brand sets when to remind and writes a message in its own words, seen before it is saved', async () => {
    await using admin = await openPerson(browser);
    const { page } = admin;
    await page.goto(at('/organization/reminders'));
    await signIn(page, 'brand@nordlicht.example.org');
    await page.getByRole('button', { name: 'Erinnerung hinzufügen' }).click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText('Gespeichert. Geplante Erinnerungen richten sich danach.').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: '3. Erinnerung entfernen' }).waitFor();
    await page.getByRole('tab', { name: 'Texte' }).click();
    await page.getByRole('button', { name: 'Bearbeiten: Termin abgesagt, E-Mail, Deutsch' }).click();
    await page.getByLabel('Betreff').fill('Schade: {{brand}} am {{datum}}');
    await page.getByText('Das bedeutet nichts und lässt sich so nicht speichern: datum').waitFor();
    await page.getByRole('button', { name: 'Speichern' }).last().click();
    await page
      .getByText(/Zwischen doppelten Klammern bedeuten nur diese etwas/)
      .first()
      .waitFor();
    await page.getByLabel('Betreff').fill('Schade, {{brand}} vermisst Sie');
    await page.getByText('Schade, Nordlicht vermisst Sie').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Speichern' }).last().click();
    await page.getByText('Der Text gilt ab sofort').first().waitFor();
    expect(admin.faults).toEqual([]);
  });

  it('a patient proves another number, subscribes to the calendar, and a cancellation reaches mail, phone and calendar', async () => {
    await using patient = await openPerson(browser, { isPhone: true });
    const { page } = patient;
    await page.goto(at('/settings'));
    await signIn(page, email);
    await page.getByRole('button', { name: 'Ändern' }).click();
    await page.getByRole('textbox', { name: 'Mobilnummer für SMS' }).fill('0049 (0)170 7654321');
    await page.getByRole('button', { name: 'Code senden' }).click();
    const code = await eventually(async () => /\d{6}/.exec((await textsTo('+491707654321'))[0] ?? '')?.[0], 'a code');
    await page.getByLabel('Code aus der SMS').fill(code);
    await page.getByRole('button', { name: 'Bestätigen' }).click();
    await page.getByText('+491707654321').waitFor();

    await page.getByRole('button', { name: 'Kalenderadresse erstellen' }).click();
    const { pathname } = new URL(await page.getByLabel('Private Kalenderadresse').inputValue());
    const eventsIn = async () => (await fetched(pathname)).text.match(/^UID:.+$/gm) ?? [];
    const before = await eventsIn();
    expect(before.length).toBeGreaterThan(0);
    expect((await fetched(pathname)).text).not.toMatch(/Brandt|Vogel/);

    await page.goto(at('/appointments'));
    await settle(page);
    // The last one listed is the farthest ahead, so that it can still be cancelled.
    await page.locator('main a[href*="/appointments/"]').last().click();
    await page.getByRole('button', { name: 'Termin absagen' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /absagen/i })
      .last()
      .click();
    await eventually(async () => (await eventsIn()).length === before.length - 1, 'the calendar without it');
    await eventually(
      async () => (await subjectsTo()).includes('Schade, Nordlicht vermisst Sie'),
      'the mail in own words',
    );
    await eventually(
      async () => (await textsTo('+491707654321')).some((body) => body.includes('wurde abgesagt')),
      'the short message',
    );

    await page.goto(at('/settings'));
    await page.getByRole('button', { name: 'Adresse abschalten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Adresse abschalten' }).click();
    await page.getByText('Die Adresse ist abgeschaltet').first().waitFor();
    expect((await fetched(pathname)).status).toBe(404);
    expect(patient.faults).toEqual([]);
  });

  it('a specialist counts another calendar, and reads why one cannot be counted', async () => {
    await using specialist = await openPerson(browser);
    const { page } = specialist;
    await page.goto(at('/specialist/calendar/availability'));
    await signIn(page, 'dr.lena.brandt@example.org');
    await page.getByRole('tab', { name: 'Andere Kalender' }).click();
    await page.getByText('5 belegte Zeiten zählen.').waitFor();
    await page.getByRole('button', { name: 'Kalender hinzufügen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Verein');
    await dialog.getByLabel('Adresse des Kalenders').fill('http://127.0.0.1/verein.ics');
    await dialog.getByRole('button', { name: 'Kalender hinzufügen' }).click();
    await dialog.getByText('Bitte geben Sie die Adresse des Kalenders ein.').first().waitFor();
    // A name that resolves to this machine, wherever the tests run: it is not connected to.
    await dialog.getByLabel('Adresse des Kalenders').fill('webcal://verein.localhost/verein.ics');
    await dialog.getByRole('button', { name: 'Kalender hinzufügen' }).click();
    await page.getByText(/^(Diese Adresse darf nicht gelesen werden|Der Server war nicht erreichbar)/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verein entfernen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
    await page.getByText('verein.localhost').waitFor({ state: 'detached' });
    expect(specialist.faults).toEqual([]);
  });
});
