import type { Browser, Page } from 'playwright-core';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle, speak } from './pages/walks.ts';

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

  let people: Person[] = [];
  const personAt = async (path: string, email?: string): Promise<Person> => {
    const person = await openPerson(browser);
    people.push(person);
    await person.page.goto(house.origin('nordlicht') + path);
    if (email) await signIn(person.page, email);
    return person;
  };
  afterEach(async ({ task }) => {
    const folder = join(import.meta.dirname, '../../screenshots/failed');
    for (const [index, { page, context }] of people.entries()) {
      if (task.result?.state === 'fail')
        await page.screenshot({ path: `${folder}/changes-${index}.png`, fullPage: true }).catch(() => undefined);
      await context.close();
    }
    people = [];
  });

  it('the terms are told in plain words before anything is paid, in German and English', async () => {
    const { page, faults } = await personAt('/book/lena-brandt');
    const terms = page.getByRole('group', { name: 'Ändern und absagen' });
    await terms
      .getByText(
        'Absagen können Sie kostenlos bis 24 Stunden vor dem Termin. Danach geht es noch bis 4 Stunden vor dem Termin; dann behalten wir 50\u00a0% des Preises ein.',
      )
      .waitFor();
    await terms.getByText('Verschieben geht höchstens 3-mal.').waitFor();
    await terms.getByText('Kommen Sie nicht zum Termin, behalten wir den ganzen Preis ein.').waitFor();
    await settle(page);
    expect(await violationsOn(page)).toEqual([]);
    await speak(page, 'en');
    await page
      .getByRole('group', { name: 'Changing and cancelling' })
      .getByText('If you do not come, we keep the whole price.')
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('staff move and cancel it from the list of bookings, and see before what goes back', async () => {
    const { page, faults } = await personAt('/organization/bookings?state=CONFIRMED', 'admin@nordlicht.example.org');
    // A seat of his groups could only be moved to another of their evenings.
    await page
      .getByRole('row')
      .filter({ hasNotText: 'Henrik Sommer' })
      .getByRole('button', { name: /^Ändern: / })
      .first()
      .click();
    const drawer = page.getByRole('dialog').first();
    await drawer.getByRole('button', { name: 'Verschieben' }).click();
    const moving = page.getByRole('dialog', { name: 'Termin verschieben' });
    await moving.locator('.d-slot:not(:disabled)').first().click();
    expect(await violationsOn(page)).toEqual([]);
    await moving.getByRole('button', { name: /^Auf .* verschieben$/ }).click();
    await page
      .getByText(/^Der Termin ist jetzt am /)
      .first()
      .waitFor();
    await moving.waitFor({ state: 'detached' });
    await drawer.getByRole('button', { name: 'Absagen' }).click();
    const cancelling = page.getByRole('dialog', { name: 'Termin absagen?' });
    await cancelling.getByText(/Die ganze Zahlung von .* geht zurück\./).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await cancelling.getByRole('button', { name: 'Absagen' }).click();
    await page.getByText('Der Termin ist abgesagt').first().waitFor();
    await drawer.getByText('abgesagt', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('the specialist records that a patient did not come, who sees what is kept and why, until it is waived', async () => {
    const specialist = await personAt('/specialist', 'dr.lena.brandt@example.org');
    await openRecentVisit(specialist.page);
    const name = (await specialist.page.locator('.s-next h2').textContent())?.trim() ?? '';
    const id = new URL(specialist.page.url()).pathname.split('/').at(-1) ?? '';
    await specialist.page.getByRole('button', { name: 'Nicht erschienen' }).click();
    const asking = specialist.page.getByRole('dialog', { name: `${name} ist nicht erschienen?` });
    await asking.getByText(/Nach den Bedingungen dieser Buchung werden .* einbehalten\./).waitFor();
    expect(await violationsOn(specialist.page)).toEqual([]);
    await asking.getByRole('button', { name: 'Nicht erschienen' }).click();
    await specialist.page.getByText('Als nicht erschienen vermerkt').first().waitFor();

    const patient = await personAt(`/appointments/${id}`, `${plain(name)}@example.org`);
    await patient.page.getByText(/^Sie sind nicht erschienen\. Ab .* behalten wir .* ein\./).waitFor();
    expect(await violationsOn(patient.page)).toEqual([]);

    await specialist.page.getByRole('button', { name: 'Doch erschienen' }).click();
    const reverting = specialist.page.getByRole('dialog', { name: `${name} war doch da?` });
    await reverting.getByRole('button', { name: 'Doch erschienen' }).click();
    await specialist.page.getByText('Zurückgenommen').first().waitFor();
    await specialist.page.getByRole('button', { name: 'Nicht erschienen' }).click();
    await asking.getByRole('button', { name: 'Nicht erschienen' }).click();
    await specialist.page.getByRole('button', { name: 'Gebühren erlassen' }).click();
    const waiving = specialist.page.getByRole('dialog', { name: 'Gebühren dieses Termins erlassen?' });
    await waiving.getByRole('textbox', { name: 'Grund' }).fill('Streik der Bahn');
    expect(await violationsOn(specialist.page)).toEqual([]);
    await waiving.getByRole('button', { name: 'Gebühren erlassen' }).click();
    await specialist.page.getByText('Die Gebühren dieses Termins wurden erlassen.').waitFor();
    await patient.page.getByText('Die Gebühren dieses Termins wurden Ihnen erlassen.').waitFor();
    expect([...specialist.faults, ...patient.faults]).toEqual([]);
  });

  /** Opens a visit of the last days that took place. */
  async function openRecentVisit(page: Page): Promise<void> {
    for (let ago = 1; ago < 7; ago += 1) {
      const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      await page.goto(`${house.origin('nordlicht')}/specialist/calendar?view=day&date=${day}`);
      await settle(page);
      const visits = page.locator('main a[href*="/appointments/"]').filter({ hasNotText: 'nicht erschienen' });
      if ((await visits.count()) === 0) continue;
      await visits.first().click();
      await page.waitForURL(/\/appointments\//);
      await settle(page);
      return;
    }
    throw new Error('the demo has no visit of the last days');
  }

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
    await page.getByText(`Der Termin ist jetzt am ${time}`).first().waitFor();
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

/** The address of a demo person by the name. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(' ', '.');
