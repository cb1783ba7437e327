import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';

const euros = (amountMinor: number) => ({ __typename: 'Money', amountMinor, currency: 'EUR' }) as const;
const figures = (gross: number, refunds: number, applicationFee: number, net: number, transferred = 0) => ({
  __typename: 'EarningsFigures' as const,
  gross: euros(gross),
  refunds: euros(refunds),
  applicationFee: euros(applicationFee),
  net: euros(net),
  transferred: euros(transferred),
});

describe('where the money went', () => {
  it('leads all of what was paid somewhere, and leaves out what is nothing', () => {
    expect(flowOf(figures(10_000, 0, 1_500, 8_500))).toEqual([
      { from: 'paid', to: 'share', value: 8_500 },
      { from: 'paid', to: 'fee', value: 1_500 },
    ]);
    const links = flowOf(figures(10_000, 2_000, 1_200, 6_800, 5_000)) ?? [];
    expect(links.filter(({ from }) => from === 'paid').reduce((sum, { value }) => sum + value, 0)).toBe(10_000);
    expect(links.at(-1)).toEqual({ from: 'share', to: 'transferred', value: 5_000 });
  });

  it('is no picture without payments, or where earlier ones were given back', () => {
    expect(flowOf(figures(0, 0, 0, 0))).toBeUndefined();
    expect(flowOf(figures(1_000, 5_000, -600, -3_400))).toBeUndefined();
  });
});
