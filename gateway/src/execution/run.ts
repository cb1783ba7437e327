import type { DocumentNode, GraphQLError } from 'graphql';
import { MAX_PLACES, unseenNonsense } from './errors.ts';
import { Gathering } from './gathering.ts';
import type { Data } from './objects.ts';
import { nonsenseAt, type Place, placesAt } from './paths.ts';
import type { Path } from './plan.ts';

/** One operation for one subgraph. */
export interface SubgraphCall {
  readonly serviceName: string;
  readonly text: string;
  /** The same object for the same text. */
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A mutation is never sent twice. */
  readonly isMutation: boolean;
  /** Set where the data of a sound answer is the whole answer: it is passed on as it is, as objects or also as text. */
  readonly passedOn?: 'data' | 'text';
}

/** What a subgraph answered: as GraphQL says, or nonsense. */
export interface SubgraphAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
  /** Whether it can be relied on that the data is what the subgraph's schema says, and that there are no errors. */
  readonly isSound?: boolean;
  /** The data of a sound answer as JSON, in the place of `data`; only where it was to be passed on as text. */
  readonly dataText?: string;
}

/** Reaches a subgraph on behalf of one request; rejects when it cannot be reached in time. */
export type CallSubgraph = (call: SubgraphCall) => Promise<SubgraphAnswer>;

/** One operation being run: what has been fetched so far, and what went wrong. */
export class Run {
  readonly data: Data = {};
  readonly errors: GraphQLError[] = [];
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly call: CallSubgraph;
  readonly gathering: Gathering;
  readonly #remembers: boolean;
  readonly #asked = new Map<string, Promise<SubgraphAnswer>>();
  #doubts: (() => Place[])[] | undefined;

  constructor(options: {
    readonly call: CallSubgraph;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly isMutation: boolean;
  }) {
    this.call = options.call;
    this.variables = options.variables;
    // What a mutation has changed must be read again.
    this.#remembers = !options.isMutation;
    this.gathering = new Gathering(this, { remembers: this.#remembers });
  }

  /** Sends a root fetch; the same question of a query is asked once. */
  ask(asked: SubgraphCall): Promise<SubgraphAnswer> {
    if (!this.#remembers) return this.call(asked);
    const key = `${asked.serviceName}\n${asked.text}\n${JSON.stringify(asked.variables)}`;
    const answer = this.#asked.get(key) ?? this.call(asked);
    this.#asked.set(key, answer);
    return answer;
  }

  /**
   * Notes nonsense that a fetch has met: on the way to a path, or in what the object of that number there would tell. It
   * may be no part of the answer, so that nothing else would tell it.
   */
  doubt(path: Path, number?: number): void {
    (this.#doubts ??= []).push(() =>
      number === undefined ? nonsenseAt(this.data, path) : placesAt(this.data, path).slice(number, number + 1),
    );
  }

  /** What was noted, each place once; where the nonsense has since given way to an answer, without a place. */
  unseen(): GraphQLError[] {
    const places = new Map(this.#doubts?.flatMap((find) => find()).map((place) => [place.join(), place]));
    if (this.#doubts && places.size === 0) return [unseenNonsense(undefined)];
    return [...places.values()].slice(0, MAX_PLACES).map(unseenNonsense);
  }
}

/** Those of the client's variables that a fetch uses and the client has given. */
export function pickVariables(
  variables: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) picked[name] = variables[name];
  }
  return picked;
}

/** Does one part of a plan; nothing to wait for when it had nothing to fetch. Never rejects. */
export type Step = (run: Run) => Promise<void> | undefined;
