import { isDeepStrictEqual } from 'node:util';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  Kind,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Filtered } from '@daraport/access';
import { type Agreement, compare, failures, plain } from './compare.ts';
import type { Bout, Contest, Result } from './contest.ts';
import { NAME_ALIAS } from './operations.ts';

/** A difference that is believed only because running again in another way shows what it comes from; undefined when nothing does. */
export async function explain(
  contest: Contest,
  bout: Bout,
  result: Result,
  filter: (document: DocumentNode) => Filtered | undefined,
): Promise<Agreement | undefined> {
  const { chaos, document } = bout;
  const isNonsense = chaos.trouble === 'nonsense';
  if (chaos.trouble === 'wrong values') {
    const right = await contest.run({ ...bout, chaos: chaos.withRightNames('idle') }, print(document));
    if ('agreement' in compare({ ...result, stock: right.stock }, isNonsense)) return 'names of types';
    // Where subgraphs contradict each other about an object's type, the name it has with us is not the one it would have been told.
    const isSame = isButFor(isNamed, result.ours.data, right.ours.data);
    const isToldSame = isDeepStrictEqual(plain(result.ours.errors), plain(right.ours.errors));
    if (isSame && isToldSame && 'agreement' in compare(right, isNonsense)) return 'names of types';
  }
  const typed = withTypeNames(document);
  const filtered = filter(typed);
  // A wrong name that was asked for leaves its mark on our answer, and so does one that was not: either may be what differs.
  for (const told of [chaos, chaos.withRightNames('all')]) {
    const again = { ...bout, document: typed, chaos: told, ...(filtered ? { filtered } : {}) };
    const both = await contest.run(again, print(typed));
    const isSame = isButFor(isAdded, result.ours.data, both.ours.data);
    if (isSame && 'agreement' in compare(both, isNonsense)) return 'fragments left out';
  }
  const { ours, stock } = result;
  const isLost = contest.hasInterfaceObjects && stock && isPartOf(stock.data, ours.data, ours.errors);
  if (!isLost || !isDeepStrictEqual(failures(stock), failures(ours))) return undefined;
  const other = await contest.runOnApollo(bout, print(document));
  return isDeepStrictEqual(plain(other.data), plain(ours.data)) ? 'type names lost' : undefined;
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The same, with the name of every object below the root. */
const withTypeNames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: { leave: ({ selectionSet, ...node }) => selectionSet && { ...node, selectionSet: named(selectionSet) } },
  });

const named = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: [...set.selections, typeName] });

/** Whether one answer is the other, but for the keys where they may differ. */
function isButFor(may: (key: string, one: unknown, other: unknown) => boolean, one: unknown, other: unknown): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (!isTree(left) || !isTree(right)) return isDeepStrictEqual(left, right);
  return keysOf(left, right).every(
    (key) => may(key, left[key], right[key]) || (key in left && key in right && isButFor(may, left[key], right[key])),
  );
}

/** A type's name that only the other has, because it was asked for there. */
const isAdded = (key: string, one: unknown): boolean => key === '__typename' && one === undefined;

/** A type's name under a key of its own, in both. */
const isNamed = (key: string, one: unknown, other: unknown): boolean =>
  key === NAME_ALIAS && typeof one === 'string' && typeof other === 'string';

/**
 * Whether one answer is the other but for keys that it lacks, nulls that it has instead, and what a fault has made null in the other:
 * that fault then stands there or below.
 */
function isPartOf(less: unknown, more: unknown, faults: readonly GraphQLError[], place: string[] = []): boolean {
  const [left, right] = [plain(less), plain(more)];
  if (left === null) return true;
  if (right === null)
    return faults.some(({ path }) => isDeepStrictEqual(path?.slice(0, place.length).map(String), place));
  if (!isTree(left) || !isTree(right)) return isDeepStrictEqual(left, right);
  if (Array.isArray(left) && Array.isArray(right) && left.length !== right.length) return false;
  return Object.keys(left).every((key) => key in right && isPartOf(left[key], right[key], faults, [...place, key]));
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const keysOf = (...trees: object[]): string[] => [...new Set(trees.flatMap((tree) => Object.keys(tree)))];
