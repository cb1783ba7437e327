import { daysIn, isId, parseInstant, type DayRange, type Id } from '@daraport/domain';
import { GraphQLError } from 'graphql';
import type { AnyBuilder } from './builder.ts';
import { openIn } from './guard.ts';

/** One page of a list, in the shape of a Relay connection. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The shared PageInfo; call once per subgraph that has connections. */
export const addPageInfo = (builder: AnyBuilder) =>
  builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
    ...openIn('public', 'partner'),
    shareable: true,
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage'),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
      startCursor: t.exposeString('startCursor', { nullable: true }),
      endCursor: t.exposeString('endCursor', { nullable: true }),
    }),
  });

/** An opaque cursor for the values of the columns a list is ordered by. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor made by `encodeCursor`; a foreign one is refused with `BAD_USER_INPUT`. */
export function decodeCursor(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const texts = Array.isArray(values) ? values.map(String) : [];
    if (texts.length === length && texts.every((text) => !text.includes('\0'))) return texts;
  } catch {
    // Not one of ours: refused below, like one of another list.
  }
  throw foreignCursor();
}

/** The place in a list ordered by instant and id, from a cursor of `[ISO instant, id]`; a foreign one is refused. */
export function decodePlace(cursor: string): { at: string; id: Id } {
  const [time = '', id = ''] = decodeCursor(cursor, 2);
  const at = parseInstant(time);
  if (!at || !isId(id)) throw foreignCursor();
  return { at: at.toISOString(), id };
}

const foreignCursor = () =>
  new GraphQLError('This cursor does not belong to this list.', { extensions: { code: 'BAD_USER_INPUT' } });

/** How many a page may hold; anything outside is refused with `BAD_USER_INPUT`. */
export function assertPageSize(asked: number, most: number): void {
  if (asked >= 1 && asked <= most) return;
  throw new GraphQLError(`Ask for 1 to ${most} at a time.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Refuses a range of days that ends before it begins, or is longer than two years, with `BAD_USER_INPUT`. */
export function assertRange(range: DayRange): void {
  const length = daysIn(range);
  if (length >= 1 && length <= 731) return;
  throw new GraphQLError('Ask for 1 to 731 days.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A page of the first `first` of `found`, which holds one more row than asked when there are more. */
export function pageOf<Node>(
  found: readonly Node[],
  first: number,
  cursorOf: (node: Node) => string,
  hasPreviousPage: boolean,
): Page<Node> {
  const edges = found.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
