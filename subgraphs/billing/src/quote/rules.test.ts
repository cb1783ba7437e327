import { describe, expect, it } from 'vitest';
import { stateOfQuote, termsOf } from './rules.ts';

const now = new Date('2026-11-23T10:00:00Z');
const plan = { label: { de: 'Sitzung', en: 'Session' }, amountMinor: 8900, currency: 'EUR' };
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe('a quote', () => {
  it('freezes the list price for 15 minutes', () => {
    expect(termsOf(plan, now)).toEqual({
      lines: [{ label: plan.label, amountMinor: 8900 }],
      total: { amountMinor: 8900, currency: 'EUR' },
      expiresAt: new Date('2026-11-23T10:15:00Z'),
    });
  });

  it('runs out at its last instant, and stays paid once it is', () => {
    const { expiresAt } = termsOf(plan, now);
    expect(stateOfQuote({ expiresAt, consumedAt: null }, after(15 * 60_000 - 1))).toBe('OPEN');
    expect(stateOfQuote({ expiresAt, consumedAt: null }, expiresAt)).toBe('EXPIRED');
    expect(stateOfQuote({ expiresAt, consumedAt: now }, after(99 * 60_000))).toBe('CONSUMED');
  });
});
