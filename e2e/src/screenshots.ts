import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openHouse } from './house.ts';
import { signIn } from './pages/staff.ts';

/** Writes every page × phone and desktop × light and dark × German and English to `screenshots/` of the repository. */

interface Tour {
  readonly name: string;
  readonly brand: string;
  readonly base: string;
  /** Signs in first; a visitor does not. */
  readonly email?: string;
  /** Paths, or where a link is found: "the first link like this on that page". */
  readonly stops: readonly (string | { readonly on: string; readonly like: string })[];
}

const tours: readonly Tour[] = [
  {
    name: 'visitor',
    brand: 'nordlicht',
    base: '',
    stops: [
      '/',
      '/specialists',
      '/specialists/lena-brandt',
      '/compare?s=lena-brandt,sofia-lindqvist',
      '/book/lena-brandt',
      { on: '/specialists?q=Brandt', like: '/book/' },
      '/sign-in',
      '/register',
      '/legal',
      '/no-such-page',
    ],
  },
  {
    name: 'patient',
    brand: 'nordlicht',
    base: '',
    email: 'mara.vogel@example.org',
    stops: [
      '/',
      '/appointments',
      { on: '/appointments', like: '/appointments/' },
      { on: '/', like: '/visit/' },
      '/messages',
      { on: '/messages', like: '/messages/' },
      '/me',
      '/record',
      '/data',
      '/payments',
      '/settings',
    ],
  },
  {
    name: 'specialist',
    brand: 'nordlicht',
    base: '/specialist',
    email: 'dr.lena.brandt@example.org',
    stops: [
      '/',
      '/calendar',
      '/patients',
      { on: '/patients', like: '/specialist/patients/' },
      { on: '/', like: '/specialist/appointments/' },
      { on: '/', like: '/specialist/visit/' },
      '/messages',
      { on: '/messages', like: '/specialist/messages/' },
      '/profile',
    ],
  },
  {
    name: 'organization',
    brand: 'nordlicht',
    base: '/organization',
    email: 'admin@nordlicht.example.org',
    stops: ['/', '/bookings', '/specialists', '/people', '/audit'],
  },
  {
    name: 'affiliate',
    brand: 'nordlicht',
    base: '/affiliate',
    email: 'partner@gesundblick.example.org',
    stops: ['/', '/links', '/ledger', '/tokens', '/program'],
  },
  { name: 'vitalis-visitor', brand: 'vitalis', base: '', stops: ['/', '/specialists', '/sign-in'] },
  { name: 'vitalis-patient', brand: 'vitalis', base: '', email: 'jonas.keller@example.org', stops: ['/'] },
];

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

const folder = join(import.meta.dirname, '../../screenshots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const house = process.argv[2] === undefined ? await openHouse() : undefined;
const port = Number(process.argv[2] ?? house?.port);
const browser = await openBrowser();
try {
  for (const tour of tours) {
    await photograph(browser, tour);
    process.stdout.write(`${tour.name}\n`);
  }
} finally {
  await browser.close();
  await house?.[Symbol.asyncDispose]();
}

async function photograph(open: Browser, tour: Tour): Promise<void> {
  const root = `http://${tour.brand}.localhost:${port}${tour.base}`;
  const context = await open.newContext({
    permissions: ['camera', 'microphone'],
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  if (tour.email !== undefined) {
    await page.goto(`${root}/sign-in`);
    await signIn(page, tour.email);
  }
  for (const stop of tour.stops) {
    const path = typeof stop === 'string' ? root + stop : await findLink(page, root + stop.on, stop.like);
    await page.goto(path);
    const name = `${tour.name}${(typeof stop === 'string' ? stop : `${stop.on}>${stop.like}`).replaceAll(/\W+/g, '-')}`;
    for (const locale of ['de', 'en']) {
      await page.evaluate((value) => localStorage.setItem('daraport-locale', value), locale);
      await page.reload();
      await settle(page);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await settle(page);
          await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}-${locale}.png`), fullPage: true });
        }
      }
    }
  }
  await context.close();
}

async function findLink(page: Page, on: string, like: string): Promise<string> {
  await page.goto(on);
  const link = page.locator(`main a[href^="${like}"]`).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
}

/** A page stands when a heading is there and nothing is loading. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.locator('[aria-busy=true], .d-skeleton').first().waitFor({ state: 'detached' });
}
