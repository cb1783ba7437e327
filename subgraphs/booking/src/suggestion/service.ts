import type { Id } from '@daraport/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { badInput, limits } from '../directory/filter.ts';
import { listed } from '../directory/match.ts';
import { searchWords } from '../directory/rules.ts';

/** What is suggested of each kind at most, and among how many organizations identity looks for those that are called so. */
export const most = { suggestions: 5, organizations: 1000 } as const;

/** What a text in the search field may mean, the likeliest first. */
export interface Suggestions {
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly specialists: readonly Id[];
  readonly cities: readonly string[];
  readonly search: string;
  /** Where those work who are listed, by how many they are. */
  readonly placeIds: () => Promise<Id[]>;
}

const noPlaces = async (): Promise<Id[]> => [];

/**
 * What the text that is being typed may mean among what the brand's directory lists: every word must begin a word of the name, in
 * either language; a word that begins none is taken for a typing error, as in the search itself. Throws `BAD_USER_INPUT`
 * for a text that is too long.
 */
export async function suggestionsFor(context: BookingContext, search: string): Promise<Suggestions> {
  if (search.length > limits.text) throw badInput(`Search for at most ${limits.text} characters.`);
  const words = searchWords(search);
  if (words.length === 0)
    return { search, specialties: [], languages: [], specialists: [], cities: [], placeIds: noPlaces };
  const { rows } = await context.rows.execute<{ kind: string; value: string }>(
    matching(words, candidatesOf(context, await languagesOf(context))),
  );
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
  return {
    specialties: of('SPECIALTY'),
    languages: of('LANGUAGE'),
    specialists: of('SPECIALIST'),
    cities: of('CITY'),
    search,
    placeIds: () => placesOf(context),
  };
}

const namesOfLanguages = ['de', 'en'].map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** Every language that somebody who is listed speaks, with its names. */
async function languagesOf(context: BookingContext): Promise<readonly (readonly [code: string, names: string])[]> {
  const { rows } = await context.rows.execute<{ code: string }>(sql`
    select distinct code from booking.specialists s, unnest(s.languages) as code where ${listed(context)}`);
  return rows.map(({ code }) => [code, namesOfLanguages.map((names) => names.of(code)).join(' ')]);
}

/** What may be suggested: kind, value, and the names it is found by. */
function candidatesOf(context: BookingContext, languages: readonly (readonly [string, string])[]): SQL {
  const { brandId } = context.viewer;
  const [codes, names] = [languages.map(([code]) => code), languages.map(([, name]) => name)];
  return sql`
    select 'SPECIALTY' as kind, t.slug as value, (t.name ->> 'de') || ' ' || (t.name ->> 'en') as names from booking.specialties t
    where t.brand_id = ${brandId}
      and exists (select from booking.specialists s where ${listed(context)} and t.slug = any (s.specialties))
    union all select 'LANGUAGE', l.code, l.names
    from unnest(${sql.param(codes)}::text[], ${sql.param(names)}::text[]) as l (code, names)
    union all select distinct 'CITY', s.city, s.city from booking.specialists s where ${listed(context)} and s.city is not null
    union all select 'SPECIALIST', s.id::text, s.title || ' ' || s.display_name from booking.specialists s where ${listed(context)}`;
}

const matching = (words: readonly string[], candidates: SQL): SQL => sql`
  with candidate as materialized (select *, row_number() over () as place from (${candidates}) as all_kinds),
  found as (
    select kind, value, row_number() over (partition by kind order by likeness desc, names, value) as rank
    from app.names_meant(${sql.param([...words])}::text[], (select array_agg(names order by place) from candidate)) join candidate using (place)
  )
  select kind, value from found where rank <= ${most.suggestions} order by rank`;

async function placesOf(context: BookingContext): Promise<Id[]> {
  const { rows } = await context.rows.execute<{ id: Id }>(sql`
    select place as id from booking.specialists s, unnest(s.lineage) as place where ${listed(context)}
    group by place order by count(*) desc, place limit ${most.organizations}`);
  return rows.map(({ id }) => id);
}
