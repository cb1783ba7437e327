/** Things to close, last opened first. */
export interface Closing {
  /** Remembers how to close what was just opened, and hands it on. */
  add<Thing>(thing: Thing, close: (thing: Thing) => Promise<unknown>): Thing;
  /** Closes everything once; one failure does not keep the rest open. */
  close(): Promise<void>;
}

/** An empty list of things to close. */
export function startClosing(): Closing {
  const stack: (() => Promise<unknown>)[] = [];
  let closed: Promise<void> | undefined;
  async function closeAll(): Promise<void> {
    for (let next = stack.pop(); next; next = stack.pop()) await next().catch(() => undefined);
  }
  return {
    add(thing, close) {
      stack.push(() => close(thing));
      return thing;
    },
    close: () => (closed ??= closeAll()),
  };
}
