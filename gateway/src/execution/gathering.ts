import { type GraphQLFormattedError, type GraphQLSchema, isInterfaceType } from 'graphql';
import type { BoundedCache } from './cache.ts';
import { aliasOf, combine, type Prepare, type Prepared, representationsOf } from './documents.ts';
import { errorsIn, notAnEntity, pathOf } from './errors.ts';
import type { Shape } from './merge.ts';
import { type Data, isData } from './objects.ts';
import type { Rewrite } from './plan.ts';
import type { Representation } from './representation.ts';
import { applyRewrites } from './rewrites.ts';
import { pickVariables, type Run, type SubgraphAnswer } from './run.ts';

/** An entity fetch, compiled: the same object for all places of one plan that ask the same. */
export interface EntityQuery {
  readonly id: number;
  readonly serviceName: string;
  readonly prepared: Prepared;
  readonly variables: readonly string[];
  readonly outputRewrites: readonly Rewrite[] | undefined;
  readonly schema: GraphQLSchema;
  /** Whether the subgraph may call an object by its interface (`@interfaceObject`), though what it is is known already. */
  readonly mayTellInterface: boolean;
  /** Undefined where rewrites give the answer another shape than was asked for. */
  readonly shape: Shape | undefined;
  /** Prepares several queries as one. */
  readonly combined: BoundedCache<Prepared>;
  readonly prepare: Prepare;
}

/** One entity of a batch and what came back for it. */
export interface Slot {
  readonly batch: Batch;
  readonly index: number;
  entity: Data | undefined;
  errors: GraphQLFormattedError[] | undefined;
  /** Whether its answer already stands somewhere in the response. */
  isTaken: boolean;
}

/** Representations that go to a subgraph together. */
export interface Batch {
  readonly query: EntityQuery;
  readonly representations: Data[];
  readonly slots: Slot[];
  readonly done: Promise<void>;
  readonly finish: () => void;
  /** Errors that belong to no single entity, each reported once. */
  errors: GraphQLFormattedError[];
  /** The subgraph could not be asked, or answered nonsense. */
  failure: { readonly cause: unknown } | undefined;
}

/**
 * Gathers the entities that the steps of one run want: the same one is asked once, and all that is wanted of one
 * subgraph at one moment goes as one request.
 */
export class Gathering {
  readonly #run: Run;
  readonly #remembers: boolean;
  readonly #known = new Map<EntityQuery, Map<string, Slot>>();
  readonly #waiting = new Map<string, Map<EntityQuery, Batch>>();

  constructor(run: Run, options: { readonly remembers: boolean }) {
    this.#run = run;
    this.#remembers = options.remembers;
  }

  /** Where the answer for this entity will be once its batch is done. */
  want(query: EntityQuery, { key, value }: Representation): Slot {
    let known = this.#known.get(query);
    if (!known) this.#known.set(query, (known = new Map()));
    const slot = known.get(key);
    if (slot) return slot;
    const batch = this.#batchOf(query);
    const fresh = { batch, index: batch.slots.length, entity: undefined, errors: undefined, isTaken: false };
    batch.slots.push(fresh);
    batch.representations.push(value);
    known.set(key, fresh);
    return fresh;
  }

  #batchOf(query: EntityQuery): Batch {
    let waiting = this.#waiting.get(query.serviceName);
    if (!waiting) {
      this.#waiting.set(query.serviceName, (waiting = new Map()));
      // After all that is ready now has said what it wants, as DataLoader does.
      void Promise.resolve().then(() => process.nextTick(() => void this.#send(query.serviceName)));
    }
    let batch = waiting.get(query);
    if (!batch) waiting.set(query, (batch = openBatch(query)));
    return batch;
  }

  async #send(serviceName: string): Promise<void> {
    const batches = [...(this.#waiting.get(serviceName)?.values() ?? [])];
    this.#waiting.delete(serviceName);
    if (!this.#remembers) for (const { query } of batches) this.#known.delete(query);
    const [first] = batches;
    if (!first) return;
    try {
      const isAlone = batches.length === 1;
      const { text, document } = isAlone ? first.query.prepared : combinedOf(batches);
      const variables = pickVariables(this.#run.variables, [
        ...new Set(batches.flatMap(({ query }) => query.variables)),
      ]);
      batches.forEach((batch, index) => {
        variables[isAlone ? 'representations' : representationsOf(index)] = batch.representations;
      });
      const answer = await this.#run.call({ serviceName, text, document, variables, isMutation: false });
      receive(batches, answer, isAlone ? () => '_entities' : aliasOf);
    } catch (cause) {
      for (const batch of batches) batch.failure = { cause };
    }
    for (const batch of batches) batch.finish();
  }
}

const isInterfaceName = (schema: GraphQLSchema, name: unknown): boolean =>
  typeof name === 'string' && isInterfaceType(schema.getType(name));

function openBatch(query: EntityQuery): Batch {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { query, representations: [], slots: [], done: promise, finish: resolve, errors: [], failure: undefined };
}

function combinedOf(batches: readonly Batch[]): Prepared {
  const { combined, prepare } = (batches[0] as Batch).query;
  const key = batches.map(({ query }) => query.id).join(' ');
  return combined.get(key, () => prepare(combine(batches.map(({ query }) => query.prepared))));
}

function receive(batches: readonly Batch[], answer: SubgraphAnswer, keyOf: (index: number) => string): void {
  const errors = errorsIn(answer);
  const byKey = new Map(batches.map((batch, index) => [keyOf(index), batch]));
  for (const error of errors) {
    const [key, index] = pathOf(error) ?? [];
    const batch = byKey.get(String(key));
    const slot = typeof index === 'number' ? batch?.slots[index] : undefined;
    if (slot) (slot.errors ??= []).push(error);
    else (batch ?? batches[0])?.errors.push(error);
  }
  const { data } = answer;
  batches.forEach((batch, index) => {
    const entities = isData(data) ? data[keyOf(index)] : undefined;
    if (Array.isArray(entities) && entities.length === batch.slots.length) takeEntities(batch, entities);
    else if (errors.length === 0)
      batch.failure = { cause: new Error('it did not answer the entities it was asked for') };
  });
}

function takeEntities({ query, slots }: Batch, entities: readonly unknown[]): void {
  for (const slot of slots) {
    const entity = entities[slot.index];
    if (entity === null || entity === undefined) continue;
    if (!isData(entity)) {
      (slot.errors ??= []).push(notAnEntity);
      continue;
    }
    applyRewrites(query.schema, query.outputRewrites, entity);
    if (query.mayTellInterface && isInterfaceName(query.schema, entity['__typename'])) delete entity['__typename'];
    slot.entity = entity;
  }
}
