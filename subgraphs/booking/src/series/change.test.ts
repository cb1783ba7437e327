import type { Viewer } from '@daraport/access';
import { days, hours, newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setTerms, strictTerms } from '../change/testing.ts';
import { answerOf, bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { shiftedStarts } from './shift.ts';
import { bookedSeries, seriesDoor, specialistWithSeries, tuesday, type SeriesAnswer } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let door: ReturnType<typeof seriesDoor>;
const weeks = [tuesday, '2026-12-01T09:00:00.000Z', '2026-12-08T09:00:00.000Z', '2026-12-15T09:00:00.000Z'];
const starts = (rows: readonly { startsAt: Date }[]) => rows.map(({ startsAt }) => startsAt.toISOString());
const later = (at: string | undefined, by: number) => new Date(Date.parse(at ?? '') + by).toISOString();

const refusals = `... on Error { code message } ... on FeeNotAcceptedError { fee { amountMinor currency } } ... on SeriesTakenError { conflicts { startsAt alternatives { startsAt } } }
  ... on InvalidInputError { fields { path } }`;
const moveMutation = `mutation ($input: MoveSeriesInput!) { moveSeries(input: $input) { __typename
  ... on MoveSeriesPayload { series { id appointments { id state startsAt } } } ${refusals} } }`;
const cancelMutation = `mutation ($input: CancelSeriesInput!) { cancelSeries(input: $input) { __typename
  ... on CancelSeriesPayload { series { id appointments { id state startsAt } } } ${refusals} } }`;
const previewQuery = `query ($input: PreviewSeriesMoveInput!) { previewSeriesMove(input: $input) { __typename
  ... on SeriesPreview { occurrences { occursAt startsAt isFree } proposal { isOptimal moves { occursAt from to } } fee { amountMinor currency } } ${refusals} } }`;

const previewCancelQuery = `query ($input: PreviewSeriesCancellationInput!) { previewSeriesCancellation(input: $input) { __typename
  ... on SeriesCancellationPreview { appointmentCount fee { amountMinor currency } } ${refusals} } }`;

const ask = async (viewer: Viewer, document: string, field: string, input: object) =>
  answerOf(await world.ask(viewer, document, { input }), field) as unknown as SeriesAnswer;
const move = (viewer: Viewer, input: object) =>
  ask(viewer, moveMutation, 'moveSeries', { timeZone: 'Europe/Berlin', idempotencyKey: newId(), ...input });
const cancel = (viewer: Viewer, input: object) =>
  ask(viewer, cancelMutation, 'cancelSeries', { idempotencyKey: newId(), ...input });

beforeAll(async () => {
  world = await startBookingWorld();
  door = seriesDoor(world);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await specialistWithSeries(world);
});
const ofSpecialist = () => viewerAs('SPECIALIST', { personId: lena.personId });

describe('moving a series', () => {
  it('moves the chosen one and all after it: the same appointments, told once, each with a higher revision', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    const input = { appointmentId: rows[1]?.id, scope: 'FOLLOWING', startsAt: later(weeks[1], days(1) + hours(2)) };
    expect((await move(patient, input)).__typename).toBe('MoveSeriesPayload');
    const after = await door.rows(seriesId);
    expect(after.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(starts(after)).toEqual([weeks[0], ...weeks.slice(1).map((at) => later(at, days(1) + hours(2)))]);
    expect(after.map(({ sequence }) => sequence)).toEqual([0, 1, 1, 1]);
    expect(after.map(({ state }) => state)).toEqual(after.map(() => 'CONFIRMED'));
    const told = (await world.published('identity.noticeRequested')).filter(
      ({ personId, template }) => personId === patient.personId && template === 'appointmentRescheduled',
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.calendar).toMatchObject({ uid: `${rows[1]?.id}@daraport`, sequence: 1 });
    expect(told[0]?.calendar?.also?.map(({ uid, sequence }) => [uid, sequence])).toEqual(
      rows.slice(2).map(({ id }) => [`${id}@daraport`, 1]),
    );
    const events = await world.published('booking.appointmentRescheduled');
    expect(events.filter(({ patientId }) => patientId === patient.personId)).toHaveLength(3);
  });

  it('goes where others of the series still are', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    await move(patient, { appointmentId: rows[0]?.id, scope: 'ALL', startsAt: weeks[1] });
    expect(starts(await door.rows(seriesId))).toEqual(weeks.map((at) => later(at, days(7))));
  });

  it('changes nothing when one time is not free, names it, and goes through with the fewest moves', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    const taken = later(weeks[2], hours(3));
    await bookFor(world, lena, taken);
    const wish = { appointmentId: rows[0]?.id, scope: 'ALL', startsAt: later(weeks[0], hours(3)) };
    const shown = await ask(patient, previewQuery, 'previewSeriesMove', { ...wish, flexibility: 'SAME_DAY' });
    expect(shown.occurrences.map(({ isFree }) => isFree)).toEqual([true, true, false, true]);
    expect(await move(patient, wish)).toMatchObject({ code: 'SLOT_TAKEN', conflicts: [{ startsAt: taken }] });
    expect(starts(await door.rows(seriesId))).toEqual(weeks);
    const changes = shown.proposal?.moves.map(({ occursAt, to }) => ({ from: occursAt, to }));
    expect(changes).toHaveLength(1);
    expect((await move(patient, { ...wish, changes })).__typename).toBe('MoveSeriesPayload');
    expect(starts(await door.rows(seriesId))).toEqual(
      weeks.map((at, index) => (index === 2 ? changes?.[0]?.to : later(at, hours(3)))),
    );
  });

  it('names beforehand what it costs all together, which is then taken', async () => {
    await setTerms(world, strictTerms, lena.typeId);
    const { patient, rows } = await bookedSeries(world, lena);
    const wish = { appointmentId: rows[0]?.id, scope: 'ALL', startsAt: later(weeks[0], hours(3)) };
    const shown = async (viewer: Viewer) =>
      (await ask(viewer, previewQuery, 'previewSeriesMove', { ...wish, flexibility: 'SAME_DAY' })).fee;
    const specialist = viewerAs('SPECIALIST', { personId: lena.personId });
    // Only the first is paid, and only it begins within two days.
    expect([await shown(patient), await shown(specialist)]).toEqual([
      { amountMinor: 1500, currency: 'EUR' },
      { amountMinor: 0, currency: 'EUR' },
    ]);
    expect(await move(patient, wish)).toMatchObject({ code: 'FEE_NOT_ACCEPTED', fee: { amountMinor: 1500 } });
    expect((await move(patient, { ...wish, acceptedFeeMinor: 1500 })).__typename).toBe('MoveSeriesPayload');
  });

  it('happens once for one key, and for one of two that want the same place', async () => {
    const first = await bookedSeries(world, lena);
    const second = await bookedSeries(world, lena, { startsAt: later(weeks[0], hours(2)) });
    const goal = later(weeks[0], hours(4));
    const input = { appointmentId: first.rows[0]?.id, scope: 'ALL', startsAt: goal, idempotencyKey: newId() };
    const answers = await Promise.all([
      move(first.patient, input),
      move(first.patient, input),
      move(second.patient, { appointmentId: second.rows[0]?.id, scope: 'ALL', startsAt: goal }),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    const moved = [first, second].map(async ({ seriesId }) => starts(await door.rows(seriesId))[0] === goal);
    expect((await Promise.all(moved)).filter(Boolean)).toHaveLength(1);
  });

  it('of one alone never doubles it (cal.com #12461)', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    const one = `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename } }`;
    const input = {
      appointmentId: rows[1]?.id,
      startsAt: later(weeks[1], hours(1)),
      timeZone: 'Europe/Berlin',
      idempotencyKey: newId(),
    };
    await world.ask(patient, one, { input });
    const after = await door.rows(seriesId);
    expect(starts(after)).toEqual(weeks.with(1, later(weeks[1], hours(1))));
    expect(after.map(({ occursAt }) => occursAt?.toISOString())).toEqual(weeks);
  });

  it('is for its patient and its specialist alone, and only of a series', async () => {
    const { rows } = await bookedSeries(world, lena);
    const wish = { appointmentId: rows[0]?.id, scope: 'ALL', startsAt: later(weeks[0], hours(1)) };
    expect(await move(viewerAs('PATIENT'), wish)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await move(ofSpecialist(), wish)).__typename).toBe('MoveSeriesPayload');
    const single = await bookFor(world, lena, later(weeks[0], hours(4)));
    expect(await move(single.patient, { ...wish, appointmentId: single.appointmentId })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('cancelling a series', () => {
  it('cancels the chosen one and all after it, and tells of it once', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    await cancel(patient, { appointmentId: rows[2]?.id, scope: 'FOLLOWING', reason: 'Umzug' });
    expect((await door.rows(seriesId)).map(({ state }) => state)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
      'CANCELLED',
    ]);
    const told = (await world.published('identity.noticeRequested')).filter(
      ({ personId, template }) => personId === patient.personId && template === 'appointmentCancelled',
    );
    expect(told).toHaveLength(1);
    const gone = (await world.published('booking.appointmentCancelled')).filter(
      ({ patientId }) => patientId === patient.personId,
    );
    expect(gone.map(({ appointmentId }) => appointmentId)).toEqual(rows.slice(2).map(({ id }) => id));
    expect(JSON.stringify(gone)).not.toContain('Umzug');
  });

  it('cancels none where one cannot be cancelled any more', async () => {
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    world.clock.now = new Date(Date.parse(tuesday) - hours(1));
    const wish = { appointmentId: rows[2]?.id, scope: 'ALL' };
    expect(await cancel(patient, wish)).toMatchObject({ code: 'CANCELLATION_TOO_LATE' });
    expect(new Set((await door.rows(seriesId)).map(({ state }) => state))).toEqual(new Set(['CONFIRMED']));
    await cancel(ofSpecialist(), wish);
    expect(new Set((await door.rows(seriesId)).map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
  });

  it('names beforehand how many and what it costs all together, which is then kept', async () => {
    await setTerms(world, strictTerms, lena.typeId);
    const { patient, rows, seriesId } = await bookedSeries(world, lena);
    const shown = (viewer: Viewer, scope: string, index = 0) =>
      ask(viewer, previewCancelQuery, 'previewSeriesCancellation', { appointmentId: rows[index]?.id, scope });
    // Only the first is paid, and only it begins within two days.
    expect(await shown(patient, 'ALL')).toMatchObject({ appointmentCount: 4, fee: { amountMinor: 5950 } });
    expect(await shown(patient, 'FOLLOWING', 1)).toMatchObject({ appointmentCount: 3, fee: null });
    expect(await shown(ofSpecialist(), 'ALL')).toMatchObject({ appointmentCount: 4, fee: { amountMinor: 0 } });
    expect(await shown(viewerAs('PATIENT'), 'ALL')).toMatchObject({ code: 'NOT_FOUND' });
    const wish = { appointmentId: rows[0]?.id, scope: 'ALL' };
    expect(await cancel(patient, wish)).toMatchObject({ code: 'FEE_NOT_ACCEPTED', fee: { amountMinor: 5950 } });
    expect((await cancel(patient, { ...wish, acceptedFeeMinor: 5950 })).__typename).toBe('CancelSeriesPayload');
    expect((await door.rows(seriesId))[0]?.keptMinor).toBe(5950);
    expect(await shown(patient, 'ALL')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says beforehand that it is too late where it is for one of them', async () => {
    const { patient, rows } = await bookedSeries(world, lena);
    world.clock.now = new Date(Date.parse(tuesday) - hours(1));
    const wish = { appointmentId: rows[2]?.id, scope: 'ALL' };
    expect(await ask(patient, previewCancelQuery, 'previewSeriesCancellation', wish)).toMatchObject({
      code: 'CANCELLATION_TOO_LATE',
    });
  });
});

describe('what moves together', () => {
  it('keeps to the wall clock when clocks are turned in between', () => {
    const at = (text: string) => Date.parse(text);
    const present = [at('2026-10-20T08:00:00Z'), at('2026-10-27T09:00:00Z')];
    const moved = { from: at('2026-10-20T08:00:00Z'), to: at('2026-10-21T12:30:00Z') };
    expect(shiftedStarts(present, moved, 'Europe/Berlin')).toEqual([
      at('2026-10-21T12:30:00Z'),
      at('2026-10-28T13:30:00Z'),
    ]);
  });
});
