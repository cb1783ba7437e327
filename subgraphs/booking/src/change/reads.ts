import type { Id } from '@daraport/domain';
import { reservations, type ChangePolicyTerms } from '@daraport/drizzle/tables/booking';
import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { daysOf, type SlotDay } from '../calendar/service.ts';
import { calendarFor } from '../hold/slot.ts';
import { houseTerms } from '../policy/rules.ts';
import { termsLoader } from '../policy/service.ts';
import type { AppointmentRow } from '../reservation/service.ts';
import { actorOf } from './rules.ts';
import { wishOf } from './reschedule.ts';

/** The terms an appointment was booked under, or a hold was made under. */
export async function termsOfRow(
  context: BookingContext,
  { policyId }: Pick<AppointmentRow, 'policyId'>,
): Promise<ChangePolicyTerms> {
  if (policyId === null) return houseTerms;
  const terms = await termsLoader(context).load(policyId);
  if (!terms) throw new Error(`the terms ${policyId} are missing`);
  return terms;
}

/** Free times that the viewer could move the appointment to, by day; none for who may not, or once it took place. */
export async function offeredMoves(
  context: BookingContext,
  row: AppointmentRow,
  asked: { readonly from: string; readonly days: number; readonly timeZone: string },
): Promise<SlotDay[]> {
  const actor = actorOf(row, context.viewer);
  if (!actor || row.state !== 'CONFIRMED') return [];
  const now = context.now();
  const { calendar, type } = await calendarFor(context.rows, wishOf(row, actor, row.startsAt, now));
  if (!calendar.isCleared) return [];
  const others = await otherSeats(context, row);
  return daysOf(calendar, type, asked, now.getTime()).map(({ date, slots }) => ({
    date,
    slots: slots.filter(
      ({ startsAt, sessionId }) => startsAt !== row.startsAt.getTime() && !(sessionId && others.has(sessionId)),
    ),
  }));
}

/** Sessions in which the patient of a seat has another one: nobody has two in one. */
async function otherSeats(
  { rows }: BookingContext,
  { brandId, id, patientId, sessionId }: AppointmentRow,
): Promise<ReadonlySet<Id>> {
  if (sessionId === null) return new Set();
  const found = await rows
    .select({ sessionId: reservations.sessionId })
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, brandId),
        eq(reservations.patientId, patientId),
        isNotNull(reservations.sessionId),
        ne(reservations.id, id),
        inArray(reservations.state, ['HELD', 'CONFIRMED']),
      ),
    );
  return new Set(found.flatMap(({ sessionId: other }) => other ?? []));
}
