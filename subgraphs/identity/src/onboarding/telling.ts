import { roles, scopesOfRole } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { memberships, organizations } from '@daraport/drizzle/tables/identity';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';

type ToSpecialist =
  | 'specialistCleared'
  | 'specialistNotCleared'
  | 'specialistApproved'
  | 'specialistSuspended'
  | 'credentialApproved'
  | 'credentialReturned'
  | 'credentialExpiring';

/** Tells a specialist, by mail and in the portal unless said otherwise. No document is named in it. */
export const tellSpecialist = (
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  template: ToSpecialist,
  reminder?: { readonly key: string; readonly notAfter: string },
): Promise<void> =>
  context.publish(tx, 'identity.noticeRequested', {
    personId,
    template,
    subject: { kind: 'CREDENTIALS', id: personId },
    parameters: {},
    channels: template === 'credentialApproved' ? ['PORTAL'] : ['EMAIL', 'PORTAL'],
    ...(reminder && { reminder }),
  });

/** Tells those who decide on a specialist that something waits for them. As the platform. */
export async function tellDeciders(context: IdentityContext, tx: IdentityTransaction, personId: Id): Promise<void> {
  for (const decider of await decidersOf(tx, context.viewer.brandId, personId)) {
    await context.publish(tx, 'identity.noticeRequested', {
      personId: decider,
      template: 'credentialsHandedIn',
      subject: { kind: 'CREDENTIALS', id: personId },
      withPersonId: personId,
      parameters: {},
      channels: ['EMAIL', 'PORTAL'],
    });
  }
}

const deciding = roles.filter((role) => scopesOfRole[role].includes('people:manage'));

/**
 * Who decides on a specialist: those who manage people in the organization the specialist works in, or else in the nearest above
 * it that has any, or else for the whole brand. Never oneself.
 */
export async function decidersOf(tx: IdentityTransaction, brandId: Id, personId: Id): Promise<Id[]> {
  const isLive = and(eq(memberships.brandId, brandId), isNull(memberships.endedAt));
  const places = await tx
    .select({ lineage: organizations.lineage })
    .from(memberships)
    .innerJoin(
      organizations,
      and(eq(organizations.brandId, memberships.brandId), eq(organizations.id, memberships.organizationId)),
    )
    .where(and(isLive, eq(memberships.personId, personId), eq(memberships.role, 'SPECIALIST')));
  const managers = await tx
    .selectDistinct({ personId: memberships.personId, organizationId: memberships.organizationId })
    .from(memberships)
    .where(and(isLive, ne(memberships.personId, personId), inArray(memberships.role, [...deciding])));
  const of = (place: Id | null) =>
    managers.filter(({ organizationId }) => organizationId === place).map((one) => one.personId);
  const nearest = places.map(({ lineage }) => lineage.map(of).find((found) => found.length > 0) ?? of(null));
  return [...new Set(places.length > 0 ? nearest.flat() : of(null))];
}
