import { isId, type Id } from '@daraport/domain';
import { appointmentTypes, groupSessions, specialists } from '@daraport/drizzle/tables/booking';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, eq, getTableColumns, gt, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../../builder.ts';
import type { AppointmentTypeRow } from '../../calendar/load.ts';
import type { GroupSessionRow } from '../load.ts';

/** One page of sessions, with the number of all, counted only when asked. */
export interface SessionPage extends Page<GroupSessionRow> {
  readonly countAll: () => Promise<number>;
}

/** Which part of the list, and of whom. */
export interface OverseenAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly specialistId?: Id | null | undefined;
}

/** Sessions that are not over of whomever the viewer manages, cancelled ones included, the next first. */
export async function overseenSessions(context: BookingContext, asked: OverseenAsked): Promise<SessionPage> {
  assertPageSize(asked.first, 50);
  const { brandId } = context.viewer;
  const all = and(
    eq(groupSessions.brandId, brandId),
    gt(groupSessions.endsAt, context.now()),
    asked.specialistId ? ofSpecialist(asked.specialistId) : undefined,
    isManaged(context),
  );
  const of = and(eq(specialists.brandId, groupSessions.brandId), eq(specialists.id, groupSessions.specialistId));
  const found = await context.rows
    .select(getTableColumns(groupSessions))
    .from(groupSessions)
    .innerJoin(specialists, of)
    .where(and(all, asked.after ? afterCursor(asked.after) : undefined))
    .orderBy(asc(groupSessions.startsAt), asc(groupSessions.id))
    .limit(asked.first + 1);
  const cursorOf = (row: GroupSessionRow) => encodeCursor([row.startsAt.toISOString(), row.id]);
  const countAll = async () => {
    const counted = context.rows.select({ total: count() }).from(groupSessions).innerJoin(specialists, of).where(all);
    return (await counted)[0]?.total ?? 0;
  };
  return { ...pageOf(found, asked.first, cursorOf, Boolean(asked.after)), countAll };
}

/** Kinds with seats that whomever the viewer manages offers, by specialist and in her order; at most 200. */
export async function managedKinds(context: BookingContext): Promise<AppointmentTypeRow[]> {
  return context.rows
    .select(getTableColumns(appointmentTypes))
    .from(appointmentTypes)
    .innerJoin(
      specialists,
      and(eq(specialists.brandId, appointmentTypes.brandId), eq(specialists.id, appointmentTypes.specialistId)),
    )
    .where(
      and(
        eq(appointmentTypes.brandId, context.viewer.brandId),
        eq(appointmentTypes.isOffered, true),
        isNotNull(appointmentTypes.seats),
        isManaged(context),
      ),
    )
    .orderBy(asc(specialists.displayName), asc(specialists.id), asc(appointmentTypes.position))
    .limit(200);
}

/** The same that `managedSpecialist` asks of one: the viewer's own profile, and those that she oversees. */
function isManaged({ viewer: { personId, organizationId, scopes } }: BookingContext): SQL | undefined {
  const own = scopes.includes('availability:manage') && personId ? eq(specialists.personId, personId) : sql`false`;
  if (!scopes.includes('availability:oversee')) return own;
  return organizationId ? or(own, sql`${organizationId}::uuid = any (${specialists.lineage})`) : undefined;
}

/** What is no id names nobody. */
const ofSpecialist = (id: Id): SQL => (isId(id) ? eq(groupSessions.specialistId, id) : sql`false`);

function afterCursor(cursor: string): SQL {
  const { at, id } = decodePlace(cursor);
  return sql`(${groupSessions.startsAt}, ${groupSessions.id}) > (${at}::timestamptz, ${id}::uuid)`;
}
