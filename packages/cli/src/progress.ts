/** Says on standard error what takes time, with the seconds since the start. */
export interface Progress {
  step(what: string): void;
  /** Seconds since the start, with one decimal. */
  seconds(): string;
}

/** Progress counted from now. */
export function startProgress(): Progress {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  return { seconds, step: (what) => void process.stderr.write(`${seconds().padStart(6)} s  ${what}\n`) };
}
