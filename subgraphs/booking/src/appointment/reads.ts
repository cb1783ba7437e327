import { days, isId, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
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

/** Which part of a list. */
export interface PageAsked {
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

/** What an overview may be narrowed to; of the span of starts, `from` is included and `to` is not. */
export interface AppointmentFilter {
  readonly state?: AppointmentState | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly specialistId?: Id | null | undefined;
  /** The specialist as a person. */
  readonly specialistPersonId?: Id | null | undefined;
  readonly patientId?: Id | null | undefined;
}

/** Everything the viewer may oversee, newest start first; the row rules say which organization's. */
export function overseenAppointments(
  context: BookingContext,
  { filter, ...asked }: PageAsked & { readonly filter?: AppointmentFilter | null | undefined },
): Promise<AppointmentPage> {
  const { state, from, to, specialistId, specialistPersonId, patientId } = filter ?? {};
  return pageWhere(context, asked, 'descending', [
    state ? eq(reservations.state, state) : undefined,
    from ? gte(reservations.startsAt, from) : undefined,
    to ? lt(reservations.startsAt, to) : undefined,
    specialistId ? isThe(reservations.specialistId, specialistId) : undefined,
    specialistPersonId ? isThe(reservations.specialistPersonId, specialistPersonId) : undefined,
    patientId ? isThe(reservations.patientId, patientId) : undefined,
  ]);
}

/** What is no id names nobody. */
const isThe = (column: AnyPgColumn, id: Id): SQL => (isId(id) ? eq(column, id) : sql`false`);

/** The specialist's own that touch the span, ascending; at most 45 days: the month view of a calendar has six weeks. */
export async function agenda(context: BookingContext, from: Date, to: Date): Promise<AppointmentRow[]> {
  const span = to.getTime() - from.getTime();
  if (span <= 0 || span > days(45)) throw badInput('Ask for up to 45 days, from before to.');
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

/** Appointments of the brand, and no holds. */
export const ofBrand = ({ viewer }: BookingContext) => [
  eq(reservations.brandId, viewer.brandId),
  inArray(reservations.state, [...appointmentStates]),
];

const ofViewer = ({ viewer: { personId } }: BookingContext): SQL | undefined =>
  personId === null
    ? sql`false`
    : or(eq(reservations.patientId, personId), eq(reservations.specialistPersonId, personId));

/** A page of the brand's appointments for which the conditions hold, as the viewer may see them. */
export async function pageWhere(
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
