import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { openClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import { signIn } from './pages/staff.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse();
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const as = async (path: string, email: string): Promise<Page> => {
  const { page } = await openPerson(browser);
  await page.goto(`${house.origin('nordlicht')}${path}/sign-in`);
  await signIn(page, email);
  return page;
};

/** The next Sunday but one, as a day. */
function sunday(): string {
  const day = new Date(Date.now() + 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

async function openSunday(): Promise<void> {
  const lena = openClient(house, 'nordlicht');
  await using _open = lena;
  await lena.expect('SignedIn', SIGN_IN, {
    input: { email: 'dr.lena.brandt@example.org', password: 'demo-daraport' },
  });
  const { data } = await lena.ask('{ availability { version } }');
  const input = { day: sunday(), replacesWeek: false, hours: [{ fromMinute: 600, toMinute: 660 }] };
  const change = { ...input, version: data?.['availability'].version, idempotencyKey: randomUUID() };
  await lena.expect(
    'SetDateHoursPayload',
    'mutation ($input: SetDateHoursInput!) { setDateHours(input: $input) { __typename } }',
    { input: change },
  );
}
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';

it(
  'offers hours that were opened to who waits, on the open page, and leads to the payment',
  { timeout: 120_000 },
  async () => {
    const page = await as('', 'mara.vogel@example.org');
    await page.goto(`${house.origin('nordlicht')}/waitlist`);
    await page.getByRole('button', { name: 'Warteliste verlassen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Diese Zeit nehmen' }).count()).toBe(0);
    await openSunday();
    await page.getByRole('button', { name: 'Diese Zeit nehmen' }).waitFor({ timeout: 20_000 });
    await page
      .getByRole('timer')
      .getByText(/für Sie reserviert/)
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Diese Zeit nehmen' }).click();
    await page.getByRole('form', { name: 'Bezahlen' }).waitFor({ timeout: 20_000 });
    await page.context().close();
  },
);

it('lets a patient join where no time suits, and shows the specialist who waits', { timeout: 120_000 }, async () => {
  const page = await as('', 'felix.hartmann@example.org');
  await page.goto(`${house.origin('nordlicht')}/book/lena-brandt`);
  await page.getByRole('button', { name: 'Auf die Warteliste' }).click();
  const form = page.getByRole('form', { name: 'Auf die Warteliste' });
  await form.getByRole('button', { name: 'Auf die Warteliste' }).click();
  // Every day and hour suits: some of those times are free.
  await page.getByText('Diese Zeiten passen Ihnen und sind frei').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole('checkbox', { name: 'Sonntag' }).check();
  await form.getByRole('radio', { name: 'ab 17 Uhr' }).check();
  await form.getByRole('button', { name: 'Auf die Warteliste' }).click();
  await form.waitFor({ state: 'detached' });
  await page.goto(`${house.origin('nordlicht')}/waitlist`);
  await page.getByText('Sonntag, ab 17 Uhr.').waitFor();

  const lena = await as('/specialist', 'dr.lena.brandt@example.org');
  await lena.goto(`${house.origin('nordlicht')}/specialist/calendar`);
  await lena.getByRole('link', { name: 'Warteliste' }).click();
  await lena.getByRole('list', { name: 'Erstgespräch' }).getByText('Felix Hartmann').waitFor();
  expect(await violationsOn(lena)).toEqual([]);
  await page.getByRole('button', { name: 'Warteliste verlassen' }).last().click();
  await lena
    .getByRole('list', { name: 'Erstgespräch' })
    .getByText('Felix Hartmann')
    .waitFor({ state: 'detached', timeout: 20_000 });
  await page.context().close();
  await lena.context().close();
});

it('lets the specialist say how long offers of a kind of appointment stand', { timeout: 120_000 }, async () => {
  const page = await as('/specialist', 'dr.lena.brandt@example.org');
  await page.goto(`${house.origin('nordlicht')}/specialist/calendar/availability`);
  await page.getByRole('tab', { name: 'Terminarten' }).click();
  const open = () => page.getByRole('button', { name: 'Bearbeiten: Erstgespräch', exact: true }).click();
  await open();
  const minutes = page.getByRole('textbox', { name: /So lange gilt ein Angebot der Warteliste/ });
  await minutes.fill('5');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Bitte geben Sie 15 bis 2880 Minuten an.').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await minutes.fill('45');
  await page.getByRole('button', { name: 'Speichern' }).click();
  await minutes.waitFor({ state: 'detached' });
  await open();
  expect(await minutes.inputValue()).toBe('45');
  await page.context().close();
});

it('shows overseers who waits and how fairly groups are booked, and sets how long offers stand', async () => {
  const coordinator = await as('/organization', 'coordinator@nordlicht.example.org');
  await coordinator.goto(`${house.origin('nordlicht')}/organization/waiting`);
  await coordinator.getByRole('table', { name: 'Alle, die warten' }).getByRole('rowheader').first().waitFor();
  expect(await violationsOn(coordinator)).toEqual([]);
  await coordinator.getByRole('tab', { name: 'Teams' }).click();
  await coordinator.getByText('Vorgesehen').first().waitFor();
  expect(await violationsOn(coordinator)).toEqual([]);
  expect(await coordinator.getByRole('tab', { name: 'Dauer der Angebote' }).count()).toBe(0);
  await coordinator.context().close();

  const admin = await as('/organization', 'brand@nordlicht.example.org');
  await admin.goto(`${house.origin('nordlicht')}/organization/waiting`);
  await admin.getByRole('tab', { name: 'Dauer der Angebote' }).click();
  const minutes = admin.getByRole('textbox', { name: 'Dauer eines Angebots' });
  await minutes.fill('5');
  await admin.getByRole('button', { name: 'Speichern' }).click();
  await admin.getByText('Bitte geben Sie 15 Minuten bis 48 Stunden an.').first().waitFor();
  expect(await violationsOn(admin)).toEqual([]);
  await minutes.fill('90');
  await admin.getByRole('button', { name: 'Speichern' }).click();
  await admin.getByText('Gespeichert. Es gilt für neue Angebote.').waitFor();
  await admin.context().close();
});
