import type { Id } from '@daraport/domain';
import { clearances, reservations, specialists } from '@daraport/drizzle/tables/booking';
import type { DomainEvent } from '@daraport/events';
import { and, eq, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { endHolds, lockCalendar, tellCalendar } from '../reservation/service.ts';
import { SpecialistNotBookableError } from './errors.ts';

/**
 * Throws `SpecialistNotBookableError` for one who may not be booked. Asked under the calendar's lock, the answer holds until
 * the transaction ends; every way to a new time of a specialist asks it.
 */
export async function assertCleared(tx: BookingTransaction, brandId: Id, specialistId: Id): Promise<void> {
  const [found] = await tx
    .select({ isCleared: specialists.isCleared })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialistId)));
  if (!found?.isCleared) throw new SpecialistNotBookableError();
}

/**
 * Identity decided whether a specialist may be booked. Word of an earlier decision changes nothing. Appointments stand; what is
 * only held is given back, so that a payment under way is refunded instead of becoming an appointment. Whoever has no profile yet
 * gets what was said with it.
 */
export async function changeClearance(
  context: BookingContext,
  tx: BookingTransaction,
  { payload: { personId, isCleared, revision } }: DomainEvent<'identity.specialistClearanceChanged'>,
): Promise<void> {
  const { brandId } = context.viewer;
  // The same lock as of the trigger at a new profile, so that neither overlooks the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.clearance:${personId}`}, 0))`);
  await tx
    .insert(clearances)
    .values({ brandId, personId, isCleared, revision })
    .onConflictDoUpdate({
      target: [clearances.brandId, clearances.personId],
      set: { isCleared, revision },
      setWhere: lt(clearances.revision, revision),
    });
  const ofPerson = and(eq(specialists.brandId, brandId), eq(specialists.personId, personId));
  const [known] = await tx.select({ id: specialists.id }).from(specialists).where(ofPerson);
  if (!known) return;
  const share = await lockCalendar(tx, brandId, known.id);
  const changed = await tx
    .update(specialists)
    .set({ isCleared, clearanceRevision: revision })
    .where(and(ofPerson, lt(specialists.clearanceRevision, revision)))
    .returning({ id: specialists.id });
  if (changed.length === 0) return;
  const ofSpecialist = and(
    eq(reservations.brandId, brandId),
    eq(reservations.specialistId, known.id),
    // What keeps the time of a group session is no patient's: those who have paid for a seat come to it.
    or(isNull(reservations.sessionId), ne(reservations.sessionId, reservations.id)),
  );
  if (!isCleared) await endHolds(tx, 'RELEASED', ofSpecialist);
  await tellCalendar(tx, share);
}
