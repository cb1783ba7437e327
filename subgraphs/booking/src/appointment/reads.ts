import { days } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { BookingContext } from '../builder.ts';
import {
  appointmentStates,
  isAppointment,
  type AppointmentRow,
  type AppointmentState,
} from '../reservation/service.ts';

/** One page of appointments, with the number of all in the list, counted only when asked. */
export interface AppointmentPage extends Page<AppointmentRow> {
  readonly countAll: () => Promise<number>;
}

interface PageAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * The viewer's own, as patient or as specialist. UPCOMING: confirmed and not over, ascending; PAST: over, cancelled,
 * completed or missed, descending.
 */
export function ownAppointments(
  context: BookingContext,
  asked: PageAsked & { readonly period: 'UPCOMING' | 'PAST' },
): Promise<AppointmentPage> {
  const now = context.now();
  const isUpcoming = asked.period === 'UPCOMING';
  const isStanding = eq(reservations.state, 'CONFIRMED');
  const period = isUpcoming
    ? and(isStanding, gt(reservations.endsAt, now))
    : or(ne(reservations.state, 'CONFIRMED'), lte(reservations.endsAt, now));
  return pageWhere(context, asked, isUpcoming ? 'ascending' : 'descending', [ofViewer(context), period]);
}

/** Everything the viewer may oversee, newest start first; the row rules say which organization's. */
export const overseenAppointments = (
  context: BookingContext,
  asked: PageAsked & { readonly state?: AppointmentState | null | undefined },
): Promise<AppointmentPage> =>
  pageWhere(context, asked, 'descending', [asked.state ? eq(reservations.state, asked.state) : undefined]);

/** The specialist's own that touch the span, ascending; at most 31 days. */
export async function agenda(context: BookingContext, from: Date, to: Date): Promise<AppointmentRow[]> {
  const span = to.getTime() - from.getTime();
  if (span <= 0 || span > days(31)) throw badInput('Ask for up to 31 days, from before to.');
  const found = await context.rows
    .select()
    .from(reservations)
    .where(
      and(
        ...ofBrand(context),
        eq(reservations.specialistPersonId, context.viewer.personId ?? ''),
        gt(reservations.endsAt, from),
        // No appointment is longer than a day: this bound is what the index can use.
        gte(reservations.startsAt, new Date(from.getTime() - days(1))),
        lt(reservations.startsAt, to),
      ),
    )
    .orderBy(asc(reservations.startsAt), asc(reservations.id));
  return found.filter(isAppointment);
}

const ofBrand = ({ viewer }: BookingContext) => [
  eq(reservations.brandId, viewer.brandId),
  inArray(reservations.state, [...appointmentStates]),
];

const ofViewer = ({ viewer: { personId } }: BookingContext): SQL | undefined =>
  personId === null
    ? sql`false`
    : or(eq(reservations.patientId, personId), eq(reservations.specialistPersonId, personId));

async function pageWhere(
  context: BookingContext,
  asked: PageAsked,
  order: 'ascending' | 'descending',
  conditions: readonly (SQL | undefined)[],
): Promise<AppointmentPage> {
  assertPageSize(asked.first, 50);
  const all = and(...ofBrand(context), ...conditions);
  const direction = order === 'ascending' ? asc : desc;
  const found = await context.rows
    .select()
    .from(reservations)
    .where(and(all, asked.after ? afterCursor(asked.after, order) : undefined))
    .orderBy(direction(reservations.startsAt), direction(reservations.id))
    .limit(asked.first + 1);
  const cursorOf = (row: AppointmentRow) => encodeCursor([row.startsAt.toISOString(), row.id]);
  const page = pageOf(found.filter(isAppointment), asked.first, cursorOf, Boolean(asked.after));
  return {
    ...page,
    countAll: async () => (await context.rows.select({ total: count() }).from(reservations).where(all))[0]?.total ?? 0,
  };
}

function afterCursor(cursor: string, order: 'ascending' | 'descending'): SQL {
  const { at, id } = decodePlace(cursor);
  const last = sql`(${at}::timestamptz, ${id}::uuid)`;
  const here = sql`(${reservations.startsAt}, ${reservations.id})`;
  return order === 'ascending' ? sql`${here} > ${last}` : sql`${here} < ${last}`;
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
