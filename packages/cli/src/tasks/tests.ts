import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, show } from './shell.ts';

/** How many tests passed and failed; a file that could not run, or a run that broke, counts as a failed test. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The parts of vitest's JSON report that are counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
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
  return { passed, failed: isSilentFailure ? 1 : failed };
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
    return { passed: 0, failed: 1 };
  }
  say('\nJourneys in the browser …');
  return runVitest('--project=e2e', ...args);
}

/** Adds tallies up. */
export function total(...tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

/** The last line of a run, and the exit code that belongs to it. */
export function conclude({ passed, failed }: Tally): never {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
