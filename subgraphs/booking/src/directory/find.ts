import { isId, type Id } from '@daraport/domain';
import { assertPageSize, decodeCursor, encodeCursor, pageOf } from '@daraport/subgraph';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { facetsOf, type DirectoryFacets } from './facets.ts';
import { badInput, checkedFilter, highestPrice, type AskedFilter, type DirectoryFilter } from './filter.ts';
import { endOf, freeOnes, outlooks, soonestOf } from './free.ts';
import { allOf, conditionsOf, idsThatFit, listed, profilesFor } from './match.ts';
import { specialistLoader, type SpecialistPage } from './service.ts';

/** What the directory may be ordered by; ties are broken so that every order is total. */
export type DirectorySort = 'BEST_MATCH' | 'NAME' | 'PRICE' | 'NEXT_FREE';

/** One search of the directory as it is asked for. */
export interface AskedPage {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly filter?: AskedFilter | null | undefined;
  readonly sort?: DirectorySort | null | undefined;
}

/** A page of the directory with what can be told of the whole search, each only when it is asked for. */
export interface DirectoryPage extends SpecialistPage {
  readonly facets: DirectoryFacets;
}

/** A place in an order: what it is ordered by, and the id. */
interface Place {
  readonly id: Id;
  readonly keys: readonly string[];
}
type Found = Place[];

/**
 * A page of the directory: best match first when searched for, by name otherwise, unless another order is asked for.
 * Throws `BAD_USER_INPUT` for pages, filters and cursors that are not within their limits.
 */
export async function findSpecialists(context: BookingContext, asked: AskedPage): Promise<DirectoryPage> {
  assertPageSize(asked.first, 50);
  const filter = checkedFilter(asked.filter ?? {});
  const sort = asked.sort ?? (filter.words.length > 0 ? 'BEST_MATCH' : 'NAME');
  const hasKey = sort === 'NEXT_FREE' || keyOf(filter, sort) !== null;
  const after = asked.after ? placeOf(asked.after, sort, hasKey) : null;
  const order = { filter, sort, after, count: asked.first + 1 };
  const found = sort === 'NEXT_FREE' ? await bySoonest(context, order) : await byColumns(context, order);
  const page = pageOf(found, asked.first, ({ keys, id }) => encodeCursor([sort, ...keys, id]), after !== null);
  const profiles = await specialistLoader(context).loadMany(page.edges.map(({ node }) => node.id));
  const edges = page.edges.flatMap(({ cursor }, index) => {
    const node = profiles[index];
    return node && !(node instanceof Error) ? [{ cursor, node }] : [];
  });
  const facets = facetsOf(context, filter);
  return { ...page, edges, facets, countAll: facets.countAll };
}

interface Order {
  readonly filter: DirectoryFilter;
  readonly sort: DirectorySort;
  readonly after: Place | null;
  readonly count: number;
}

const byName = sql`app.plain(s.display_name)`;

async function byColumns(context: BookingContext, { filter, sort, after, count }: Order): Promise<Found> {
  const free = await freeOnes(context, filter, () => idsThatFit(context, filter, 0));
  const conditions = conditionsOf(context, filter, free);
  const key = keyOf(filter, sort);
  const past = after ? sql`and ${afterPlace(after, key)}` : sql``;
  const profiles = profilesFor(context, filter, conditions.has('PRICE') || sort === 'PRICE');
  const { rows } = await context.rows.execute<{ id: Id; key: string | null; name: string }>(sql`
    select s.id, ${key ? sql`${key}::text` : sql`null`} as key, ${byName} as name from ${profiles}
    where ${listed(context)} and ${allOf(conditions)} ${past}
    order by ${key ? sql`${key}, ` : sql``}${byName}, s.id limit ${count}`);
  return rows.map(({ id, key: value, name }) => ({ id, keys: value === null ? [name] : [value, name] }));
}

/** What comes before the name in the order, as a number that ascends; null where nothing does. */
function keyOf(filter: DirectoryFilter, sort: DirectorySort): SQL | null {
  if (sort === 'PRICE') return sql`coalesce(p.price, ${sql.raw(String(highestPrice))})`;
  return sort === 'BEST_MATCH' && filter.words.length > 0 ? sql`(-found.score)` : null;
}

function afterPlace({ keys, id }: Place, key: SQL | null): SQL {
  const [name = '', value = ''] = keys.toReversed();
  return key
    ? sql`(${key}, ${byName}, s.id) > (${value || '0'}::numeric, ${name}::text, ${id}::uuid)`
    : sql`(${byName}, s.id) > (${name}::text, ${id}::uuid)`;
}

/** Later than every time there is: the place of those who have none. */
const never = Number.MAX_SAFE_INTEGER;

/** The soonest free first, those without a free time last; looks ahead only until the page is full. */
async function bySoonest(context: BookingContext, { filter, after, count }: Order): Promise<Found> {
  const now = context.now();
  const end = filter.freeTime ? endOf(filter.freeTime, now) : Infinity;
  const from = { at: Number(after?.keys[0] ?? -1), id: after?.id ?? '' };
  let waiting = await idsThatFit(context, filter, 0);
  const found: { readonly id: Id; readonly at: number }[] = [];
  const rest = () =>
    found
      .filter(({ id, at }) => at > from.at || (at === from.at && id > from.id))
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  for (const outlook of outlooks) {
    const until = Math.min(end, now.getTime() + outlook);
    const soonest = await soonestOf(context, waiting, filter, until);
    found.push(...[...soonest].map(([id, at]) => ({ id, at })));
    waiting = waiting.filter((id) => !soonest.has(id));
    if (until === end || rest().length >= count) break;
  }
  // Whoever waits for a time within the days asked for has none; without such a wish they come last.
  if (!filter.freeTime && rest().length < count) found.push(...waiting.map((id) => ({ id, at: never })));
  return rest()
    .slice(0, count)
    .map(({ id, at }) => ({ id, keys: [String(at)] }));
}

const number = /^-?\d{1,16}(\.\d{1,6})?$/;

/** The place that a cursor of this order names. Throws `BAD_USER_INPUT` for all others. */
function placeOf(cursor: string, sort: DirectorySort, hasKey: boolean): Place {
  const foreign = badInput('This cursor does not belong to this list.');
  if (cursor.length > 2000) throw foreign;
  const parts = decodeCursor(cursor, hasKey && sort !== 'NEXT_FREE' ? 4 : 3);
  const [kind = '', first = ''] = parts;
  const id = parts.at(-1) ?? '';
  if (kind !== sort || !isId(id) || (hasKey && !number.test(first))) throw foreign;
  return { id, keys: parts.slice(1, -1) };
}
