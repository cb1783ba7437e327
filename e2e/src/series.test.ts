import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openClient, type GraphClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import {
  findSpecialists,
  freeTimes,
  holdInput,
  holdMutation,
  quote,
  register as registerClient,
} from './journey.steps.ts';
import { pay, register } from './pages/booking.ts';
import { signIn } from './pages/staff.ts';

const week = 7 * 86_400_000;

describe('a series in a browser', () => {
  let house: House;
  let browser: Browser;
  let person: Person;
  let rival: GraphClient;
  let path = '';

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    person = await openPerson(browser, { isPhone: true });
    rival = openClient(house, 'nordlicht');
    await registerClient(rival, `rival.${randomUUID().slice(0, 8)}@example.org`);
    const [lena] = await findSpecialists(rival, 'Lena Brandt');
    if (!lena) throw new Error('the demo has no Lena Brandt');
    const typeId = lena.appointmentTypes[1]?.id ?? '';
    const times = await freeTimes(rival, lena.slug, typeId);
    // A time whose week after next somebody else takes.
    const startsAt = times.find((each) => times.includes(new Date(Date.parse(each) + week).toISOString())) ?? '';
    const next = new Date(Date.parse(startsAt) + week).toISOString();
    const { id } = await quote(rival, lena, typeId);
    await rival.expect('HoldSlotPayload', holdMutation, holdInput(lena, typeId, next, id));
    path = `/book/${lena.slug}?type=${typeId}&at=${encodeURIComponent(startsAt)}`;
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const failed = join(import.meta.dirname, '../../screenshots/failed/series.png');
    await person.page.screenshot({ path: failed, fullPage: true }).catch(() => undefined);
  });
  afterAll(async () => {
    await rival[Symbol.asyncDispose]();
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('shows what is not free, and takes the fewest moves with one press', async () => {
    const { page } = person;
    await page.goto(house.origin('nordlicht') + path);
    const email = `sara.${randomUUID().slice(0, 8)}@example.org`;
    await register(page, { givenName: 'Sara', familyName: 'Lenz', email });
    await page.getByRole('radio', { name: 'Jede Woche' }).check();
    await page.getByRole('combobox', { name: 'Wie viele Termine' }).selectOption('4');
    await page.getByText('Eine Zeit ist nicht frei').waitFor();
    // What becomes of the later ones that are not paid is told before.
    await page.getByText(/Bezahlen Sie jeden bis 24 Stunden vor dem Termin\. Sonst sagen wir ihn ab/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Diesen verschieben' }).click();
    await page.getByText('Alle diese Zeiten sind frei.').waitFor();
    expect(await page.getByRole('list', { name: 'Alle Termine der Serie' }).getByRole('listitem').count()).toBe(4);
  });

  it('comes back by the weekday of the month too, and ends with a day', async () => {
    const { page } = person;
    const all = page.getByRole('list', { name: 'Alle Termine der Serie' }).getByRole('listitem');
    await page.getByRole('radio', { name: 'Bis zu einem Tag' }).check();
    await page.getByLabel('Letzter Tag').fill(dayAhead(50));
    await expect.poll(() => all.count()).toBeGreaterThan(4);
    await page
      .getByRole('radio', { name: /^Jeden Monat am / })
      .first()
      .check();
    await page.getByLabel('Letzter Tag').fill(dayAhead(100));
    await expect.poll(() => all.count()).toBeLessThan(5);
    // From the top, so that nothing stands half under what is fixed there.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Jede Woche' }).check();
    await page.getByRole('radio', { name: 'Eine Anzahl von Terminen' }).check();
    await page.getByRole('combobox', { name: 'Wie viele Termine' }).selectOption('4');
    const move = page.getByRole('button', { name: 'Diesen verschieben' });
    await move.waitFor();
    await move.click();
    await page.getByText('Alle diese Zeiten sind frei.').waitFor();
  });

  it('is reserved and booked at once, and each later appointment is paid on its own page', async () => {
    const { page } = person;
    await page.getByRole('button', { name: 'Fragen später beantworten' }).click();
    await pay(page, '4242424242424242');
    await page.waitForURL(/\/appointments\/.*confirmed=1/);
    const series = page.getByRole('list', { name: 'Alle Termine der Serie' });
    await series.getByRole('link').first().waitFor();
    expect(await series.getByRole('listitem').count()).toBe(4);
    await series.getByRole('link').first().click();
    await page.getByText(/^Bitte bezahlen Sie ihn bis .* Sonst sagen wir ihn ab/).waitFor();
    await page.getByRole('button', { name: 'Jetzt bezahlen' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await pay(page, '4242424242424242');
    await page.getByRole('link', { name: 'Beleg' }).waitFor();
    expect(person.faults).toEqual([]);
  });

  it('is moved and cancelled from one of its appointments on', async () => {
    const { page } = person;
    await page.getByRole('button', { name: 'Mehrere verschieben' }).click();
    const moving = page.getByRole('dialog', { name: 'Termine der Serie verschieben' });
    await moving.getByLabel('Neue Uhrzeit').fill('13:00');
    const free = moving.getByText('Alle neuen Zeiten sind frei.');
    const accept = moving.getByRole('button', { name: 'So übernehmen' });
    await free.or(accept).first().waitFor();
    if (await accept.isVisible()) await accept.click();
    await free.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await moving.getByRole('button', { name: 'Verschieben' }).click();
    await page.getByText('Die Termine sind verschoben').waitFor();
    await page.getByRole('button', { name: 'Mehrere absagen' }).click();
    const cancelling = page.getByRole('dialog', { name: 'Termine der Serie absagen?' });
    // How many and what it costs stands there before anything is pressed.
    await cancelling.getByText('Abgesagt werden 3 Termine.').waitFor();
    await cancelling.getByText('Es wird nichts einbehalten.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await cancelling.getByRole('button', { name: 'Absagen' }).click();
    await page.getByText('Die Termine sind abgesagt').waitFor();
    const series = page.getByRole('list', { name: 'Alle Termine der Serie' });
    await expect.poll(() => series.getByText('Abgesagt').count()).toBe(3);
    expect(person.faults).toEqual([]);
  });

  it('is made by the specialist for a patient who was there before', async () => {
    await using staff = await openPerson(browser);
    const { page } = staff;
    await page.goto(`${house.origin('nordlicht')}/specialist/patients`);
    await signIn(page, 'dr.lena.brandt@example.org');
    await page.getByRole('link', { name: 'Sara Lenz' }).first().click();
    await page.getByRole('button', { name: 'Neue Serie' }).click();
    const form = page.getByRole('form', { name: 'Neue Serie' });
    await form.getByRole('combobox', { name: 'Wie viele Termine' }).selectOption('3');
    await form.getByLabel('Erster Tag').fill(mondayAfterNext());
    const all = form.getByRole('list', { name: 'Alle Termine der Serie' });
    await expect.poll(() => all.getByRole('listitem').count()).toBe(3);
    const accept = form.getByRole('button', { name: /verschieben$/ });
    await form.getByRole('button', { name: 'Alle buchen' }).waitFor();
    if (await accept.isVisible()) await accept.click();
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Alle buchen', disabled: false }).click();
    await page.getByText('Die Serie ist gebucht').waitFor();
    await page.getByText('7 gemeinsame Termine').waitFor();

    // The calendar says which belong together, and opens them.
    await page.goto(`${house.origin('nordlicht')}/specialist/calendar?view=week&date=${mondayAfterNext()}`);
    await page
      .getByText(/Serie 1 von 3/)
      .first()
      .waitFor();
    await page
      .getByRole('group', { name: 'Serien in diesem Zeitraum' })
      .getByRole('button', { name: 'Sara Lenz · 3 Termine' })
      .click();
    const opened = page.getByRole('dialog', { name: 'Serie mit Sara Lenz' });
    await opened.getByText('Serie mit 3 Terminen').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await opened.getByRole('button', { name: 'Mehrere absagen' }).click();
    await page
      .getByRole('dialog', { name: 'Termine der Serie absagen?' })
      .getByRole('button', { name: 'Zurück' })
      .click();
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(staff.faults).toEqual([]);
  });
});

/** The day so many days from now. */
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A day on which the demo's specialists work. */
function mondayAfterNext(): string {
  const day = new Date(Date.now() + 2 * week);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
