import { hash } from 'node:crypto';

/** Choices that are the same for the same seed and name, whatever else runs at the same time */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The choices of one actor of a run. */
export function chanceOf(seed: number, name: string): Chance {
  let asked = 0;
  const next = (): number => hash('sha256', `${seed} ${name} ${asked++}`, 'buffer').readUInt32BE() / 2 ** 32;
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
