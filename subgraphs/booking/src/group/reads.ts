import { days, isId, type Id } from '@daraport/domain';
import { groupSessions, reservations } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gt, gte, inArray, lt } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';
import { isAppointment, type AppointmentRow } from '../reservation/service.ts';
import { seatsTaken, type GroupSessionRow } from './load.ts';
import { isSeatOf } from './session.ts';

/** What a list of sessions is asked for: those that touch the span, at most 100 days. */
export interface SessionsAsked {
  readonly specialistId?: Id | null | undefined;
  readonly from: Date;
  readonly to: Date;
}

/** Sessions of a specialist whom the viewer manages, cancelled ones included, ascending. Throws `NotFoundError` for others. */
export async function sessionsOf(context: BookingContext, asked: SessionsAsked): Promise<GroupSessionRow[]> {
  const { from, to, specialistId } = asked;
  const span = to.getTime() - from.getTime();
  if (span <= 0 || span > days(100)) throw badInput('Ask for up to 100 days, from before to.');
  const { id } = await managedSpecialist(context, context.rows, specialistId);
  return context.rows
    .select()
    .from(groupSessions)
    .where(
      and(
        eq(groupSessions.brandId, context.viewer.brandId),
        eq(groupSessions.specialistId, id),
        gt(groupSessions.endsAt, from),
        // No session is longer than a day: this bound is what the index can use.
        gte(groupSessions.startsAt, new Date(from.getTime() - days(1))),
        lt(groupSessions.startsAt, to),
      ),
    )
    .orderBy(asc(groupSessions.startsAt), asc(groupSessions.id));
}

/** Sessions by id; whom they may be shown to is asked by `findSession`. */
const sessionLoader = (context: BookingContext) =>
  context.loader('groupSessions', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(groupSessions)
      .where(and(eq(groupSessions.brandId, context.viewer.brandId), inArray(groupSessions.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** A session whose specialist the viewer manages, or null. */
export async function findSession(context: BookingContext, id: Id): Promise<GroupSessionRow | null> {
  const session = await sessionLoader(context).load(id);
  if (!session) return null;
  const isManaged = context.loader('managesSpecialist', async (ids: readonly Id[]) => {
    const asked = ids.map(async (each): Promise<[Id, boolean]> => {
      const found = await managedSpecialist(context, context.rows, each).catch(() => null);
      return [each, found !== null];
    });
    return new Map(await Promise.all(asked));
  });
  return (await isManaged.load(session.specialistId)) ? session : null;
}

/** How many seats of a session are taken, held ones included. */
export const takenLoader = (context: BookingContext) =>
  context.loader('seatsTaken', (ids: readonly Id[]) => seatsTaken(context.rows, ids, context.now()));

/** The appointments of a session's seats that the viewer may see, cancelled ones included, by when they were booked. */
export const participantsLoader = (context: BookingContext) =>
  context.loader('participants', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(reservations)
      .where(isSeatOf(context.viewer.brandId, ids))
      .orderBy(asc(reservations.confirmedAt), asc(reservations.id));
    const seats: AppointmentRow[] = found.filter(isAppointment);
    return Map.groupBy(seats, ({ sessionId }) => sessionId ?? '');
  });

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
