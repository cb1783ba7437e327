import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './rooms.ts';
import { say, show } from './shell.ts';

/** How many tests passed and failed; a file that could not run, or a run that broke, counts as a failed test. */
export interface Tally {
  passed: number;
  failed: number;
  /** What failed and the first line of why, one line each. */
  failures: string[];
  /** Checks that were left out, and why, one line each. */
  leftOut: string[];
}

/** The parts of vitest's JSON report that are counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileReport[];
}

interface FileReport {
  name: string;
  status: string;
  /** Why the file could not run. */
  message?: string;
  assertionResults: { status: string; ancestorTitles: string[]; title: string; failureMessages?: string[] }[];
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
  const broken = report?.testResults.filter(isBroken);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (broken?.length ?? 0);
  const leftOut = report ? listLeftOut(report) : [];
  if (failed === 0 && (!isOk || passed === 0)) {
    return { passed, failed: 1, failures: ['vitest, outside of its tests: see above'], leftOut };
  }
  return { passed, failed, failures: report ? listFailures(report) : [], leftOut };
}

/** Whether the file could not run at all. */
function isBroken({ status, assertionResults }: FileReport): boolean {
  return status === 'failed' && assertionResults.length === 0;
}

function listFailures({ testResults }: Report): string[] {
  return testResults.flatMap((file) => {
    const name = relative(root, file.name);
    if (isBroken(file)) return [`${name}: ${firstLine(file.message)}`];
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles, title, failureMessages }) =>
        [[name, ...ancestorTitles, title].join(' > '), firstLine(failureMessages?.[0])].join(': '),
      );
  });
}

function firstLine(message = 'no reason is given'): string {
  return stripVTControlCharacters(message).trim().split('\n', 1)[0] ?? '';
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
    return { passed: 0, failed: 1, failures: ['the portals could not be built'], leftOut: [] };
  }
  say('\nJourneys in the browser …');
  return runVitest('--project=e2e', ...args);
}

/** Adds tallies up. */
export function total(...tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed, failures, leftOut }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    failures: [...sum.failures, ...failures],
    leftOut: [...sum.leftOut, ...leftOut],
  }));
}

/** The last lines of a run: what was left out, what failed and how many, and the exit code that belongs to it. */
export function conclude({ passed, failed, failures, leftOut }: Tally): never {
  if (leftOut.length > 0) process.stdout.write(`\nLeft out on this machine:\n  ${leftOut.join('\n  ')}\n`);
  if (failures.length > 0) process.stdout.write(`\nFailed:\n  ${failures.join('\n  ')}\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
