import { minutes, newId } from '@daraport/domain';
import { specialists } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import type { Viewer } from '@daraport/access';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  holdFor,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let here: TestSpecialist;
let there: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const herself = () => viewerAs('SPECIALIST', { personId: here.personId });
const herselfThere = () => viewerAs('SPECIALIST', { personId: there.personId, brandId: otherBrand });
const guest = () => viewerAs('PATIENT', { brandId: otherBrand });

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  here = await world.specialist();
  there = await world.specialist({ brandId: otherBrand });
});

const mutate = async (viewer: Viewer, text: string, input: object) =>
  answerOf(await world.ask(viewer, text, { input }), /\{ (\w+)\(/.exec(text)?.[1] ?? '') as Record<string, unknown>;
const join = (code: unknown, viewer = herselfThere(), key = newId()) =>
  mutate(
    viewer,
    'mutation ($input: JoinCalendarInput!) { joinCalendar(input: $input) { __typename ... on JoinCalendarPayload { availability { isShared } } ... on Error { code } } }',
    { code, idempotencyKey: key },
  );
const leave = (viewer: Viewer) =>
  mutate(
    viewer,
    'mutation ($input: LeaveCalendarInput!) { leaveCalendar(input: $input) { __typename ... on LeaveCalendarPayload { availability { isShared } } ... on Error { code } } }',
    { idempotencyKey: newId() },
  );
const makeCode = async (viewer = herself()) => {
  const text =
    'mutation { createCalendarCode { ... on CalendarCodeCreated { code expiresAt } ... on Error { code } } }';
  return (answerOf(await world.ask(viewer, text), 'createCalendarCode') as unknown as { code: string }).code;
};
const sharedOf = async (specialist: TestSpecialist, brandId: string) => {
  const [row] = await world.change(
    (tx) => tx.select().from(specialists).where(eq(specialists.id, specialist.id)),
    brandId,
  );
  return row?.sharedWith;
};
const hold = async (specialist: TestSpecialist, viewer: Viewer, startsAt = ten) =>
  answerOf(await world.ask(viewer, holdSlot, wish(specialist, startsAt)), 'holdSlot') as Record<string, unknown>;

describe('sharing a calendar with one’s profile on another brand', () => {
  it('keeps both from being booked at once, and is known to both', async () => {
    expect(await join(await makeCode())).toEqual({
      __typename: 'JoinCalendarPayload',
      availability: { isShared: true },
    });
    expect([await sharedOf(here, testBrand), await sharedOf(there, otherBrand)]).toEqual([[otherBrand], [testBrand]]);
    await holdFor(world, here, ten);
    expect(await hold(there, guest())).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('takes along what is booked already, and is refused where that meets, with nothing changed', async () => {
    await holdFor(world, there, ten, guest());
    const code = await makeCode();
    await holdFor(world, here, '2026-11-24T09:30:00.000Z');
    expect(await join(code)).toMatchObject({ code: 'CALENDARS_OVERLAP' });
    expect([await sharedOf(here, testBrand), await sharedOf(there, otherBrand)]).toEqual([[], []]);
    const apart = await world.specialist();
    expect(await join(await makeCode(viewerAs('SPECIALIST', { personId: apart.personId })))).toMatchObject({
      availability: { isShared: true },
    });
    expect(await hold(apart, viewerAs('PATIENT'))).toMatchObject({ code: 'SLOT_TAKEN' });
  });

  it('ends with leaving, on both, and each has its own time again', async () => {
    await join(await makeCode());
    expect(await leave(herself())).toMatchObject({ availability: { isShared: false } });
    expect([await sharedOf(here, testBrand), await sharedOf(there, otherBrand)]).toEqual([[], []]);
    await holdFor(world, here, ten);
    expect(await hold(there, guest())).toMatchObject({ __typename: 'HoldSlotPayload' });
    expect(await leave(herself())).toMatchObject({ availability: { isShared: false } });
  });

  it('works once per code, within a quarter of an hour, and a repeated key has one effect', async () => {
    const code = await makeCode();
    const key = newId();
    const both = [await join(code, herselfThere(), key), await join(code, herselfThere(), key)];
    expect(both[1]).toEqual(both[0]);
    const third = await world.specialist({ brandId: otherBrand });
    const again = viewerAs('SPECIALIST', { personId: third.personId, brandId: otherBrand });
    expect(await join(code, again)).toMatchObject({ code: 'CALENDAR_CODE_INVALID' });
    const late = await makeCode(viewerAs('SPECIALIST', { personId: (await world.specialist()).personId }));
    world.clock.now = new Date(monday.getTime() + minutes(15));
    expect(await join(late, again)).toMatchObject({ code: 'CALENDAR_CODE_INVALID' });
  });

  it('is refused for a code of the own brand, for nonsense, and for whoever is no specialist', async () => {
    const code = await makeCode();
    const neighbour = await world.specialist();
    expect(await join(code, viewerAs('SPECIALIST', { personId: neighbour.personId }))).toMatchObject({
      code: 'CALENDAR_CODE_INVALID',
    });
    for (const nonsense of ['', 'x', 'A'.repeat(46)]) {
      expect(await join(nonsense)).toMatchObject({ code: 'CALENDAR_CODE_INVALID' });
    }
    expect(await join(code, viewerAs('SPECIALIST', { brandId: otherBrand }))).toMatchObject({ code: 'NOT_FOUND' });
    const patient = await world.ask(viewerAs('PATIENT'), 'mutation { createCalendarCode { __typename } }');
    expect(patient.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(await join(code)).toMatchObject({ availability: { isShared: true } });
  });
});

it('does not take a hold that ran out for something booked', async () => {
  await holdFor(world, there, ten, guest());
  world.clock.now = new Date(monday.getTime() + minutes(10));
  await holdFor(world, here, ten);
  expect(await join(await makeCode())).toMatchObject({ availability: { isShared: true } });
});
