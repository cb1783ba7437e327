/** Says whether something may happen now; `now` in milliseconds. */
export type Throttle = (key: string, now: number) => boolean;

/** Lets each key pass at most once in `span` milliseconds; forgets keys that are past it. */
export function createThrottle(span: number): Throttle {
  const last = new Map<string, number>();
  return (key, now) => {
    const before = last.get(key);
    if (before !== undefined && now - before < span) return false;
    // Keys are in the order of their last pass: the stale ones are in front.
    for (const [stale, at] of last) {
      if (now - at < span) break;
      last.delete(stale);
    }
    last.delete(key);
    last.set(key, now);
    return true;
  };
}
