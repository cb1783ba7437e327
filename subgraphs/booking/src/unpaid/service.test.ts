import type { Viewer } from '@daraport/access';
import { hours, newId, type Id } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { change, setTerms, strictTerms } from '../change/testing.ts';
import { openReminding, type Reminding } from '../reminder/testing.ts';
import { bookedSeries, seriesDoor, seriesWish, specialistWithSeries } from '../series/testing.ts';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let reminding: Reminding;
let lena: TestSpecialist;
type Series = Awaited<ReturnType<typeof bookedSeries>>;
/** A day before the second of the series, which is on the first of December at ten in Berlin. */
const payBy = '2026-11-30T09:00:00.000Z';

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
  lena = await specialistWithSeries(world);
  await setTerms(world, { ...strictTerms, payByMinutes: 1440 }, lena.typeId);
});

/** A series whose later appointments billing has told to be due. */
async function dueSeries(facts = {}): Promise<Series> {
  const booked = await bookedSeries(world, lena, facts);
  for (const row of booked.rows.slice(1)) await tellDue(row);
  return booked;
}
const tellDue = (row: { id: Id; quoteId: Id | null }) =>
  world.deliver('billing.paymentDue', {
    appointmentId: row.id,
    quoteId: row.quoteId ?? '',
    amountMinor: 11_900,
    currency: 'EUR',
  });
const second = ({ rows }: Series) => rows[1] as Series['rows'][number];
const pay = (booked: Series) =>
  world.deliver('billing.paymentSucceeded', {
    ...booked.payment,
    paymentId: newId(),
    quoteId: second(booked).quoteId ?? '',
    paidAt: world.clock.now.toISOString(),
  });
async function planned(name: 'remindPayment' | 'endUnpaid', id: Id) {
  const { rows } = await reminding.query(
    `select j.run_at as at, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id where j.key = $1`,
    [`booking.${name}:${id}`],
  );
  return rows as { at: Date; payload: Record<string, unknown> }[];
}
const run = async (name: 'remindPayment' | 'endUnpaid', id: Id) => {
  const [job] = await planned(name, id);
  if (!job) throw new Error('nothing is planned');
  world.clock.now = job.at;
  await world.subgraph.jobs[`booking.${name}`]?.(job.payload);
};
const reminders = async (id: Id) =>
  (await world.published('identity.noticeRequested')).filter(
    ({ subject, template }) => subject.id === id && template === 'paymentDue',
  );
const shown = async (viewer: Viewer, id: Id) =>
  (await world.ask(viewer, `query ($id: ID!) { appointment(id: $id) { state payBy endedUnpaid } }`, { id })).data?.[
    'appointment'
  ];

