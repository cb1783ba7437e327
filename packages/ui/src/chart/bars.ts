/** One bar: the values it reaches between, and its place among those beside it. */
export interface Bar {
  /** Which group it stands in, from 0. */
  readonly group: number;
  /** Which series it belongs to, from 0. */
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** Which of `lanes` places beside each other in the group it takes, from 0. */
  readonly lane: number;
  readonly lanes: number;
}

type Values = readonly (number | null)[];

/** Bars of several series beside each other in each group, all from zero; a missing value has none. */
export const groupBars = (series: readonly Values[]): Bar[] =>
  series.flatMap((values, at) =>
    values.flatMap((value, group) =>
      value === null ? [] : [{ group, series: at, from: 0, to: value, lane: at, lanes: series.length }],
    ),
  );

/** Bars of several series on each other, the first at zero; what is below zero is stacked downwards. */
export function stackBars(series: readonly Values[]): Bar[] {
  const ends = new Map<string, number>();
  return series.flatMap((values, at) =>
    values.flatMap((value, group) => {
      if (value === null || value === 0) return [];
      const key = `${group} ${value > 0}`;
      const from = ends.get(key) ?? 0;
      ends.set(key, from + value);
      return [{ group, series: at, from, to: from + value, lane: 0, lanes: 1 }];
    }),
  );
}

/** Where a bar stands across its group, which is `width` wide and begins at `left`; bars together take `share` of it. */
export function barPlace(bar: Bar, left: number, width: number, share = 0.68, widest = 56) {
  const all = Math.min(width * share, widest * bar.lanes);
  const each = all / bar.lanes;
  const gap = bar.lanes > 1 ? Math.min(2, each * 0.15) : 0;
  return { x: left + (width - all) / 2 + bar.lane * each + gap / 2, width: each - gap };
}
