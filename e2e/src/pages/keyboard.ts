import type { Locator, Page } from 'playwright-core';

/** A person without a mouse: every step is a key, and the focus is somewhere at every step. */

/** The most presses of Tab it may take to reach something; a page that needs more hides it. */
const MOST_TABS = 80;

/** Whether the focus is on an element of the page and not lost to its body. */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** Presses Tab until the target has the focus; throws when it cannot be reached, or when the focus is lost on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} cannot be reached by Tab from ${page.url()}`);
}

/** Reaches the target by Tab and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Reaches the field by Tab and types into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Reaches a group of choices by Tab and goes to the choice by arrows. */
export async function chooseByArrows(page: Page, group: Locator, choice: string): Promise<void> {
  const radios = group.getByRole('radio');
  await radios.first().waitFor();
  const wanted = group.getByRole('radio', { name: choice, exact: true });
  const isIn = () => group.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < MOST_TABS && !(await isIn()); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let presses = (await radios.count()) + 1; presses > 0 && !(await wanted.isChecked()); presses -= 1)
    await page.keyboard.press('ArrowDown');
}
