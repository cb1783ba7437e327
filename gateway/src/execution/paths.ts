import { type Data, isData, own } from './objects.ts';
import { EACH, type Path } from './plan.ts';

/** Where something stands in a response. */
export type Place = readonly (string | number)[];

/** Hears that something at a path is neither object nor list nor null, though it must be. */
export interface Doubts {
  doubt(path: Path): void;
}

/** Every object at a path, in order; nulls, and what is no object, are left out. */
export function objectsAt(root: unknown, path: Path, doubts?: Doubts): Data[] {
  const found: Data[] = [];
  collect(root, path, 0, found, doubts);
  return found;
}

function collect(value: unknown, path: Path, index: number, found: Data[], doubts: Doubts | undefined): void {
  if (value === undefined || value === null) return;
  const element = path[index];
  if (Array.isArray(value)) {
    // A list of lists may have one mark for each level, or one for all of them.
    const next = element === EACH ? index + 1 : index;
    for (const item of value) collect(item, path, next, found, doubts);
    return;
  }
  if (!isData(value)) return doubts?.doubt(path);
  if (element === undefined) found.push(value);
  else if (typeof element === 'object') {
    if (!hasOtherType(value, element.types)) collect(value, path, index + 1, found, doubts);
  } else if (element !== EACH) collect(own(value, element), path, index + 1, found, doubts);
}

/** The places of the objects that `objectsAt` finds, in the same order; made only when there is an error to place. */
export function placesAt(root: unknown, path: Path): Place[] {
  const found: Place[] = [];
  collectPlaces(root, path, 0, [], (place, isObject) => isObject && found.push(place));
  return found;
}

/** The places on the way to a path where there is neither object nor list nor null. */
export function nonsenseAt(root: unknown, path: Path): Place[] {
  const found: Place[] = [];
  collectPlaces(root, path, 0, [], (place, isObject) => isObject || found.push(place));
  return found;
}

type Find = (place: Place, isObject: boolean) => void;

function collectPlaces(value: unknown, path: Path, index: number, at: Place, find: Find): void {
  if (value === undefined || value === null) return;
  const element = path[index];
  if (Array.isArray(value)) {
    const next = element === EACH ? index + 1 : index;
    value.forEach((item, position) => collectPlaces(item, path, next, [...at, position], find));
    return;
  }
  if (!isData(value)) return find(at, false);
  if (element === undefined) find(at, true);
  else if (typeof element === 'object') {
    if (!hasOtherType(value, element.types)) collectPlaces(value, path, index + 1, at, find);
  } else if (element !== EACH) collectPlaces(own(value, element), path, index + 1, [...at, element], find);
}

const hasOtherType = (value: Data, types: ReadonlySet<string>): boolean =>
  typeof value['__typename'] === 'string' && !types.has(value['__typename']);
