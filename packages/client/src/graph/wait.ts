/** Milliseconds before the next attempt: half a second doubling up to twenty, spread by `chance` (0–1). */
export function backoff(attempt: number, chance: number): number {
  const ceiling = Math.min(20_000, 500 * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * chance;
}

/** Resolves after that time, or as soon as the device is online again. */
export function waitOrOnline(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}
