import { organizations } from '@daraport/drizzle/tables/identity';
import { isId, type Id } from '@daraport/domain';
import { and, eq, inArray } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';

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
