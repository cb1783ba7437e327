import type { Id } from '@daraport/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { badInput, limits } from '../directory/filter.ts';
import { listed } from '../directory/match.ts';
import { searchWords } from '../directory/rules.ts';

/** What is suggested of each kind at most; of organizations so many are told, because their names are identity's to compare. */
export const most = { suggestions: 5, organizations: 20 } as const;

/** What a text in the search field may mean, the likeliest first. */
export interface Suggestions {
  readonly specialties: readonly string[];
  readonly languages: readonly string[];
  readonly specialists: readonly Id[];
  /** Where those work who are listed, by how many they are. */
  readonly organizations: () => Promise<readonly Id[]>;
}

const nothing: Suggestions = { specialties: [], languages: [], specialists: [], organizations: async () => [] };

/**
 * What the text that is being typed may mean among what the brand's directory lists: every word must begin a word of the name, in
 * either language; a word that begins none is taken for a typing error, as in the search itself. Throws `BAD_USER_INPUT`
 * for a text that is too long.
 */
export async function suggestionsFor(context: BookingContext, search: string): Promise<Suggestions> {
  if (search.length > limits.text) throw badInput(`Search for at most ${limits.text} characters.`);
  const words = searchWords(search);
  if (words.length === 0) return nothing;
  const { rows } = await context.rows.execute<{ kind: string; value: string }>(
    matching(words, candidatesOf(context, await languagesOf(context))),
  );
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
  return {
    specialties: of('SPECIALTY'),
    languages: of('LANGUAGE'),
    specialists: of('SPECIALIST'),
    organizations: () => organizationsOf(context),
  };
}

const namesOfLanguages = ['de', 'en'].map((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** Every language that somebody who is listed speaks, with its names. */
async function languagesOf(context: BookingContext): Promise<readonly (readonly [code: string, names: string])[]> {
  const { rows } = await context.rows.execute<{ code: string }>(sql`
    select distinct code from booking.specialists s, unnest(s.languages) as code where ${listed(context)}`);
  return rows.map(({ code }) => [code, namesOfLanguages.map((names) => names.of(code)).join(' ')]);
}

/** Lower case without accents, and with umlauts written out; what divides words is a space. */
const plain = (
  text: SQL,
) => sql`translate(app.plain(${text}) || ' ' || app.plain(replace(replace(replace(lower(${text}),
  'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')), '-.,/()''', '       ')`;

/** What may be suggested: kind, value, and the names it is found by. */
function candidatesOf(context: BookingContext, languages: readonly (readonly [string, string])[]): SQL {
  const { brandId } = context.viewer;
  const [codes, names] = [languages.map(([code]) => code), languages.map(([, name]) => name)];
  const ofSpecialty = plain(sql`((t.name ->> 'de') || ' ' || (t.name ->> 'en'))`);
  const ofSpecialist = plain(sql`(s.title || ' ' || s.display_name)`);
  return sql`
    select 'SPECIALTY' as kind, t.slug as value, ${ofSpecialty} as names from booking.specialties t
    where t.brand_id = ${brandId}
      and exists (select from booking.specialists s where ${listed(context)} and t.slug = any (s.specialties))
    union all select 'LANGUAGE', l.code, ${plain(sql`l.names`)}
    from unnest(${sql.param(codes)}::text[], ${sql.param(names)}::text[]) as l (code, names)
    union all select 'SPECIALIST', s.id::text, ${ofSpecialist} from booking.specialists s where ${listed(context)}`;
}

const begins = sql`strpos(' ' || names, ' ' || word) > 0`;

const matching = (words: readonly string[], candidates: SQL): SQL => sql`
  with candidate as materialized (${candidates}),
  asked as materialized (
    select distinct app.plain(word) as word from unnest(${sql.param([...words])}::text[]) as word where app.plain(word) <> ''
  ),
  meant as materialized (select word, exists (select from candidate where ${begins}) as is_known from asked),
  found as (
    select kind, value, names, sum(case when is_known then 1 else public.word_similarity(word, names) end) as likeness
    from candidate cross join meant
    where case when is_known then ${begins} else length(word) > 3 and public.word_similarity(word, names) >= 0.5 end
    group by kind, value, names having count(*) = (select count(*) from meant)
  )
  select kind, value from (
    select *, row_number() over (partition by kind order by likeness desc, names, value) as place from found
  ) ranked where place <= ${most.suggestions} order by place`;

async function organizationsOf(context: BookingContext): Promise<Id[]> {
  const { rows } = await context.rows.execute<{ id: Id }>(sql`
    select place as id from booking.specialists s, unnest(s.lineage) as place where ${listed(context)}
    group by place order by count(*) desc, place limit ${most.organizations}`);
  return rows.map(({ id }) => id);
}
