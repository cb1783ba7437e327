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

const open = async (brand: string, path: string, email?: string): Promise<Page> => {
  const person = await openPerson(browser);
  people.push(person);
  await person.page.goto(`${house.origin(brand)}${path}`);
  if (email) await signIn(person.page, email);
  await settle(person.page);
  return person.page;
};

it(
  'suggests by whom specialists see and where they are licensed, as the brand weighs it before its eyes',
  { timeout: 150_000 },
  async () => {
    const lena = await open('nordlicht', '/specialist/profile/reception', 'dr.lena.brandt@example.org');
    await lena.getByRole('checkbox', { name: 'Erwachsene' }).check();
    await lena.getByRole('button', { name: 'Altersgruppen speichern' }).click();
    await lena.getByText('Gespeichert').first().waitFor();
    await lena.getByRole('textbox', { name: /Offene Anfragen, höchstens/ }).fill('0');
    await lena.getByRole('button', { name: 'Grenzen speichern' }).click();
    await lena.getByText('Eine Grenze ist erreicht').waitFor();
    expect(await violationsOn(lena)).toEqual([]);

    const admin = await open('vitalis', '/organization/matching', 'brand@vitalis.example.org');
    const example = admin.getByRole('list', { name: 'Beispiel' });
    await example.getByText('Eva Moser').waitFor();
    await admin.getByRole('checkbox', { name: /Zulassung am Ort/ }).check();
    // Without a place only meetings in person are left, and not everybody offers them.
    await admin.getByText(/^Nicht mehr dabei: .*Eva Moser/).waitFor();
    expect(await violationsOn(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Speichern' }).click();
    await admin.getByText('Gespeichert').first().waitFor();

    const visitor = await open('vitalis', '/match');
    await visitor.getByRole('radio', { name: 'Erwachsene' }).check();
    await visitor.getByRole('button', { name: 'Weiter' }).click();
    await visitor.getByRole('radio', { name: 'Österreich' }).check();
    expect(await violationsOn(visitor)).toEqual([]);
    await visitor.getByRole('button', { name: 'Weiter' }).click();
    await visitor.getByRole('button', { name: 'Vorschläge zeigen' }).click();
    await visitor.getByText('Ist dort zugelassen, wo Sie sind: Österreich').first().waitFor();
    await visitor.getByText('Eva Moser').waitFor();
    expect(await violationsOn(visitor)).toEqual([]);
    expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  },
);
