import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

describe('whoever runs a brand', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    ({ page, faults } = await openPerson(browser));
    await page.goto(`${house.origin('nordlicht')}/organization/brand`);
    await signIn(page, 'brand@nordlicht.example.org');
    await settle(page);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  const theSwitch = (name: string) => page.getByRole('switch', { name });
  const turnOff = async (name: string) => {
    await theSwitch(name).click();
    await page
      .getByRole('dialog', { name: `${name} ausschalten?` })
      .getByRole('button', { name: 'Ausschalten' })
      .click();
  };

  it('sees what the brand needs before it starts, and that nothing is missing', async () => {
    const checks = page.getByRole('list', { name: 'Bereit zum Start' }).getByRole('listitem');
    expect(await checks.count()).toBe(7);
    await page.getByText('7 von 7').waitFor();
  });

  it('switches a module off only after reading what that means, and on again at once', async () => {
    await theSwitch('Partner').click();
    await page.getByRole('button', { name: 'Eingeschaltet lassen' }).click();
    expect(await theSwitch('Partner').isChecked()).toBe(true);
    await turnOff('Partner');
    await page.getByText('Partner ist ausgeschaltet.').waitFor();
    expect(await theSwitch('Partner').isChecked()).toBe(false);
    await page.reload();
    await settle(page);
    expect(await theSwitch('Partner').isChecked()).toBe(false);
    await theSwitch('Partner').click();
    await page.getByText('Partner ist eingeschaltet.').waitFor();
    expect(await theSwitch('Partner').isChecked()).toBe(true);
  });

  it('switches messages off and on, and open pages of patients follow without being loaded anew', async () => {
    await using patient = await openPerson(browser, { isPhone: true });
    const log = patient.page.getByRole('log');
    await patient.page.goto(`${house.origin('nordlicht')}/messages`);
    await signIn(patient.page, 'mara.vogel@example.org');
    await patient.page.locator('main').getByRole('link').first().click();
    await log.waitFor();
    const field = patient.page.getByRole('textbox', { name: 'Nachricht' });
    await field.fill('Noch nicht abgeschickt');
    await patient.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await turnOff('Nachrichten');
    await patient.page.getByText(/^Hier können zurzeit keine neuen Nachrichten/).waitFor();
    await log.waitFor();
    await page.getByText('Nachrichten ist ausgeschaltet.').waitFor();
    await theSwitch('Nachrichten').click();
    await field.waitFor();
    expect(await patient.page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
    expect(patient.faults).toEqual([]);
  });

  it('switches booking off, and a visitor who asks for it is told so and offered it no more', async () => {
    await using visitor = await openPerson(browser);
    await visitor.page.goto(house.origin('nordlicht'));
    const way = visitor.page
      .getByRole('navigation')
      .getByRole('link', { name: 'Hilfe finden' })
      .locator('visible=true');
    await way.waitFor();
    const inTurn = ['Vorab-Fragen', 'Videogespräche', 'Begleitete Terminfindung', 'Buchung'];
    for (const name of inTurn) {
      await turnOff(name);
      await page.getByText(`${name} ist ausgeschaltet.`).waitFor();
    }
    await way.click();
    await visitor.page.getByRole('heading', { name: 'Das wird hier zurzeit nicht angeboten' }).waitFor();
    await way.waitFor({ state: 'detached' });
    for (const name of inTurn.toReversed()) {
      await theSwitch(name).click();
      await page.getByText(`${name} ist eingeschaltet.`).waitFor();
    }
    expect(visitor.faults).toEqual([]);
  });

  it('is told what else has to be switched first, and the switch stays as it was', async () => {
    await turnOff('Buchung');
    await page.getByText('Zuerst ausschalten: Vorab-Fragen, Videogespräche und Begleitete Terminfindung.').waitFor();
    expect(await theSwitch('Buchung').isChecked()).toBe(true);
    expect(faults).toEqual([]);
  });
});
