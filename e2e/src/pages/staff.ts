import type { Page } from 'playwright-core';

/** Signs in on the page at hand, which then leads on to where the person wanted to go. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill('demo-daraport');
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/sign-in'));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Switches to English by the profile menu; the choice stays in this browser. */
export async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Konto|Account): / }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('button', { name: /^Account: / }).click();
}

/** The number of a figure on an overview; money in minor units. */
export async function figure(page: Page, label: string): Promise<number> {
  const stat = page.locator('.d-stat').filter({ has: page.getByText(label, { exact: true }) });
  const value = await stat.locator('.d-stat-value').textContent();
  return Number(value?.replaceAll(/\D/g, ''));
}
