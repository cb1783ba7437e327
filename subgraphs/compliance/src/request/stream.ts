/** The stream with one value before it; `return` settles at once. */
export function startingWith<Value>(first: Value, rest: AsyncIterableIterator<Value>): AsyncIterableIterator<Value> {
  let hasBegun = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (hasBegun) return rest.next();
      hasBegun = true;
      return Promise.resolve({ value: first, done: false });
    },
    return: () => rest.return?.() ?? Promise.resolve({ value: undefined, done: true }),
  };
}
