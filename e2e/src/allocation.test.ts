import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

let house: House;
let browser: Browser;
const people: Person[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const as = async (path: string, email: string): Promise<Page> => {
  const person = await openPerson(browser);
  people.push(person);
  await person.page.goto(`${house.origin('nordlicht')}${path}`);
  await signIn(person.page, email);
  await settle(person.page);
  return person.page;
};

it(
  'goes by the rule and the limits that the brand sets, is passed on by the same rule, and says why',
  { timeout: 150_000 },
  async () => {
    const admin = await as('/organization/allocation', 'brand@nordlicht.example.org');
    await admin.getByRole('radio', { name: /Freie Plätze/ }).check();
    await admin.getByRole('form', { name: 'Regel' }).getByRole('button', { name: 'Speichern' }).click();
    await admin.getByText('Gespeichert').first().waitFor();
    const lena = admin.getByRole('row', { name: /Lena Brandt/ });
    await lena.getByRole('button', { name: /Zuteilung ändern/ }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Offene Anfragen, höchstens/ }).fill('0');
    expect(await violationsOn(admin)).toEqual([]);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await lena.getByText('Kein Platz').waitFor();
    expect(await violationsOn(admin)).toEqual([]);

    const desk = await as('/organization/requests', 'coordinator@nordlicht.example.org');
    await desk.getByText(/^Eine Antwort ist überfällig/).waitFor();
    expect(await violationsOn(desk)).toEqual([]);
    await desk
      .getByRole('row', { name: /Überfällig/ })
      .getByRole('link')
      .click();
    await desk.getByRole('button', { name: 'Übernehmen' }).click();
    await desk.getByRole('button', { name: 'Zuteilen' }).click();
    const given = desk.getByText(/^Zugeteilt an /);
    await given.waitFor();
    const first = await given.textContent();
    expect(first).not.toContain('Lena Brandt');
    const history = desk.getByRole('list', { name: 'Verlauf' });
    await history.getByText(/offen, Grenze: keine\. Gepasst haben \d+\..* Ohne Platz: 1\./).waitFor();
    await desk.getByRole('button', { name: 'An die nächste Person weitergeben' }).click();
    await expect.poll(() => given.textContent(), { timeout: 20_000 }).not.toBe(first);
    expect(await history.getByText(/offen, Grenze/).count()).toBe(2);
    expect(await violationsOn(desk)).toEqual([]);
    expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  },
);
