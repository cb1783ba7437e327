import { isId, isJurisdiction, type Id } from '@daraport/domain';
import { poolMembers, pools } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import type { AppointmentTypeRow, BookableCalendar } from '../calendar/load.ts';
import { freeSlots } from '../calendar/rules.ts';
import { freeTimesLoader, slotDaysWithin, type SlotDay } from '../calendar/service.ts';
import { isGroup } from '../group/rules.ts';
import { NotLicensedThereError } from '../licence/errors.ts';
import { licensedTypes } from '../licence/service.ts';
import { withoutRoom } from './room.ts';
import { unionOf } from './rules.ts';

export type PoolRow = typeof pools.$inferSelect;
export type PoolMemberRow = typeof poolMembers.$inferSelect;

/** The pools of the brand, by name; without `all` those that can be booked. */
export async function poolsOf(context: BookingContext, all: boolean): Promise<PoolRow[]> {
  const { brandId, locale } = context.viewer;
  const found = await context.rows
    .select()
    .from(pools)
    .where(and(eq(pools.brandId, brandId), all ? undefined : eq(pools.isOffered, true)))
    .orderBy(asc(pools.id));
  return found.toSorted((one, other) => one.name[locale].localeCompare(other.name[locale], locale));
}

/** One that can be booked, or null. */
export async function findPool(context: BookingContext, id: Id): Promise<PoolRow | null> {
  return (await poolsOf(context, false)).find((pool) => pool.id === id) ?? null;
}

/** Members by pool, in one batch. */
export const memberLoader = (context: BookingContext) =>
  context.loader('poolMembers', async (ids: readonly Id[]) =>
    Map.groupBy(await membersIn(context.rows, context.viewer.brandId, ids), ({ poolId }) => poolId),
  );

/** The members of pools, by id of the specialist. */
export const membersIn = (tx: BookingTransaction, brandId: Id, poolIds: readonly Id[]): Promise<PoolMemberRow[]> =>
  tx
    .select()
    .from(poolMembers)
    .where(and(eq(poolMembers.brandId, brandId), inArray(poolMembers.poolId, poolIds.filter(isId))))
    .orderBy(asc(poolMembers.specialistId));

type Format = AppointmentTypeRow['formats'][number];

/** A member's kind of appointment, where it can be booked in that form now; a group's sessions are of one specialist. */
export const bookableType = (
  calendar: BookableCalendar | null | undefined,
  member: Pick<PoolMemberRow, 'appointmentTypeId'>,
  format: Format,
): AppointmentTypeRow | undefined =>
  calendar?.types.find(
    (type) => type.id === member.appointmentTypeId && type.formats.includes(format) && !isGroup(type),
  );

/** The free times by day of all members who have room for the viewer, each start once; of those who may be booked from a place, once said; their calendars are read in one batch. */
export async function poolDays(
  context: BookingContext,
  pool: PoolRow,
  asked: {
    readonly format: Format;
    readonly from: string;
    readonly days: number;
    readonly timeZone: string;
    readonly region?: string | null | undefined;
  },
): Promise<SlotDay[]> {
  const { role, personId } = context.viewer;
  const licensed = await licensedMembers(context, pool, asked);
  const full = await withoutRoom(
    context.rows,
    licensed.map(({ specialistId }) => specialistId),
    { patientId: role === 'PATIENT' ? personId : null, now: context.now() },
  );
  const members = licensed.filter(({ specialistId }) => !full.has(specialistId));
  const calendars = freeTimesLoader(context);
  const loaded = await Promise.all(members.map(({ specialistId }) => calendars.load(specialistId)));
  const now = context.now().getTime();
  return slotDaysWithin(asked, (range) =>
    unionOf(
      members.flatMap((member, index) => {
        const calendar = loaded[index];
        const type = bookableType(calendar, member, asked.format);
        return calendar && type ? [freeSlots(calendar, type, range, now)] : [];
      }),
    ),
  );
}

async function licensedMembers(
  context: BookingContext,
  pool: PoolRow,
  { format, region }: { readonly format: Format; readonly region?: string | null | undefined },
): Promise<PoolMemberRow[]> {
  const members = (await memberLoader(context).load(pool.id)) ?? [];
  if (!region) return members;
  if (!isJurisdiction(region))
    throw new GraphQLError('A place is ISO 3166-1 or 3166-2.', { extensions: { code: 'BAD_USER_INPUT' } });
  const typeIds = members.map(({ appointmentTypeId }) => appointmentTypeId);
  const { brandId } = context.viewer;
  const licensed = await licensedTypes(context.rows, { brandId, format, region }, typeIds).catch((error: unknown) => {
    if (error instanceof NotLicensedThereError) return new Set<Id>();
    throw error;
  });
  return members.filter(({ appointmentTypeId }) => licensed.has(appointmentTypeId));
}

/** The forms in which some member can be booked. */
export async function poolFormats(context: BookingContext, pool: PoolRow): Promise<Format[]> {
  const members = (await memberLoader(context).load(pool.id)) ?? [];
  const calendars = freeTimesLoader(context);
  const offered = new Set<Format>();
  for (const member of members) {
    const calendar = await calendars.load(member.specialistId);
    calendar?.types.find(({ id }) => id === member.appointmentTypeId)?.formats.forEach((format) => offered.add(format));
  }
  return (['VIDEO', 'IN_PERSON', 'PHONE'] as const).filter((format) => offered.has(format));
}
