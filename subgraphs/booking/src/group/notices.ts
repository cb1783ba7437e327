import { groupSessions, specialists } from '@daraport/drizzle/tables/booking';
import type { NoticeRequest } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { channelsOf, type AppointmentNews } from '../appointment/notices.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { ReservationRow } from '../reservation/service.ts';
import { seatsTaken, type GroupSessionRow } from './load.ts';
import { sessionAt } from './session.ts';

type News = AppointmentNews | 'appointmentReminder';

/**
 * Asks identity to tell whoever leads them what became of whole sessions: of several at once, in one notice. By mail, with the entries
 * for her calendar; where somebody else did it, in every way the brand tells of changes.
 */
export async function requestHostNotice(
  context: BookingContext,
  tx: BookingTransaction,
  [keeper, ...also]: readonly ReservationRow[],
  template: AppointmentNews,
): Promise<void> {
  if (!keeper) return;
  const notice = await hostNotice(tx, keeper, template, context.now());
  const isOwnAct = context.viewer.personId === keeper.specialistPersonId;
  await context.publish(tx, 'identity.noticeRequested', {
    ...notice,
    calendar: { ...notice.calendar, also: also.map(entryOf) },
    channels: isOwnAct ? ['EMAIL'] : await channelsOf(tx, keeper.brandId),
  });
}

/** What she is told of one session, by the row that keeps its time: with how many seats are taken at this moment, and not by whom. */
export async function hostNotice(tx: BookingTransaction, keeper: ReservationRow, template: News, now: Date) {
  const { brandId, id, specialistId, specialistPersonId } = keeper;
  const [specialist] = await tx
    .select({ timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialistId)));
  const [session] = await tx.select().from(groupSessions).where(sessionAt(brandId, id));
  if (!specialist || !session) throw new Error(`the session ${id} is missing`);
  return {
    personId: specialistPersonId,
    template,
    subject: { kind: 'GROUP_SESSION', id },
    parameters: await seatsOf(tx, session, now),
    calendar: {
      ...entryOf(keeper),
      method: template === 'appointmentCancelled' ? 'CANCEL' : 'REQUEST',
      timeZone: specialist.timeZone,
      withName: '',
    },
  } satisfies NoticeRequest;
}

async function seatsOf(tx: BookingTransaction, { id, seats }: GroupSessionRow, now: Date) {
  const taken = (await seatsTaken(tx, [id], now)).get(id) ?? 0;
  return { seats: String(seats), seatsTaken: String(taken) };
}

/** The entry of her calendar has the name that her feed gives it. */
const entryOf = (keeper: ReservationRow) => ({
  appointmentId: keeper.id,
  uid: `${keeper.id}@daraport`,
  sequence: keeper.sequence,
  startsAt: keeper.startsAt.toISOString(),
  endsAt: keeper.endsAt.toISOString(),
});
