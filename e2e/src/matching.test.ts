import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { eventually } from './eventually.ts';
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

it(
  'asks where somebody will be before anything is filled in, and books from where a licence holds',
  { timeout: 180_000 },
  async () => {
    // The brand requires a licence where the patient is, since the journey before.
    const page = await open('vitalis', '/sign-in', 'jonas.keller@example.org');
    await page.goto(`${house.origin('vitalis')}/book/eva-moser`);
    const where = page.getByRole('radiogroup', { name: /Wo sind Sie während des Termins/ });
    await where.waitFor();
    const times = page.getByRole('heading', { name: 'Wann passt es Ihnen?' });
    expect(await times.count()).toBe(0);
    await where.getByRole('radio', { name: 'Anderswo' }).check();
    await page.getByText('Von dort aus geht es nicht per Video oder Telefon').waitFor();
    await page.getByRole('link', { name: 'Jemand anderen suchen' }).waitFor();
    expect(await times.count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await where.getByRole('radio', { name: 'Österreich' }).check();
    await times.waitFor();
    await page.locator('.d-slot').first().click();
    await page.getByRole('button', { name: 'Zeit reservieren und weiter zum Bezahlen' }).waitFor();
    const later = page.getByRole('button', { name: 'Fragen später beantworten' });
    if (await later.count()) await later.click();
    else await page.getByRole('button', { name: 'Zeit reservieren und weiter zum Bezahlen' }).click();
    await page.waitForURL(/hold=/);
    expect(await violationsOn(page)).toEqual([]);
    expect(people.flatMap(({ faults }) => faults)).toEqual([]);
  },
);

it('finds a specialist by the ages that those who oversee her say she sees', { timeout: 150_000 }, async () => {
  const page = await open('nordlicht', '/organization/specialists/lena-brandt', 'brand@nordlicht.example.org');
  const form = page.getByRole('form', { name: 'Altersgruppen' });
  await form.getByRole('checkbox', { name: 'Kinder bis 13' }).check();
  expect(await violationsOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Altersgruppen speichern' }).click();
  await page.getByText('Gespeichert').first().waitFor();
  await page.goto(`${house.origin('nordlicht')}/specialists`);
  const label = page.locator('label').filter({ hasText: /^Kinder bis 13 \(\d+\)$/ });
  const count = Number(/\((\d+)\)/.exec((await label.textContent()) ?? '')?.[1]);
  await page.getByRole('checkbox', { name: /^Kinder bis 13/ }).check();
  await page.waitForURL(/age=CHILDREN/);
  const names = () => page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
  await eventually(async () => (await names()).length === count, 'as many as the filter had counted');
  expect(await names()).toContain('Dr. med. Lena Brandt');
  expect(await violationsOn(page)).toEqual([]);
});

it("goes by the answers to a brand's own form, once it is written and chosen", { timeout: 180_000 }, async () => {
  const admin = await open('nordlicht', '/organization/forms', 'brand@nordlicht.example.org');
  await admin.getByRole('button', { name: 'Neuer Fragebogen' }).click();
  await admin.getByRole('radio', { name: /Leer/ }).check();
  await admin.getByRole('button', { name: 'Beginnen' }).click();
  await admin.getByRole('textbox', { name: 'Titel (Deutsch)' }).fill('Wen suchen Sie?');
  await admin.getByRole('textbox', { name: 'Titel (Englisch)' }).fill('Whom do you look for?');
  const question = admin.locator('.o-question').first();
  await question.getByRole('button', { expanded: false }).first().click();
  await question.getByRole('textbox', { name: 'Frage (Deutsch)' }).fill('Um wen geht es?');
  await question.getByRole('textbox', { name: 'Frage (Englisch)' }).fill('Whom is it about?');
  await question.getByRole('combobox', { name: 'Art der Antwort' }).selectOption('SINGLE_CHOICE');
  await question.getByRole('combobox', { name: 'Für die geführte Suche' }).selectOption('AGE_GROUP');
  const answers = [
    ['Mein Kind', 'My child', 'CHILDREN'],
    ['Mich', 'Me', 'ADULTS'],
  ] as const;
  for (const [index, [de, en, means]] of answers.entries()) {
    const meaning = question.getByRole('combobox', { name: `Antwort ${index + 1} bedeutet` });
    if (!(await meaning.count())) await question.getByRole('button', { name: 'Antwort hinzufügen' }).click();
    await question.getByRole('textbox', { name: `Antwort ${index + 1} (Deutsch)` }).fill(de);
    await question.getByRole('textbox', { name: `Antwort ${index + 1} (Englisch)` }).fill(en);
    await meaning.selectOption(means);
  }
  await admin.getByRole('button', { name: 'Veröffentlichen' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click();
  await admin.getByText('Version 1 ist veröffentlicht').first().waitFor();

  await admin.goto(`${house.origin('nordlicht')}/organization/matching`);
  await admin
    .getByRole('combobox', { name: 'Was die geführte Suche fragt' })
    .selectOption({ label: 'Wen suchen Sie?' });
  await admin.getByRole('button', { name: 'Speichern' }).click();
  await admin.getByText('Gespeichert').first().waitFor();

  const visitor = await open('nordlicht', '/match');
  const asked = visitor.getByRole('form', { name: 'Wen suchen Sie?' });
  await asked.getByRole('radio', { name: 'Mein Kind' }).check();
  expect(await violationsOn(visitor)).toEqual([]);
  await asked.getByRole('button', { name: 'Vorschläge zeigen' }).click();
  await visitor.getByText('Clara Vogt').first().waitFor();
  // Whoever sees adults alone is not among them.
  expect(await visitor.getByText('Tarek Aydin').count()).toBe(0);
  expect(await violationsOn(visitor)).toEqual([]);
  await visitor.getByRole('button', { name: 'Antworten ändern' }).click();
  await asked.getByRole('radio', { name: 'Mich' }).check();
  await asked.getByRole('button', { name: 'Vorschläge zeigen' }).click();
  await visitor.getByRole('heading', { name: /Vorschläge$/ }).waitFor();
  expect(await visitor.getByText('Clara Vogt').count()).toBe(0);
  expect(people.flatMap(({ faults }) => faults)).toEqual([]);
});
