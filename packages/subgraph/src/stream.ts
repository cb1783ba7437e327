/** The stream with each value mapped; `return` settles at once, also while a value is awaited. */
export function mapStream<From, To>(
  source: AsyncIterable<From>,
  map: (value: From) => Promise<To>,
): AsyncIterableIterator<To> {
  const iterator = source[Symbol.asyncIterator]();
  let isDone = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const result = await iterator.next();
      if (result.done || isDone) return { value: undefined, done: true };
      return { value: await map(result.value), done: false };
    },
    async return() {
      isDone = true;
      await iterator.return?.();
      return { value: undefined, done: true };
    },
  };
}

/** The values that pass, as one stream; ends at once when its source does. */
export function filterStream<Value>(
  source: AsyncIterableIterator<Value>,
  passes: (value: Value) => boolean,
): AsyncIterableIterator<Value> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done || passes(result.value)) return result;
      }
    },
    return: () => source.return?.() ?? Promise.resolve({ value: undefined, done: true }),
  };
}
