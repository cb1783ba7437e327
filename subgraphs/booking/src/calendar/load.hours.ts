import { Temporal, type Id } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import type { BookingTransaction } from '../builder.ts';
import type { DateHours, Hours, MinuteSpan, WeeklySpan } from './hours.ts';

/** What is set of a specialist's hours. */
type SetHours = Pick<Hours, 'weekly' | 'focus' | 'dates'>;

const none: SetHours = { weekly: [], focus: [], dates: [] };

/** A span of the week, of focus time, or of a date; a date that is closed has one row without a span. */
interface HoursRow {
  readonly id: Id;
  readonly kind: 'WEEK' | 'FOCUS' | 'DATE';
  readonly weekday: number;
  readonly fromMinute: number | null;
  readonly toMinute: number | null;
  readonly day: string;
  readonly replacesWeek: boolean;
}

/** The hours that specialists have set, from today on, by one statement. */
export async function hoursOf(tx: BookingTransaction, brandId: Id, ids: readonly Id[], now: Date) {
  // A day before today in UTC is the earliest that any zone still calls today.
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate();
  const ofThem = sql`brand_id = ${brandId} and specialist_id = any (${sql.param([...ids])}::uuid[])`;
  const weekly = sql`specialist_id as id, weekday, from_minute as "fromMinute", to_minute as "toMinute"`;
  const { rows } = await tx.execute<HoursRow & Record<string, unknown>>(sql`
    select 'WEEK' as kind, ${weekly}, null::text as day, null::boolean as "replacesWeek" from booking.weekly_hours where ${ofThem}
    union all select 'FOCUS', ${weekly}, null, null from booking.focus_hours where ${ofThem}
    union all select 'DATE', specialist_id, null, lower(span), upper(span), day::text, replaces_week
    from booking.date_hours left join lateral unnest(hours) as span on true
    where ${ofThem} and day >= ${today.subtract({ days: 1 }).toString()}::date`);
  const found = Map.groupBy(rows, ({ id }) => id);
  return (id: Id): SetHours => {
    const all = found.get(id);
    return all ? setHours(all) : none;
  };
}

function setHours(rows: readonly HoursRow[]): SetHours {
  const weekly: WeeklySpan[] = [];
  const focus: WeeklySpan[] = [];
  const dates = new Map<string, DateHours & { readonly hours: MinuteSpan[] }>();
  for (const { kind, weekday, fromMinute, toMinute, day, replacesWeek } of rows) {
    const span = fromMinute === null || toMinute === null ? null : { fromMinute, toMinute };
    if (kind === 'DATE') {
      const date = dates.get(day) ?? { day, replacesWeek, hours: [] };
      dates.set(day, date);
      if (span) date.hours.push(span);
    } else if (span) (kind === 'WEEK' ? weekly : focus).push({ weekday, ...span });
  }
  return { weekly, focus, dates: [...dates.values()] };
}
