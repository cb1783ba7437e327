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

/** Opens the group's times; its next evening has five seats left. */
async function chooseGroup(page: Page): Promise<void> {
  await page.goto(`${house.origin('nordlicht')}/book/henrik-sommer`);
  await page.getByRole('radio', { name: /^Rückengruppe · Gruppe/ }).check();
  await seats(page, 5).first().waitFor();
}

/** The day of the last evening that the demo has: Thursdays, the first no sooner than in two days, six in all. */
function lastEvening(): string {
  const day = new Date(Date.now() + 2 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((4 - day.getUTCDay() + 7) % 7) + 35);
  return day.toISOString().slice(0, 10);
}

it(
  'is booked seat by seat with the number left live, and its course scheduled around what is in the way',
  { timeout: 240_000 },
  async () => {
    const other = await as('', 'felix.hartmann@example.org');
    await chooseGroup(other);

    const mara = await as('', 'mara.vogel@example.org', true);
    await chooseGroup(mara);
    expect(await violationsOn(mara)).toEqual([]);
    await seats(mara, 5).first().click();
    expect(await mara.getByTestId('booking-time').textContent()).toMatch(/17:30–\u2060?18:30/);
    await answerIntake(mara, 'Rückenschmerzen nach langem Sitzen.');
    await reserve(mara);
    await mara.getByRole('form', { name: 'Bezahlen' }).waitFor();
    // Held is taken: the other's open page says so, and not by whom.
    await seats(other, 4).waitFor({ timeout: 20_000 });
    expect(await other.locator('main').textContent()).not.toContain('Mara');
    expect(await violationsOn(other)).toEqual([]);
    await pay(mara, '4242 4242 4242 4242');
    await mara.getByText('Ihr Termin ist gebucht').waitFor();

    const henrik = await as('/specialist', 'henrik.sommer@example.org');
    await henrik.goto(`${house.origin('nordlicht')}/specialist/calendar`);
    await henrik.getByRole('link', { name: 'Gruppen' }).click();
    await henrik.getByRole('heading', { level: 1, name: 'Gruppen' }).waitFor();
    await henrik.getByText('4 von 8 Plätzen').waitFor();
    await henrik.getByText('8 von 8 Plätzen').waitFor();
    await settle(henrik);
    expect(await violationsOn(henrik)).toEqual([]);
    await henrik.getByRole('button', { name: 'Termine anlegen' }).click();
    const form = henrik.getByRole('form', { name: 'Termine anlegen' });
    await form.getByLabel('Erster Tag').fill(lastEvening());
    await form.getByLabel('Beginn').fill('18:00');
    await form.getByRole('textbox', { name: 'Plätze' }).fill('4');
    await form.getByText(/Frei wäre an diesem Tag/).waitFor();
    await form.getByLabel('Wie oft').selectOption({ label: 'Jede Woche' });
    await form.getByLabel('Wie viele Termine').selectOption({ label: '3 Termine' });
    await form.getByText('Eine Zeit ist nicht frei').waitFor();
    expect(await violationsOn(henrik)).toEqual([]);
    expect(await form.getByRole('button', { name: '3 Termine anlegen' }).isDisabled()).toBe(true);
    await form.getByLabel(/^Statt Do\./).selectOption({ index: 1 });
    await form.getByText('Alle 3 Zeiten sind frei.').waitFor();
    await form.getByRole('button', { name: '3 Termine anlegen' }).click();
    await henrik.getByText('3 Gruppentermine sind angelegt.').waitFor();
    await henrik.getByText('0 von 4 Plätzen').nth(2).waitFor();

    await henrik.getByRole('listitem').filter({ hasText: '4 von 8 Plätzen' }).getByRole('link').click();
    await henrik.getByRole('list', { name: 'Wer teilnimmt' }).getByText('Mara Vogel').waitFor();
    expect(await violationsOn(henrik)).toEqual([]);

    const staff = await as('/organization', 'brand@nordlicht.example.org');
    await staff.getByRole('link', { name: 'Gruppen' }).click();
    await staff.getByRole('heading', { level: 1, name: 'Gruppen' }).waitFor();
    await staff.getByText('9 Gruppentermine stehen an.').waitFor();
    await settle(staff);
    expect(await violationsOn(staff)).toEqual([]);
    await staff.getByRole('listitem').filter({ hasText: '4 von 8 Plätzen' }).getByRole('link').click();
    await staff.getByRole('list', { name: 'Wer teilnimmt' }).getByText('Mara Vogel').waitFor();
    expect(await violationsOn(staff)).toEqual([]);
    await staff.getByRole('button', { name: 'Absagen' }).click();
    const dialog = staff.getByRole('dialog');
    expect(await violationsOn(staff)).toEqual([]);
    await dialog.getByRole('button', { name: 'Absagen' }).click();
    await staff.getByText('Der Gruppentermin ist abgesagt.').first().waitFor();

    // Who leads it is told, and led to it.
    const bell = henrik.getByRole('link', { name: /Ein Gruppentermin wurde abgesagt/ });
    await henrik.goto(`${house.origin('nordlicht')}/specialist/notices`);
    await bell.first().click();
    await henrik.getByRole('heading', { level: 1, name: 'Rückengruppe' }).waitFor();
    await henrik.getByText('abgesagt').first().waitFor();

    // Her open page says it without being loaded again.
    await mara
      .locator('main')
      .getByText(/^abgesagt$/i)
      .first()
      .waitFor();
    expect(faults.flat()).toEqual([]);
    for (const page of [other, mara, henrik, staff]) await page.context().close();
  },
);
