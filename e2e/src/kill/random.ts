/** Choices that are the same for the same seed and name, whatever else runs at the same time (mulberry32). */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The choices of one actor of a run. */
export function chanceOf(seed: number, name: string): Chance {
  let state = Buffer.from(name).reduce((sum, byte) => Math.imul(sum, 31) + byte, seed) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new Error('there is nothing to choose from');
      return items[between(0, items.length - 1)] as T;
    },
  };
}

/** `DARAPORT_SEED`, or a new one. */
export function readSeed(): number {
  const wished = Number(process.env['DARAPORT_SEED']);
  return Number.isInteger(wished) && wished > 0 ? wished : Date.now() % 1_000_000_000;
}
