import { days, hours, minutes, newId } from '@daraport/domain';
import {
  absences,
  appointmentTypes,
  dateHours,
  focusHours,
  reservations,
  specialists,
} from '@daraport/drizzle/tables/booking';
import { testBrand } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { loadCalendars } from './load.ts';
import { freeSlots } from './rules.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

/** Quarters of an hour from Monday on: what is booked one after the other, with or without time between, and in which state. */
const bookings = fc.array(
  fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 4, 40),
    length: fc.integer({ min: 1, max: 8 }),
    state: fc.constantFrom('CONFIRMED', 'CONFIRMED', 'HELD', 'COMPLETED', 'CANCELLED', 'EXPIRED'),
  }),
  { maxLength: 40 },
);
const away = fc.array(fc.record({ from: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 200 }) }), {
  maxLength: 3,
});
const quarter = minutes(15);

async function book(one: TestSpecialist, made: readonly { gap: number; length: number; state: string }[]) {
  const [profile] = await world.change((tx) => tx.select().from(specialists).where(eq(specialists.id, one.id)));
  let at = monday.getTime();
  const rows = made.map(({ gap, length, state }) => {
    const startsAt = new Date(at + gap * quarter);
    const endsAt = new Date(startsAt.getTime() + length * quarter);
    at = endsAt.getTime();
    return {
      brandId: testBrand,
      id: newId(),
      state: state as 'HELD',
      patientId: newId(),
      specialistId: one.id,
      calendarId: profile?.calendarId ?? '',
      specialistPersonId: one.personId,
      lineage: [],
      appointmentTypeId: one.typeId,
      format: 'VIDEO' as const,
      startsAt,
      endsAt,
      timeZone: 'Europe/Berlin',
      during: sql`tstzrange(${startsAt.toISOString()}, ${endsAt.toISOString()})`,
      quoteId: newId(),
      expiresAt: new Date(monday.getTime() + hours(1)),
      createdAt: monday,
    };
  });
  if (rows.length > 0) await world.change((tx) => tx.insert(reservations).values(rows as never));
}

async function leave(one: TestSpecialist, spans: readonly { from: number; length: number }[]) {
  const rows = spans.map(({ from, length }) => {
    const startsAt = new Date(monday.getTime() + from * quarter);
    const endsAt = new Date(startsAt.getTime() + length * quarter);
    const during = sql`tstzrange(${startsAt.toISOString()}, ${endsAt.toISOString()})`;
    return { brandId: testBrand, id: newId(), specialistId: one.id, specialistPersonId: one.personId, during };
  });
  if (rows.length > 0) await world.change((tx) => tx.insert(absences).values(rows as never));
}

const load = (ids: readonly string[], isOnlyFree: boolean) =>
  world.change((tx) => loadCalendars(tx, { brandId: testBrand, ids, now: monday, isOnlyFree }));
const startsIn = (calendars: Awaited<ReturnType<typeof load>>, id: string) => {
  const calendar = calendars.get(id);
  const range = { startsAt: monday.getTime(), endsAt: monday.getTime() + days(20) };
  return calendar?.types.flatMap((type) => [...freeSlots(calendar, type, range, monday.getTime())]);
};

describe('calendars of which only the free times are asked', () => {
  it('have the same free times as those that are told one by one', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(bookings, away, fc.boolean(), async (made, spans, isCapped) => {
        const one = await world.specialist(isCapped ? { dailyCap: 3 } : {});
        await book(one, made);
        await leave(one, spans);
        const [told, merged] = [await load([one.id], false), await load([one.id], true)];
        expect(startsIn(merged, one.id)).toEqual(startsIn(told, one.id));
      }),
      { numRuns: 60 },
    ),
  );

  it('are told one by one where a cap counts them, and put together where none does', async () => {
    const hour = { gap: 0, length: 4, state: 'CONFIRMED' };
    const [plain, capped, typed] = [
      await world.specialist(),
      await world.specialist({ dailyCap: 9 }),
      await world.specialist(),
    ];
    await world.change((tx) =>
      tx.update(appointmentTypes).set({ dailyCap: 9 }).where(eq(appointmentTypes.id, typed.typeId)),
    );
    for (const one of [plain, capped, typed]) await book(one, [hour, hour, hour]);
    const found = await load([plain.id, capped.id, typed.id], true);
    const counts = [plain, capped, typed].map(({ id }) => [found.get(id)?.taken.length, found.get(id)?.booked.length]);
    expect(counts).toEqual([
      [1, 0],
      [3, 3],
      [3, 3],
    ]);
    expect(found.get(plain.id)?.taken).toEqual([{ startsAt: monday.getTime(), endsAt: monday.getTime() + hours(3) }]);
  });

  it('have the hours that are set: of the week, of focus time, and of dates that are open, longer or closed', async () => {
    const one = await world.specialist();
    const of = { brandId: testBrand, specialistId: one.id };
    const span = (fromMinute: number, toMinute: number) => ({ fromMinute, toMinute });
    await world.change(async (tx) => {
      await tx.insert(focusHours).values({ ...of, weekday: 2, ...span(600, 660) });
      await tx.insert(dateHours).values([
        { ...of, day: '2026-11-01', replacesWeek: true, hours: [] },
        { ...of, day: '2026-11-24', replacesWeek: true, hours: [] },
        { ...of, day: '2026-11-28', replacesWeek: false, hours: [span(540, 600), span(720, 780)] },
      ]);
    });
    const calendar = (await load([one.id], true)).get(one.id);
    expect(calendar?.weekly).toEqual([1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...span(540, 1020) })));
    expect(calendar?.focus).toEqual([{ weekday: 2, ...span(600, 660) }]);
    expect(calendar?.dates.toSorted((a, b) => (a.day < b.day ? -1 : 1))).toEqual([
      { day: '2026-11-24', replacesWeek: true, hours: [] },
      { day: '2026-11-28', replacesWeek: false, hours: [span(540, 600), span(720, 780)] },
    ]);
  });
});
