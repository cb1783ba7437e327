import { fragmentsOf } from '@daraport/access';
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { type Data, isData, own } from './objects.ts';

/** What a selection set answers under one response key. */
export interface ShapeField {
  readonly key: string;
  /** Whether every object inherits something under this key. */
  readonly isInherited: boolean;
  /** What is below it; undefined for a leaf. */
  readonly inner: Shape | undefined;
}

/** What a selection set answers; fields of all its fragments together. */
export type Shape = readonly ShapeField[];

type Tree = Map<string, Tree | undefined>;

/** The shape of one selection set of a document. */
export function shapeOf(document: DocumentNode, set: SelectionSetNode): Shape {
  const fragments = fragmentsOf(document);
  const read = (selections: SelectionSetNode, into: Tree): Tree => {
    for (const one of selections.selections) {
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        into.set(key, one.selectionSet && read(one.selectionSet, into.get(key) ?? new Map()));
        continue;
      }
      const inner = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value)?.selectionSet : one.selectionSet;
      if (inner) read(inner, into);
    }
    return into;
  };
  return flattened(read(set, new Map()));
}

const flattened = (tree: Tree): Shape =>
  [...tree].map(([key, inner]) => ({
    key,
    isInherited: key in Object.prototype,
    inner: inner && flattened(inner),
  }));

const valueIn = (object: Data, { key, isInherited }: ShapeField): unknown =>
  isInherited ? own(object, key) : object[key];

/** Whether a shape has nothing but leaves. */
export const isShallow = (shape: Shape): boolean => shape.every(({ inner }) => !inner);

/**
 * Puts what a subgraph was asked for into an object of the response; anything else it answered is left out. Leaves are
 * values as a whole, whatever they hold: they may belong to the subgraph, and are never written into.
 */
export function mergeShape(target: Data, source: Data, shape: Shape): void {
  for (const field of shape) {
    const value = valueIn(source, field);
    if (value === undefined) continue;
    target[field.key] = field.inner ? mergedValue(valueIn(target, field), value, field.inner) : value;
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
  // A list and an object: one of them is nonsense, and which is not known here. Neither stays, so that it is reported.
  if (Array.isArray(known) ? isData(value) : isData(known) && Array.isArray(value)) return NEITHER;
  return typeof value === 'object' && typeof known !== 'object' ? known : value;
}

const NEITHER = 'neither list nor object';

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
  for (const field of shape) {
    const part = valueIn(value, field);
    if (part !== undefined) copy[field.key] = field.inner ? copyShape(part, field.inner) : part;
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
