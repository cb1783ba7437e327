import type { Logger } from 'pino';

/** Tells of operations that took long, at most so many a minute. */
export interface SlowLog {
  /** Milliseconds from which an operation is slow. */
  readonly threshold: number;
  tell(facts: Readonly<Record<string, unknown>>): void;
}

const MOST_A_MINUTE = 60;

/** One line per slow operation. Beyond sixty a minute they are only counted, and the next line says how many were left out. */
export function createSlowLog(
  logger: Pick<Logger, 'warn'>,
  { threshold, now = () => performance.now() }: { threshold: number; now?: () => number },
): SlowLog {
  let since = Number.NEGATIVE_INFINITY;
  let told = 0;
  let leftOut = 0;
  return {
    threshold,
    tell(facts) {
      if (now() - since >= 60_000) {
        since = now();
        told = 0;
      }
      if (told >= MOST_A_MINUTE) {
        leftOut++;
        return;
      }
      told++;
      logger.warn({ ...facts, ...(leftOut > 0 ? { leftOut } : {}) }, 'a slow operation');
      leftOut = 0;
    },
  };
}