describe('a later appointment of a series that is not paid', () => {
  it('is reminded of two days before it must be paid, with until when, once for its patient alone', async () => {
    const booked = await dueSeries();
    const { id } = second(booked);
    expect(await shown(booked.patient, id)).toEqual({ state: 'CONFIRMED', payBy, endedUnpaid: false });
    expect((await planned('remindPayment', id)).map(({ at }) => at)).toEqual([new Date('2026-11-28T09:00:00.000Z')]);
    await run('remindPayment', id);
    expect(await reminders(id)).toMatchObject([
      {
        personId: booked.patient.personId,
        channels: ['EMAIL', 'PORTAL'],
        parameters: { expiresAt: payBy },
        reminder: { key: `payment:${id}:0`, notAfter: payBy },
      },
    ]);
  });

  it('ends when its time to pay is over, at no cost, and its time is free again; the others stand', async () => {
    const booked = await dueSeries();
    const { id } = second(booked);
    await run('endUnpaid', id);
    await run('endUnpaid', id);
    expect(await shown(booked.patient, id)).toEqual({ state: 'CANCELLED', payBy: null, endedUnpaid: true });
    const told = (await world.published('booking.appointmentCancelled')).filter((each) => each.appointmentId === id);
    expect(told).toMatchObject([{ keptMinor: 0, cancelledBy: booked.patient.brandId }]);
    const notices = (await world.published('identity.noticeRequested')).filter(
      ({ subject, template }) => subject.id === id && template === 'appointmentCancelled',
    );
    expect(notices.map(({ personId }) => personId)).toEqual([booked.patient.personId, lena.personId]);
    const rest = await seriesDoor(world).rows(booked.seriesId);
    expect(rest.map(({ state }) => state)).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED']);
    await bookFor(world, lena, '2026-12-01T09:00:00.000Z');
  });

  it('is neither reminded of nor ended once it is paid, cancelled or over', async () => {
    const paid = await dueSeries();
    await pay(paid);
    const { id } = second(paid);
    expect(await shown(paid.patient, id)).toEqual({ state: 'CONFIRMED', payBy: null, endedUnpaid: false });
    await run('remindPayment', id);
    await run('endUnpaid', id);
    expect(await reminders(id)).toEqual([]);
    expect(await shown(paid.patient, id)).toMatchObject({ state: 'CONFIRMED' });

    world.clock.now = monday;
    lena = await specialistWithSeries(world);
    await setTerms(world, { ...strictTerms, payByMinutes: 1440 }, lena.typeId);
    const cancelled = await dueSeries();
    const of = second(cancelled).id;
    await change(world, cancelled.patient, 'cancelAppointment', { appointmentId: of });
    await run('endUnpaid', of);
    expect(await shown(cancelled.patient, of)).toMatchObject({ state: 'CANCELLED', endedUnpaid: false });
  });

  it('keeps a payment that came first, and gives back one that came after the end', async () => {
    const booked = await dueSeries();
    await run('endUnpaid', second(booked).id);
    world.clock.now = new Date(world.clock.now.getTime() + 1);
    await pay(booked);
    const lapsed = (await world.published('booking.holdLapsed')).filter(
      ({ quoteId }) => quoteId === second(booked).quoteId,
    );
    expect(lapsed).toHaveLength(1);
    // What is told late of what was paid before changes nothing.
    world.clock.now = monday;
    const early = await bookedSeries(world, await specialistWithSeries(world));
    await pay(early);
    await tellDue(second(early));
    expect(await planned('endUnpaid', second(early).id)).toEqual([]);
  });

  it('has a day to be paid from when it was moved, and goes by its new time', async () => {
    const booked = await dueSeries();
    const { id } = second(booked);
    world.clock.now = new Date('2026-11-29T20:00:00.000Z');
    const startsAt = '2026-12-02T09:00:00.000Z';
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    await change(world, specialist, 'rescheduleAppointment', { appointmentId: id, startsAt });
    expect((await planned('endUnpaid', id)).map(({ at }) => at)).toEqual([new Date('2026-12-01T09:00:00.000Z')]);
    world.clock.now = new Date('2026-12-01T08:00:00.000Z');
    const soon = '2026-12-02T10:00:00.000Z';
    await change(world, specialist, 'rescheduleAppointment', { appointmentId: id, startsAt: soon });
    expect(await shown(booked.patient, id)).toMatchObject({ payBy: '2026-12-02T08:00:00.000Z' });
    await run('endUnpaid', id);
    expect(await shown(booked.patient, id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('stands unpaid where the terms say nothing of it, and where a specialist booked it', async () => {
    await setTerms(world, strictTerms, lena.typeId);
    const booked = await dueSeries();
    const { id } = second(booked);
    expect(await shown(booked.patient, id)).toMatchObject({ payBy: null });
    expect(await planned('endUnpaid', id)).toEqual([]);
    await run('remindPayment', id);
    expect(await reminders(id)).toMatchObject([{ parameters: {}, reminder: { notAfter: '2026-12-01T09:00:00.000Z' } }]);

    world.clock.now = monday;
    await setTerms(world, { ...strictTerms, payByMinutes: 1440 }, lena.typeId);
    const wish = seriesWish(lena, { startsAt: '2026-12-10T09:00:00.000Z', patientId: booked.patient.personId });
    const { specialistId: _who, timeZone: _zone, quoteId: _quote, ...input } = wish;
    const made = await seriesDoor(world).book(viewerAs('SPECIALIST', { personId: lena.personId }), input);
    const rows = await seriesDoor(world).rows(made.series.id);
    for (const row of rows) await tellDue(row);
    expect(await planned('endUnpaid', rows[0]?.id ?? '')).toEqual([]);
    expect(await planned('remindPayment', rows[0]?.id ?? '')).toHaveLength(1);
  });

  it('is planned again every night, so that a lost job is missed for a day at most', async () => {
    await reminding.knowBrand();
    const booked = await dueSeries();
    const { id } = second(booked);
    await reminding.query(`delete from graphile_worker._private_jobs where key like $1`, [`%:${id}`]);
    expect(await planned('endUnpaid', id)).toEqual([]);
    world.clock.now = new Date(monday.getTime() + hours(20));
    await world.subgraph.jobs['booking.renewPayments']?.({ brandId: booked.patient.brandId });
    expect((await planned('endUnpaid', id)).map(({ at }) => at)).toEqual([new Date(payBy)]);
    expect(await planned('remindPayment', id)).toHaveLength(1);
  });
});
