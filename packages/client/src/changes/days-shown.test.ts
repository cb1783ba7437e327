import { expect, it } from 'vitest';
import { daysWorthShowing } from './days-shown.ts';

const day = (date: string, ...seatsLeft: (number | null)[]) => ({
  date,
  slots: seatsLeft.map((left) => ({ startsAt: `${date}T10:00:00Z`, seatsLeft: left })),
});

it('leaves out days without a session of a group, and keeps every day where one is met alone', () => {
  const group = [day('2026-11-23'), day('2026-11-24', 3), day('2026-11-25')];
  expect(daysWorthShowing(group).map(({ date }) => date)).toEqual(['2026-11-24']);
  const alone = [day('2026-11-23'), day('2026-11-24', null), day('2026-11-25')];
  expect(daysWorthShowing(alone)).toEqual(alone);
  expect(daysWorthShowing([day('2026-11-23')])).toHaveLength(1);
});
