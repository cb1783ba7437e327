import { isDeepStrictEqual } from 'node:util';
import type { GraphQLError } from 'graphql';
import { unseenNonsense } from '../../execution/errors.ts';
import type { Outcome } from '../../execution/executor.ts';
import type { Result } from './contest.ts';

/** How two answers agree. What is not `equal` is a difference that docs/decisions/0010 lists and justifies. */
export type Agreement =
  | 'equal'
  | 'order of keys'
  | 'places of failed fetches'
  | 'indexes in lists'
  | 'faults under one null'
  | 'null told'
  | 'fragments left out'
  | 'type names lost'
  | 'names of types'
  | 'nonsense told'
  | 'stock gave up';

export type Verdict = { readonly agreement: Agreement } | { readonly fault: string };

/** Compares both answers; `isNonsense` where the subgraphs answered in shapes that no schema allows. */
export function compare({ ours, stock }: Result, isNonsense: boolean): Verdict {
  const denied = ours.errors.find((error) => isDenial(error) && reach(ours.data, error.path).value !== null);
  if (denied) return { fault: `a denied place holds a value: ${JSON.stringify(denied)}` };
  if (!stock) {
    return ours.errors.length > 0
      ? { agreement: 'stock gave up' }
      : { fault: 'the stock executor gave up, and ours noticed nothing' };
  }
  if (ours.errors.length > 0 && ours.errors.every(isUnseen)) {
    const seen = (outcome: Outcome): Outcome => without(ours.errors, outcome);
    const verdict = compare({ ours: { ...seen(ours), errors: [] }, stock: seen(stock) }, isNonsense);
    return 'agreement' in verdict ? { agreement: 'nonsense told' } : verdict;
  }
  const inOrder = JSON.stringify(ours.data) === JSON.stringify(stock.data);
  if (!inOrder && !isDeepStrictEqual(plain(ours.data), plain(stock.data))) {
    const isTold = ours.errors.length > 0;
    // An exception of its own has cost the stock executor a whole fetch.
    if (isNonsense && isTold && stock.errors.some(({ extensions }) => extensions['code'] === undefined))
      return { agreement: 'stock gave up' };
    const isNulled = isNullWhereDifferent(plain(ours.data), plain(stock.data));
    return isNonsense && isTold && isNulled ? { agreement: 'nonsense told' } : { fault: 'the data differs' };
  }
  const views: [Agreement, View][] = [
    [inOrder ? 'equal' : 'order of keys', exact],
    ['places of failed fetches', withoutFailedPlaces],
    ['indexes in lists', withoutIndexes],
    ['faults under one null', atNull],
  ];
  const agreed = views.find(([, view]) => isDeepStrictEqual(viewed(ours, view), viewed(stock, view)));
  if (agreed) return { agreement: agreed[0] };
  if (stock.errors.length === 0 && ours.errors.every((error) => isFaultAtNull(error, ours)))
    return { agreement: 'null told' };
  return isNonsense && ours.errors.length > 0 ? { agreement: 'nonsense told' } : { fault: 'the errors differ' };
}

type View = (error: GraphQLError, outcome: Outcome) => string;

/** What subgraphs failed in, wherever it is told. */
export const failures = (outcome: Outcome): string[] =>
  [
    ...new Set(outcome.errors.filter((error) => 'serviceName' in error.extensions).map((error) => facts(error, null))),
  ].toSorted();

/** Errors as a set. */
const viewed = (outcome: Outcome, view: View): string[] =>
  [...new Set(outcome.errors.map((error) => view(error, outcome)))].toSorted();

const facts = ({ message, extensions }: GraphQLError, path: unknown): string =>
  JSON.stringify([message, extensions['code'], extensions['serviceName'], path]);

const exact: View = (error) => facts(error, error.path ?? null);

/** The stock side tells one place for each failed fetch, and none inside lists. */
const withoutFailedPlaces: View = (error) =>
  facts(error, error.extensions['code'] === 'SUBREQUEST_FAILED' ? null : (error.path ?? null));

/** The stock executor counts only the entities it has sent, and writes `@` where it does not know. */
const withoutIndexes: View = (error) => {
  if (error.extensions['code'] === 'SUBREQUEST_FAILED') return facts(error, null);
  return facts(error, error.path?.map((part) => (typeof part === 'number' || part === '@' ? '#' : part)) ?? null);
};

/** Where a key is asked twice, the stock executor writes the object twice, and so meets faults in another order. */
const atNull: View = (error, { data }) => {
  const { extensions, path } = error;
  if (extensions['code'] === 'SUBREQUEST_FAILED') return facts(error, null);
  const { value, path: reached } = reach(data, path);
  // Below a null there is no place: the stock side tells where it was, ours tells none.
  const isBelowNull = value === null && reached.length < (path?.length ?? 0);
  if (extensions['code'] !== 'INTERNAL_SERVER_ERROR') return facts(error, isBelowNull ? null : (path ?? null));
  return JSON.stringify(reached);
};

/** What stands at a path, or the null above it. */
function reach(data: unknown, path: GraphQLError['path']): { value: unknown; path: readonly (string | number)[] } {
  let value: unknown = data;
  const walked: (string | number)[] = [];
  for (const part of path ?? []) {
    if (value === null || value === undefined) break;
    value = (value as Record<string | number, unknown>)[part];
    walked.push(part);
  }
  return { value: value ?? null, path: walked };
}

/** Where a type's name is none that clients know, the stock executor passes null up and says nothing. */
const isFaultAtNull = ({ extensions, path }: GraphQLError, { data }: Outcome): boolean =>
  extensions['code'] === 'INTERNAL_SERVER_ERROR' && reach(data, path).value === null;

/** Nonsense that another subgraph needs and was told null for: what that one answered may differ. */
const isUnseen = ({ message }: GraphQLError): boolean => message === unseenNonsense(undefined).message;

/** With null at the places of these errors. */
function without(errors: readonly GraphQLError[], { data, errors: others }: Outcome): Outcome {
  const copy = plain(data) as Outcome['data'];
  for (const { path = [] } of errors) {
    const parent = reach(copy, path.slice(0, -1)).value;
    if (typeof parent === 'object' && parent !== null)
      (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = null;
  }
  return { data: copy, errors: others };
}

const isDenial = (error: GraphQLError): boolean => error.extensions['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE';

/** Whether ours is the same, but for places where it says null instead of passing nonsense on. */
function isNullWhereDifferent(ours: unknown, stock: unknown): boolean {
  if (ours === null || isDeepStrictEqual(ours, stock)) return true;
  if (typeof ours !== 'object' || typeof stock !== 'object' || stock === null) return false;
  const [left, right] = [ours as Record<string, unknown>, stock as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isNullWhereDifferent(left[key], right[key]));
}

export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
