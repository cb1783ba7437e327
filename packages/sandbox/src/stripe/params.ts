import { listed, type FormGroup, type FormValue } from '../wire/form.ts';
import { invalidRequest, StripeError } from './errors.ts';

/** A change to metadata: text sets a key, null removes it. */
export type MetadataChange = Readonly<Record<string, string | null>>;

/** Reads a request's parameters by name and type, and refuses those that nobody asked for. */
export class Params {
  readonly #group: FormGroup;
  readonly #path: string;
  readonly #inner: Params[] = [];
  readonly #known = new Set<string>(['expand', 'key', 'client_secret', '_stripe_account', '_stripe_version']);

  constructor(group: FormGroup, path = '') {
    this.#group = group;
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#group[name] !== undefined;
  }

  isText(name: string): boolean {
    return typeof this.#group[name] === 'string';
  }

  text(name: string): string | undefined {
    const value = this.#take(name);
    if (typeof value === 'object')
      throw invalidRequest(`Invalid string: ${this.#name(name)}`, { param: this.#name(name) });
    return value === '' ? undefined : value;
  }

  requiredText(name: string): string {
    return this.text(name) ?? this.#absent(name);
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const choice = choices.find((each) => each === value);
    if (choice === undefined)
      throw invalidRequest(`Invalid ${this.#name(name)}: must be one of ${choices.join(', ')}`, {
        param: this.#name(name),
      });
    return choice;
  }

  integer(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value))
      throw invalidRequest(`Invalid integer: ${value}`, { code: 'parameter_invalid_integer', param: this.#name(name) });
    return Number(value);
  }

  /** A whole number of at least one, as amounts are (minor units). */
  amount(name: string): number | undefined {
    const value = this.integer(name);
    if (value !== undefined && value < 1)
      throw invalidRequest('This value must be greater than or equal to 1.', {
        code: 'parameter_invalid_integer',
        param: this.#name(name),
      });
    return value;
  }

  requiredAmount(name: string): number {
    return this.amount(name) ?? this.#absent(name);
  }

  flag(name: string): boolean | undefined {
    const value = this.oneOf(name, ['true', 'false']);
    return value === undefined ? undefined : value === 'true';
  }

  /** The parameters inside `name[…]`, or undefined when there are none. */
  group(name: string): Params | undefined {
    const value = this.#take(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') throw invalidRequest('Invalid object', { param: this.#name(name) });
    const inner = new Params(value, this.#name(name));
    this.#inner.push(inner);
    return inner;
  }

  list(name: string): string[] | undefined {
    const value = this.#take(name);
    return value === undefined ? undefined : listed(value).filter((each) => typeof each === 'string');
  }

  /** Names and texts inside `name[…]`; an empty text becomes null, and an empty text in place of the group means: forget all. */
  metadata(name = 'metadata'): MetadataChange | null {
    const value = this.#take(name);
    if (value === '') return null;
    if (value === undefined) return {};
    if (typeof value === 'string') throw invalidRequest('Invalid object', { param: this.#name(name) });
    const entries = Object.entries(value).map(([key, each]): [string, string | null] => [
      key,
      this.#metadataValue(key, each),
    ]);
    if (entries.length > 50) throw invalidRequest('Metadata can have at most 50 keys.', { param: 'metadata' });
    return Object.fromEntries(entries);
  }

  /** A group taken over as it stands, e.g. an address; an empty text becomes null. */
  verbatim(name: string): FormValue | null | undefined {
    const value = this.#take(name);
    return value === '' ? null : value;
  }

  /** Refuses the first parameter that was not read, as Stripe does. */
  refuseUnknown(): void {
    const unknown = Object.keys(this.#group).find((name) => !this.#known.has(name));
    if (unknown !== undefined) {
      const name = this.#name(unknown);
      throw new StripeError(400, {
        type: 'invalid_request_error',
        code: 'parameter_unknown',
        message: `Received unknown parameter: ${name}`,
        param: name,
      });
    }
    for (const inner of this.#inner) inner.refuseUnknown();
  }

  #take(name: string): FormValue | undefined {
    this.#known.add(name);
    return this.#group[name];
  }

  #name(name: string): string {
    return this.#path ? `${this.#path}[${name}]` : name;
  }

  #absent(name: string): never {
    throw invalidRequest(`Missing required param: ${this.#name(name)}.`, {
      code: 'parameter_missing',
      param: this.#name(name),
    });
  }

  #metadataValue(key: string, value: FormValue): string | null {
    if (typeof value === 'object' || value.length > 500 || key.length > 40) {
      throw invalidRequest('Metadata keys have at most 40 characters, values are texts of at most 500.', {
        param: `metadata[${key}]`,
      });
    }
    return value === '' ? null : value;
  }
}

/** Metadata after a change. */
export function changedMetadata(
  current: Readonly<Record<string, string>>,
  change: MetadataChange | null,
): Record<string, string> {
  if (change === null) return {};
  const merged = { ...current, ...change };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null));
}
