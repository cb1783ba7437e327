import type { Locator, Page } from 'playwright-core';

/** The shell around every page: search, bell, help and the tour, in both languages. */

/** The bell that is in sight: one stands in the rail, one in the bar. */
export const bell = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Mitteilungen|Notifications)/ }).locator('visible=true');

/** The small card that offers the tour. */
export const tourOffer = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(Zwei Minuten|Two minutes)/ });

/** The open command palette. */
export const palette = (page: Page): Locator => page.getByRole('dialog').filter({ has: page.getByRole('combobox') });

/** Opens the palette by these keys, types, and waits for a row that says so. */
export async function lookUp(page: Page, keys: string, typed: string, row: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^(Suche|Search)$/ })
    .locator('visible=true')
    .waitFor();
  await page.locator('body').press(keys);
  await palette(page).getByRole('combobox').fill(typed);
  await palette(page).getByRole('option', { name: row }).first().waitFor();
}
