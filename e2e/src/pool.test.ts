import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { openClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import { register } from './journey.steps.ts';
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

it(
  'is set by who runs the brand, and booked by a patient who learns who it is before paying',
  { timeout: 240_000 },
  async () => {
    const admin = await as('/organization', 'brand@nordlicht.example.org');
    await admin.goto(`${house.origin('nordlicht')}/organization/specialists`);
    await admin.getByRole('link', { name: 'Eine von mehreren buchen' }).click();
    await admin.getByRole('button', { name: 'Team bearbeiten' }).click();
    const form = admin.getByRole('form', { name: 'Team bearbeiten' });
    await form.getByRole('textbox', { name: 'Name auf Deutsch' }).fill('Bald ein Erstgespräch');
    await form.getByRole('textbox', { name: 'Gewicht von Dr. med. Lena Brandt, 1 bis 10' }).fill('2');
    expect(await violationsOn(admin)).toEqual([]);
    await form.getByRole('button', { name: 'Speichern' }).click();
    await form.waitFor({ state: 'detached' });
    await admin.getByText('Dr. med. Lena Brandt (×2)').waitFor();

    const page = await as('', 'mara.vogel@example.org');
    await page.goto(`${house.origin('nordlicht')}/specialists`);
    await page.getByRole('link', { name: 'Bald ein Erstgespräch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bald ein Erstgespräch' }).waitFor();
    const free = page.getByRole('group', { name: 'Freie Zeiten' }).getByRole('button', { name: /, \d\d:\d\d$/ });
    await free.first().waitFor();
    await free.first().click();
    // From the top, so that the whole of what is asked is in view.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /reservieren$/ }).click();
    const found = page.getByText(/^Ihr Termin ist bei /);
    await found.waitFor();
    // What it costs and until when it can be changed is told before paying.
    await page.locator('.d-money-amount').getByText('€').waitFor();
    const terms = page.getByRole('group', { name: 'Ändern und absagen' });
    await terms.getByText(/^Absagen können Sie kostenlos/).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    // Given back, it is others' at once; and a time that all of them have lost goes from the open page.
    await page.getByRole('button', { name: 'Andere Zeit wählen' }).click();
    await free.first().waitFor();
    const label = (await free.first().getAttribute('aria-label')) ?? '';
    await takeFirstOfAll();
    await page.getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached', timeout: 20_000 });
    await free.first().click();
    await page.getByRole('button', { name: /reservieren$/ }).click();
    await found.waitFor();
    await page.getByRole('button', { name: 'Weiter zum Bezahlen' }).click();
    await page.getByRole('form', { name: 'Bezahlen' }).waitFor({ timeout: 20_000 });
  },
);

/** Others hold the first free time of the pool with every one of its members. */
async function takeFirstOfAll(): Promise<void> {
  for (;;) {
    await using rival = openClient(house, 'nordlicht');
    await register(rival, `rival.${randomUUID().slice(0, 8)}@example.org`);
    const from = new Date().toISOString().slice(0, 10);
    const { data } = await rival.ask(
      'query ($from: Date!) { pools { id slotDays(format: VIDEO, from: $from, days: 15, timeZone: "Europe/Berlin") { slots { startsAt } } } }',
      { from },
    );
    const pools = (data?.['pools'] ?? []) as { id: string; slotDays: { slots: { startsAt: string }[] }[] }[];
    const [pool] = pools;
    const startsAt = pool?.slotDays.flatMap(({ slots }) => slots)[0]?.startsAt;
    first ??= startsAt;
    if (startsAt !== first) return;
    const wish = {
      poolId: pool?.id,
      startsAt,
      format: 'VIDEO',
      timeZone: 'Europe/Berlin',
      idempotencyKey: randomUUID(),
    };
    await rival.expect(
      'HoldPoolSlotPayload',
      'mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { __typename } }',
      { input: wish },
    );
  }
}
let first: string | undefined;

it(
  'gives nobody new to members who take no more this week, and goes on for who was there before',
  { timeout: 240_000 },
  async () => {
    const lena = await as('/specialist', 'dr.lena.brandt@example.org');
    await lena.goto(`${house.origin('nordlicht')}/specialist/profile/reception`);
    await lena.getByRole('textbox', { name: /Neue Personen in sieben Tagen, höchstens/ }).fill('0');
    await lena.getByRole('button', { name: 'Grenzen speichern' }).click();
    await lena.getByText('Ihnen wird zurzeit niemand Neues gegeben').waitFor();
    expect(await violationsOn(lena)).toEqual([]);
    const id = await closeOthers();

    const { page: visitor } = await openPerson(browser);
    await visitor.goto(`${house.origin('nordlicht')}/book-any/${id}`);
    await visitor.getByText('In diesen Tagen gibt es keine freien Zeiten.').waitFor();
    expect(await violationsOn(visitor)).toEqual([]);
    const mara = await as('', 'mara.vogel@example.org');
    await mara.goto(`${house.origin('nordlicht')}/book-any/${id}`);
    const free = mara.getByRole('group', { name: 'Freie Zeiten' }).getByRole('button', { name: /, \d\d:\d\d$/ });
    await free.first().waitFor();
  },
);

/** Everybody else in the first pool takes nobody new either; answers its id. */
async function closeOthers(): Promise<string> {
  await using admin = openClient(house, 'nordlicht');
  await admin.expect('SignedIn', 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email: 'brand@nordlicht.example.org', password: 'demo-daraport' },
  });
  const { data } = await admin.ask(
    '{ managedPools { id members { specialist { id displayName allocation { version } } } } }',
  );
  interface Member {
    specialist: { id: string; displayName: string; allocation: { version: number } };
  }
  const [pool] = (data?.['managedPools'] ?? []) as { id: string; members: Member[] }[];
  for (const { specialist } of pool?.members ?? []) {
    if (specialist.displayName.includes('Lena Brandt')) continue;
    const wish = { specialistId: specialist.id, mostNewPerWeek: 0, version: specialist.allocation.version };
    await admin.expect(
      'SaveAllocationPartPayload',
      'mutation ($input: SaveAllocationPartInput!) { saveAllocationPart(input: $input) { __typename } }',
      { input: { ...wish, idempotencyKey: randomUUID() } },
    );
  }
  return pool?.id ?? '';
}
