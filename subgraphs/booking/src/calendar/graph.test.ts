import { anonymous, modules } from '@daraport/access';
import { newId } from '@daraport/domain';
import { testBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookFor, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const anyone = anonymous(testBrand, 'http://test.localhost:4000', 'en', { modules });

beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist({ slug: 'lena-brandt' });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('free times', () => {
  const times = /* GraphQL */ `
    query ($slug: String!, $type: ID!, $from: Date!, $days: Int!, $zone: String!) {
      specialist(slug: $slug) {
        nextSlots(first: 2) {
          startsAt
          endsAt
        }
        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $zone) {
          date
          slots {
            startsAt
          }
        }
      }
    }
  `;
  const ask = (facts: object = {}) =>
    world.ask(anyone, times, {
      slug: 'lena-brandt',
      type: lena.typeId,
      from: '2026-11-24',
      days: 2,
      zone: 'America/New_York',
      ...facts,
    });

  it('come by day of the asked zone, and change with what is booked', async () => {
    const before = (await ask()).data as {
      specialist: { nextSlots: unknown; slotDays: { date: string; slots: unknown[] }[] };
    };
    expect(before.specialist.nextSlots).toEqual([
      { startsAt: '2026-11-23T09:00:00.000Z', endsAt: '2026-11-23T09:50:00.000Z' },
      { startsAt: '2026-11-23T09:30:00.000Z', endsAt: '2026-11-23T10:20:00.000Z' },
    ]);
    expect(before.specialist.slotDays.map(({ date, slots }) => [date, slots.length])).toEqual([
      ['2026-11-24', 15],
      ['2026-11-25', 15],
    ]);
    await bookFor(world, lena, '2026-11-24T09:00:00Z');
    const after = (await ask({ days: 1 })).data as typeof before;
    expect(after.specialist.slotDays[0]?.slots).not.toContainEqual({ startsAt: '2026-11-24T09:00:00.000Z' });
    expect(after.specialist.slotDays[0]?.slots).toHaveLength(12);
  });

  it('split at midnight of the asked zone', async () => {
    const { data } = await ask({ zone: 'Asia/Tokyo', days: 2 });
    const [first, second] = (data as { specialist: { slotDays: { slots: { startsAt: string }[] }[] } }).specialist
      .slotDays;
    expect(first?.slots.at(-1)?.startsAt).toBe('2026-11-24T14:30:00.000Z');
    expect(second?.slots.at(0)?.startsAt).toBe('2026-11-24T15:00:00.000Z');
  });

  it('are refused for wrong questions, and empty for a type that is not offered', async () => {
    for (const facts of [{ days: 32 }, { days: 0 }, { zone: 'Mars/Base' }, { from: '2026-02-30' }]) {
      expect((await ask(facts)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await ask({ type: newId() })).data).toMatchObject({ specialist: { slotDays: [] } });
    expect(
      (await world.ask(anyone, '{ specialist(slug: "lena-brandt") { nextSlots(first: 11) { startsAt } } }')).errors?.[0]
        ?.extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
});
