import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { openHouse } from './house.ts';
import { signIn } from './pages/staff.ts';
import { addressOf, baseOf, secondBrandWalks, settle, speak, walks, type Walk } from './pages/walks.ts';

/** Writes every page × phone, tablet and desktop × light and dark × German and English to `screenshots/` of the repository. */

const sizes = {
  phone: { width: 360, height: 780 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
};

const folder = join(import.meta.dirname, '../../screenshots');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const house = process.argv[2] === undefined ? await openHouse() : undefined;
const port = Number(process.argv[2] ?? house?.port);
const browser = await openBrowser();
try {
  for (const walk of [...walks, ...secondBrandWalks]) {
    await photograph(browser, walk);
    process.stdout.write(`${walk.name}\n`);
  }
} finally {
  await browser.close();
  await house?.[Symbol.asyncDispose]();
}

async function photograph(open: Browser, walk: Walk): Promise<void> {
  const root = `http://${walk.brand}.localhost:${port}${baseOf(walk)}`;
  const context = await open.newContext({
    permissions: ['camera', 'microphone'],
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  if (walk.email !== undefined) {
    await page.goto(`${root}/sign-in`);
    await signIn(page, walk.email);
  }
  for (const stop of walk.stops) {
    await page.goto(await addressOf(page, root, stop));
    const name = `${walk.name}${(typeof stop === 'string' ? stop : `${stop.on}>${stop.like}`).replaceAll(/\W+/g, '-')}`;
    for (const locale of ['de', 'en'] as const) {
      await speak(page, locale);
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
