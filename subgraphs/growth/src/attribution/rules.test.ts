import { days, money } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commissionFor, isLandingPath, isWithinWindow, linkCode, stateAfterRefund } from './rules.ts';

const contract = { commissionBasisPoints: 1000, holdDays: 14, attributionWindowDays: 30 };
const noon = new Date('2026-11-01T12:00:00Z');
const after = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

describe('a click', () => {
  it('earns up to the last instant of the window', () => {
    expect(isWithinWindow(contract, noon, after(days(30)))).toBe(true);
    expect(isWithinWindow(contract, noon, after(days(30) + 1))).toBe(false);
  });

  it('earns nothing for a sale before it', () => expect(isWithinWindow(contract, noon, after(-1))).toBe(false));
});

describe('a commission', () => {
  it('is the share of the sale, approvable after the hold period', () => {
    const commission = commissionFor(contract, { value: money(11_900, 'EUR'), soldAt: noon });
    expect(commission).toEqual({ amount: money(1190, 'EUR'), approvableAt: after(days(14)) });
  });

  it('never exceeds the sale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000 }), (value, points) => {
        const { amount } = commissionFor(
          { ...contract, commissionBasisPoints: points },
          { value: money(value, 'EUR'), soldAt: noon },
        );
        return amount.amountMinor >= 0 && amount.amountMinor <= value;
      }),
    );
  });

  it('lapses with the sale, and is taken back when it was paid', () => {
    expect(stateAfterRefund('PENDING')).toBe('REJECTED');
    expect(stateAfterRefund('APPROVED')).toBe('REJECTED');
    expect(stateAfterRefund('PAID')).toBe('CLAWED_BACK');
  });
});

describe('a landing path', () => {
  it.each(['/', '/specialists', '/specialists/lena-brandt?x=1'])('may be %s', (path) =>
    expect(isLandingPath(path)).toBe(true),
  );
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '', '/a\nb', '/<script>'])(
    'may not be %j',
    (path) => expect(isLandingPath(path)).toBe(false),
  );
});

it('makes codes of unmistakable letters', () =>
  expect(linkCode(Uint8Array.from([0, 1, 30, 31, 255]))).toMatch(/^[a-hjkmnp-z2-9]{5}$/));
