import { describe, expect, it } from 'vitest';
import { count, total } from './tests.ts';

const test = (status: string, within = 'a room') => ({ status, ancestorTitles: [within], title: 'does something' });
const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => test('passed')),
});

describe('counting tests', () => {
  it('takes passed and failed from the report', () => {
    const report = { numPassedTests: 3, numFailedTests: 2, testResults: [file('passed', 3), file('failed', 2)] };
    expect(count(report, false)).toEqual({ passed: 3, failed: 2, leftOut: [] });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] };
    expect(count(report, false)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('lists what was left out with the reason, and what was skipped without one', () => {
    const left = [test('skipped', 'over NATS [no nats-server]'), test('skipped', 'over NATS [no nats-server]')];
    const testResults = [{ status: 'passed', assertionResults: [test('passed'), ...left, test('todo')] }];
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
    const nothing = { passed: 0, failed: 1, leftOut: [] };
    expect(count({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual(nothing);
    expect(count(undefined, true)).toEqual(nothing);
  });

  it('adds runs up', () => {
    const [one, other] = [
      { passed: 1, failed: 2, leftOut: ['a'] },
      { passed: 3, failed: 4, leftOut: ['b'] },
    ];
    expect(total(one, other)).toEqual({ passed: 4, failed: 6, leftOut: ['a', 'b'] });
  });
});
