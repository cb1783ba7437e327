import { newId } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bookFor, monday, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';
import { openWaitlist, ten } from './testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let lena: TestSpecialist;

beforeAll(async () => {
  world = await startBookingWorld();
  list = openWaitlist(world);
});
afterAll(async () => {
  await list.close();
  await world[Symbol.asyncDispose]();
});
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  await bookFor(world, lena, ten);
});

describe('joining', () => {
  it('keeps the wishes and shows them to the patient alone', async () => {
    const mara = viewerAs('PATIENT');
    const { wait } = await list.join(mara, lena);
    expect(wait).toMatchObject({
      state: 'WAITING',
      weekdays: [2],
      fromMinute: 600,
      toMinute: 601,
      until: '2026-11-24T23:00:00.000Z',
      specialist: { id: lena.id },
      appointmentType: { id: lena.typeId },
      offer: null,
    });
    expect(await list.mine(mara)).toEqual([wait]);
    expect(await list.mine(viewerAs('PATIENT'))).toEqual([]);
    expect(await list.mine({ ...mara, brandId: otherBrand })).toEqual([]);
  });

  it('refuses to wait for what is free, and says which times those are', async () => {
    expect(await list.join(viewerAs('PATIENT'), lena, { toMinute: 690 })).toMatchObject({
      code: 'TIMES_FREE',
      alternatives: [{ startsAt: '2026-11-24T10:00:00.000Z' }],
    });
  });

  it('is once per kind, also when pressed twice at once, and answers a repeated key the same', async () => {
    const mara = viewerAs('PATIENT');
    const key = newId();
    const same = await Promise.all([
      list.join(mara, lena, { idempotencyKey: key }),
      list.join(mara, lena, { idempotencyKey: key }),
    ]);
    expect(same[0]).toEqual(same[1]);
    expect(await list.join(mara, lena)).toMatchObject({ code: 'ALREADY_WAITING' });
    expect(await list.join(mara, lena, { idempotencyKey: key, weekdays: [3] })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const felix = viewerAs('PATIENT');
    const both = await Promise.all([list.join(felix, lena), list.join(felix, lena)]);
    expect(both.map((one) => String(one.code ?? one.__typename)).toSorted()).toEqual([
      'ALREADY_WAITING',
      'JoinWaitlistPayload',
    ]);
  });

  it('is possible for five lists at once, however many are asked for in parallel', async () => {
    const mara = viewerAs('PATIENT');
    const others = await Promise.all(Array.from({ length: 8 }, () => world.specialist()));
    for (const other of others) await bookFor(world, other, ten);
    const answers = await Promise.all(others.map((other) => list.join(mara, other)));
    expect(answers.filter(({ wait }) => wait)).toHaveLength(5);
    expect(answers.filter(({ code, most }) => code === 'TOO_MANY_WAITS' && most === 5)).toHaveLength(3);
    const [first] = await list.mine(mara);
    await list.leave(mara, first?.id ?? '');
    expect(await list.join(mara, lena)).toMatchObject({ wait: { state: 'WAITING' } });
  });

  it.each([
    [{ weekdays: [0] }, 'weekdays.0'],
    [{ weekdays: [1, 2, 3, 4, 5, 6, 7, 7] }, 'weekdays'],
    [{ fromMinute: 700, toMinute: 700 }, 'toMinute'],
    [{ toMinute: 1441 }, 'toMinute'],
    [{ until: '2026-11-22' }, 'until'],
    [{ until: '2027-11-22' }, 'until'],
    [{ timeZone: 'Mars/Base' }, 'timeZone'],
    [{ format: 'PHONE' }, 'format'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey'],
  ])('refuses %j and keeps nothing', async (facts, path) => {
    const mara = viewerAs('PATIENT');
    expect(await list.join(mara, lena, facts)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
    expect(await list.mine(mara)).toEqual([]);
  });

  it('is for patients of the brand, and not for the own calendar', async () => {
    for (const [specialistId, appointmentTypeId] of [
      [newId(), lena.typeId],
      ['no id', lena.typeId],
      [lena.id, newId()],
    ])
      expect(await list.join(viewerAs('PATIENT'), lena, { specialistId, appointmentTypeId })).toMatchObject({
        code: 'NOT_FOUND',
      });
    await expect(list.join(viewerAs('SPECIALIST'), lena)).rejects.toThrow('Not authorized');
    expect(await list.join(viewerAs('PATIENT', { personId: lena.personId }), lena)).toMatchObject({
      fields: [{ path: 'specialistId' }],
    });
  });
});
