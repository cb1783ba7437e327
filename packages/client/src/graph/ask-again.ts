import { createEffect, onCleanup } from 'solid-js';

/** How often and how long after one another (milliseconds). */
const TRIES = 5;
const PAUSE = 1500;

/**
 * Asks a query again while it still misses something that follows by an event, as the visit follows a booking; a few
 * times only.
 */
export function createAskAgain(isMissing: () => boolean, refetch: () => void): void {
  let tries = 0;
  createEffect(() => {
    if (!isMissing()) {
      tries = 0;
      return;
    }
    const timer = setInterval(() => {
      tries += 1;
      if (tries > TRIES) clearInterval(timer);
      else refetch();
    }, PAUSE);
    onCleanup(() => clearInterval(timer));
  });
}
