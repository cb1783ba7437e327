import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { eventually } from './eventually.ts';
import { openHouse, type House } from './house.ts';
import { signIn } from './pages/staff.ts';

let house: House;
let browser: Browser;
let person: Person;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});
afterEach(async ({ task }) => {
  const path = join(import.meta.dirname, `../../screenshots/failed/directory-editing-${task.id}.png`);
  if (task.result?.state === 'fail') await person.page.screenshot({ path }).catch(() => undefined);
  await person[Symbol.asyncDispose]();
  if (person.faults.length > 0) throw new Error(person.faults.join('\n'));
});

const open = async (path: string, options: Parameters<typeof openPerson>[1] = {}): Promise<Page> => {
  person = await openPerson(browser, options);
  await person.page.goto(`${house.origin('nordlicht')}${path}`);
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  return person.page;
};
const names = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
const found = async (page: Page, path: string) => {
  await page.goto(`${house.origin('nordlicht')}${path}`);
  await page.getByRole('article').first().waitFor();
  return names(page);
};

describe('what the directory shows of a specialist', () => {
  it(
    'is ordered by a price from the moment it is set, and not by one that has ended',
    { timeout: 150_000 },
    async () => {
      const page = await open('/organization/sign-in');
      await signIn(page, 'brand@nordlicht.example.org');
      await page.goto(`${house.origin('nordlicht')}/organization/specialists`);
      await page.getByRole('link', { name: 'Dr. med. Lena Brandt' }).click();
      await page.getByRole('heading', { level: 1, name: 'Dr. med. Lena Brandt' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Preis ändern: Erstgespräch' }).click();
      const form = page.getByRole('form', { name: 'Preis: Erstgespräch' });
      await form.getByRole('textbox', { name: 'Preis' }).fill('0,2');
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.getByText('Bitte geben Sie einen Preis von 0,50').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await form.getByRole('textbox', { name: 'Preis' }).fill('1,50');
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.waitFor({ state: 'detached' });
      await page.getByText(/1,50\s€/).waitFor();

      const cheapest = async () => {
        await page.goto(`${house.origin('nordlicht')}/specialists?sort=PRICE`);
        await page.getByRole('article').first().waitFor();
        return (await names(page))[0];
      };
      await eventually(async () => (await cheapest()) === 'Dr. med. Lena Brandt', 'her price is the lowest');
      await page.goto(`${house.origin('nordlicht')}/organization/specialists/lena-brandt`);
      await page.getByRole('button', { name: 'Preis ändern: Erstgespräch' }).click();
      await form.getByRole('switch', { name: 'Hat einen Preis' }).click();
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.waitFor({ state: 'detached' });
      await page.getByText('kein Preis').waitFor();
      await eventually(async () => (await cheapest()) !== 'Dr. med. Lena Brandt', 'her price has ended');
    },
  );

  it('has a specialist under what those who oversee her set', { timeout: 90_000 }, async () => {
    const page = await open('/organization/sign-in');
    await signIn(page, 'brand@nordlicht.example.org');
    await page.goto(`${house.origin('nordlicht')}/organization/specialists/lena-brandt`);
    await page.getByRole('button', { name: 'Ändern', exact: true }).click();
    const form = page.getByRole('form', { name: 'Womit man Dr. med. Lena Brandt findet' });
    await form.getByRole('textbox', { name: 'Ort der Praxis' }).fill('Wismar');
    await form.getByRole('checkbox', { name: 'Türkisch' }).check();
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Speichern' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Wismar').waitFor();
    await page.goto(`${house.origin('nordlicht')}/specialists?city=Wismar&language=tr`);
    await eventually(async () => (await names(page)).join() === 'Dr. med. Lena Brandt', 'she is found');
  });

  it(
    'is written by the specialist with a preview in either language, and found at once',
    { timeout: 120_000 },
    async () => {
      const page = await open('/specialist/sign-in');
      await signIn(page, 'dr.lena.brandt@example.org');
      await page.goto(`${house.origin('nordlicht')}/specialist/profile`);
      await page.getByRole('button', { name: 'Name und Texte ändern' }).click();
      const form = page.getByRole('form', { name: 'Was das Verzeichnis über Sie sagt' });
      const preview = form.getByRole('region', { name: 'Vorschau' });
      await preview.getByText('Dr. med. Lena Brandt').waitFor();
      await form.getByRole('textbox', { name: 'Name' }).fill('Lena Brandt-Zwölfer');
      await form.getByRole('textbox', { name: 'Titel' }).fill('Prof. Dr. med.');
      await form.getByRole('textbox', { name: 'Ein Satz auf Deutsch' }).fill('Hilft bei Lampenfieber.');
      await form.getByRole('textbox', { name: 'Ein Satz auf Englisch' }).fill('Helps with stage fright.');
      await form
        .getByRole('textbox', { name: 'Vorstellung auf Deutsch' })
        .fill('Ich war Geigerin.\n\nHeute helfe ich Bühnenmenschen.');
      await preview.getByText('Prof. Dr. med. Lena Brandt-Zwölfer').waitFor();
      await preview.getByText('Hilft bei Lampenfieber.').waitFor();
      await preview.getByText('Heute helfe ich Bühnenmenschen.').waitFor();
      await preview.getByRole('radio', { name: 'Englisch' }).check();
      await preview.getByText('Helps with stage fright.').waitFor();
      expect(await violationsOn(page)).toEqual([]);

      // What was written is there again after the dialog was left without a word.
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Name und Texte ändern' }).click();
      await preview.getByText('Prof. Dr. med. Lena Brandt-Zwölfer').waitFor();
      await preview.getByText('Heute helfe ich Bühnenmenschen.').waitFor();

      await form.getByRole('textbox', { name: 'Ein Satz auf Deutsch' }).fill(' ');
      await form.getByRole('textbox', { name: 'Ein Satz auf Englisch' }).fill('');
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.getByText('Bitte schreiben Sie mindestens in einer Sprache, wobei Sie helfen.').first().waitFor();
      await form.getByRole('textbox', { name: 'Ein Satz auf Deutsch' }).fill('Hilft bei Lampenfieber.');
      await preview.getByText('Hilft bei Lampenfieber.').waitFor();
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.waitFor({ state: 'detached' });
      await page.getByText('Hilft bei Lampenfieber.').waitFor();
      await page.getByText('Ich war Geigerin.').waitFor();

      for (const search of ['Lampenfieber', 'Lapmenfieber', 'Zwoelfer', 'Geigerin'])
        expect(await found(page, `/specialists?q=${search}`), search).toEqual(['Prof. Dr. med. Lena Brandt-Zwölfer']);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  it('is written by who oversees the specialist', { timeout: 90_000 }, async () => {
    const page = await open('/organization/sign-in');
    await signIn(page, 'brand@nordlicht.example.org');
    await page.goto(`${house.origin('nordlicht')}/organization/specialists/anna-krueger`);
    await page.getByRole('button', { name: 'Name und Texte ändern' }).click();
    const form = page.getByRole('form', { name: 'Was das Verzeichnis über Anna Krüger sagt' });
    await form.getByRole('textbox', { name: 'Ein Satz auf Deutsch' }).fill('Hört bei Prüfungsangst zu.');
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Speichern' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Hört bei Prüfungsangst zu.').waitFor();
    expect(await found(page, '/specialists?q=Pruefungsangst')).toContain('Anna Krüger');
  });
});
