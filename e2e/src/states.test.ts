import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { settle } from './pages/walks.ts';

/** Of each portal: who may enter, and a place of its navigation with what its page is called. */
const portals = [
  { base: '', email: 'mara.vogel@example.org', place: 'Termine', title: 'Termine' },
  { base: '/specialist', email: 'dr.lena.brandt@example.org', place: 'Kalender', title: 'Kalender' },
  { base: '/organization', email: 'admin@nordlicht.example.org', place: 'Buchungen', title: 'Buchungen' },
  { base: '/affiliate', email: 'partner@gesundblick.example.org', place: 'Links', title: 'Links' },
];

describe('a page in every state', () => {
  let house: House;
  let browser: Browser;

  beforeAll(
    async () => void ([house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()])),
    240_000,
  );
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  async function enter(base: string, path: string, email: string): Promise<Person> {
    const person = await openPerson(browser);
    await person.page.goto(`${house.origin('nordlicht')}${base}/sign-in`);
    await signIn(person.page, email);
    await person.page.goto(`${house.origin('nordlicht')}${base}${path}`);
    await settle(person.page);
    return person;
  }

  it.each(portals)(
    '$base/ is named, and read from its heading after a navigation',
    async ({ base, email, place, title }) => {
      await using person = await enter(base, '/', email);
      const { page } = person;
      await page
        .getByRole('navigation')
        .getByRole('link', { name: place, exact: true })
        .locator('visible=true')
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      // Generous, because a loaded machine is no fault of the page.
      await expect.poll(() => focused(page), { timeout: 20_000 }).toBe(`H1 ${title}`);
      expect(await titleOf(page)).toBe(`${title} · Nordlicht`);
      await page.goto(`${house.origin('nordlicht')}${base}/no-such-page`);
      await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
      expect(await titleOf(page)).toBe('Diese Seite gibt es nicht · Nordlicht');
      expect(person.faults).toEqual([]);
    },
  );

  it('sends what the browser put into its fields when one came back to it', async () => {
    await using visitor = await openPerson(browser);
    const { page } = visitor;
    await delayReading(page, `127.0.0.1:${house.port}`);
    const email = page.getByRole('textbox', { name: 'E-Mail' });
    await page.goto(`${house.origin('nordlicht')}/sign-in`);
    await email.fill('mara.vogel@example.org');
    // Left for a page of the same process: Chromium may forget what was typed just before it left for another.
    await page.goto(`${house.origin('nordlicht')}/healthz`);
    await page.goBack();
    await expect.poll(() => email.inputValue()).toBe('mara.vogel@example.org');
    await page.waitForLoadState();
    const asked = page.waitForRequest((request) => request.postData()?.includes('SignIn') ?? false);
    await page.getByLabel('Passwort', { exact: true }).fill('not the one');
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    expect((await asked).postData()).toContain('mara.vogel@example.org');
    expect(visitor.faults).toEqual([]);
  });

  it('says so to who may not see it, and to who has no role in the portal', async () => {
    await using coordinator = await enter('/organization', '/audit', 'coordinator@nordlicht.example.org');
    await coordinator.page.getByRole('heading', { name: 'Diese Seite ist für Sie nicht freigegeben' }).waitFor();
    await using patient = await enter('/specialist', '/calendar', 'mara.vogel@example.org');
    await patient.page.getByRole('button', { name: 'Abmelden' }).last().waitFor();
    expect(await patient.page.getByRole('navigation').getByRole('link', { name: 'Kalender' }).count()).toBe(0);
  });

  it('says that something broke, and brings the page with a retry', async () => {
    await using person = await enter('', '/', 'mara.vogel@example.org');
    const { page } = person;
    await page.route('**/graphql', (route) =>
      /"operationName":"MyAppointments"/.test(route.request().postData() ?? '')
        ? route.fulfill({
            json: { errors: [{ message: 'broken', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } }] },
          })
        : route.continue(),
    );
    await page.goto(`${house.origin('nordlicht')}/appointments`);
    const alert = page.getByRole('alert');
    await alert.getByText('r-1').waitFor();
    expect(await titleOf(page)).toBe('Termine · Nordlicht');
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page
      .getByRole('list', { name: /Kommend|Bevorstehend/ })
      .or(page.locator('main a[href^="/appointments/"]'))
      .first()
      .waitFor();
  });

  it('leaves nothing behind in the tab once one has signed out, and stays while the server cannot be told', async () => {
    await using person = await enter('', '/appointments', 'mara.vogel@example.org');
    const { page } = person;
    await page.evaluate(() => sessionStorage.setItem('daraport.draft.questions', '{"note":["words about health"]}'));
    const signOut = async () => {
      await page.getByRole('button', { name: /^Konto: / }).click();
      await page.getByRole('button', { name: 'Abmelden' }).click();
    };
    await page.route('**/graphql', (route) => route.abort());
    await signOut();
    await page.getByText('Sie sind noch angemeldet').waitFor();
    await page.unroute('**/graphql');
    await page.keyboard.press('Escape');
    await signOut();
    await page.getByRole('link', { name: 'Anmelden' }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('daraport.draft'))),
    ).toEqual([]);
    expect(await page.getByText('Mara').count()).toBe(0);
  });

  it('takes no focus from a menu that was opened before it came: the language is chosen right after signing in', async () => {
    await using person = await openPerson(browser);
    const { page } = person;
    const late = Promise.withResolvers<void>();
    await page.route(/\/assets\/OverviewPage/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto(`${house.origin('nordlicht')}/organization/sign-in`);
    await page.locator('input[name=email]').fill('admin@nordlicht.example.org');
    await page.locator('input[name=password]').fill('demo-daraport');
    await page.locator('input[name=password]').press('Enter');
    await page.getByRole('button', { name: /^Konto: / }).click();
    const english = page.getByRole('radio', { name: 'English' });
    await english.waitFor();
    late.resolve();
    await page.getByRole('heading', { level: 1, name: 'Übersicht' }).waitFor();
    await page.waitForTimeout(300);
    expect(await english.isVisible()).toBe(true);
    await english.check();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });
});

/** The document's title without the number of notices before it. */
const titleOf = async (page: Page): Promise<string> => (await page.title()).replace(/^\(\d+\) /, '');

/** The element that has the focus: its tag and words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

/**
 * Lets every document of the page be read to its end only a while after its form stands, as on a slow line: a browser puts
 * back what was typed at that moment, and only into fields that are there.
 */
async function delayReading(page: Page, address: string): Promise<void> {
  await page.route('**/slow.js', async (route) => {
    await page.locator('form').first().waitFor();
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.route('**/sign-in', async (route) => {
    const request = route.request();
    if (request.resourceType() !== 'document') return route.continue();
    // Node knows no names below localhost.
    const { host, pathname } = new URL(request.url());
    const answer = await route.fetch({ url: `http://${address}${pathname}`, headers: { ...request.headers(), host } });
    const body = (await answer.text()).replace('</head>', '<script defer src="/slow.js"></script></head>');
    return route.fulfill({ response: answer, body });
  });
}
