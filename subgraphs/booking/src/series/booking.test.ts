import { newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { seriesDoor, seriesWish, specialistWithSeries, tuesday } from './testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let door: ReturnType<typeof seriesDoor>;
const third = '2026-12-08T09:00:00.000Z';
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

describe('booking a series as a specialist', () => {
  const wishOf = (patientId: string | null, facts: object = {}) => {
    const {
      specialistId: _specialist,
      timeZone: _zone,
      quoteId: _quote,
      ...wish
    } = seriesWish(lena, { startsAt: third });
    return { ...wish, patientId, ...facts };
  };

  it('confirms all at once for a patient who was there before, each to be paid by itself', async () => {
    const { patient } = await bookFor(world, lena, tuesday);
    const wish = wishOf(patient.personId);
    const booked = await door.book(ofSpecialist(), wish);
    expect(booked.series).toMatchObject({ rule: 'FREQ=WEEKLY;COUNT=4', timeZone: 'Europe/Berlin' });
    expect(booked.series.appointments).toHaveLength(4);
    expect(await door.book(ofSpecialist(), wish)).toEqual(booked);
    const told = (await world.published('booking.appointmentConfirmed')).filter(({ due }) => due?.pricedBy === null);
    expect(told.map(({ appointmentId }) => appointmentId)).toEqual(booked.series.appointments.map(({ id }) => id));
  });

  it('is refused for strangers, for taken times, and to other specialists', async () => {
    expect(await door.book(ofSpecialist(), wishOf(newId()))).toMatchObject({ code: 'NOT_FOUND' });
    const { patient } = await bookFor(world, lena, tuesday);
    await bookFor(world, lena, '2026-12-15T09:00:00.000Z');
    expect(await door.book(ofSpecialist(), wishOf(patient.personId))).toMatchObject({
      code: 'SLOT_TAKEN',
      conflicts: [{ startsAt: '2026-12-15T09:00:00.000Z' }],
    });
    const other = await specialistWithSeries(world);
    const stranger = viewerAs('SPECIALIST', { personId: other.personId });
    expect(await door.book(stranger, wishOf(patient.personId))).toMatchObject({ code: 'NOT_FOUND' });
    await expect(door.book(patient, wishOf(patient.personId))).rejects.toMatchObject({
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
  });
});
