import type { Page } from 'playwright-core';
import { violationsOn } from './accessibility.ts';
import { settle } from './pages/walks.ts';

const desk = { width: 1440, height: 900 };
/** The width that 400 % of a desktop leave (WCAG 2.2, 1.4.10), narrower than 200 % of any screen. */
const narrow = { width: 320, height: 640 };

/** What is wrong with the page at hand, light and dark, at a desk and narrow. */
export async function faultsOf(page: Page, locale: 'de' | 'en'): Promise<string[]> {
  const path = new URL(page.url()).pathname;
  const faults: string[] = [];
  if ((await page.locator('html').getAttribute('lang')) !== locale) faults.push(`${path} does not say its language`);
  if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push(`${path} has not one first heading`);
  const title = await page.title();
  if (!/\S+ · \S+/.test(title)) faults.push(`${path} is titled "${title}"`);
  faults.push(...(await violationsOn(page)));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await violationsOn(page)).map((fault) => `in the dark ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await settle(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) faults.push(`${path} is ${beyond} px too wide for ${narrow.width} px`);
  faults.push(...(await violationsOn(page)).map((fault) => `narrow ${fault}`));
  await page.setViewportSize(desk);
  return faults;
}
