import { union, type Id, type Interval } from '@daraport/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import type { CalendarShare, ReservationRow } from '../reservation/service.ts';
import type { Calendar } from './rules.ts';

/** When a calendar is not free, and what its caps count. */
export type NotFree = Pick<Calendar, 'absences' | 'taken' | 'booked'>;

/** Time that is not free; an absence has no appointment, one that is over no longer blocks. */
interface Busy extends Interval {
  readonly blocks: boolean;
  readonly isElsewhere: boolean;
  readonly appointmentAt: number | null;
  readonly appointmentTypeId: Id | null;
}

interface BusyRow extends Record<string, unknown> {
  readonly id: Id;
  readonly blocks: boolean;
  readonly elsewhere: boolean;
  readonly begins: string;
  readonly ends: string;
  readonly at: string | null;
  readonly type: Id | null;
}

/**
 * When calendars are not free, past the viewer's row rules: the database tells spans and what the caps count. The own times
 * of appointments that are to be moved count as free.
 */
export async function busyOf(
  tx: BookingTransaction,
  shares: readonly CalendarShare[],
  window: Interval,
  moving: readonly ReservationRow[] = [],
): Promise<Map<Id, NotFree>> {
  if (shares.length === 0) return new Map();
  const { rows } = await tx.execute<BusyRow>(sql`
    select calendar_id as id, blocks, elsewhere, extract(epoch from starts_at) * 1000 as begins, extract(epoch from ends_at) * 1000 as ends,
      extract(epoch from appointment_at) * 1000 as at, appointment_type_id as type
    from (${takenOf(shares, window)}) as busy`);
  const byCalendar = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    shares.map(({ calendarId }) => {
      const all = (byCalendar.get(calendarId) ?? []).map(busyFrom);
      return [calendarId, notFree(all.filter((busy) => !isTimeOf(calendarId, busy, moving)))];
    }),
  );
}

const busyFrom = (row: BusyRow): Busy => ({
  startsAt: Number(row.begins),
  endsAt: Number(row.ends),
  blocks: row.blocks,
  isElsewhere: row.elsewhere,
  appointmentAt: row.at === null ? null : Number(row.at),
  appointmentTypeId: row.type,
});

const notFree = (all: readonly Busy[]): NotFree => ({
  absences: all.filter(({ appointmentAt, isElsewhere }) => appointmentAt === null && !isElsewhere),
  taken: takenIn(all),
  booked: all.flatMap(({ appointmentAt, appointmentTypeId }) =>
    appointmentAt === null ? [] : [{ startsAt: appointmentAt, appointmentTypeId }],
  ),
});

/**
 * What is booked or held here, and what another brand has in the calendar, whatever that is: neither where a session ends and the
 * next begins, nor whether it is an absence, shows in what is offered beside it.
 */
const takenIn = (busy: readonly Busy[]): Interval[] => [
  ...busy.filter(({ appointmentAt, blocks, isElsewhere }) => appointmentAt !== null && blocks && !isElsewhere),
  ...union(busy.filter(({ blocks, isElsewhere }) => blocks && isElsewhere)),
];

/** Of what blocks a calendar, one thing alone can start at a time: so this is an appointment's own. */
const isTimeOf = (calendarId: Id, { appointmentAt, blocks }: Busy, moving: readonly ReservationRow[]): boolean =>
  blocks && moving.some((own) => own.calendarId === calendarId && appointmentAt === own.startsAt.getTime());

/**
 * The same of calendars without caps, for whoever asks only what is free: the database puts together what adjoins or
 * overlaps, and a calendar is a row or two instead of one for each appointment. What is booked is not told.
 */
export async function mergedBusyOf(
  tx: BookingTransaction,
  shares: readonly CalendarShare[],
  window: Interval,
): Promise<Map<Id, NotFree>> {
  if (shares.length === 0) return new Map();
  const { rows } = await tx.execute<{ id: Id; isAbsence: boolean; spans: string }>(sql`
    select id, "isAbsence", string_agg(
      extract(epoch from lower(span))::numeric(13, 3) || ' ' || extract(epoch from upper(span))::numeric(13, 3), ' ') as spans
    from (
      select calendar_id as id, appointment_at is null and not elsewhere as "isAbsence", range_agg(tstzrange(starts_at, ends_at)) as spans
      from (${takenOf(shares, window)}) as busy where blocks group by 1, 2
    ) as merged, unnest(spans) as span group by 1, 2`);
  const found = new Map<Id, NotFree>(shares.map(({ calendarId }) => [calendarId, free]));
  for (const { id, isAbsence, spans } of rows) {
    const known = found.get(id) ?? free;
    const read = spansOf(spans);
    found.set(id, isAbsence ? { ...known, absences: read } : { ...known, taken: read });
  }
  return found;
}

const free: NotFree = { absences: [], taken: [], booked: [] };

/** Spans written one after the other: start and end in seconds, exact to the millisecond. */
function spansOf(text: string): Interval[] {
  const bounds = text.split(' ');
  const spans: Interval[] = [];
  for (let place = 0; place + 1 < bounds.length; place += 2)
    spans.push({ startsAt: millisecondsOf(bounds[place]), endsAt: millisecondsOf(bounds[place + 1]) });
  return spans;
}

const millisecondsOf = (seconds = ''): number => Math.round(Number(seconds) * 1000);

/** What takes time in the calendars, of this brand and of those that share them. */
function takenOf(shares: readonly CalendarShare[], window: Interval): SQL {
  const [from, to] = [new Date(window.startsAt).toISOString(), new Date(window.endsAt).toISOString()];
  const calendars = sql`${sql.param(shares.map(({ calendarId }) => calendarId))}::uuid[]`;
  const others = [...new Set(shares.flatMap(({ sharedWith }) => sharedWith))];
  const bounds = sql`${from}::timestamptz, ${to}::timestamptz, ${from}::timestamptz`;
  const columns = sql`calendar_id, blocks, starts_at, ends_at, appointment_at, appointment_type_id`;
  const elsewhere = sql` union all select ${columns}, true
    from booking.taken_elsewhere(${calendars}, ${sql.param(others)}::uuid[], ${bounds})`;
  return sql`select ${columns}, false as elsewhere from booking.taken(${calendars}, ${bounds})${others.length > 0 ? elsewhere : sql``}`;
}
