/** At most so many events wait for a reader that is slower than the news. */
export const MAX_WAITING = 100;

/**
 * Reads a stream as fast as it comes into a queue of bounded length. When the reader falls too far behind, the stream
 * is given up and `onOverflow` is told once. `return` settles at once, also while nothing arrives.
 */
export function bounded<Value>(
  source: AsyncIterator<Value>,
  onOverflow: () => void,
): AsyncIterator<Value> & { return(): Promise<IteratorResult<Value>> } {
  const waiting: Value[] = [];
  let wake: (() => void) | undefined;
  let isDone = false;
  let failure: unknown;

  const end = (): void => {
    isDone = true;
    wake?.();
  };
  const pump = async (): Promise<void> => {
    while (!isDone) {
      const result = await source.next();
      if (result.done) return end();
      if (isDone) return;
      if (waiting.length >= MAX_WAITING) {
        waiting.length = 0;
        end();
        onOverflow();
        return void source.return?.();
      }
      waiting.push(result.value);
      wake?.();
    }
  };
  void pump().catch((error: unknown) => {
    failure = error;
    end();
  });

  return {
    async next() {
      while (waiting.length === 0 && !isDone) await new Promise<void>((resolve) => (wake = resolve));
      const value = waiting.shift();
      if (value !== undefined) return { value, done: false };
      if (failure !== undefined) throw failure;
      return { value: undefined, done: true };
    },
    async return() {
      waiting.length = 0;
      end();
      void source.return?.();
      return { value: undefined, done: true };
    },
  };
}
