import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import { answerIntake, pay, register, reserve } from './pages/booking.ts';
import { seePicture } from './pages/call.ts';
import { arriveOverLink, chooseOffer, compare, search, takeFreeTime } from './pages/directory.ts';
import * as patientAt from './pages/patient.ts';
import * as specialistAt from './pages/specialist.ts';
import { figure, signIn, speakEnglish } from './pages/staff.ts';

const phone = { timeZone: 'Europe/Lisbon', isPhone: true };
const desk = { locale: 'en-GB' };
const rike = { givenName: 'Rike', familyName: 'Sander', email: `rike.${randomUUID().slice(0, 8)}@example.org` };
const tilo = { givenName: 'Tilo', familyName: 'Arndt', email: `tilo.${rike.email}` };
const price = 11_900;
const commission = 1190;

describe('the main journey in a browser', () => {
  let house: House;
  let browser: Browser;
  const people = new Map<string, Person>();
  const violations: string[] = [];
  const before = { bookings: 0, revenue: 0, conversions: 0, pending: 0, elsewhere: 0 };
  let appointmentPath = '';

  const of = (name: string): Person => {
    const person = people.get(name);
    if (!person) throw new Error(`nobody called ${name}`);
    return person;
  };
  const page = (name: string) => of(name).page;
  const check = async (name: string) => void violations.push(...(await violationsOn(page(name))));
  const open = async (name: string, how: Parameters<typeof openPerson>[1]) =>
    people.set(name, await openPerson(browser, how));
  const openStaff = async (name: string, brand: string, path: string, email: string) => {
    await open(name, desk);
    await page(name).goto(house.origin(brand) + path);
    await signIn(page(name), email);
    await speakEnglish(page(name));
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse(), openBrowser()]);
    await Promise.all([
      open('patient', phone),
      open('second', phone),
      openStaff('specialist', 'nordlicht', '/specialist', 'dr.lena.brandt@example.org'),
      openStaff('admin', 'nordlicht', '/organization', 'admin@nordlicht.example.org'),
      openStaff('partner', 'nordlicht', '/affiliate', 'partner@gesundblick.example.org'),
      openStaff('foreign', 'vitalis', '/organization', 'admin@vitalis.example.org'),
    ]);
    before.bookings = await figure(page('admin'), 'Bookings');
    before.revenue = await figure(page('admin'), 'Revenue');
    before.conversions = await figure(page('partner'), 'Bookings');
    before.pending = await figure(page('partner'), 'Pending');
    before.elsewhere = await figure(page('foreign'), 'Bookings');
    for (const name of ['specialist', 'admin', 'partner']) await check(name);
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [name, person] of people)
      await person.page
        .screenshot({ path: join(import.meta.dirname, `../../screenshots/failed/${name}.png`) })
        .catch(() => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('leads a visitor over a tracking link, through search and comparison, to a free time in his zone', async () => {
    const visitor = page('patient');
    await arriveOverLink(visitor, house.origin('nordlicht'), 'gesundblick');
    await check('patient');
    await search(visitor, 'Schlaf');
    await check('patient');
    await compare(visitor, ['Lena Brandt', 'Sofia Lindqvist']);
    await check('patient');
    await chooseOffer(visitor, 'Lena Brandt', 'Sitzung');
    await visitor.getByText('Zeiten in Lissabon').waitFor();
    await check('patient');
    const time = await takeFreeTime(visitor);
    const chosen = await visitor.getByTestId('booking-time').textContent();
    expect(chosen).toContain(time);
    expect(chosen).toMatch(/Ihre Zeit, Lissabon.+ in Berlin/);
    await check('patient');
  });

  it('registers him there and holds the time with his answers', async () => {
    await page('second').goto(page('patient').url());
    await register(page('patient'), rike);
    await check('patient');
    await answerIntake(page('patient'), 'Ich liege nachts lange wach.');
    await reserve(page('patient'));
    await page('patient').getByRole('timer').waitFor();
    await check('patient');
  });

  it('tells a second patient with the same time open at once that it is taken, and books a near one', async () => {
    await register(page('second'), tilo);
    await answerIntake(page('second'), 'Ich bin oft erschöpft.');
    await reserve(page('second'));
    const notice = page('second').getByRole('alert').filter({ hasText: 'Diese Zeit ist gerade vergeben worden' });
    const near = notice.getByRole('button', { name: /, \d\d:\d\d/ });
    await near.first().waitFor();
    await check('second');
    await near.first().click();
    await page('second').getByRole('timer').waitFor();
  });

  it('keeps the time when the card is refused, and confirms it when the next one pays', async () => {
    const patient = page('patient');
    await pay(patient, '4000 0000 0000 0002');
    const refusal = patient.getByRole('alert');
    await refusal.getByText('Bitte nehmen Sie eine andere Karte').waitFor();
    await refusal.getByText('Ihre Zeit bleibt bis zum Ablauf für Sie reserviert').waitFor();
    await patient.getByRole('timer').waitFor();
    await check('patient');
    await pay(patient, '4242 4242 4242 4242');
    await patient.getByRole('status').filter({ hasText: 'Ihr Termin ist gebucht' }).waitFor();
    appointmentPath = new URL(patient.url()).pathname;
    await check('patient');
  });

  it('mails the confirmation with a calendar file', async () => {
    const client = openClient(house, 'nordlicht');
    const calendars = async () => {
      const { body } = await client.get(`/sandbox/mailbox.json?to=${encodeURIComponent(rike.email)}`);
      const { messages } = JSON.parse(body.toString()) as { messages: { attachments: { contentType: string }[] }[] };
      return messages.flatMap(({ attachments }) => attachments).map(({ contentType }) => contentType);
    };
    await expect.poll(calendars, { timeout: 20_000 }).toContainEqual(expect.stringContaining('calendar'));
  });

  it('shows the specialist the booking without reloading, and its answers', async () => {
    const specialist = page('specialist');
    await specialistAt.newBooking(specialist, 'Rike Sander').waitFor();
    await check('specialist');
    await specialistAt.openWorkspace(specialist, 'Rike Sander');
    await specialist.getByText('Ich liege nachts lange wach.').waitFor();
    await check('specialist');
  });

  it('carries messages live both ways', async () => {
    await patientAt.openConversation(page('patient'));
    await patientAt.write(page('patient'), 'Guten Tag, ich freue mich auf das Gespräch.');
    await page('specialist').getByRole('log').getByText('ich freue mich auf das Gespräch').waitFor();
    await specialistAt.write(page('specialist'), 'Ich freue mich auch, Frau Sander.');
    await page('patient').getByRole('log').getByText('Ich freue mich auch, Frau Sander.').waitFor();
    await check('patient');
  });

  it('brings both into the call, where each sees the other', async () => {
    const [patient, specialist] = [page('patient'), page('specialist')];
    await patient.goto(house.origin('nordlicht') + appointmentPath);
    await patientAt.goToCall(patient);
    await check('patient');
    await patientAt.enterWaitingRoom(patient);
    await specialistAt.letIn(specialist);
    await Promise.all([seePicture(patient, 'de', 'Dr. med. Lena Brandt'), seePicture(specialist, 'en', 'Rike Sander')]);
    await check('patient');
    await check('specialist');
  });

  it('brings a patient whose tab closed back by the same link', async () => {
    const link = page('patient').url();
    await page('patient').close();
    const again = await of('patient').context.newPage();
    people.set('patient', { ...of('patient'), page: again });
    await again.goto(link);
    await patientAt.enterWaitingRoom(again);
    await seePicture(again, 'de', 'Dr. med. Lena Brandt');
    await seePicture(page('specialist'), 'en', 'Rike Sander');
  });

  it('signs a note, which the patient then reads', async () => {
    await specialistAt.signNote(page('specialist'), 'Schlafhygiene besprochen.');
    await check('specialist');
    await page('patient').goto(house.origin('nordlicht') + appointmentPath);
    await page('patient').getByText('Schlafhygiene besprochen.').waitFor();
  });

  it('lets the admin see bookings and revenue rise without reloading', async () => {
    const figures = async () => [await figure(page('admin'), 'Bookings'), await figure(page('admin'), 'Revenue')];
    await expect.poll(figures, { timeout: 20_000 }).toEqual([before.bookings + 1, before.revenue + price]);
  });

  it("shows the partner the booking and the pending commission, and nobody's name", async () => {
    const partner = page('partner');
    await expect
      .poll(
        async () => {
          await partner.reload();
          await partner.locator('.d-stat').first().waitFor();
          return [await figure(partner, 'Bookings'), await figure(partner, 'Pending')];
        },
        { timeout: 20_000 },
      )
      .toEqual([before.conversions + 1, before.pending + commission]);
    const seen = [await partner.content()];
    await partner.getByRole('link', { name: 'Commissions' }).click();
    await partner.getByRole('table', { name: 'Commissions, newest first' }).waitFor();
    await check('partner');
    seen.push(await partner.content());
    for (const name of [rike.givenName, rike.familyName, rike.email]) expect(seen.join()).not.toContain(name);
  });

  it('shows the patient who read the record, and gives out all of it', async () => {
    const patient = page('patient');
    const log = await patientAt.readAccessLog(patient);
    expect(log).toContainEqual(expect.stringMatching(/Dr. med. Lena Brandt · Fachperson.+, gelesen/));
    await check('patient');
    const archive = await patientAt.downloadData(patient);
    expect(archive.subarray(0, 2).toString()).toBe('PK');
    await check('patient');
  });

  it('shows nothing of it on the other brand', async () => {
    const foreign = page('foreign');
    await foreign.reload();
    await foreign.locator('.d-stat').first().waitFor();
    expect(await figure(foreign, 'Bookings')).toBe(before.elsewhere);
    expect(await foreign.content()).not.toContain('Lena Brandt');
    await open('stranger', { isPhone: true });
    const stranger = page('stranger');
    await stranger.goto(`${house.origin('vitalis')}/sign-in`);
    await signIn(stranger, 'jonas.keller@example.org');
    await stranger.goto(house.origin('vitalis') + appointmentPath);
    await stranger.getByRole('heading', { name: 'Diesen Termin gibt es nicht' }).waitFor();
    await stranger.goto(`${house.origin('vitalis')}/specialists?q=Brandt`);
    await stranger.getByRole('heading', { name: 'Dazu haben wir niemanden gefunden' }).waitFor();
    await check('stranger');
  });

  it('ran without a fault in any page, and within the rules of accessibility', () => {
    expect([...people].flatMap(([name, { faults }]) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(violations).toEqual([]);
  });
});
