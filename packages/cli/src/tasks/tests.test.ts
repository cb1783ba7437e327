import { describe, expect, it } from 'vitest';
import { count, total } from './tests.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

describe('counting tests', () => {
  it('takes passed and failed from the report', () => {
    const report = { numPassedTests: 3, numFailedTests: 2, testResults: [file('passed', 3), file('failed', 2)] };
    expect(count(report, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] };
    expect(count(report, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts an error outside of tests as failed', () => {
    const report = { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] };
    expect(count(report, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a run without tests or report as failed', () => {
    expect(count({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true)).toEqual({ passed: 0, failed: 1 });
    expect(count(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });

  it('adds runs up', () => {
    expect(total({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 });
  });
});
