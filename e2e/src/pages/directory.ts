import type { Page } from 'playwright-core';

/** The patient portal in German before there is an account: link, search, comparison, times. */

/** Arrives over a partner's link and agrees that it may be recorded. */
export async function arriveOverLink(page: Page, origin: string, code: string): Promise<void> {
  await page.goto(`${origin}/r/${code}`);
  await page.getByRole('region', { name: 'Sie kommen über Gesundblick' }).waitFor();
  await page.getByRole('button', { name: 'Einverstanden' }).click();
  await page.getByRole('button', { name: 'Einverstanden' }).waitFor({ state: 'detached' });
}

/** Searches from the first page for a topic, so that the directory shows who helps with it. */
export async function search(page: Page, topic: string): Promise<void> {
  await page.getByRole('search').getByRole('combobox').fill(topic);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('status').filter({ hasText: 'Fachperson' }).waitFor();
}

/** Ticks the people by name in the directory and looks at them side by side. */
export async function compare(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: `${name} vergleichen` }).check();
  await page.getByRole('link', { name: 'Vergleich ansehen' }).click();
  const table = page.getByRole('region', { name: 'Vergleich' });
  for (const name of names) await table.getByRole('columnheader', { name }).waitFor();
}

/** Opens the profile of someone compared and chooses what to book there. */
export async function chooseOffer(page: Page, name: string, offer: string): Promise<void> {
  await page.getByRole('columnheader', { name }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('radio', { name: new RegExp(`^${offer} `) }).check();
}

/** Takes the first free time of the profile that is three days ahead or later; gives its name ("Do., 26. November, 08:00"). */
export async function takeFreeTime(page: Page): Promise<string> {
  const times = page.getByRole('group', { name: 'Freie Zeiten' });
  const free = times.getByRole('button', { name: /, \d\d:\d\d$/ });
  // A phone shows three days at once, and first today, tomorrow and the day after.
  do {
    await times.and(page.locator(':not([aria-busy])')).waitFor();
    await times.getByRole('button', { name: 'Spätere Tage' }).click();
  } while ((await free.count()) === 0);
  const name = await free.first().getAttribute('aria-label');
  await free.first().click();
  await page.getByRole('heading', { level: 1, name: 'Termin buchen' }).waitFor();
  return name ?? '';
}
