import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openBrowser, openPerson, type Person } from './browser.ts';
import { openHouse, registeredOnly, type House } from './house.ts';
import { goTo } from './pages/patient.ts';
import { bell, lookUp, palette, tourOffer } from './pages/shell.ts';
import { write } from './pages/specialist.ts';
import { signIn, speakEnglish } from './pages/staff.ts';

describe('the shell around every page', () => {
  let house: House;
  let browser: Browser;
  const people = new Map<string, Person>();
  const violations: string[] = [];

  const page = (name: string) => {
    const person = people.get(name);
    if (!person) throw new Error(`nobody called ${name}`);
    return person.page;
  };
  const check = async (name: string) => void violations.push(...(await violationsOn(page(name))));
  const enter = async (name: string, path: string, email: string, isPhone: boolean) => {
    people.set(name, await openPerson(browser, { isPhone, locale: isPhone ? 'de-DE' : 'en-GB' }));
    await page(name).goto(house.origin('nordlicht') + path);
    await signIn(page(name), email);
  };

  beforeAll(async () => {
    [house, browser] = await Promise.all([openHouse('in-process', registeredOnly), openBrowser()]);
    await Promise.all([
      enter('patient', '/appointments', 'mara.vogel@example.org', true),
      enter('specialist', '/specialist', 'dr.lena.brandt@example.org', false),
      enter('admin', '/organization/specialists', 'admin@nordlicht.example.org', false),
    ]);
    for (const name of ['specialist', 'admin']) await speakEnglish(page(name));
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const [name, person] of people)
      await person.page
        .screenshot({ path: join(import.meta.dirname, `../../screenshots/failed/${name}.png`) })
        .catch(() => undefined);
  });
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  it('takes back that notices were read when that was not taken, and says so', async () => {
    const patient = page('patient');
    let refuse: (() => Promise<void>) | undefined;
    let list: (() => Promise<void>) | undefined;
    await patient.route('**/graphql', (route) => {
      const asked = route.request().postData() ?? '';
      if (asked.includes('MarkNoticesRead')) refuse = () => route.abort();
      else if (asked.includes('NoticePage')) list = () => route.continue();
      else return route.continue();
      return undefined;
    });
    await expect.poll(() => patient.title()).toMatch(/^\(\d+\)/);
    const before = await patient.title();
    await bell(patient).click();
    await patient.getByRole('button', { name: 'Alle als gelesen markieren' }).click();
    await expect.poll(() => patient.title()).not.toMatch(/^\(/);
    await expect.poll(() => refuse && list).toBeDefined();
    // What the graph still holds unread comes in between.
    const answered = patient.waitForResponse('**/graphql');
    await list?.();
    await answered;
    await patient.locator('.d-person-notice').first().waitFor();
    expect(await patient.title()).not.toMatch(/^\(/);
    await refuse?.();
    const toast = patient.getByRole('region', { name: 'Mitteilungen' });
    await toast.getByText('Noch als ungelesen vermerkt').waitFor();
    expect(await patient.title()).toBe(before);
    await patient.unroute('**/graphql');
    await toast.getByRole('button', { name: 'Schließen' }).click();
    await patient.keyboard.press('Escape');
  });

  it('tells a patient on the phone live that somebody wrote, in words that name nobody', async () => {
    const patient = page('patient');
    await bell(patient).click();
    await patient.getByRole('button', { name: 'Alle als gelesen markieren' }).click();
    await check('patient');
    await patient.keyboard.press('Escape');
    await expect.poll(() => patient.title()).not.toMatch(/^\(/);
    const specialist = page('specialist');
    await lookUp(specialist, 'Control+k', 'Mara', 'Mara Vogel');
    await check('specialist');
    await palette(specialist).getByRole('group', { name: 'Messages' }).getByRole('option').first().click();
    await write(specialist, 'Bis heute Abend.');
    const toast = patient.getByRole('region', { name: 'Mitteilungen' });
    await toast.getByText('Neue Nachricht').waitFor();
    expect(await toast.textContent()).not.toMatch(/Brandt|heute Abend/);
    await expect.poll(() => patient.title()).toMatch(/^\(1\) Termine/);
    await check('patient');
    await bell(patient).click();
    await patient
      .getByRole('link', { name: /Neue Nachricht/ })
      .first()
      .click();
    await patient.getByRole('log').getByText('Bis heute Abend.').waitFor();
    await expect.poll(() => patient.title()).not.toMatch(/^\(/);
  });

  it('keeps all notices on a page of their own', async () => {
    const patient = page('patient');
    await bell(patient).click();
    await patient.getByRole('link', { name: 'Alle Mitteilungen' }).click();
    await patient.getByRole('heading', { level: 1, name: 'Mitteilungen' }).waitFor();
    await patient
      .getByRole('link', { name: /Neue Nachricht/ })
      .first()
      .waitFor();
    await check('patient');
  });

  it('lists what comes after the list was asked for and before live news begin', async () => {
    const patient = page('patient');
    const other = await patient.context().newPage();
    await other.goto(`${house.origin('nordlicht')}/appointments`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    const told = Promise.withResolvers<void>();
    await patient.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('NoticeCount')) await told.promise;
      await route.continue();
    });
    await patient.reload();
    const notices = patient.getByRole('main').getByRole('link', { name: /Neue Nachricht/ });
    await notices.first().waitFor();
    const before = await notices.count();
    const unread = await other.title();
    await write(page('specialist'), 'Das gilt auch morgen.');
    await expect.poll(() => other.title()).not.toBe(unread);
    expect(await notices.count()).toBe(before);
    told.resolve();
    await expect.poll(() => notices.count()).toBe(before + 1);
    await patient.unroute('**/graphql');
    await other.close();
  });

  it('leads anywhere by the keyboard alone', async () => {
    const admin = page('admin');
    await lookUp(admin, '/', 'Brandt', 'Lena Brandt');
    await check('admin');
    await admin.keyboard.press('Escape');
    await palette(admin).waitFor({ state: 'detached' });
    await lookUp(admin, 'Control+k', 'bookings', /^Bookings/);
    await admin.keyboard.press('Enter');
    await admin.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor();
    await lookUp(admin, '/', 'look dark', 'Look: dark');
    await admin.keyboard.press('Enter');
    await expect.poll(() => admin.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await palette(admin).waitFor({ state: 'detached' });
    await check('admin');
  });

  it('answers questions: the ? leads to the article about the page, the search to any other', async () => {
    const admin = page('admin');
    await admin.getByRole('link', { name: 'Help with this page' }).locator('visible=true').click();
    await admin.getByRole('heading', { level: 1, name: 'Follow bookings' }).waitFor();
    await check('admin');
    const patient = page('patient');
    await patient.getByRole('contentinfo').getByRole('link', { name: 'Hilfe', exact: true }).click();
    await patient.getByRole('searchbox', { name: 'Hilfe durchsuchen' }).fill('gespraech beitreten');
    await patient.getByRole('link', { name: 'Einem Videogespräch beitreten' }).waitFor();
    await check('patient');
    await patient.getByRole('link', { name: 'Einem Videogespräch beitreten' }).click();
    await patient.getByRole('heading', { level: 1, name: 'Einem Videogespräch beitreten' }).waitFor();
    await check('patient');
  });

  it('offers the first steps once: taken to the end, they do not come again after a reload', async () => {
    const patient = page('patient');
    await goTo(patient, 'Start');
    await tourOffer(patient).getByRole('button', { name: 'Ansehen' }).click();
    const card = patient.getByRole('complementary').getByRole('region');
    for (const title of ['Hilfe finden', 'Ihre Termine', 'Nachrichten', 'Alles über Sie', 'Mitteilungen']) {
      await card.getByRole('heading', { name: title }).waitFor();
      if (title === 'Hilfe finden') await check('patient');
      await card.getByRole('button', { name: 'Weiter' }).click();
    }
    await card.getByRole('button', { name: 'Fertig' }).click();
    const seen = patient.waitForResponse((answer) => answer.request().postData()?.includes('SeenTours') ?? false);
    await patient.reload();
    expect(await (await seen).json()).toMatchObject({ data: { viewer: { seenTours: ['PATIENT'] } } });
    await bell(patient).waitFor();
    expect(await tourOffer(patient).count()).toBe(0);
  });

  it('points at something that is there in every step of every staff role', async () => {
    for (const [role, path, email] of [
      ['specialist', '/specialist', 'dr.lena.brandt@example.org'],
      ['coordinator', '/organization', 'coordinator@nordlicht.example.org'],
      ['clinic', '/organization', 'admin@nordlicht.example.org'],
      ['brand', '/organization', 'brand@nordlicht.example.org'],
      ['compliance', '/organization', 'compliance@nordlicht.example.org'],
      ['partner', '/affiliate', 'partner@gesundblick.example.org'],
    ] as const) {
      await using person = await openPerson(browser);
      await person.page.goto(`${house.origin('nordlicht')}${path}/`);
      await signIn(person.page, email);
      await tourOffer(person.page)
        .getByRole('button', { name: /^(Ansehen|Show me)$/ })
        .click();
      const card = person.page.getByRole('complementary').getByRole('region');
      for (let isLast = false; !isLast;) {
        await card.waitFor();
        expect(await card.getAttribute('data-centred'), `${role}: ${await card.textContent()}`).toBeNull();
        isLast = (await card.getByRole('button', { name: /^(Fertig|Done)$/ }).count()) > 0;
        await card.getByRole('button', { name: /^(Weiter|Next|Fertig|Done)$/ }).click();
      }
    }
  });

  it('has nothing for axe-core, and no fault in its scripts', () => {
    expect(violations).toEqual([]);
    expect([...people.values()].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
