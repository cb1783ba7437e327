import { organizations } from '@daraport/drizzle/tables/identity';
import { isId, type Id } from '@daraport/domain';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { searchWords } from '../person/rules.ts';

export type OrganizationRow = typeof organizations.$inferSelect;

/** The organization, or null when it is absent or above the viewer's own. */
export const loadOrganization = (context: IdentityContext, id: Id): Promise<OrganizationRow | null> =>
  context
    .loader('organization', async (ids: readonly Id[]) => {
      const found = await context.rows
        .select()
        .from(organizations)
        .where(and(eq(organizations.brandId, context.viewer.brandId), inArray(organizations.id, ids.filter(isId))));
      return new Map(found.map((row) => [row.id, row]));
    })
    .load(id);

/** The organizations directly below. */
export const childrenOf = async (context: IdentityContext, parentId: Id): Promise<OrganizationRow[]> =>
  (await context
    .loader('organization children', async (ids: readonly Id[]) => {
      const found = await context.rows
        .select()
        .from(organizations)
        .where(and(eq(organizations.brandId, context.viewer.brandId), inArray(organizations.parentId, [...ids])))
        .orderBy(organizations.name);
      return Map.groupBy(found, ({ parentId: parent }) => parent ?? '');
    })
    .load(parentId)) ?? [];

/** Whether every word of the text begins a word of the organization's name, or nearly is one (trigrams forgive typing errors). */
export const isCalled = async (context: IdentityContext, id: Id, search: string): Promise<boolean> => {
  const words = searchWords(search);
  if (words.length === 0) return false;
  const loader = context.loader(`organizationsCalled ${words.join(' ')}`, async (ids: readonly Id[]) => {
    const name = sql`app.plain(${organizations.name})`;
    const near = words.map((word) => {
      const plain = sql`app.plain(${word})`;
      return sql`(strpos(' ' || ${name}, ' ' || ${plain}) > 0 or (length(${plain}) > 3 and public.word_similarity(${plain}, ${name}) >= 0.5))`;
    });
    const found = await context.rows
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.brandId, context.viewer.brandId), inArray(organizations.id, [...ids]), ...near));
    return new Map(found.map((row) => [row.id, true]));
  });
  return (await loader.load(id)) ?? false;
};
