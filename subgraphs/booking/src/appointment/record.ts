import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { ReservationRow } from '../reservation/service.ts';

/** Records a change of an appointment with the transaction that makes it. */
export const recordAppointment = (
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
): Promise<void> =>
  context.record(tx, {
    action: 'WRITE',
    subjectId: row.patientId,
    resourceType: 'Appointment',
    resourceId: row.id,
    appointmentId: row.id,
  });
