/** An axis that holds zero: its two ends and the values marked on it, in round steps. */
export interface Axis {
  /** Zero, or below it when a value is: a round step, or the value itself where it lies far within the first step. */
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * A round axis through zero from the lowest of the values (zero unless one is below) to the highest or beyond, with
 * about `count` steps of 1, 2, 2.5 or 5 times a power of ten; whole steps where all values are whole.
 */
export function axisTo(values: readonly number[], count = 4): Axis {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest;
  if (!(span > 0)) return { min: 0, max: 1, ticks: [0, 1] };
  const isWhole = values.every(Number.isInteger);
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const rounds = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const fits = (each: number) => each >= rough * 0.999 && (!isWhole || Number.isInteger(each));
  const step = rounds.find(fits) ?? Math.max(1, 10 * power);
  const above = Math.max(0, Math.ceil(highest / step - 1e-9));
  // A whole step below zero for a value just below it would leave the plot mostly empty there.
  const isShallow = -lowest < step * 0.4;
  const below = isShallow ? 0 : Math.ceil(-lowest / step - 1e-9);
  const ticks = Array.from({ length: below + above + 1 }, (_, index) =>
    Number(((index - below) * step).toPrecision(12)),
  );
  return { min: isShallow ? lowest : -step * below, max: step * above, ticks };
}

/** Where a value of an axis stands between `top` (its end) and `bottom` (its beginning), in pixels. */
export const placeOn = (axis: Axis, value: number, top: number, bottom: number): number =>
  top + ((axis.max - value) / (axis.max - axis.min)) * (bottom - top);

/** Moves label positions apart to at least `gap`, staying within 0 and `limit`, as near to where they were as order allows. */
export function spread(positions: readonly number[], gap: number, limit: number): number[] {
  const order = positions.map((_, index) => index).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const result = [...positions];
  let floor = -Infinity;
  for (const index of order) {
    result[index] = Math.max(result[index] ?? 0, floor);
    floor = (result[index] ?? 0) + gap;
  }
  let ceiling = limit;
  for (const index of order.toReversed()) {
    result[index] = Math.min(result[index] ?? 0, ceiling);
    ceiling = (result[index] ?? 0) - gap;
  }
  return result;
}

/** Which of `count` labels to write when only `fit` have room: evenly, always the first. */
export function shownLabels(count: number, fit: number): (index: number) => boolean {
  const every = Math.max(1, Math.ceil(count / Math.max(1, fit)));
  return (index) => index % every === 0;
}

/** An SVG path through points, broken where a value is missing. */
export function linePath(points: readonly ({ readonly x: number; readonly y: number } | undefined)[]): string {
  let isOpen = false;
  return points
    .map((point) => {
      const command = isOpen ? 'L' : 'M';
      isOpen = point !== undefined;
      return point ? `${command}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : '';
    })
    .join('');
}

/** The SVG path of what lies between a line without gaps and its ground. */
export function areaPath(points: readonly { readonly x: number; readonly y: number }[], ground: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return `${linePath(points)}L${last.x.toFixed(1)} ${ground.toFixed(1)}L${first.x.toFixed(1)} ${ground.toFixed(1)}Z`;
}
