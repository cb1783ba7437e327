import { organizations } from '@daraport/drizzle/tables/identity';
import { isId, type Id } from '@daraport/domain';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
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

/** Those of the organizations whose name every word of the text begins, typing errors forgiven; the likeliest first. */
export async function organizationsCalled(
  context: IdentityContext,
  search: string,
  ids: readonly Id[],
): Promise<OrganizationRow[]> {
  const words = searchWords(search);
  const wanted = ids.filter(isId);
  if (words.length === 0 || wanted.length === 0) return [];
  const { brandId, id, name } = organizations;
  const known = await context.rows
    .select()
    .from(organizations)
    .where(and(eq(brandId, context.viewer.brandId), inArray(id, wanted)))
    .orderBy(asc(name), asc(id));
  const names = known.map((organization) => organization.name);
  const { rows } = await context.rows.execute<{ place: number }>(sql`
    select place::integer from app.names_meant(${sql.param(words)}::text[], ${sql.param(names)}::text[])
    order by likeness desc, place`);
  return rows.flatMap(({ place }) => known[place - 1] ?? []);
}

/** Whether the organization is called so, each by itself; in one query per operation. */
export const isCalled = async (context: IdentityContext, id: Id, search: string): Promise<boolean> => {
  const words = searchWords(search);
  if (words.length === 0) return false;
  const loader = context.loader(`organizationsCalled ${words.join(' ')}`, async (ids: readonly Id[]) => {
    const isMeant = sql`exists (select from app.names_meant(${sql.param(words)}::text[], array[${organizations.name}]))`;
    const found = await context.rows
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.brandId, context.viewer.brandId), inArray(organizations.id, [...ids]), isMeant));
    return new Map(found.map((row) => [row.id, true]));
  });
  return (await loader.load(id)) ?? false;
};

/** The organizations the viewer may see, by name; at most 200. */
export const invitableOrganizations = ({ rows, viewer }: IdentityContext): Promise<OrganizationRow[]> =>
  rows
    .select()
    .from(organizations)
    .where(eq(organizations.brandId, viewer.brandId))
    .orderBy(asc(organizations.name), asc(organizations.id))
    .limit(200);
