import type { Closing } from './closing.ts';

/** The first signal closes everything in order, the second ends at once. */
export function stopOnSignals(closing: Closing, onStop: () => void = () => undefined): void {
  let asked = 0;
  const stop = () => {
    asked += 1;
    if (asked > 1) process.exit(130);
    onStop();
    void closing.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
