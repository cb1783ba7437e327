import { NotFoundError, type Id } from '@daraport/domain';
import { dataKeys, reservations, type ChangePolicyTerms } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { termsOf } from '../policy/service.ts';
import { isAppointment, type AppointmentRow, type ReservationRow } from '../reservation/service.ts';
import { AppointmentRevisedError, FeeNotAcceptedError } from './errors.ts';
import { actorOf, amountOf, type ChangeActor, type ChangeTerm } from './rules.ts';

/** An appointment under its row lock, who changes it as what, and the terms it was booked under. */
export interface Changing {
  readonly row: AppointmentRow;
  readonly actor: ChangeActor;
  readonly by: Id;
  readonly terms: ChangePolicyTerms;
}

/** Locks an appointment for its change by the viewer until the transaction ends. Throws `NotFoundError` for who may not. */
export async function lockAppointment(context: BookingContext, tx: BookingTransaction, id: Id): Promise<Changing> {
  const { brandId, personId } = context.viewer;
  const [row] = await tx.select().from(reservations).where(appointmentAt(brandId, id)).for('update');
  const actor = row && actorOf(row, context.viewer);
  if (!row || !isAppointment(row) || !actor || !personId) throw new NotFoundError();
  return { row, actor, by: personId, terms: await termsOf(tx, brandId, row.policyId) };
}

/** Where the appointment's row is. */
export const appointmentAt = (brandId: Id, id: Id) => and(eq(reservations.brandId, brandId), eq(reservations.id, id));

/** Writes a change to an appointment that is locked, and answers it as it is then. */
export async function saveChange(
  tx: BookingTransaction,
  row: ReservationRow,
  change: Partial<Omit<typeof reservations.$inferInsert, 'during'>> & { readonly during?: unknown },
): Promise<AppointmentRow> {
  const [saved] = await tx
    .update(reservations)
    .set(change as never)
    .where(appointmentAt(row.brandId, row.id))
    .returning();
  if (!saved || !isAppointment(saved)) throw new Error(`the appointment ${row.id} vanished`);
  return saved;
}

/** Refuses a change to an appointment that is no longer at the revision that was read, where one is named. */
export function assertRevision({ sequence }: ReservationRow, revision: number | null | undefined): void {
  if (typeof revision === 'number' && revision !== sequence) throw new AppointmentRevisedError(sequence);
}

/** Refuses a change that costs more than its patient agreed to. */
export function assertAccepted(row: ReservationRow, { feeMinor }: ChangeTerm, acceptedMinor: number | null): void {
  const fee = amountOf(row, feeMinor);
  if (fee && feeMinor > (acceptedMinor ?? 0)) throw new FeeNotAcceptedError(fee);
}

/** Words that may be about somebody's health, sealed with the patient's key; null for none. */
export async function sealWords(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
  { column, text }: { readonly column: string; readonly text: string },
): Promise<Buffer | null> {
  if (text === '') return null;
  const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId: row.brandId, subjectId: row.patientId });
  return sealer.seal(text, { table: 'reservations', column, rowId: row.id });
}
