import { describe, expect, it } from 'vitest';
import { consentsOf, standingOf } from './standing.ts';

const consent = (version: string, givenAt: string, withdrawnAt: string | null = null, purpose = 'VIDEO') => ({
  givenAt,
  withdrawnAt,
  document: { purpose, version },
});

describe('how one stands to a text', () => {
  it('is given while a consent to the version that counts stands', () => {
    expect(standingOf([consent('2', '2026-02-01'), consent('1', '2026-01-01')], '2')).toBe('given');
  });

  it('is outdated when only an earlier version was agreed to', () => {
    expect(standingOf([consent('1', '2026-01-01')], '2')).toBe('outdated');
  });

  it('is withdrawn when nothing stands any more, and none when nothing ever did', () => {
    expect(standingOf([consent('2', '2026-01-01', '2026-01-02')], '2')).toBe('withdrawn');
    expect(standingOf([], '2')).toBe('none');
  });

  it('looks at one purpose at a time, newest first', () => {
    const [older, newer] = [consent('1', '2026-01-01'), consent('2', '2026-02-01')];
    expect(consentsOf([older, consent('1', '2026-03-01', null, 'TERMS'), newer], 'VIDEO')).toEqual([newer, older]);
  });
});
