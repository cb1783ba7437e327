import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A path inside the portal, or where one is found: the first link on that page that begins like this and makes nothing new. */
export type Stop = string | { readonly on: string; readonly like: string };

/** Someone's way past every page of a portal that they can reach. */
export interface Walk {
  readonly name: string;
  readonly portal: 'patient' | 'specialist' | 'organization' | 'affiliate';
  readonly brand: string;
  /** Signs in first; a visitor does not. */
  readonly email?: string;
  readonly stops: readonly Stop[];
}

/** What every portal has besides its own pages. */
const shared = {
  visitor: ['/sign-in', '/magic?token=used', '/legal'],
  account: ['/settings', '/notices', '/help', { on: '/help', like: '/help/' }],
} as const satisfies Record<string, readonly Stop[]>;

/** Together they come past every route of every portal. */
export const walks: readonly Walk[] = [
  {
    name: 'visitor',
    portal: 'patient',
    brand: 'nordlicht',
    stops: [
      '/',
      '/specialists',
      '/specialists/lena-brandt',
      '/compare?s=lena-brandt,sofia-lindqvist',
      '/match',
      '/book/lena-brandt',
      { on: '/specialists?q=Brandt', like: '/book/' },
      '/register',
      ...shared.visitor,
      '/no-such-page',
    ],
  },
  {
    name: 'patient',
    portal: 'patient',
    brand: 'nordlicht',
    email: 'mara.vogel@example.org',
    stops: [
      '/',
      '/requests',
      '/requests/new',
      { on: '/requests', like: '/requests/' },
      '/appointments',
      { on: '/appointments', like: '/appointments/' },
      '/waitlist',
      { on: '/specialists', like: '/book-any/' },
      { on: '/', like: '/visit/' },
      '/messages',
      { on: '/messages', like: '/messages/' },
      '/documents',
      '/me',
      '/record',
      '/consents',
      '/data',
      '/data/deletion',
      '/payments',
      { on: '/payments', like: '/payments/' },
      '/payments/invoices',
      '/settings/passkeys',
      '/settings/tokens',
      ...shared.account,
    ],
  },
  {
    name: 'specialist',
    portal: 'specialist',
    brand: 'nordlicht',
    email: 'dr.lena.brandt@example.org',
    stops: [
      '/',
      '/calendar',
      '/calendar/availability',
      '/calendar/waitlist',
      '/patients',
      { on: '/patients', like: '/patients/' },
      '/earnings',
      '/earnings/statements',
      '/earnings/payouts',
      { on: '/', like: '/appointments/' },
      { on: '/', like: '/visit/' },
      '/messages',
      { on: '/messages', like: '/messages/' },
      '/profile',
      '/profile/reception',
      '/profile/documents',
      ...shared.account,
    ],
  },
  {
    name: 'group-host',
    portal: 'specialist',
    brand: 'nordlicht',
    email: 'henrik.sommer@example.org',
    stops: ['/groups', { on: '/groups', like: '/groups/' }],
  },
  {
    name: 'organization',
    portal: 'organization',
    brand: 'nordlicht',
    email: 'brand@nordlicht.example.org',
    stops: [
      '/',
      '/bookings',
      '/groups',
      { on: '/groups', like: '/groups/' },
      '/waiting',
      '/pools',
      '/reports',
      '/payments',
      '/specialists',
      { on: '/specialists', like: '/specialists/' },
      '/onboarding',
      { on: '/onboarding', like: '/onboarding/' },
      '/people',
      '/forms',
      { on: '/forms', like: '/forms/' },
      '/audit',
      '/texts',
      '/brand',
      '/reminders',
      '/invitations',
      '/roles',
      '/requests',
      '/allocation',
      '/matching',
      '/billing',
      '/retention',
      '/experiments',
      '/pilots',
      '/settings/tokens',
      ...shared.account,
    ],
  },
  {
    name: 'coordination',
    portal: 'organization',
    brand: 'nordlicht',
    email: 'coordinator@nordlicht.example.org',
    stops: ['/requests', { on: '/requests', like: '/requests/' }],
  },
  {
    name: 'affiliate',
    portal: 'affiliate',
    brand: 'nordlicht',
    email: 'partner@gesundblick.example.org',
    stops: [
      '/',
      '/links',
      '/links/creatives',
      '/ledger',
      '/payouts',
      '/payouts/statements',
      '/tokens',
      '/program',
      ...shared.account,
    ],
  },
  ...(['specialist', 'organization', 'affiliate'] as const).map((portal) => ({
    name: `${portal}-visitor`,
    portal,
    brand: 'nordlicht',
    stops: [...shared.visitor, ...(portal === 'specialist' ? ['/join?token=used'] : [])],
  })),
  { name: 'vitalis-visitor', portal: 'patient', brand: 'vitalis', stops: ['/', '/specialists', '/sign-in'] },
  {
    name: 'vitalis-patient',
    portal: 'patient',
    brand: 'vitalis',
    email: 'jonas.keller@example.org',
    stops: ['/', '/appointments'],
  },
];

/** The second brand's staff, for its colours and its heading font; its affiliate module is off. Pictures alone take them. */
export const secondBrandWalks: readonly Walk[] = [
  {
    name: 'vitalis-specialist',
    portal: 'specialist',
    brand: 'vitalis',
    email: 'dr.amir.haddad@example.org',
    stops: [
      '/',
      '/calendar',
      '/patients',
      { on: '/patients', like: '/patients/' },
      '/earnings',
      { on: '/', like: '/appointments/' },
      '/messages',
      '/profile',
      '/profile/reception',
      '/profile/documents',
      '/settings',
    ],
  },
  {
    name: 'vitalis-organization',
    portal: 'organization',
    brand: 'vitalis',
    email: 'brand@vitalis.example.org',
    stops: [
      '/',
      '/bookings',
      '/reports',
      '/payments',
      '/specialists',
      '/onboarding',
      { on: '/onboarding', like: '/onboarding/' },
      '/people',
      '/audit',
      '/texts',
      '/brand',
      '/help',
    ],
  },
];

/** Where a portal lies on its brand's host: the patient's at the root, the others below their name. */
export const baseOf = ({ portal }: Pick<Walk, 'portal'>): string => (portal === 'patient' ? '' : `/${portal}`);

/** The address of a stop; the page at hand goes looking for it where it is not known beforehand. */
export async function addressOf(page: Page, root: string, stop: Stop): Promise<string> {
  if (typeof stop === 'string') return root + stop;
  await page.goto(root + stop.on);
  const base = new URL(root).pathname.replace(/\/$/, '');
  const link = page.locator(`main a[href^="${base}${stop.like}"]:not([href$="/new"])`).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
}

/** Shows the page at hand in that language, as someone who chose it in this browser. */
export async function speak(page: Page, locale: 'de' | 'en'): Promise<void> {
  await page.evaluate((value) => localStorage.setItem('daraport-locale', value), locale);
  await page.reload();
  await settle(page);
}

/** A page stands when a heading is there and nothing is loading. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.locator('[aria-busy=true], .d-skeleton').first().waitFor({ state: 'detached' });
}

/** The paths of all routes of a built portal, such as `/messages/:id?`; patients alone register by themselves. */
export async function routesOf(portal: Walk['portal']): Promise<readonly string[]> {
  const plan = join(import.meta.dirname, `../../../portals/${portal}/dist/load-plan.json`);
  const { pages } = JSON.parse(await readFile(plan, 'utf8')) as { pages: Record<string, unknown> };
  return Object.keys(pages).filter((path) => portal === 'patient' || path !== '/register');
}
