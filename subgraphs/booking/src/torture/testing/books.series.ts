import { sql } from 'drizzle-orm';
import type { Read } from './books.ts';
import type { Memory } from './memory.ts';

/** A series is whole: all of its appointments are there, are one patient's, and were booked together or not at all. */
export async function faultsOfSeries(read: Read, { series }: Memory): Promise<string[]> {
  const found = await read(sql`
    select s.id, count(r.id) as count, count(distinct r.occurs_at) as times, count(*) filter (where r.id = s.id) as firsts,
      count(*) filter (where r.patient_id <> s.patient_id or r.specialist_id <> s.specialist_id) as strange,
      count(distinct case when r.state in ('CONFIRMED', 'CANCELLED') then 'BOOKED' else r.state::text end) as states
    from booking.series s left join booking.reservations r on r.series_id = s.id group by s.id`);
  const ids = new Set(found.map(({ id }) => id));
  return [
    ...found.flatMap(({ id, ...facts }) => {
      const count = String(series.get(id ?? ''));
      const expected = { count, times: count, firsts: '1', strange: '0', states: '1' };
      const isWhole = Object.entries(expected).every(([name, value]) => facts[name] === value);
      return isWhole ? [] : [`the series ${id}: ${JSON.stringify({ facts, expected })}`];
    }),
    ...[...series.keys()].filter((id) => !ids.has(id)).map((id) => `the series ${id} is gone`),
  ];
}
