import { expect, it } from 'vitest';
import { entriesOf, weekdayOf } from './dates.ts';

const words = { away: 'away', closed: 'closed', extra: (hours: string) => `also ${hours}` };

it('shows dates as whole days of the zone of the hours, and says which kind of hours they have', () => {
  const hours = [{ fromMinute: 600, toMinute: 785 }];
  const entries = entriesOf(
    {
      timeZone: 'Europe/Berlin',
      dates: [
        { day: '2026-10-25', replacesWeek: true, hours },
        { day: '2026-10-26', replacesWeek: false, hours },
        { day: '2026-10-27', replacesWeek: true, hours: [] },
      ],
      absences: [{ id: 'a', startsAt: '2026-11-01T08:00:00.000Z', endsAt: '2026-11-02T08:00:00.000Z' }],
    },
    words,
  );
  expect(entries.map(({ id, title, startsAt, endsAt }) => [id, title, startsAt, endsAt])).toEqual([
    ['2026-10-25', '10:00–13:05', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-10-26', 'also 10:00–13:05', '2026-10-25T23:00:00.000Z', '2026-10-26T23:00:00.000Z'],
    ['2026-10-27', 'closed', '2026-10-26T23:00:00.000Z', '2026-10-27T23:00:00.000Z'],
    ['absence:a', 'away', '2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z'],
  ]);
});

it('counts weekdays from Monday', () => {
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
});
