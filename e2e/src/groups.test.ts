import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { answerIntake, pay, reserve } from './pages/booking.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

let house: House;
let browser: Browser;
const faults: (readonly string[])[] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

const as = async (path: string, email: string, isPhone = false): Promise<Page> => {
  const person = await openPerson(browser, { isPhone });
  faults.push(person.faults);
  await person.page.goto(`${house.origin('nordlicht')}${path}/sign-in`);
  await signIn(person.page, email);
  return person.page;
};
const seats = (page: Page, left: number) =>
  page
    .getByRole('group', { name: 'Freie Zeiten' })
    .getByRole('button', { name: new RegExp(String.raw`· ${left}\sfrei$`) });

async function chooseGroup(page: Page): Promise<void> {
  await page.goto(`${house.origin('nordlicht')}/book/henrik-sommer`);
  await page.getByRole('radio', { name: /^Rückengruppe · Gruppe/ }).check();
  await seats(page, 8).first().waitFor();
}

it(
  'is scheduled, booked seat by seat with the number left live, seen by its specialist alone, and cancelled for everyone',
  { timeout: 240_000 },
  async () => {
    const other = await as('', 'felix.hartmann@example.org');
    await chooseGroup(other);

    const mara = await as('', 'mara.vogel@example.org', true);
    await chooseGroup(mara);
    expect(await violationsOn(mara)).toEqual([]);
    await seats(mara, 8).first().click();
    await answerIntake(mara, 'Rückenschmerzen nach langem Sitzen.');
    await reserve(mara);
    await mara.getByRole('form', { name: 'Bezahlen' }).waitFor();
    // Held is taken: the other's open page says so, and not by whom.
    await seats(other, 7).waitFor({ timeout: 20_000 });
    expect(await other.locator('main').textContent()).not.toContain('Mara');
    expect(await violationsOn(other)).toEqual([]);
    await pay(mara, '4242 4242 4242 4242');
    await mara.getByText('Ihr Termin ist gebucht').waitFor();

    const henrik = await as('/specialist', 'henrik.sommer@example.org');
    await henrik.goto(`${house.origin('nordlicht')}/specialist/calendar`);
    await henrik.getByRole('link', { name: 'Gruppen' }).click();
    await henrik.getByRole('heading', { level: 1, name: 'Gruppen' }).waitFor();
    await henrik.getByText('1 von 8 Plätzen').waitFor();
    await settle(henrik);
    expect(await violationsOn(henrik)).toEqual([]);
    await henrik.getByRole('button', { name: 'Termin anlegen' }).click();
    const form = henrik.getByRole('form', { name: 'Termin anlegen' });
    const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel('Tag').fill(day);
    await form.getByRole('textbox', { name: 'Plätze' }).fill('4');
    expect(await violationsOn(henrik)).toEqual([]);
    await form.getByRole('button', { name: 'Termin anlegen' }).click();
    await henrik.getByText('0 von 4 Plätzen').waitFor();

    await henrik.getByRole('listitem').filter({ hasText: '1 von 8 Plätzen' }).getByRole('link').click();
    await henrik.getByRole('list', { name: 'Wer teilnimmt' }).getByText('Mara Vogel').waitFor();
    expect(await violationsOn(henrik)).toEqual([]);
    await henrik.getByRole('button', { name: 'Absagen' }).click();
    const dialog = henrik.getByRole('dialog');
    expect(await violationsOn(henrik)).toEqual([]);
    await dialog.getByRole('button', { name: 'Absagen' }).click();
    await henrik.getByText('Der Gruppentermin ist abgesagt.').first().waitFor();

    // Her open page says it without being loaded again.
    await mara
      .locator('main')
      .getByText(/^abgesagt$/i)
      .first()
      .waitFor();
    expect(faults.flat()).toEqual([]);
    for (const page of [other, mara, henrik]) await page.context().close();
  },
);
