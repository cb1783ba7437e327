import { GraphQLError } from 'graphql';
import type { Place } from './paths.ts';

/** Marks a place that is null, and the error for it stands already. */
export const REPORTED = Symbol('reported');
/** Marks a place that is null because the viewer may not see it, or something in it that cannot be null. */
export const DENIED = Symbol('denied');

/** Errors beyond this many are counted, not listed. */
const MAX_DENIALS = 100;

/** What comes up while one answer is written. */
export class Completion {
  /** As the client sent them; introspection may use them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the writing is just now. */
  readonly path: (string | number)[] = [];
  /** What subgraphs answered against their schema. */
  readonly faults: GraphQLError[] = [];
  /** Values that are not in the client's part of the schema. */
  readonly hidden: GraphQLError[] = [];
  readonly #denials: Place[] = [];
  /** Denied places so far. */
  denialCount = 0;

  constructor(variables: Readonly<Record<string, unknown>>) {
    this.variables = variables;
  }

  /** Notes that a value does not fit; `type` and `parent` name the place as the stock gateway does. */
  report(what: string, type: string, parent: string): typeof REPORTED {
    const last = this.path.at(-1);
    const where =
      typeof last === 'number' ? `array element of type ${type} at index ${last}` : `field ${parent}.${last ?? type}`;
    this.faults.push(
      new GraphQLError(`${what} ${where}.`, { path: [...this.path], extensions: { code: 'INTERNAL_SERVER_ERROR' } }),
    );
    return REPORTED;
  }

  /** Notes a value that this client's schema does not have, without telling it. */
  hide(): typeof REPORTED {
    this.hidden.push(
      new GraphQLError('The value of this field is not part of this API.', {
        path: [...this.path],
        extensions: { code: 'VALUE_NOT_IN_FACE' },
      }),
    );
    return REPORTED;
  }

  deny(): typeof DENIED {
    if (this.#denials.length < MAX_DENIALS) this.#denials.push([...this.path]);
    this.denialCount++;
    return DENIED;
  }

  /** Takes back denials inside something that is null anyway. */
  forgetDenials(since: number): void {
    this.denialCount = since;
    if (this.#denials.length > since) this.#denials.length = since;
  }

  /** One error per denied place; `reason` is what the client can do about it. */
  denials(reason: string): GraphQLError[] {
    const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason };
    const errors = this.#denials.map((path) => new GraphQLError('Unauthorized field or type', { path, extensions }));
    const unlisted = this.denialCount - errors.length;
    if (unlisted === 0) return errors;
    const summary = new GraphQLError(`Unauthorized field or type in ${unlisted} more places`, {
      extensions: { ...extensions, count: unlisted },
    });
    return [...errors, summary];
  }
}
