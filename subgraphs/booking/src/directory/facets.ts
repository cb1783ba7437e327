import type { Id } from '@daraport/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import type { DirectoryFilter } from './filter.ts';
import { endOf, freeOnes, soonestOf } from './free.ts';
import {
  allOf,
  conditionsOf,
  idsThatFit,
  listed,
  profilesFor,
  seenAges,
  type Conditions,
  type FilterName,
} from './match.ts';
import { priceBands, type PriceBand } from './rules.ts';

/** How many fit when the option is chosen in place of what is chosen of its filter, all other filters as they are. */
export interface Option {
  readonly value: string;
  readonly count: number;
}
/** How many would fit without that one filter. */
export interface Relaxation {
  readonly filter: FilterName;
  readonly count: number;
}
interface Counts {
  readonly total: number;
  readonly options: ReadonlyMap<ListFilter, readonly Option[]>;
  readonly bands: readonly PriceBand[];
  readonly relaxations: readonly Relaxation[];
}

/** What can be told of a whole search; each is counted once, and only when it is asked for. */
export interface DirectoryFacets {
  readonly countAll: () => Promise<number>;
  readonly counts: () => Promise<Counts>;
  /** How many are free within so many days, all other filters as they are. */
  readonly freeWithin: (timeZone: string) => Promise<readonly { readonly days: number; readonly count: number }[]>;
}

/** The filters whose options are the words of a column, with that column as a list. */
const lists = {
  SPECIALTIES: 's.specialties',
  LANGUAGES: 's.languages',
  FORMATS: 's.formats',
  GENDERS: 'array[s.gender]',
  INSURANCES: 's.insurances',
  AGE_GROUPS: seenAges,
  ORGANIZATIONS: 's.lineage::text[]',
  CITIES: 'array[s.city]',
} as const;
export type ListFilter = keyof typeof lists;
const listFilters = Object.keys(lists) as ListFilter[];

/** The most options told of one filter: those that most people have. */
const mostOptions = 100;
/** Days ahead for which the free ones are counted. */
const spans = [1, 3, 7, 14] as const;

const once = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let known: Promise<T> | undefined;
  return () => (known ??= work());
};

/** What can be told of the search. */
export function facetsOf(context: BookingContext, filter: DirectoryFilter): DirectoryFacets {
  const almost = once(() => idsThatFit(context, filter, 1));
  const freeFor = (formats: DirectoryFilter['formats']) => freeOnes(context, { ...filter, formats }, almost);
  const counts = once(async () => {
    if (!filter.freeTime) return countAll(context, filter, null);
    // Whoever asks for another way to meet has other free times, so each way has its own.
    const byFormat = new Map<string, readonly Id[]>();
    for (const format of formatNames) byFormat.set(format, (await freeFor([format])) ?? []);
    const free = { chosen: (await freeFor(filter.formats)) ?? [], any: (await freeFor([])) ?? [], byFormat };
    return countAll(context, filter, free);
  });
  return {
    counts,
    countAll: once(async () => {
      const free = await freeOnes(context, filter, () => idsThatFit(context, filter, 0));
      const conditions = conditionsOf(context, filter, free);
      const profiles = profilesFor(context, filter, conditions.has('PRICE'));
      const { rows } = await context.rows.execute<{ total: number }>(sql`
        select count(*)::integer as total from ${profiles} where ${listed(context)} and ${allOf(conditions)}`);
      return rows[0]?.total ?? 0;
    }),
    async freeWithin(timeZone) {
      const now = context.now();
      const ends = spans.map((span) => endOf({ withinDays: span, timeZone }, now));
      const soonest = await soonestOf(context, await idsThatFit(context, filter, 0), filter, Math.max(...ends));
      const starts = [...soonest.values()];
      return spans.map((span, index) => ({ days: span, count: starts.filter((at) => at < (ends[index] ?? 0)).length }));
    },
  };
}

const formatNames = ['VIDEO', 'IN_PERSON', 'PHONE'] as const;
/** Who has a free time of the asked kind: by the ways to meet that are chosen, by any, and by each alone. */
interface Free {
  readonly chosen: readonly Id[];
  readonly any: readonly Id[];
  readonly byFormat: ReadonlyMap<string, readonly Id[]>;
}

/** All counts of a search by one statement over the brand's profiles. */
async function countAll(context: BookingContext, filter: DirectoryFilter, free: Free | null): Promise<Counts> {
  const conditions = conditionsOf(context, filter, free?.chosen ?? null);
  const { rows } = await context.rows.execute<{ kind: string; value: string; count: number }>(sql`
    with profile as materialized (
      select ${columnsOf(conditions, free)} from ${profilesFor(context, filter, true)} where ${listed(context)}
    )
    ${sql.join([...optionCounts(conditions), priceCounts(conditions), ...relaxed(conditions)], sql` union all `)}`);
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const byCount = (a: Option, b: Option) => b.count - a.count || (a.value < b.value ? -1 : 1);
  return {
    total: of('TOTAL')[0]?.count ?? 0,
    options: new Map(listFilters.map((name) => [name, of(name).toSorted(byCount).slice(0, mostOptions)])),
    bands: priceBands(of('PRICE').map(({ value, count }) => ({ priceMinor: Number(value), count }))),
    relaxations: of('RELAXED').map(({ value, count }) => ({ filter: value as FilterName, count })),
  };
}

/** The lists and the price, and for each filter that is set whether the profile passes it. */
const columnsOf = (conditions: Conditions, free: Free | null): SQL =>
  sql.join(
    [
      ...listFilters.map((name) => sql.raw(`${lists[name]} as ${name}`)),
      sql.raw('p.price'),
      ...[...conditions].map(([name, condition]) => sql`(${condition}) as ${sql.raw(`fits_${name}`)}`),
      ...(free ? [['ANY', free.any] as const, ...free.byFormat] : []).map(
        ([name, ids]) => sql`s.id = any (${sql.param([...ids])}::uuid[]) as ${sql.raw(`free_${name}`)}`,
      ),
    ],
    sql`, `,
  );

/** Whether a profile passes all filters, or those but one; without the ways to meet, `free` says who is free then. */
const fits = (conditions: Conditions, but?: FilterName, free = sql.raw('free_ANY')): SQL => {
  const passes = (name: FilterName) => (name === 'FREE_TIME' && but === 'FORMATS' ? free : sql.raw(`fits_${name}`));
  return allOf(new Map([...conditions.keys()].map((name) => [name, passes(name)])), but);
};

const freeByOption = sql.raw(
  `case value ${formatNames.map((format) => `when '${format}' then free_${format}`).join(' ')} end`,
);

const optionCounts = (conditions: Conditions): SQL[] =>
  listFilters.map(
    (name) => sql`
      select ${sql.raw(`'${name}'`)} as kind, value, (count(*) filter (where ${fits(conditions, name, freeByOption)}))::integer as count
      from profile, unnest(${sql.raw(name)}) as value where value is not null group by value`,
  );

const priceCounts = (conditions: Conditions): SQL => sql`
  select 'PRICE', price::text, (count(*) filter (where ${fits(conditions, 'PRICE')}))::integer
  from profile where price is not null group by price`;

const relaxed = (conditions: Conditions): SQL[] => [
  sql`select 'TOTAL', '', count(*)::integer from profile where ${fits(conditions)}`,
  ...[...conditions.keys()].map(
    (name) =>
      sql`select 'RELAXED', ${sql.raw(`'${name}'`)}, count(*)::integer from profile where ${fits(conditions, name)}`,
  ),
];
