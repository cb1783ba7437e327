import { hours, minutes, newId } from '@daraport/domain';
import { reminders, reservations } from '@daraport/drizzle/tables/booking';
import { eq, ne } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openReminding, type Reminding } from './testing.ts';

let world: BookingWorld;
let reminding: Reminding;
let lena: TestSpecialist;
/** Wednesday at noon in Berlin. */
const noon = '2026-11-25T11:00:00.000Z';
const before = (time: number) => (world.clock.now = new Date(Date.parse(noon) - time));

beforeAll(async () => {
  world = await startBookingWorld();
  reminding = openReminding(world);
});
afterAll(async () => {
  await reminding.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

const changeRow = (id: string, values: Partial<typeof reservations.$inferInsert>) =>
  world.change((tx) => tx.update(reservations).set(values).where(eq(reservations.id, id)));

it('is planned with the confirmation, asks for each step in its time over its channels, and then is over', async () => {
  const { appointmentId, patient } = await bookFor(world, lena, noon);
  expect((await reminding.waiting(appointmentId)).map(({ run_at }) => run_at.toISOString())).toEqual([
    '2026-11-24T11:00:00.000Z',
  ]);
  before(hours(24));
  await reminding.runNext(appointmentId);
  expect(await reminding.asked(appointmentId)).toMatchObject([
    {
      personId: patient.personId,
      channels: ['EMAIL', 'PORTAL'],
      calendar: { startsAt: noon, timeZone: 'Europe/Berlin', sequence: 0 },
      reminder: { key: `reminder:${appointmentId}:0:1440:${patient.personId}`, notAfter: noon },
    },
  ]);
  before(hours(1));
  const last = await reminding.runNext(appointmentId);
  expect((await reminding.asked(appointmentId)).map(({ channels }) => channels)).toEqual([
    ['EMAIL', 'PORTAL'],
    ['PORTAL'],
  ]);
  // A worker that died after the last one takes its job again: nothing more is asked.
  await world.subgraph.jobs['booking.remind']?.(last.payload);
  expect(await reminding.asked(appointmentId)).toHaveLength(2);
});

describe("rivals' bugs", () => {
  it('reminds nobody of a cancelled appointment (cal.com #7225, #6905)', async () => {
    const { appointmentId, patient } = await bookFor(world, lena, noon);
    before(hours(36));
    const input = { appointmentId, idempotencyKey: newId() };
    const cancelled = await world.ask(
      patient,
      'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }',
      { input },
    );
    expect(answerOf(cancelled, 'cancelAppointment').__typename).toBe('CancelAppointmentPayload');
    before(hours(24));
    await reminding.runNext(appointmentId);
    before(hours(1));
    await reminding.runNext(appointmentId);
    expect(await reminding.asked(appointmentId)).toEqual([]);
  });

  it('a moved appointment is reminded of at its new time alone, and what was planned for the old one does nothing', async () => {
    const { appointmentId } = await bookFor(world, lena, noon);
    const [stale] = await reminding.waiting(appointmentId);
    await changeRow(appointmentId, { sequence: 1 });
    before(hours(24));
    await world.subgraph.jobs['booking.remind']?.(stale?.payload ?? {});
    expect(await reminding.asked(appointmentId)).toEqual([]);
  });

  it('names the zone in which the time was agreed, wherever the specialist is (cal.com #16064)', async () => {
    const abroad = await world.specialist({ timeZone: 'America/New_York' });
    const { appointmentId } = await bookFor(world, abroad, '2026-11-25T15:00:00.000Z');
    world.clock.now = new Date('2026-11-24T15:00:00.000Z');
    await reminding.runNext(appointmentId);
    expect((await reminding.asked(appointmentId)).map(({ calendar }) => calendar?.timeZone)).toEqual(['Europe/Berlin']);
  });
});

it('says the last of what a standing worker missed, once, and nothing after the start', async () => {
  const { appointmentId } = await bookFor(world, lena, noon);
  const [job] = await reminding.waiting(appointmentId);
  before(minutes(30));
  await Promise.all([1, 2, 3].map(async () => world.subgraph.jobs['booking.remind']?.(job?.payload ?? {})));
  expect((await reminding.asked(appointmentId)).map(({ channels }) => channels)).toEqual([['PORTAL']]);
  const late = await bookFor(world, await world.specialist(), noon.replace('11:00', '12:00'));
  const [overdue] = await reminding.waiting(late.appointmentId);
  world.clock.now = new Date(Date.parse(noon) + hours(2));
  await world.subgraph.jobs['booking.remind']?.(overdue?.payload ?? {});
  expect(await reminding.asked(late.appointmentId)).toEqual([]);
});

it('is written down in whole or not at all: a transaction that fails leaves neither notice nor row', async () => {
  const { appointmentId } = await bookFor(world, lena, noon);
  const [job] = await reminding.waiting(appointmentId);
  before(hours(24));
  await reminding.query(
    `alter table booking.outbox add constraint broken check (kind <> 'identity.noticeRequested') not valid`,
  );
  await expect(world.subgraph.jobs['booking.remind']?.(job?.payload ?? {})).rejects.toThrow(/outbox|broken/i);
  await reminding.query('alter table booking.outbox drop constraint broken');
  expect(await reminding.asked(appointmentId)).toEqual([]);
  await world.subgraph.jobs['booking.remind']?.(job?.payload ?? {});
  expect(await reminding.asked(appointmentId)).toHaveLength(1);
});

it("moves with the person's clock: quiet hours of the new zone, told late or twice", async () => {
  const { appointmentId, patient } = await bookFor(world, lena, noon);
  const told = { personId: patient.personId ?? '', timeZone: 'America/Los_Angeles' };
  await world.deliver('identity.timeZoneChanged', told);
  await world.deliver('identity.timeZoneChanged', told);
  // 11:00 UTC is three at night there: it waits until eight.
  expect((await reminding.waiting(appointmentId)).map(({ run_at }) => run_at.toISOString())).toEqual([
    '2026-11-24T16:00:00.000Z',
  ]);
});

it('forgets after a month what it asked', async () => {
  const { appointmentId } = await bookFor(world, lena, noon);
  before(hours(24));
  await reminding.runNext(appointmentId);
  await reminding.knowBrand();
  const kept = async () => (await world.change((tx) => tx.select().from(reminders))).length;
  await world.change((tx) => tx.delete(reminders).where(ne(reminders.appointmentId, appointmentId)));
  await world.subgraph.jobs['booking.forgetReminders']?.({});
  expect(await kept()).toBe(1);
  world.clock.now = new Date(world.clock.now.getTime() + hours(24 * 31));
  await world.subgraph.jobs['booking.forgetReminders']?.({});
  expect(await kept()).toBe(0);
});
