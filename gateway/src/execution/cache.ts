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
    this.set(key, value);
    return value;
  }

  /** The remembered value, if there is one. */
  find(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#size) this.#values.delete(this.#values.keys().next().value ?? '');
  }
}
