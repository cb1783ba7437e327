import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** Flags of the packaged Chromium that would isolate nothing, or that a page under test must not have. */
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--headless'];

/** A headless Chromium: the system's when `CHROMIUM_PATH` names one, else the one from the registry. Camera and microphone are made up. */
export async function openBrowser(): Promise<Browser> {
  // The packaged Chromium ends at once in about one start of fifty, before it has opened anything.
  return launch().catch(launch);
}

async function launch(): Promise<Browser> {
  const args = chromium.args.filter((flag) => !unwanted.some((prefix) => flag.startsWith(prefix)));
  return playwright.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    headless: true,
    args: [
      ...args,
      '--no-sandbox',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

/** One person's browser: cookies, language and zone of their own. */
export interface Person extends AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the scripts of his pages; a journey ends with none. */
  readonly faults: readonly string[];
}

/** Opens a browser for one person, on a desktop or a phone. */
export async function openPerson(
  browser: Browser,
  { locale = 'de-DE', timeZone = 'Europe/Berlin', isPhone = false } = {},
): Promise<Person> {
  const context = await browser.newContext({
    locale,
    timezoneId: timeZone,
    permissions: ['camera', 'microphone'],
    viewport: isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: isPhone,
    reducedMotion: 'reduce',
  });
  // Generous, because a loaded machine is no fault of the page.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults: string[] = [];
  // Of the context, so that a second tab is watched too.
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && /content security policy/i.test(message.text())) faults.push(message.text());
  });
  return { context, page, faults, [Symbol.asyncDispose]: () => context.close() };
}
