/** A topic of the tests: every listener gets what is sent after it began; `return` and the signal free it at once. */
export class Channel<Value> {
  readonly #listeners = new Set<{ push(value: Value): void }>();

  get listeners(): number {
    return this.#listeners.size;
  }

  send(value: Value): void {
    for (const listener of this.#listeners) listener.push(value);
  }

  listen(signal?: AbortSignal): AsyncIterableIterator<Value> {
    const waiting: Value[] = [];
    let wake: (() => void) | undefined;
    let isDone = false;
    const listener = {
      push(value: Value) {
        waiting.push(value);
        wake?.();
      },
    };
    const stop = (): void => {
      isDone = true;
      this.#listeners.delete(listener);
      wake?.();
    };
    this.#listeners.add(listener);
    signal?.addEventListener('abort', stop);
    return {
      async next() {
        while (waiting.length === 0 && !isDone) await new Promise<void>((resolve) => (wake = resolve));
        const value = waiting.shift();
        return value === undefined ? { value: undefined, done: true } : { value, done: false };
      },
      async return() {
        stop();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
