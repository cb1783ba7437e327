import { people } from '@daraport/drizzle/tables/identity';
import { isId } from '@daraport/domain';
import { decodeCursor, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, sql, type SQL } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { searchWords } from './rules.ts';
import type { PersonRow } from './service.ts';

/** A page of people, with the number of all in the list, counted only when asked. */
export interface PeoplePage extends Page<PersonRow> {
  readonly countAll: () => Promise<number>;
}

/** What a search reads of each person. */
const fullName = sql`app.plain(${people.givenName} || ' ' || ${people.familyName})`;
const nameAndEmail = sql`app.plain(${people.givenName} || ' ' || ${people.familyName} || ' ' || ${people.email})`;

/**
 * A page of the people for whom `where` holds, as the viewer may see them, by family name. With `search`, those in whom
 * every word is found, or nearly found in the name (trigrams forgive typing errors); those with all of them first.
 */
export async function pageOfPeople(
  { rows }: IdentityContext,
  asked: {
    readonly where: SQL | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
    readonly search?: string | null | undefined;
    readonly inEmail?: boolean;
  },
): Promise<PeoplePage> {
  const words = searchWords(asked.search ?? '');
  const { isFound, isNear } = matching(words, asked.inEmail ? nameAndEmail : fullName);
  const rank: SQL<number> = words.length > 0 ? sql`case when ${isFound} then 0 else 1 end` : sql`0`;
  const fits = and(asked.where, words.length > 0 ? isNear : undefined);
  const found = await rows
    .select({ person: people, rank })
    .from(people)
    .where(and(fits, asked.after ? isAfter(asked.after, rank) : undefined))
    // A bare number would name a column.
    .orderBy(sql`(${rank}) + 0`, asc(people.familyName), asc(people.givenName), asc(people.id))
    .limit(asked.first + 1);
  const cursorOf = ({ person, rank: place }: (typeof found)[number]) =>
    encodeCursor([place, person.familyName, person.givenName, person.id]);
  const { edges, pageInfo } = pageOf(found, asked.first, cursorOf, Boolean(asked.after));
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.person })),
    pageInfo,
    countAll: async () => (await rows.select({ total: count() }).from(people).where(fits))[0]?.total ?? 0,
  };
}

function matching(words: readonly string[], text: SQL): { isFound: SQL; isNear: SQL } {
  const found = words.map((word) => sql`position(app.plain(${word}) in ${text}) > 0`);
  // Near to the name alone: addresses at one host are near to each other.
  const near = words.map((word) => sql`public.word_similarity(app.plain(${word}), ${fullName}) >= 0.5`);
  const either = words.map((_, index) => sql`(${found[index]} or ${near[index]})`);
  return { isFound: sql.join(found, sql` and `), isNear: sql.join(either, sql` and `) };
}

function isAfter(cursor: string, rank: SQL): SQL {
  const [place = '', family = '', given = '', id = ''] = decodeCursor(cursor, 4);
  const lastRank = place === '1' ? 1 : 0;
  const last = isId(id) ? id : '00000000-0000-0000-0000-000000000000';
  return sql`(${rank}, ${people.familyName}, ${people.givenName}, ${people.id}) > (${lastRank}::int, ${family}, ${given}, ${last}::uuid)`;
}
