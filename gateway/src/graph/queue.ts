/** So many events wait for a reader before the source is left alone. */
export const MAX_WAITING = 16;
/** So many milliseconds a reader may take nothing while that many wait. */
const PATIENCE = 3000;

/**
 * Reads a stream ahead into a short queue; a full one is not read into, so that a reader who missed much gets all of it
 * at the reader's pace. Of a reader who takes nothing from a full queue the stream is given up, and `onOverflow` is told once.
 * `return` settles at once, also while nothing arrives.
 */
export function bounded<Value>(
  source: AsyncIterator<Value>,
  onOverflow: () => void,
): AsyncIterator<Value> & { return(): Promise<IteratorResult<Value>>; readonly waiting: number } {
  const waiting: Value[] = [];
  let wakeReader: (() => void) | undefined;
  let wakePump: (() => void) | undefined;
  let isDone = false;
  let failure: unknown;

  const end = (): void => {
    isDone = true;
    wakeReader?.();
    wakePump?.();
  };
  /** Whether the reader took something in time. */
  const taken = (): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE, false).unref();
      wakePump = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  const pump = async (): Promise<void> => {
    while (!isDone) {
      if (waiting.length >= MAX_WAITING && !(await taken())) {
        waiting.length = 0;
        end();
        onOverflow();
        return void source.return?.();
      }
      if (isDone) return;
      const result = await source.next();
      if (result.done) return end();
      if (isDone) return;
      waiting.push(result.value);
      wakeReader?.();
    }
  };
  void pump().catch((error: unknown) => {
    failure = error;
    end();
  });

  return {
    get waiting() {
      return waiting.length;
    },
    async next() {
      while (waiting.length === 0 && !isDone) await new Promise<void>((resolve) => (wakeReader = resolve));
      const value = waiting.shift();
      wakePump?.();
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
