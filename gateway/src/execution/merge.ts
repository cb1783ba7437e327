import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { type Data, isData, own } from './objects.ts';

/** What a selection set answers, by response key: null for a leaf, else what is below it. */
export type Shape = ReadonlyMap<string, Shape | null>;

/** The shape of one selection set of a document; fields of all its fragments together. */
export function shapeOf(document: DocumentNode, set: SelectionSetNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const read = (selections: SelectionSetNode, into: Map<string, Map<string, never> | null>): typeof into => {
    for (const one of selections.selections) {
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        into.set(key, one.selectionSet ? (read(one.selectionSet, into.get(key) ?? new Map()) as never) : null);
        continue;
      }
      const inner = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value)?.selectionSet : one.selectionSet;
      if (inner) read(inner, into);
    }
    return into;
  };
  return read(set, new Map());
}

/** Whether a shape has nothing but leaves. */
export const isShallow = (shape: Shape): boolean => [...shape.values()].every((inner) => inner === null);

/**
 * Puts what a subgraph was asked for into an object of the response; anything else it answered is left out. Leaves are
 * values as a whole, whatever they hold: they may belong to the subgraph, and are never written into.
 */
export function mergeShape(target: Data, source: Data, shape: Shape): void {
  for (const [key, inner] of shape) {
    const value = own(source, key);
    if (value === undefined) continue;
    target[key] = inner ? mergedValue(own(target, key), value, inner) : value;
  }
}

/** Where one of the two is neither list nor object though it should be, it stays, so that it is reported. */
function mergedValue(known: unknown, value: unknown, shape: Shape): unknown {
  if (known === undefined || known === null) return value;
  if (Array.isArray(value) && Array.isArray(known)) {
    if (known.length !== value.length) return value;
    value.forEach((item, index) => (known[index] = mergedValue(known[index], item, shape)));
    return known;
  }
  if (isData(value) && isData(known)) {
    mergeShape(known, value, shape);
    return known;
  }
  return typeof value === 'object' && typeof known !== 'object' ? known : value;
}

/** Puts all of one object into another, deeply; for what a plan's rewrites have given other keys than were asked for. */
export function mergeAll(target: Data, source: Data | null): Data {
  for (const key of Object.keys(source ?? {})) {
    const value = source?.[key];
    if (value === undefined || key === '__proto__') continue;
    target[key] = mergedAny(own(target, key), value);
  }
  return target;
}

function mergedAny(known: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (!Array.isArray(known) || known.length !== value.length) return value;
    return value.map((item, index) => mergedAny(known[index], item));
  }
  return isData(known) && isData(value) ? mergeAll(known, value) : value;
}

/** A copy of an answer, its leaves shared, so that two places of the response can be completed apart. */
export function copyShape(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => copyShape(item, shape));
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const [key, inner] of shape) {
    const part = own(value, key);
    if (part !== undefined) copy[key] = inner ? copyShape(part, inner) : part;
  }
  return copy;
}

/** A copy of an answer whose shape is not known: plain objects and lists are copied, any other value is shared. */
export function copyAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyAll);
  if (!isData(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return mergeAll({}, Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyAll(part)])));
}
