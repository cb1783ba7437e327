import type { Sort } from './Table.tsx';

/** What a person asked of a table; a plain value that a page keeps, mostly in its address. */
export interface TableState {
  /** Words that every row must hold. */
  readonly text?: string | undefined;
  readonly sort?: Sort | undefined;
  /** By column, the choices a row may have; a column without choices filters nothing. */
  readonly filters?: Readonly<Record<string, readonly string[]>> | undefined;
  /** From 1. */
  readonly page?: number | undefined;
}

/** A state as four words of an address, empty where nothing was asked. */
export interface TableQuery {
  readonly q: string;
  readonly sort: string;
  readonly filter: string;
  readonly page: string;
}

/** The state as parts of an address: `sort=-amount`, `filter=status:open,paid;kind:video`. */
export function writeTableState(state: TableState): TableQuery {
  const filters = Object.entries(state.filters ?? {}).filter(([, values]) => values.length > 0);
  return {
    q: state.text ?? '',
    sort: state.sort ? (state.sort.direction === 'descending' ? '-' : '') + state.sort.key : '',
    filter: filters.map(([key, values]) => `${encode(key)}:${values.map(encode).join(',')}`).join(';'),
    page: state.page && state.page > 1 ? String(state.page) : '',
  };
}

/** The state that an address asks for; what it cannot mean is left out. */
export function readTableState(query: { readonly [part in keyof TableQuery]?: unknown }): TableState {
  const sort = textOf(query.sort);
  const page = Number(textOf(query.page));
  const filters = readFilters(textOf(query.filter));
  return {
    ...(textOf(query.q) && { text: textOf(query.q) }),
    ...(sort && { sort: readSort(sort) }),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(Number.isSafeInteger(page) && page > 1 && { page }),
  };
}

/** Whether rows may be missing because the person asked for fewer. */
export const isNarrowed = (state: TableState): boolean =>
  Boolean(state.text?.trim()) || Object.values(state.filters ?? {}).some((values) => values.length > 0);

/** Whether two states ask for the same rows in the same order, whichever page is shown. */
export const isSameView = (one: TableState, other: TableState): boolean => viewKey(one) === viewKey(other);

const viewKey = (state: TableState): string => {
  const { q, sort, filter } = writeTableState(state);
  return JSON.stringify([q.trim(), sort, filter.split(';').toSorted()]);
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const readSort = (text: string): Sort =>
  text.startsWith('-') ? { key: text.slice(1), direction: 'descending' } : { key: text, direction: 'ascending' };

function readFilters(text: string): Record<string, readonly string[]> {
  const pairs = text.split(';').map((part) => part.split(':'));
  return Object.fromEntries(
    pairs.flatMap(([key, values]) => (key && values ? [[decode(key), values.split(',').map(decode)]] : [])),
  );
}

const encode = (text: string): string => encodeURIComponent(text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
