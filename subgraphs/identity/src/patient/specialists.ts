import { people, specialistPatients } from '@daraport/drizzle/tables/identity';
import type { DomainEvent } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';

/**
 * A time of a specialist is waited for or held, or an appointment stands: from the first on the specialist may know the patient by
 * name, so that no appointment is ever with somebody without a name. Only people who are here: others make no row.
 */
export async function knowToSpecialist(
  { viewer: { brandId } }: IdentityContext,
  tx: IdentityTransaction,
  { payload, occurredAt }: DomainEvent<'booking.timeHeld' | 'booking.waitJoined' | 'booking.appointmentConfirmed'>,
): Promise<void> {
  const { patientId, specialistPersonId } = payload;
  const specialist = alias(people, 'specialist');
  const found = await tx
    .select({ personId: people.id, specialistPersonId: specialist.id })
    .from(people)
    .innerJoin(specialist, and(eq(specialist.brandId, people.brandId), eq(specialist.id, specialistPersonId)))
    .where(and(eq(people.brandId, brandId), eq(people.id, patientId)));
  if (found.length === 0) return;
  const knownAt = new Date(occurredAt);
  await tx
    .insert(specialistPatients)
    .values(found.map((pair) => ({ brandId, ...pair, knownAt })))
    .onConflictDoNothing();
}
