import { days, money } from '@daraport/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commissionAfterRefund,
  commissionFor,
  isLandingPath,
  isWithinWindow,
  linkCode,
  type Commission,
} from './rules.ts';

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
    const none = { valueMinor: 11_900, keptMinor: 0 };
    const stateOf = (state: Commission['state']) => commissionAfterRefund({ state, amountMinor: 1190 }, none).state;
    expect([stateOf('PENDING'), stateOf('APPROVED'), stateOf('PAID')]).toEqual(['REJECTED', 'REJECTED', 'CLAWED_BACK']);
  });

  it('is the share of what is kept of the sale, whatever that is, and never more than it was', () => {
    const pending = { state: 'PENDING', amountMinor: 1190 } as const;
    const keeping = (keptMinor: number) => commissionAfterRefund(pending, { valueMinor: 11_900, keptMinor });
    expect(keeping(5950)).toEqual({ state: 'PENDING', amountMinor: 595 });
    expect(keeping(11_900)).toEqual(pending);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(10_000), fc.nat(1_200_000), (value, points, kept) => {
        const amountMinor = Math.round((value * points) / 10_000);
        const left = commissionAfterRefund({ state: 'APPROVED', amountMinor }, { valueMinor: value, keptMinor: kept });
        const share = (Math.min(kept, value) * amountMinor) / value;
        return left.state === 'REJECTED' ? kept === 0 : Math.abs(left.amountMinor - share) <= 0.5;
      }),
    );
  });

  it('stays over once it is over', () => {
    for (const state of ['REJECTED', 'CLAWED_BACK'] as const)
      expect(commissionAfterRefund({ state, amountMinor: 7 }, { valueMinor: 70, keptMinor: 30 }).state).toBe(state);
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
