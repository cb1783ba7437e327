import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './rooms.ts';
import { count, total } from './tests.ts';

const test = (status: string, within = 'a room') => ({ status, ancestorTitles: [within], title: 'does something' });
const file = (status: string, tests: number) => ({
  name: join(root, 'a-room/a.test.ts'),
  status,
  assertionResults: Array.from({ length: tests }, () => test('passed')),
});

describe('counting tests', () => {
  it('takes passed and failed from the report', () => {
    const report = { numPassedTests: 3, numFailedTests: 2, testResults: [file('passed', 3), file('failed', 2)] };
    expect(count(report, false)).toMatchObject({ passed: 3, failed: 2, leftOut: [] });
  });

  it('names what failed with the first line of why', () => {
    const wrong = {
      ...test('failed', 'a room'),
      failureMessages: ['\u001B[31mError: it is not so\u001B[39m\n    at a file'],
    };
    const testResults = [
      { ...file('failed', 1), assertionResults: [test('passed'), wrong] },
      { ...file('failed', 0), message: 'Cannot find a module\nand more' },
    ];
    expect(count({ numPassedTests: 1, numFailedTests: 1, testResults }, false).failures).toEqual([
      'a-room/a.test.ts > a room > does something: Error: it is not so',
      'a-room/a.test.ts: Cannot find a module',
    ]);
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] };
    expect(count(report, false)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('lists what was left out with the reason, and what was skipped without one', () => {
    const left = [test('skipped', 'over NATS [no nats-server]'), test('skipped', 'over NATS [no nats-server]')];
    const testResults = [{ ...file('passed', 0), assertionResults: [test('passed'), ...left, test('todo')] }];
    expect(count({ numPassedTests: 1, numFailedTests: 0, testResults }, true).leftOut).toEqual([
      'over NATS: no nats-server (2 tests)',
      'does something: no reason is given (1 test)',
    ]);
  });

  it('counts an error outside of tests as failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(count(report, false)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a run without tests or report as failed', () => {
    const nothing = { passed: 0, failed: 1, failures: ['vitest, outside of its tests: see above'], leftOut: [] };
    expect(count({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual(nothing);
    expect(count(undefined, true)).toEqual(nothing);
  });

  it('adds runs up', () => {
    const [one, other] = [
      { passed: 1, failed: 2, failures: ['x'], leftOut: ['a'] },
      { passed: 3, failed: 4, failures: ['y'], leftOut: ['b'] },
    ];
    expect(total(one, other)).toEqual({ passed: 4, failed: 6, failures: ['x', 'y'], leftOut: ['a', 'b'] });
  });
});
