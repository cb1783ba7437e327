import { scopesOfRole } from '@daraport/access';
import { memberships, people } from '@daraport/drizzle/tables/identity';
import type { DomainEvent } from '@daraport/events';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';

/** The roles that coordinate requests. */
const coordinating = Object.entries(scopesOfRole).flatMap(([role, scopes]) =>
  scopes.includes('requests:coordinate') ? [role] : [],
);

/**
 * The answer to a request is late: says who sees it in the queue, those of its organization, of the ones above it and of the
 * brand. Nobody is told where nobody coordinates.
 */
export async function nameCoordinators(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload: { requestId, dueAt, lineage } }: DomainEvent<'booking.requestOverdue'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const coordinators = await tx
    .selectDistinct({ personId: people.id, timeZone: people.timeZone })
    .from(memberships)
    .innerJoin(people, and(eq(people.brandId, memberships.brandId), eq(people.id, memberships.personId)))
    .where(
      and(
        eq(memberships.brandId, brandId),
        inArray(memberships.role, coordinating),
        isNull(memberships.endedAt),
        or(isNull(memberships.organizationId), inArray(memberships.organizationId, [...lineage])),
      ),
    );
  if (coordinators.length > 0)
    await context.publish(tx, 'identity.coordinatorsNamed', { requestId, dueAt, coordinators });
}
