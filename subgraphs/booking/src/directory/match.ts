import type { Id } from '@daraport/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import type { DirectoryFilter } from './filter.ts';
import { unsaidAges } from '../matching/criteria.ts';
import { formatsOn } from './rules.ts';

/** The filters by name, as the graph tells which one to relax. */
export const filterNames = [
  'SEARCH',
  'SPECIALTIES',
  'LANGUAGES',
  'FORMATS',
  'GENDERS',
  'INSURANCES',
  'AGE_GROUPS',
  'ORGANIZATIONS',
  'CITIES',
  'PRICE',
  'FREE_TIME',
] as const;
export type FilterName = (typeof filterNames)[number];

/** The conditions of the filters that are set, on the rows of `profilesFor`. */
export type Conditions = ReadonlyMap<FilterName, SQL>;

const array = (values: readonly string[], type: string) => sql`${sql.param([...values])}::${sql.raw(type)}[]`;

/** Whom a profile `s` sees, by age, as the matching takes it: a list, never empty. */
export const seenAges = `case when cardinality(s.age_groups) = 0 then array['${unsaidAges.join("', '")}'] else s.age_groups end`;

/** What each set filter asks of a profile; the free time is known by the ids of those who have one. */
export function conditionsOf(
  context: BookingContext,
  filter: DirectoryFilter,
  free: readonly Id[] | null = null,
): Conditions {
  const words = (column: string, values: readonly string[]) =>
    values.length > 0 ? sql`s.${sql.raw(column)} && ${array(values, 'text')}` : null;
  const oneOf = (column: string, values: readonly string[]) =>
    values.length > 0 ? sql`coalesce(s.${sql.raw(column)} = any (${array(values, 'text')}), false)` : null;
  const { price } = filter;
  const all: Record<FilterName, SQL | null> = {
    SEARCH: filter.words.length > 0 ? sql`found.id is not null` : null,
    SPECIALTIES: words('specialties', filter.specialties),
    LANGUAGES: words('languages', filter.languages),
    // A way to meet that the brand has switched off is nobody's, and still narrows.
    FORMATS:
      filter.formats.length > 0 ? sql`s.formats && ${array(formatsOn(context.viewer, filter.formats), 'text')}` : null,
    GENDERS: oneOf('gender', filter.genders),
    INSURANCES: words('insurances', filter.insurances),
    AGE_GROUPS: filter.ageGroups.length > 0 ? sql`${sql.raw(seenAges)} && ${array(filter.ageGroups, 'text')}` : null,
    ORGANIZATIONS: filter.organizations.length > 0 ? sql`s.lineage && ${array(filter.organizations, 'uuid')}` : null,
    CITIES: oneOf('city', filter.cities),
    PRICE: price ? sql`coalesce(p.price between ${price.minMinor} and ${price.maxMinor}, false)` : null,
    FREE_TIME: free ? sql`s.id = any (${array(free, 'uuid')})` : null,
  };
  return new Map(filterNames.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
}

/** Whose profile the directory lists: those of the brand who may be booked. */
export const listed = ({ viewer }: BookingContext): SQL => sql`s.brand_id = ${viewer.brandId} and s.is_cleared`;

/** The brand's profiles `s`, with how they answer the search (`found`) and their lowest list price (`p`) where asked for. */
export function profilesFor(context: BookingContext, filter: DirectoryFilter, withPrice: boolean): SQL {
  const { brandId } = context.viewer;
  const found =
    filter.words.length > 0
      ? sql`left join booking.find_profiles(${array(filter.words, 'text')}) found on found.id = s.id`
      : sql``;
  const prices = sql`left join (
      select t.specialist_id, min(t.price_minor) as price from booking.appointment_types t
      where t.brand_id = ${brandId} and t.is_offered group by t.specialist_id
    ) p on p.specialist_id = s.id`;
  return sql`booking.specialists s ${found} ${withPrice ? prices : sql``}`;
}

/** All of the conditions, or those but one. */
export const allOf = (conditions: Conditions, but?: FilterName): SQL => {
  const asked = [...conditions].filter(([name]) => name !== but).map(([, condition]) => condition);
  return asked.length > 0 ? sql.join(asked, sql` and `) : sql`true`;
};

/** Ids of the profiles that miss at most `spare` of the conditions. */
export async function idsThatFit(context: BookingContext, filter: DirectoryFilter, spare: 0 | 1): Promise<Id[]> {
  const conditions = conditionsOf(context, filter);
  const fits = spare === 0 || conditions.size === 0 ? allOf(conditions) : missesAtMostOne(conditions);
  const { rows } = await context.rows.execute<{ id: Id }>(sql`
    select s.id from ${profilesFor(context, filter, conditions.has('PRICE'))}
    where ${listed(context)} and ${fits}`);
  return rows.map(({ id }) => id);
}

const missesAtMostOne = (conditions: Conditions): SQL =>
  sql`${sql.join(
    [...conditions.values()].map((condition) => sql`(not (${condition}))::integer`),
    sql` + `,
  )} <= 1`;
