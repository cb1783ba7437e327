import type { GraphQLSchema } from 'graphql';
import { mergeAll } from './merge.ts';
import { type Data, isData, isOfType, own } from './objects.ts';
import type { EntityInput, Required } from './plan.ts';
import { applyRewrites } from './rewrites.ts';

/** What tells a subgraph which entity is meant, and a key that equal ones share. */
export interface Representation {
  readonly key: string;
  readonly value: Data;
  /** Whether null is told for something that is nonsense. */
  readonly isDoubtful: boolean;
}

/** Undefined when the entity lacks what the subgraph needs: then it cannot be asked. */
export type Represent = (entity: Data) => Representation | undefined;

/** Builds representations as the plan's `requires` says; the usual case, scalars of one type, without walking it. */
export function createRepresent(schema: GraphQLSchema, input: EntityInput): Represent {
  const { requires, inputRewrites } = input;
  const generic: Represent = (entity) => {
    const selection = new Selection(schema);
    const value = selection.of(entity, requires);
    if (!value?.['__typename']) return undefined;
    applyRewrites(schema, inputRewrites, value);
    return { key: JSON.stringify(value), value, isDoubtful: selection.isDoubtful };
  };
  if (inputRewrites?.length || !requires.every(isFlat)) return generic;
  const byType = new Map<unknown, readonly string[] | undefined>();
  return (entity) => {
    const typename = entity['__typename'];
    // A subgraph that makes up names must not fill the memory.
    if (typeof typename !== 'string' || !schema.getType(typename)) return undefined;
    if (!byType.has(typename)) byType.set(typename, scalarsOf(schema, requires, typename));
    const fields = byType.get(typename);
    return fields ? flat(entity, typename, fields) : generic(entity);
  };
}

function flat(entity: Data, typename: string, fields: readonly string[]): Representation | undefined {
  const value: Data = { __typename: typename };
  let key = typename;
  for (const field of fields) {
    const part = own(entity, field);
    if (part === undefined) return undefined;
    value[field] = part;
    key += typeof part === 'string' ? `"${part.length}:${part}` : ` ${JSON.stringify(part)}`;
  }
  return { key, value, isDoubtful: false };
}

const isFlat = (node: Required): boolean =>
  node.kind === 'Fragment' &&
  node.selections.every((one) => one.kind === 'Field' && !one.selections && one.from === one.as);

/** The fields to tell of one type; undefined unless exactly one fragment fits it and asks for the type's name. */
function scalarsOf(schema: GraphQLSchema, requires: readonly Required[], typename: string): string[] | undefined {
  const fitting = requires.filter(
    (one) => one.kind === 'Fragment' && one.typeCondition && isOfType(schema, typename, one.typeCondition),
  );
  const [only] = fitting;
  if (fitting.length !== 1 || only?.kind !== 'Fragment') return undefined;
  const keys = only.selections.map((one) => (one.kind === 'Field' ? one.as : ''));
  return keys.includes('__typename') ? keys.filter((key) => key !== '__typename') : undefined;
}

class Selection {
  readonly #schema: GraphQLSchema;
  /** Whether nonsense was met where an object should be. */
  isDoubtful = false;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The parts of an entity that are selected; null when a field is missing, as in the stock gateway. */
  of(source: Data, selections: readonly Required[]): Data | null {
    const result: Data = Object.create(null);
    for (const selection of selections) {
      if (selection.kind === 'Fragment') {
        const { typeCondition } = selection;
        const typename = source['__typename'];
        if (typeCondition && typeof typename === 'string' && isOfType(this.#schema, typename, typeCondition))
          mergeAll(result, this.of(source, selection.selections));
        continue;
      }
      const value = own(source, selection.from);
      if (value === undefined) return null;
      result[selection.as] = selection.selections ? this.#within(value, selection.selections) : value;
    }
    return result;
  }

  #within(value: unknown, selections: readonly Required[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#within(item, selections));
    if (isData(value)) return this.of(value, selections);
    if (value !== null && value !== undefined) this.isDoubtful = true;
    return null;
  }
}
