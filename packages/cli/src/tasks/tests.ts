import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, show } from './shell.ts';

/** How many tests passed and failed; a file that could not run, or a run that broke, counts as a failed test. */
export interface Tally {
  passed: number;
  failed: number;
  /** Checks that were left out, and why, one line each. */
  leftOut: string[];
}

/** The parts of vitest's JSON report that are counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[];
}

/** Runs vitest with these arguments, showing its output, and counts. No test found is a failure. */
export async function runVitest(...args: string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'daraport-report-'));
  const file = join(folder, 'report.json');
  const { isOk } = await show(
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  );
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  rmSync(folder, { recursive: true });
  return count(report, isOk);
}

/** Counts a report; `isOk` is whether vitest itself ended well, which it does not on errors outside of tests. */
export function count(report: Report | undefined, isOk: boolean): Tally {
  const broken = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0);
  const isSilentFailure = failed === 0 && (!isOk || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed, leftOut: report ? listLeftOut(report) : [] };
}

/** Tests that need what this machine does not have stand in a `describe` that ends with the reason: `… [no nats-server]`. */
function listLeftOut({ testResults }: Report): string[] {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  const counts = new Map<string, number>();
  for (const { ancestorTitles, title } of skipped) {
    const [, what = title, why = 'no reason is given'] = /^(.*) \[(.*)\]$/.exec(ancestorTitles[0] ?? '') ?? [];
    const line = `${what}: ${why}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, tests]) => `${line} (${tests === 1 ? '1 test' : `${tests} tests`})`);
}

/** Everything but the browser. */
export function runUnits(): Promise<Tally> {
  say('\nTests of every room …');
  return runVitest('--project=!e2e');
}

/** Builds the portals, then walks the journeys in a real browser. */
export async function runJourneys(...args: string[]): Promise<Tally> {
  say('\nBuilding the portals …');
  const build = await show('turbo', 'run', 'build', '--output-logs=errors-only');
  if (!build.isOk) {
    say('The portals could not be built, so no journey was walked.');
    return { passed: 0, failed: 1, leftOut: [] };
  }
  say('\nJourneys in the browser …');
  return runVitest('--project=e2e', ...args);
}

/** Adds tallies up. */
export function total(...tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed, leftOut }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    leftOut: [...sum.leftOut, ...leftOut],
  }));
}

/** The last lines of a run, what was left out and what came of the rest, and the exit code that belongs to it. */
export function conclude({ passed, failed, leftOut }: Tally): never {
  if (leftOut.length > 0) process.stdout.write(`\nLeft out on this machine:\n  ${leftOut.join('\n  ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
