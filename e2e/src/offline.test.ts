import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, type House } from './house.ts';
import { goTo, write as writeMessage } from './pages/patient.ts';
import { lookUp, palette } from './pages/shell.ts';
import { write } from './pages/specialist.ts';
import { signIn, speakEnglish } from './pages/staff.ts';

describe('a patient whose connection breaks', () => {
  let house: House;
  let browser: Browser;
  let patient: Person;
  let specialist: Person;

  const banner = (page: Page) => page.getByRole('status').filter({ hasText: 'Sie sind offline' });
  const isOffline = async (isIt: boolean) => {
    await patient.context.setOffline(isIt);
    await banner(patient.page).waitFor({ state: isIt ? 'visible' : 'detached' });
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    patient = await openPerson(browser, { isPhone: true });
    specialist = await openPerson(browser, { locale: 'en-GB' });
    await Promise.all([
      patient.page
        .goto(`${house.origin('nordlicht')}/messages`)
        .then(() => signIn(patient.page, 'mara.vogel@example.org')),
      specialist.page
        .goto(`${house.origin('nordlicht')}/specialist`)
        .then(() => signIn(specialist.page, 'dr.lena.brandt@example.org')),
    ]);
    await speakEnglish(specialist.page);
    await lookUp(specialist.page, 'Control+k', 'Mara', 'Mara Vogel');
    await palette(specialist.page).getByRole('group', { name: 'Messages' }).getByRole('option').first().click();
    await goTo(patient.page, 'Termine');
    await patient.page
      .locator('main')
      .getByRole('link', { name: /Lena Brandt/ })
      .first()
      .waitFor();
    await goTo(patient.page, /^Nachrichten/);
    await patient.page
      .getByRole('link', { name: /Lena Brandt/ })
      .first()
      .click();
    await writeMessage(patient.page, 'Noch bin ich da.');
    await specialist.page.getByRole('log').getByText('Noch bin ich da.').waitFor();
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [name, { page }] of Object.entries({ patient, specialist }))
      await page
        .screenshot({ path: join(import.meta.dirname, `../../screenshots/failed/offline-${name}.png`) })
        .catch(() => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('is told so, keeps what is in sight, and loses no word', async () => {
    const { page } = patient;
    // The line breaks while the list that a message made stale is asked anew.
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"Conversations"') ? route.abort() : route.continue(),
    );
    await writeMessage(page, 'Das kommt noch an.');
    await specialist.page.getByRole('log').getByText('Das kommt noch an.').waitFor();
    await isOffline(true);
    await page.unroute('**/graphql');
    await page.getByRole('log').getByText('Noch bin ich da.').waitFor();
    await page.getByRole('textbox', { name: 'Nachricht' }).fill('Das schrieb ich ohne Netz.');
    await page.getByRole('button', { name: 'Senden' }).click();
    const message = page.getByRole('log').getByRole('article').filter({ hasText: 'Das schrieb ich ohne Netz.' });
    await message.getByRole('button', { name: /Noch einmal/ }).waitFor();
    await goTo(page, /^Nachrichten/);
    await message.waitFor({ state: 'detached' });
    await page
      .getByRole('link', { name: /Lena Brandt/ })
      .first()
      .click();
    await page.getByRole('log').getByText('Noch bin ich da.').waitFor();
    await message.getByRole('button', { name: /Noch einmal/ }).waitFor();
    await banner(page).waitFor();
  });

  it('finds what was seen before as it was, and is told what was never loaded', async () => {
    const { page } = patient;
    const conversations = page.getByRole('list', { name: 'Nachrichten' }).getByRole('link');
    await goTo(page, 'Termine');
    await page.getByRole('heading', { level: 1, name: 'Termine' }).waitFor();
    await page
      .locator('main')
      .getByRole('link', { name: /Lena Brandt/ })
      .first()
      .waitFor();
    await goTo(page, /^Nachrichten/);
    await conversations.filter({ hasNotText: 'Lena Brandt' }).first().click();
    await page.getByRole('heading', { name: 'Keine Verbindung' }).waitFor();
    await page.getByText('Das hatten Sie noch nicht geöffnet').waitFor();
    await goTo(page, /^Nachrichten/);
    await conversations.filter({ hasText: 'Lena Brandt' }).first().click();
    await page.getByRole('log').getByText('Noch bin ich da.').waitFor();
  });

  it('hears on return what was said meanwhile, and sends again what did not arrive, once', async () => {
    const { page } = patient;
    await write(specialist.page, 'Sind Sie noch da?');
    expect(await page.getByRole('log').getByText('Sind Sie noch da?').count()).toBe(0);
    await isOffline(false);
    await page.getByRole('log').getByText('Sind Sie noch da?').waitFor();
    const own = page.getByRole('log').getByRole('article').filter({ hasText: 'Das schrieb ich ohne Netz.' });
    await own.getByRole('button', { name: /Noch einmal/ }).click();
    await specialist.page.getByRole('log').getByText('Das schrieb ich ohne Netz.').waitFor();
    await page.reload();
    await page.getByRole('log').getByText('Das schrieb ich ohne Netz.').waitFor();
    expect(await own.count()).toBe(1);
  });

  it('goes on hearing live news after a second break', async () => {
    await isOffline(true);
    await isOffline(false);
    await write(specialist.page, 'Schön, dass Sie zurück sind.');
    await patient.page.getByRole('log').getByText('Schön, dass Sie zurück sind.').waitFor();
  });

  it('finds a page that could not be shown offline shown on return, without a press', async () => {
    const { page } = patient;
    await isOffline(true);
    await goTo(page, 'Hilfe finden');
    await page.getByRole('heading', { name: 'Keine Verbindung' }).waitFor();
    await patient.context.setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Hilfe finden' }).waitFor();
    await page
      .getByRole('link', { name: /Lena Brandt/ })
      .first()
      .waitFor();
  });

  it('is not left alone with a server that is out of reach: the page says so and tries again', async () => {
    const { page } = patient;
    await page.route('**/graphql', (route) => route.abort());
    await goTo(page, 'Termine');
    await page.getByText('Wir erreichen den Server gerade nicht.').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
    await page.getByText('Wir erreichen den Server gerade nicht.').first().waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Termine' }).waitFor();
    expect([...patient.faults, ...specialist.faults]).toEqual([]);
  });
});
