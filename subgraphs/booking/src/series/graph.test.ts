import { modules } from '@daraport/access';
import { minutes, newId } from '@daraport/domain';
import { series, reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, holdFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { bookedSeries, seriesDoor, seriesWish, specialistWithSeries, tuesday } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let door: ReturnType<typeof seriesDoor>;
const third = '2026-12-08T09:00:00.000Z';
const weeks = [tuesday, '2026-12-01T09:00:00.000Z', third, '2026-12-15T09:00:00.000Z'];
const starts = (rows: readonly { startsAt: Date }[]) => rows.map(({ startsAt }) => startsAt.toISOString());
const ofSpecialist = () => viewerAs('SPECIALIST', { personId: lena.personId });

beforeAll(async () => {
  world = await startBookingWorld();
  door = seriesDoor(world);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await specialistWithSeries(world);
});

describe('looking at a series', () => {
  it('shows every occurrence by the wall clock of the specialist', async () => {
    const shown = await door.preview(viewerAs('PATIENT'), seriesWish(lena));
    expect(shown.occurrences).toEqual(
      weeks.map((at) => ({ occursAt: at, startsAt: at, isFree: true, reasons: [], alternatives: [] })),
    );
    expect(shown.proposal).toBeNull();
  });

  it('checks all occurrences and not the first ones alone (cal.com #11654, #15997, #25287)', async () => {
    const last = new Date(Date.parse(tuesday) + 11 * 7 * 86_400_000).toISOString();
    world.clock.now = new Date(Date.parse(last) - 7 * 86_400_000);
    await bookFor(world, lena, last);
    world.clock.now = monday;
    const shown = await door.preview(viewerAs('PATIENT'), seriesWish(lena, { rule: 'FREQ=WEEKLY;COUNT=12' }));
    expect(shown.occurrences.filter((each) => !each.isFree)).toMatchObject([{ occursAt: last }]);
  });

  it('tells a patient only that a time is not free, and its specialist what has it', async () => {
    const { appointmentId } = await bookFor(world, lena, third);
    const shown = await door.preview(viewerAs('PATIENT'), seriesWish(lena));
    expect(shown.occurrences[2]).toMatchObject({
      isFree: false,
      reasons: [{ rule: 'NOT_FREE', appointments: [] }],
      alternatives: [{}, {}, {}, {}],
    });
    const told = await door.preview(ofSpecialist(), seriesWish(lena));
    expect(told.occurrences[2]?.reasons).toEqual([{ rule: 'TAKEN', appointments: [{ id: appointmentId }] }]);
  });

  it('proposes the fewest moves, which can then be booked as they are', async () => {
    await bookFor(world, lena, third);
    const patient = viewerAs('PATIENT');
    const { proposal } = await door.preview(patient, seriesWish(lena));
    expect(proposal).toEqual({
      isOptimal: true,
      moves: [{ occursAt: third, from: third, to: '2026-12-08T08:00:00.000Z' }],
    });
    const changes = proposal?.moves.map(({ occursAt, to }) => ({ from: occursAt, to }));
    const { hold } = await door.hold(patient, seriesWish(lena, { changes }));
    expect(starts(await door.rows(hold.id))).toEqual(weeks.with(2, '2026-12-08T08:00:00.000Z'));
  });

  it('refuses what cannot be: rules, foreign times, two on a day, more than is offered, no series at all', async () => {
    const patient = viewerAs('PATIENT');
    const faults = async (facts: object) => (await door.preview(patient, seriesWish(lena, facts as never))).fields;
    expect(await faults({ rule: 'FREQ=DAILY;COUNT=3' })).toEqual([{ path: 'rule' }]);
    expect(await faults({ rule: 'FREQ=WEEKLY;COUNT=3;BYDAY=MO' })).toEqual([{ path: 'startsAt' }]);
    expect(await faults({ changes: [{ from: '2026-12-02T09:00:00Z' }] })).toEqual([{ path: 'changes' }]);
    expect(await faults({ changes: [{ from: third, to: '2027-03-01T09:00:00Z' }] })).toEqual([{ path: 'changes' }]);
    expect(await faults({ changes: weeks.slice(1).map((from) => ({ from })) })).toEqual([{ path: 'changes' }]);
    expect(await faults({ changes: [{ from: third, to: '2026-12-15T12:00:00Z' }] })).toEqual([{ path: 'changes' }]);
    expect(await door.preview(patient, seriesWish(lena, { rule: 'FREQ=WEEKLY;COUNT=13' }))).toMatchObject({
      code: 'SERIES_NOT_OFFERED',
    });
    const without = await specialistWithSeries(world, null);
    expect(await door.preview(patient, seriesWish(without))).toMatchObject({ code: 'SERIES_NOT_OFFERED' });
    expect(await door.preview(patient, seriesWish({ ...lena, typeId: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await door.preview(viewerAs('PATIENT', { brandId: otherBrand }), seriesWish(lena))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('holding a series', () => {
  it('keeps every time, confirms all with the first payment, and gives each a calendar entry and a price of its own', async () => {
    const { payment, patient, rows, seriesId } = await bookedSeries(world, lena);
    expect(rows.map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    expect(starts(rows)).toEqual(weeks);
    const told = (await world.published('booking.appointmentConfirmed')).filter(
      ({ patientId }) => patientId === patient.personId,
    );
    expect(told.map(({ startsAt }) => startsAt)).toEqual(weeks);
    // Care opens one visit, and thereby one link, for each of these (cal.com #28871).
    expect(new Set(told.map(({ appointmentId }) => appointmentId)).size).toBe(4);
    expect(new Set(told.map(({ quoteId }) => quoteId)).size).toBe(4);
    expect(told.map(({ due }) => due)).toEqual([
      undefined,
      ...rows.slice(1).map(() => ({ pricedBy: payment.quoteId })),
    ]);
    const mails = (await world.published('identity.noticeRequested')).filter(
      ({ personId }) => personId === patient.personId,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.calendar?.uid).toBe(`${seriesId}@daraport`);
    expect(mails[0]?.calendar?.also?.map(({ uid }) => uid)).toEqual(rows.slice(1).map(({ id }) => `${id}@daraport`));
  });

  it('shows the series on each of its appointments', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    const query =
      'query ($id: ID!) { appointment(id: $id) { series { id rule timeZone appointments { id } } intakeStatus { state } } }';
    const { data } = await world.ask(patient, query, { id: rows[2]?.id });
    expect(data?.['appointment']).toMatchObject({
      series: {
        id: seriesId,
        rule: 'FREQ=WEEKLY;COUNT=4',
        timeZone: 'Europe/Berlin',
        appointments: rows.map(({ id }) => ({ id })),
      },
      intakeStatus: { state: 'NOT_ASKED' },
    });
    expect((await world.ask(viewerAs('PATIENT'), query, { id: rows[2]?.id })).data?.['appointment']).toBeNull();
  });

  it('keeps nothing when one time is taken, and names it with free times near it', async () => {
    await holdFor(world, lena, third);
    const patient = viewerAs('PATIENT');
    const refused = await door.hold(patient, seriesWish(lena));
    expect(refused).toMatchObject({
      code: 'SLOT_TAKEN',
      conflicts: [{ startsAt: third, alternatives: [{}, {}, {}, {}] }],
    });
    const kept = await world.change((tx) =>
      tx
        .select()
        .from(series)
        .where(eq(series.patientId, patient.personId ?? '')),
    );
    expect(kept).toEqual([]);
  });

  it('lets one of many win who wish series and single times that meet', { timeout: 120_000 }, async () => {
    const wishes = Array.from({ length: 24 }, (_, index) =>
      index % 3 === 0
        ? holdFor(world, lena, weeks[index % 4] ?? tuesday).catch(() => null)
        : door.hold(viewerAs('PATIENT'), seriesWish(lena)),
    );
    await Promise.all(wishes);
    const held = await world.change((tx) =>
      tx.select().from(reservations).where(eq(reservations.specialistId, lena.id)),
    );
    const active = held.filter(({ state }) => state === 'HELD');
    expect(new Set(starts(active)).size).toBe(active.length);
    const whole = Map.groupBy(active, ({ seriesId }) => seriesId);
    for (const [id, rows] of whole) expect(rows).toHaveLength(id === null ? rows.length : 4);
    expect(active.length).toBeGreaterThan(0);
  });

  it('answers a repeated key with the same hold, also at the same moment, and refuses it for another wish', async () => {
    const patient = viewerAs('PATIENT');
    const wish = seriesWish(lena);
    const both = await Promise.all([door.hold(patient, wish), door.hold(patient, wish)]);
    expect(both[0]).toEqual(both[1]);
    expect(await door.rows(both[0].hold.id)).toHaveLength(4);
    expect(await door.hold(patient, { ...wish, rule: 'FREQ=WEEKLY;COUNT=5' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('gives all back together: released, replaced by another wish, run out', async () => {
    const patient = viewerAs('PATIENT');
    const statesOf = async (id: string) => new Set((await door.rows(id)).map(({ state }) => state));
    const first = (await door.hold(patient, seriesWish(lena))).hold;
    await world.ask(patient, 'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }', {
      id: first.id,
    });
    expect(await statesOf(first.id)).toEqual(new Set(['RELEASED']));
    const second = (await door.hold(patient, seriesWish(lena))).hold;
    const last = (await door.hold(patient, seriesWish(lena))).hold;
    expect(await statesOf(second.id)).toEqual(new Set(['RELEASED']));
    world.clock.now = new Date(monday.getTime() + minutes(10));
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId: last.id });
    expect(await statesOf(last.id)).toEqual(new Set(['EXPIRED']));
  });

  it('confirms a series that ran out while all of it is free, and otherwise gives the money back and books nothing', async () => {
    const patient = viewerAs('PATIENT');
    const pay = async (quoteId: string) =>
      world.deliver('billing.paymentSucceeded', {
        paymentId: newId(),
        quoteId,
        patientId: patient.personId ?? '',
        specialistId: lena.id,
        appointmentTypeId: lena.typeId,
        amountMinor: 11_900,
        currency: 'EUR',
        paidAt: world.clock.now.toISOString(),
      });
    const { hold } = await door.hold(patient, seriesWish(lena));
    world.clock.now = new Date(monday.getTime() + minutes(11));
    const rival = await holdFor(world, lena, third);
    await pay(hold.quoteId);
    expect((await door.rows(hold.id)).map(({ state }) => state)).toEqual(Array(4).fill('EXPIRED'));
    expect(await world.published('booking.holdLapsed')).toContainEqual({ holdId: hold.id, quoteId: hold.quoteId });
    await world.ask(rival.patient, 'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }', {
      id: rival.holdId,
    });
    const again = (await door.hold(patient, seriesWish(lena))).hold;
    world.clock.now = new Date(monday.getTime() + minutes(30));
    await pay(again.quoteId);
    expect((await door.rows(again.id)).map(({ state }) => state)).toEqual(Array(4).fill('CONFIRMED'));
  });

  it('gives money back that comes for a later appointment after it was cancelled', async () => {
    const { patient, payment, rows } = await bookedSeries(world, lena);
    const later = rows[2];
    const cancel = 'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }';
    await world.ask(patient, cancel, { input: { appointmentId: later?.id, idempotencyKey: newId() } });
    world.clock.now = new Date(monday.getTime() + minutes(1));
    const quoteId = later?.quoteId ?? '';
    await world.deliver('billing.paymentSucceeded', { ...payment, quoteId, paidAt: world.clock.now.toISOString() });
    expect(await world.published('booking.holdLapsed')).toContainEqual({ holdId: later?.id, quoteId });
  });

  it('is refused to others than patients, without the module, and with oneself', async () => {
    const patient = viewerAs('PATIENT', { modules: modules.filter((module) => module !== 'VIDEO') });
    expect(await door.hold(patient, seriesWish(lena))).toMatchObject({ code: 'MODULE_DISABLED' });
    const self = viewerAs('PATIENT', { personId: lena.personId });
    expect(await door.hold(self, seriesWish(lena))).toMatchObject({ fields: [{ path: 'specialistId' }] });
    await expect(door.hold(ofSpecialist(), seriesWish(lena))).rejects.toMatchObject({
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
  });
});
