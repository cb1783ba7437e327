import { organizationPatients, organizations, people } from '@daraport/drizzle/tables/identity';
import type { Id } from '@daraport/domain';
import type { DomainEvent } from '@daraport/events';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';

/**
 * A time is held under an organization: it may know the patient by name before the appointment stands, so that whoever
 * sees the appointment there never meets somebody without a name.
 */
export async function knowPatient(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload, occurredAt }: DomainEvent<'booking.timeHeld' | 'booking.waitJoined'>,
): Promise<void> {
  await makeKnown(context, tx, payload.patientId, payload.lineage, new Date(occurredAt));
}

/** A patient asks an organization for a time: its coordination may know the patient by name. */
export async function knowRequester(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload, occurredAt }: DomainEvent<'booking.requestMade'>,
): Promise<void> {
  await makeKnown(context, tx, payload.patientId, payload.lineage, new Date(occurredAt));
}

/** An appointment stands: the patient is the organization's, and of those above it, from the first one on. */
export async function welcomePatient(
  context: IdentityContext,
  tx: IdentityTransaction,
  { payload, occurredAt }: DomainEvent<'booking.appointmentConfirmed'>,
): Promise<void> {
  const { patientId, organizationId } = payload;
  const lineage = payload.lineage ?? (organizationId ? [organizationId] : []);
  const at = new Date(occurredAt);
  await makeKnown(context, tx, patientId, lineage, at);
  const joined = await tx
    .update(organizationPatients)
    .set({ joinedAt: at })
    .where(
      and(
        eq(organizationPatients.brandId, context.viewer.brandId),
        eq(organizationPatients.personId, patientId),
        inArray(organizationPatients.organizationId, [...lineage]),
        isNull(organizationPatients.joinedAt),
      ),
    )
    .returning({ id: organizationPatients.organizationId });
  if (joined.length > 0)
    await context.publish(tx, 'identity.patientJoined', { organizationIds: joined.map(({ id }) => id) });
}

/** Only people and organizations that are here: one that is gone when the event is told makes no row. */
async function makeKnown(
  { viewer: { brandId } }: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  lineage: readonly Id[],
  knownAt: Date,
): Promise<void> {
  const found = await tx
    .select({ organizationId: organizations.id })
    .from(organizations)
    .innerJoin(people, and(eq(people.brandId, organizations.brandId), eq(people.id, personId)))
    .where(and(eq(organizations.brandId, brandId), inArray(organizations.id, [...lineage])));
  if (found.length === 0) return;
  await tx
    .insert(organizationPatients)
    .values(found.map(({ organizationId }) => ({ brandId, organizationId, personId, knownAt })))
    .onConflictDoNothing();
}
