/** Remembers the values used last, at most so many. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** The remembered value, or a new one. A `create` that throws leaves nothing behind. */
  get(key: string, create: () => Value): Value {
    const value = this.#values.get(key) ?? create();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#size) this.#values.delete(this.#values.keys().next().value ?? '');
    return value;
  }
}
