import type { Id } from '@daraport/domain';
import type { AppointmentFacts, NoticeRequest } from '@daraport/events';
import { specialists } from '@daraport/drizzle/tables/booking';
import { and, eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { spokenName } from '../directory/rules.ts';
import { settingsOf } from '../reminder/settings.ts';
import type { HoldRow, ReservationRow } from '../reservation/service.ts';

/** The appointment as events tell it. */
export const factsOf = (row: HoldRow): AppointmentFacts => ({
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
  visitorId: row.visitorId,
});

/** What patient and specialist are told of an appointment. */
export type AppointmentNews = 'appointmentConfirmed' | 'appointmentCancelled' | 'appointmentRescheduled';

/**
 * Asks identity to tell patient and specialist, each in his own zone, with the calendar entry for their mail; by short
 * message too, where the brand does that. Of several appointments of one series they are told once. Of a seat in a group the
 * specialist learns in the portal alone: her calendar has the session.
 */
export async function requestNotices(
  context: BookingContext,
  tx: BookingTransaction,
  [row, ...also]: readonly ReservationRow[],
  template: AppointmentNews,
): Promise<void> {
  if (!row) return;
  const channels = await channelsOf(tx, row.brandId);
  const toSpecialist: NoticeRequest['channels'] = row.sessionId ? ['PORTAL'] : channels;
  for (const each of await noticesOf(tx, row, template))
    await context.publish(tx, 'identity.noticeRequested', {
      ...withAlso(each, also),
      channels: each.personId === row.patientId ? channels : toSpecialist,
    });
}

/** The same for the patient alone: of a whole session each learns of the own seat, and nobody else's. */
export async function requestPatientNotice(
  context: BookingContext,
  tx: BookingTransaction,
  row: ReservationRow,
  template: AppointmentNews,
): Promise<void> {
  const [toPatient] = await noticesOf(tx, row, template);
  if (!toPatient) throw new Error(`nobody is told of ${row.id}`);
  await context.publish(tx, 'identity.noticeRequested', { ...toPatient, channels: await channelsOf(tx, row.brandId) });
}

/** How the brand tells of changes. */
export async function channelsOf(tx: BookingTransaction, brandId: Id): Promise<NonNullable<NoticeRequest['channels']>> {
  const { textsChanges } = await settingsOf(tx, brandId);
  return textsChanges ? ['EMAIL', 'SMS', 'PORTAL'] : ['EMAIL', 'PORTAL'];
}

const withAlso = (request: NoticeRequest, also: readonly ReservationRow[]): NoticeRequest =>
  also.length === 0 || !request.calendar
    ? request
    : { ...request, calendar: { ...request.calendar, also: also.map(entryOf) } };

/** What a calendar keeps of an appointment; the name stays the same for its whole life (RFC 5545 §3.8.4.7). */
const entryOf = (row: ReservationRow) => ({
  appointmentId: row.id,
  uid: `${row.id}@daraport`,
  sequence: row.sequence,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

/** What patient and specialist are told, the patient first. */
export async function noticesOf(
  tx: BookingTransaction,
  row: ReservationRow,
  template: AppointmentNews | 'appointmentReminder' | 'appointmentMissed' | 'intakeMissing' | 'paymentDue',
): Promise<NoticeRequest[]> {
  const [specialist] = await tx
    .select({ title: specialists.title, displayName: specialists.displayName, timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, row.brandId), eq(specialists.id, row.specialistId)));
  if (!specialist) throw new Error(`the specialist of ${row.id} is missing`);
  const { timeZone } = specialist;
  const displayName = spokenName(specialist);
  const { patientId, specialistPersonId } = row;
  return [
    notice(row, template, {
      personId: patientId,
      withPersonId: specialistPersonId,
      displayName,
      timeZone: row.timeZone,
    }),
    notice(row, template, { personId: specialistPersonId, withPersonId: patientId, displayName, timeZone }),
  ];
}

function notice(
  row: ReservationRow,
  template: NoticeRequest['template'],
  to: { personId: Id; withPersonId: Id; displayName: string; timeZone: string },
): NoticeRequest {
  const [startsAt, endsAt] = [row.startsAt.toISOString(), row.endsAt.toISOString()];
  const { personId, withPersonId, displayName, timeZone } = to;
  return {
    personId,
    template,
    subject: { kind: 'APPOINTMENT', id: row.id },
    withPersonId,
    parameters: {},
    calendar: {
      uid: `${row.id}@daraport`,
      sequence: row.sequence,
      method: template === 'appointmentCancelled' ? 'CANCEL' : 'REQUEST',
      startsAt,
      endsAt,
      timeZone,
      withName: displayName,
    },
  };
}
