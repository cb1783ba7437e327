import { portalOfRole, type Role } from '@daraport/access';
import { memberships } from '@daraport/drizzle/tables/identity';
import type { Id } from '@daraport/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { portals, type PortalName } from '../enums.ts';

/** A membership that has not ended. */
export interface LiveMembership {
  readonly id: Id;
  readonly role: Role;
  readonly organizationId: Id | null;
  readonly createdAt: Date;
}

/** The person's memberships that have not ended, oldest first. */
export async function liveMemberships(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<LiveMembership[]> {
  const found = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.brandId, brandId), eq(memberships.personId, personId), isNull(memberships.endedAt)))
    .orderBy(memberships.createdAt, memberships.id);
  return found.map((row) => ({ ...row, role: row.role as Role }));
}

const loaderOf = (context: IdentityContext) =>
  context.loader('viewer memberships', async (ids: readonly Id[]) => {
    const found = new Map<Id, LiveMembership[]>();
    for (const id of ids) found.set(id, await liveMemberships(context.rows, context.viewer.brandId, id));
    return found;
  });

/** The memberships of the viewer a resolver describes, as far as the operation's own viewer may see them. */
export const membershipsOf = async (context: IdentityContext, personId: Id): Promise<LiveMembership[]> =>
  (await loaderOf(context).load(personId)) ?? [];

/** Remembers them for the answer to a sign-in: the operation itself still runs as nobody. */
export function rememberMemberships(context: IdentityContext, personId: Id, all: LiveMembership[]): void {
  loaderOf(context).clear(personId).prime(personId, all);
}

/** The portals in which any of the memberships works. */
export const portalsFor = (all: readonly LiveMembership[]): PortalName[] =>
  portals.filter((portal) => all.some(({ role }) => portalOfRole[role] === portal));
