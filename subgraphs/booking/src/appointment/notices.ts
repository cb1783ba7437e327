import type { AppointmentFacts, NoticeRequest } from '@daraport/events';
import { specialists } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { ReservationRow } from '../reservation/service.ts';

/** The appointment as events tell it. */
export const factsOf = (row: ReservationRow): AppointmentFacts => ({
  appointmentId: row.id,
  patientId: row.patientId,
  specialistId: row.specialistId,
  specialistPersonId: row.specialistPersonId,
  organizationId: row.organizationId,
  lineage: row.lineage,
  appointmentTypeId: row.appointmentTypeId,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  timeZone: row.timeZone,
  format: row.format,
  quoteId: row.quoteId,
  clickId: row.clickId,
});

/** Asks identity to write to patient and specialist, each in his own zone, with the calendar entry attached. */
export async function requestNotices(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
  template: 'appointmentConfirmed' | 'appointmentCancelled',
): Promise<void> {
  const [specialist] = await tx
    .select({ displayName: specialists.displayName, timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, row.brandId), eq(specialists.id, row.specialistId)));
  if (!specialist) throw new Error(`the specialist of ${row.id} is missing`);
  const name = specialist.displayName;
  const notices: NoticeRequest[] = [
    notice(row, template, { personId: row.patientId, timeZone: row.timeZone, name, path: `/appointments/${row.id}` }),
    notice(row, template, {
      personId: row.specialistPersonId,
      timeZone: specialist.timeZone,
      name,
      path: `/specialist/appointments/${row.id}`,
    }),
  ];
  for (const each of notices) await context.publish(tx, 'identity.noticeRequested', each);
}

function notice(
  row: ReservationRow,
  template: 'appointmentConfirmed' | 'appointmentCancelled',
  to: { personId: string; timeZone: string; name: string; path: string },
): NoticeRequest {
  const [startsAt, endsAt] = [row.startsAt.toISOString(), row.endsAt.toISOString()];
  return {
    personId: to.personId,
    template,
    parameters: { specialistName: to.name, startsAtIso: startsAt, timeZone: to.timeZone, appointmentPath: to.path },
    calendar: {
      uid: `${row.id}@daraport`,
      sequence: row.sequence,
      method: template === 'appointmentConfirmed' ? 'REQUEST' : 'CANCEL',
      startsAt,
      endsAt,
      timeZone: to.timeZone,
      withName: to.name,
    },
  };
}
