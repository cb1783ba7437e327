import { type Data, isData, own } from './objects.ts';
import type { FitsLeaf } from './projection.leaf.ts';
import { type Completion, DENIED, REPORTED } from './projection.pass.ts';

/** Completes what stands at one place: the value, null, or one of the two marks that say why it is null. */
export type Complete = (value: unknown, pass: Completion) => unknown;

/** One place of an answer: a field of an object, or the elements of a list. */
export interface Position {
  readonly complete: Complete;
  readonly isNonNull: boolean;
  /** How errors call it. */
  readonly typeName: string;
  readonly parentName: string;
}

/** A response key of an object. */
export interface Field extends Position {
  readonly key: string;
  /** Whether every object inherits something under this key. */
  readonly isInherited: boolean;
  /** Set for a leaf whose values are checked by nothing else. */
  readonly fits: FitsLeaf | undefined;
  /** Completed from the object as a whole: `__typename`. */
  readonly isOfObject: boolean;
}

const NON_NULL = 'Cannot return null for non-nullable';

/** Writes an object. Null that may not be ends it, and with it what was denied inside; a denial does not. */
export function completeObject(fields: readonly Field[], value: Data, pass: Completion): unknown {
  const result: Data = {};
  const denialsBefore = pass.denialCount;
  let isDenied = false;
  for (const field of fields) {
    const { key, fits } = field;
    const given = field.isInherited ? own(value, key) : value[key];
    if (fits && given !== null && given !== undefined && fits(given)) {
      result[key] = given;
      continue;
    }
    pass.path.push(key);
    const completed = completeAt(field, field.isOfObject ? value : given, pass);
    pass.path.pop();
    if (completed === REPORTED) {
      pass.forgetDenials(denialsBefore);
      return REPORTED;
    }
    if (completed === DENIED) isDenied = true;
    result[key] = completed;
  }
  return isDenied ? DENIED : result;
}

/** Writes a list; all of its elements are looked at, also when one of them makes it null. */
export function completeList(element: Position, value: unknown, pass: Completion): unknown {
  const denialsBefore = pass.denialCount;
  const result: unknown[] = [];
  let mark: typeof REPORTED | typeof DENIED | undefined;
  const values = value as readonly unknown[];
  for (let index = 0; index < values.length; index++) {
    pass.path.push(index);
    const completed = completeAt(element, values[index], pass);
    pass.path.pop();
    if (completed === REPORTED || (completed === DENIED && !mark)) mark = completed;
    result.push(completed);
  }
  if (mark === REPORTED) pass.forgetDenials(denialsBefore);
  return mark ?? result;
}

/** What stands at a position: null where it may be, else the mark that bubbles. */
function completeAt(position: Position, value: unknown, pass: Completion): unknown {
  const completed = position.complete(value, pass);
  if (!position.isNonNull) return completed === REPORTED || completed === DENIED ? null : completed;
  return completed === null ? pass.report(NON_NULL, position.typeName, position.parentName) : completed;
}

/** Absent and null are null; anything else goes on. */
export const nullable =
  (complete: Complete): Complete =>
  (value, pass) =>
    value === null || value === undefined ? null : complete(value, pass);

/** A list of such elements; anything that is no list is reported. */
export const listOf = (element: Position, typeName: string, parentName: string): Complete =>
  nullable((value, pass) =>
    Array.isArray(value)
      ? completeList(element, value, pass)
      : pass.report('Invalid non-list value found for', typeName, parentName),
  );

/** A leaf; without `fits` any value is one. What does not fit, but is hidden, is no fault of the subgraph. */
export function leafOf(
  fits: FitsLeaf | undefined,
  of: { readonly typeName: string; readonly parentName: string; readonly isHidden: FitsLeaf | undefined },
): Complete {
  if (!fits) return (value) => value ?? null;
  return nullable((value, pass) => {
    if (fits(value)) return value;
    return of.isHidden?.(value) ? pass.hide() : pass.report('Invalid value found for', of.typeName, of.parentName);
  });
}

/** An object whose fields depend on its type name; `fieldsOf` answers null for a type that clients do not know. */
export function objectOf(
  fieldsOf: (value: Data) => readonly Field[] | null,
  typeName: string,
  parentName: string,
): Complete {
  return nullable((value, pass) => {
    if (!isData(value)) return pass.report('Invalid non-object value found for', typeName, parentName);
    const fields = fieldsOf(value);
    if (!fields) return pass.report('Invalid __typename found for object at', typeName, parentName);
    return completeObject(fields, value, pass);
  });
}
