import { days, isId, isTimeZone, Temporal, type Id, type Interval } from '@daraport/domain';
import { appointmentTypes, extraHours, specialists, weeklyHours } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { freeSlots, nextSlots, type Calendar, type SlotRules } from './rules.ts';

export type AppointmentTypeRow = typeof appointmentTypes.$inferSelect;

/** A specialist's calendar over all that may be booked, with what is offered in it. */
export interface BookableCalendar extends Calendar {
  readonly types: readonly AppointmentTypeRow[];
}

/** Calendars by specialist, in one batch per operation however many specialists a page shows. */
export const calendarLoader = (context: BookingContext) =>
  context.loader('calendars', (ids: readonly Id[]) =>
    loadCalendars(context.rows, { brandId: context.viewer.brandId, ids, now: context.now() }),
  );

/** What each specialist offers, in the specialist's order. */
export const typesLoader = (context: BookingContext) =>
  context.loader('typesOfSpecialist', (ids: readonly Id[]) => typesOf(context.rows, context.viewer.brandId, ids));

/** Reads calendars from `now` to the farthest horizon; the cost follows what lies in that window, not the past. */
export async function loadCalendars(
  tx: BookingTransaction,
  asked: { readonly brandId: Id; readonly ids: readonly Id[]; readonly now: Date },
): Promise<Map<Id, BookableCalendar>> {
  const { brandId, now } = asked;
  const ids = asked.ids.filter(isId);
  if (ids.length === 0) return new Map();
  const zones = await tx
    .select({ id: specialists.id, timeZone: specialists.timeZone })
    .from(specialists)
    .where(and(eq(specialists.brandId, brandId), inArray(specialists.id, ids)));
  const types = await typesOf(tx, brandId, ids);
  const weekly = await tx
    .select()
    .from(weeklyHours)
    .where(and(eq(weeklyHours.brandId, brandId), inArray(weeklyHours.specialistId, ids)));
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  const extra = await tx
    .select()
    .from(extraHours)
    .where(
      and(
        eq(extraHours.brandId, brandId),
        inArray(extraHours.specialistId, ids),
        gte(extraHours.day, today.subtract({ days: 1 }).toString()),
      ),
    );
  const farthest = Math.max(0, ...[...types.values()].flat().map(({ horizonDays }) => horizonDays));
  const busy = await busySpans(tx, ids, { startsAt: now.getTime(), endsAt: now.getTime() + days(farthest + 1) });
  const calendars = zones.map(({ id, timeZone }): [Id, BookableCalendar] => [
    id,
    {
      timeZone,
      types: types.get(id) ?? [],
      weekly: weekly.filter(({ specialistId }) => specialistId === id),
      extra: extra.filter(({ specialistId }) => specialistId === id),
      absences: busy.filter((span) => span.specialistId === id && span.isAbsence),
      taken: busy.filter((span) => span.specialistId === id && !span.isAbsence),
    },
  ]);
  return new Map(calendars);
}

async function typesOf(
  tx: BookingTransaction,
  brandId: Id,
  ids: readonly Id[],
): Promise<Map<Id, AppointmentTypeRow[]>> {
  const found = await tx
    .select()
    .from(appointmentTypes)
    .where(and(eq(appointmentTypes.brandId, brandId), inArray(appointmentTypes.specialistId, [...ids])))
    .orderBy(asc(appointmentTypes.position), asc(appointmentTypes.id));
  return Map.groupBy(found, ({ specialistId }) => specialistId);
}

interface BusySpan extends Interval {
  readonly specialistId: Id;
  readonly isAbsence: boolean;
}

/** When specialists are not free, past the viewer's row rules: the database tells spans and nothing else. */
async function busySpans(tx: BookingTransaction, ids: readonly Id[], window: Interval): Promise<BusySpan[]> {
  const [from, to] = [new Date(window.startsAt).toISOString(), new Date(window.endsAt).toISOString()];
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const { rows } = await tx.execute<{ id: Id; absence: boolean; begins: string; ends: string }>(sql`
    select specialist_id as id, is_absence as absence, extract(epoch from starts_at) * 1000 as begins, extract(epoch from ends_at) * 1000 as ends
    from booking.taken(array[${list}], ${from}::timestamptz, ${to}::timestamptz, ${from}::timestamptz)`);
  return rows.map((row) => ({
    specialistId: row.id,
    isAbsence: row.absence,
    startsAt: Number(row.begins),
    endsAt: Number(row.ends),
  }));
}

/** The next `count` (1 to 10) free times of a specialist, over all that is offered or of one kind. */
export async function nextSlotsOf(
  context: BookingContext,
  specialistId: Id,
  count: number,
  typeId: Id | null,
): Promise<Interval[]> {
  assertWithin(count, 10, 'first');
  const calendar = await calendarLoader(context).load(specialistId);
  const kinds: readonly SlotRules[] = calendar?.types.filter(({ id }) => typeId === null || id === typeId) ?? [];
  return calendar ? nextSlots(calendar, kinds, context.now().getTime(), count) : [];
}

/** A calendar day in the asked zone and the free times that start on it. */
export interface SlotDay {
  readonly date: string;
  readonly slots: readonly Interval[];
}

/** Free times of one kind by day of `timeZone`, each asked day once; empty when the specialist does not offer the kind. */
export async function slotDaysOf(
  context: BookingContext,
  specialistId: Id,
  asked: { readonly appointmentTypeId: Id; readonly from: string; readonly days: number; readonly timeZone: string },
): Promise<SlotDay[]> {
  assertWithin(asked.days, 31, 'days');
  if (!isTimeZone(asked.timeZone)) throw badInput('timeZone must be an IANA time zone, like Europe/Berlin.');
  const calendar = await calendarLoader(context).load(specialistId);
  const rules = calendar?.types.find(({ id }) => id === asked.appointmentTypeId);
  if (!calendar || !rules) return [];
  const asDays = daysFrom(asked);
  const range = { startsAt: asDays.at(0)?.startsAt ?? 0, endsAt: asDays.at(-1)?.endsAt ?? 0 };
  const slots = [...freeSlots(calendar, rules, range, context.now().getTime())];
  return asDays.map((day) => ({
    date: day.date,
    slots: slots.filter(({ startsAt }) => startsAt >= day.startsAt && startsAt < day.endsAt),
  }));
}

function daysFrom({ from, days: count, timeZone }: { from: string; days: number; timeZone: string }) {
  const first = Temporal.PlainDate.from(from);
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone }).epochMilliseconds;
  return Array.from({ length: count }, (_, index) => {
    const date = first.add({ days: index });
    return { date: date.toString(), startsAt: startOf(date), endsAt: startOf(date.add({ days: 1 })) };
  });
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function assertWithin(value: number, most: number, name: string): void {
  if (value < 1 || value > most) throw badInput(`${name} must be 1 to ${most}.`);
}
