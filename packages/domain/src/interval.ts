/** A half-open span of instants `[startsAt, endsAt)`, in milliseconds since the epoch. */
export interface Interval {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Whether two half-open spans share an instant; spans that only touch do not. */
export const overlaps = (a: Interval, b: Interval): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** The same set of instants as few, ascending, disjoint spans; empty spans vanish. */
export function union(spans: readonly Interval[]): Interval[] {
  const ascending = spans.filter((span) => span.startsAt < span.endsAt).sort((a, b) => a.startsAt - b.startsAt);
  const merged: Interval[] = [];
  for (const span of ascending) {
    const last = merged.at(-1);
    if (last && span.startsAt <= last.endsAt) {
      merged[merged.length - 1] = { startsAt: last.startsAt, endsAt: Math.max(last.endsAt, span.endsAt) };
    } else merged.push(span);
  }
  return merged;
}

/** What of `spans` is in none of `taken`; ascending and disjoint. Both are walked once. */
export function subtract(spans: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const busy = union(taken);
  const free: Interval[] = [];
  let next = 0;
  for (const span of union(spans)) {
    let from = span.startsAt;
    for (let block = busy[next]; block && block.startsAt < span.endsAt; block = busy[++next]) {
      if (block.startsAt > from) free.push({ startsAt: from, endsAt: block.startsAt });
      from = Math.max(from, block.endsAt);
      // A block that reaches beyond this span may take from the next one too.
      if (block.endsAt >= span.endsAt) break;
    }
    if (from < span.endsAt) free.push({ startsAt: from, endsAt: span.endsAt });
  }
  return free;
}
