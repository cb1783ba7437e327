import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';

describe('a portal that is replaced by a newer version while pages of it are open', () => {
  let house: House;
  let browser: Browser;
  let admin: Person;

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    admin = await openPerson(browser, { locale: 'en-GB' });
    await admin.context.addInitScript(() => localStorage.setItem('daraport-locale', 'en'));
    await admin.page.goto(`${house.origin('nordlicht')}/organization/settings`);
    await signIn(admin.page, 'admin@nordlicht.example.org');
    // What lives behind every page is there, and with it who watches for versions.
    await admin.page
      .getByRole('button', { name: /^Search$/ })
      .locator('visible=true')
      .waitFor();
  });
  afterEach(() => admin[Symbol.asyncDispose]());

  it('is loaded anew once, and shows the page that was wanted', async () => {
    const { page } = admin;
    await replaceVersion(page, 'BookingsPage');
    await page.evaluate(() => Object.assign(globalThis, { isFormerPage: true }));
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    await page.getByRole('link', { name: 'Bookings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor();
    expect(await page.evaluate(() => 'isFormerPage' in globalThis)).toBe(false);
    expect(loads).toHaveLength(1);
  });

  it('is loaded anew when the graph no longer knows what the former page asks', async () => {
    const { page } = admin;
    await pretendFormer(page);
    let isFormer = true;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) isFormer = false;
    });
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      const id = isFormer ? '"sha256Hash":"former"' : '$&';
      return route.continue({ postData: body.replace(/"sha256Hash":"[0-9a-f]+"/, id) });
    });
    await page.evaluate(() => Object.assign(globalThis, { isFormerPage: true }));
    await page.getByRole('link', { name: 'Bookings' }).click();
    await page.waitForFunction(() => !('isFormerPage' in globalThis));
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor();
  });

  it('waits where words would be lost, and says so', async () => {
    const { page } = admin;
    const name = page.getByRole('textbox', { name: 'First name' });
    await name.fill('Ada');
    await replaceVersion(page, 'Palette');
    await page.locator('body').press('Control+k');
    await page.getByText('There is a new version of this page.').waitFor();
    expect(await name.inputValue()).toBe('Ada');
    await page.evaluate(() => Object.assign(globalThis, { isFormerPage: true }));
    await page.getByRole('button', { name: 'Reload' }).click();
    // What stands in the field then is the browser's matter: some put back what was typed, some do not.
    await page.waitForFunction(() => !('isFormerPage' in globalThis));
    await name.waitFor();
  });

  it('is not taken for a newer one when only a file could not be fetched: the page says so, and a retry brings it', async () => {
    const { page } = admin;
    await page.route(/\/assets\/BookingsPage/, (route) => route.abort());
    await page.getByRole('link', { name: 'Bookings' }).click();
    await page.getByRole('heading', { name: 'No connection' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor();
  });
});

/** As if the page were of a former build, of which a script is gone: it comes only once the page is loaded anew. */
async function replaceVersion(page: Page, gone: string): Promise<void> {
  await pretendFormer(page);
  let isFormer = true;
  page.once('framenavigated', () => (isFormer = false));
  // Never taken off: that would leave what is under way at that moment without an answer for ever.
  await page.route(new RegExp(`/assets/${gone}`), (route) =>
    isFormer ? route.fulfill({ status: 404 }) : route.continue(),
  );
}

/** As if the page's entry were another than the one that is served. */
const pretendFormer = (page: Page): Promise<void> =>
  page
    .locator('script[type="module"][src]')
    .last()
    .evaluate((entry) => entry.setAttribute('src', '/former.js'));
