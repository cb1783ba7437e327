import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 up to level AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds wrong on the page as it stands, one line each; empty is good. */
export const violationsOn = (page: Page): Promise<readonly string[]> =>
  audit(page, { runOnly: { type: 'tag', values: tags } });

/** What of it depends on the theme. */
export const contrastFaultsOn = (page: Page): Promise<readonly string[]> =>
  audit(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

async function audit(page: Page, options: RunOptions): Promise<readonly string[]> {
  // A dialog that has gone still hides the page from assistive technology for a moment.
  await page.locator('body > #app[aria-hidden]:only-child').waitFor({ state: 'detached' });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, RunOptions>((wanted) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return inPage.run(wanted);
  }, options);
  const path = new URL(page.url()).pathname;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${path} ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
