import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openClient, type GraphClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import { findSpecialists, freeTimes, holdInput, holdMutation, pay, quote, register } from './journey.steps.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

let house: House;
let browser: Browser;
const people: Person[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const open = async (path: string, email?: string, isPhone = false): Promise<Page> => {
  const person = await openPerson(browser, { isPhone });
  people.push(person);
  await person.page.goto(`${house.origin('nordlicht')}${path}`);
  if (email) await signIn(person.page, email);
  await settle(person.page);
  return person.page;
};

const starts = { DIRECTORY: '/specialists', MATCHING: '/match' } as const;
const names = { DIRECTORY: 'Verzeichnis', MATCHING: 'Geführte Auswahl' } as const;
/** The way this visitor is shown, as the navigation leads. */
const wayOf = async (page: Page): Promise<keyof typeof starts> => {
  const href = await page.getByRole('link', { name: 'Hilfe finden', exact: true }).first().getAttribute('href');
  return href?.endsWith(starts.MATCHING) ? 'MATCHING' : 'DIRECTORY';
};
/** People, and of them booked, as the admin's table has it. */
const figuresOf = async (admin: Page, way: keyof typeof starts) => {
  const cells = admin.getByRole('row', { name: names[way] }).getByRole('cell');
  return [await cells.nth(1).textContent(), await cells.nth(2).textContent()].map(Number);
};
const all = async (admin: Page, column: 0 | 1) =>
  ((await figuresOf(admin, 'DIRECTORY'))[column] ?? 0) + ((await figuresOf(admin, 'MATCHING'))[column] ?? 0);

/** Agrees, is shown the own way, and books, as the portal would for them. */
async function takePartAndBook(visitor: GraphClient): Promise<void> {
  const ask = async () => (await visitor.ask('{ brand { shownJourney comparison { id } } }')).data?.brand;
  const { comparison } = await ask();
  await visitor.expect(
    'ComparisonChoice',
    'mutation ($id: ID!) { joinComparison(input: { experimentId: $id }) { __typename } }',
    { id: comparison.id },
  );
  const { shownJourney } = await ask();
  const shown = await visitor.expect(
    'ExposureRecorded',
    'mutation ($input: RecordExposureInput!) { recordExposure(input: $input) { __typename ... on ExposureRecorded { isRecorded } } }',
    { input: { experimentId: comparison.id, journey: shownJourney } },
  );
  expect(shown.isRecorded).toBe(true);
  await register(visitor, 'vergleich@example.org');
  const [specialist] = await findSpecialists(visitor, 'Brandt');
  const [type] = specialist?.appointmentTypes ?? [];
  if (!specialist || !type) throw new Error('nobody to book');
  const [time] = await freeTimes(visitor, specialist.slug, type.id);
  const { id } = await quote(visitor, specialist, type.id);
  await visitor.expect('HoldSlotPayload', holdMutation, holdInput(specialist, type.id, time ?? '', id));
  await pay(house, visitor, id);
}

it(
  'asks first, shows each visitor one way and keeps it, counts before the eyes of who decides, and takes the winner over',
  { timeout: 240_000 },
  async () => {
    const admin = await open('/organization/experiments', 'brand@nordlicht.example.org');
    await admin.getByRole('textbox', { name: 'Name' }).fill('Fragen zuerst');
    expect(await violationsOn(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Vergleich starten' }).click();
    await admin.getByRole('heading', { name: 'Fragen zuerst' }).waitFor();
    expect(await all(admin, 0)).toBe(0);

    // Who says no is counted nowhere, and is not asked again.
    const shy = await open('/', undefined, true);
    expect(await violationsOn(shy)).toEqual([]);
    await shy.getByRole('button', { name: 'Nein, danke' }).click();
    await shy.reload();
    await settle(shy);
    expect(await shy.getByRole('region', { name: 'Dürfen wir vergleichen?' }).count()).toBe(0);
    expect((await shy.context().cookies()).filter(({ name }) => name.endsWith('visitor'))).toEqual([]);

    const visitor = await open('/');
    await visitor.getByRole('button', { name: 'Einverstanden' }).click();
    await visitor.getByRole('button', { name: 'Nicht mehr am Vergleich teilnehmen' }).waitFor();
    const way = await wayOf(visitor);
    await expect.poll(() => figuresOf(admin, way), { timeout: 20_000 }).toEqual([1, 0]);
    expect(await all(admin, 0)).toBe(1);
    await visitor.reload();
    await settle(visitor);
    expect(await wayOf(visitor)).toBe(way);
    await visitor.goto(`${house.origin('nordlicht')}/appointments`);
    await signIn(visitor, 'mara.vogel@example.org');
    await visitor.goto(house.origin('nordlicht'));
    await settle(visitor);
    expect(await wayOf(visitor)).toBe(way);

    await using other = openClient(house, 'nordlicht');
    await takePartAndBook(other);
    await expect.poll(() => all(admin, 1), { timeout: 20_000 }).toBe(1);
    expect(await all(admin, 0)).toBe(2);
    expect(await violationsOn(admin)).toEqual([]);

    await visitor.getByRole('button', { name: 'Nicht jetzt' }).click();
    await visitor.getByRole('button', { name: 'Nicht mehr am Vergleich teilnehmen' }).click();
    await expect.poll(() => all(admin, 0), { timeout: 20_000 }).toBe(1);

    await admin.getByRole('button', { name: 'Geführte Auswahl übernehmen' }).click();
    await admin.getByRole('button', { name: 'Für alle übernehmen' }).click();
    await admin.getByText('Übernommen: Geführte Auswahl').waitFor();
    await expect.poll(async () => wayOf(await open('/')), { timeout: 30_000 }).toBe('MATCHING');
    expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  },
);
