/** The vendor's clock: real time plus a shift that tests move. Shifts are not kept over a restart. */
export interface VirtualClock {
  now(): Date;
  /** Moves the clock by so many milliseconds (negative goes back). */
  advance(milliseconds: number): void;
  /** Moves the clock so that now is the given instant; it keeps ticking from there. */
  set(instant: Date): void;
}

/** Wraps a base clock, by default the machine's. */
export function virtualClock(base: () => Date = () => new Date()): VirtualClock {
  let shift = 0;
  return {
    now: () => new Date(base().getTime() + shift),
    advance: (milliseconds) => {
      shift += milliseconds;
    },
    set: (instant) => {
      shift = instant.getTime() - base().getTime();
    },
  };
}
