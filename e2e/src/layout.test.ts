import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPerson } from './browser.ts';
import { openHouse, type House } from './house.ts';
import { signIn } from './pages/staff.ts';
import { addressOf, baseOf, settle, walks } from './pages/walks.ts';

/** The most a page may move after it was shown (cumulative layout shift, web.dev/cls; 0.1 counts as good there). */
const MOST_SHIFT = 0.02;

/** One thing that moved: by how much, and what it was. */
interface Shift {
  readonly value: number;
  readonly what: string;
}

describe('no page moves under the eyes of who reads it', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => void ([house, browser] = await Promise.all([openHouse(), openBrowser()])), 240_000);
  afterAll(async () => {
    await browser.close();
    await house[Symbol.asyncDispose]();
  });

  const once = walks.filter(({ brand }) => brand === 'nordlicht');
  const screens = once.flatMap((walk) => [
    { ...walk, isPhone: false, screen: 'a desk' },
    ...(walk.portal === 'patient' ? [{ ...walk, isPhone: true, screen: 'a phone' }] : []),
  ]);

  it.each(screens)(
    'that $name sees at $screen',
    async ({ isPhone, ...walk }) => {
      const root = `${house.origin(walk.brand)}${baseOf(walk)}`;
      await using person = await openPerson(browser, { isPhone });
      const { page } = person;
      await page.goto(`${root}/sign-in`);
      if (walk.email !== undefined) await signIn(page, walk.email);
      await page.addInitScript(watchShifts);
      const faults: string[] = [];
      for (const stop of walk.stops) {
        await page.goto(await addressOf(page, root, stop));
        await settle(page);
        faults.push(...(await shiftsOn(page)));
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('when the faces of a list come after its words', async () => {
    const root = house.origin('nordlicht');
    await using person = await openPerson(browser, { isPhone: true });
    const { page } = person;
    await page.goto(`${root}/sign-in`);
    await signIn(page, 'mara.vogel@example.org');
    await page.addInitScript(watchShifts);
    const lines = page.locator('.d-messages-list .d-list-item');
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('KnownFaces')) await lines.first().waitFor();
      await route.continue();
    });
    await page.goto(`${root}/messages`);
    await lines.locator('.d-portrait').first().waitFor();
    expect(await shiftsOn(page)).toEqual([]);
  });
});

/** Runs in the page, before anything of it: keeps what moves without the person having done something. */
function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue;
      const names = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element ? `${element.tagName.toLowerCase()}.${element.className}` : 'something gone';
        return `${name} (${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height})`;
      });
      shifts.push({ value: entry.value, what: names.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved too much on the page at hand. */
async function shiftsOn(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
    // What was drawn last is told after its frame.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifts: Shift[] }).shifts;
  });
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  if (sum <= MOST_SHIFT) return [];
  const what = shifts.map(({ value, what: names }) => `${value.toFixed(3)} ${names}`);
  return [`${new URL(page.url()).pathname} moves by ${sum.toFixed(3)}: ${what.join('; ')}`];
}
