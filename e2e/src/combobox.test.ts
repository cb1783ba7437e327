import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveGallery, type Gallery } from './gallery/serve.ts';

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => void ([gallery, browser] = await Promise.all([serveGallery(), openBrowser()])), 120_000);
afterAll(async () => {
  await browser.close();
  await gallery[Symbol.asyncDispose]();
});

/** A field whose options are looked for elsewhere, which takes half a second. */
async function openField(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${gallery.origin}/find?lang=en`);
  await page.getByRole('combobox', { name: 'Person, looked for elsewhere' }).waitFor();
  return page;
}
const fieldOn = (page: Page) => page.getByRole('combobox', { name: 'Person, looked for elsewhere' });

/** Begins a press on the middle of the option. */
async function pressOn(page: Page, name: RegExp): Promise<void> {
  const box = await page.getByRole('option', { name }).boundingBox();
  if (!box) throw new Error('the option is not in view');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
}

it('takes the option that was pressed, whatever comes while the button is down', async () => {
  const page = await openField();
  await fieldOn(page).pressSequentially('a');
  await page.getByRole('option', { name: /^Ana/ }).waitFor();
  await fieldOn(page).pressSequentially('x');
  await pressOn(page, /^Maximilian/);
  // Longer than the pause after a key and the search: other options have come by then.
  await page.waitForTimeout(1200);
  await page.mouse.up();
  await expect.poll(() => fieldOn(page).inputValue()).toMatch(/^Maximilian/);
  await page.close();
});

it('shows what came once the press is over, and keeps what is chosen when others are found', async () => {
  const page = await openField();
  await fieldOn(page).pressSequentially('a');
  await page.getByRole('option', { name: /^Ana/ }).click();
  await expect.poll(() => fieldOn(page).inputValue()).toBe('Ana Šarić');
  await fieldOn(page).fill('max');
  await page.getByRole('option', { name: /^Maximilian/ }).waitFor();
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => fieldOn(page).inputValue()).toBe('Ana Šarić');
  await page.close();
});
