import { newId } from '@daraport/domain';
import { absences } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockCalendar } from '../reservation/service.ts';
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
let lena: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';
const hold = async (variables: object, viewer = viewerAs('PATIENT')) =>
  answerOf(await world.ask(viewer, holdSlot, variables as never), 'holdSlot');

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('a hold is refused', () => {
  it.each([
    ['in the past', '2026-11-23T07:59:00Z', 'SLOT_IN_PAST'],
    ['sooner than the notice', '2026-11-23T08:30:00Z', 'SLOT_NOT_OFFERED'],
    ['outside the hours', '2026-11-24T20:00:00Z', 'SLOT_NOT_OFFERED'],
    ['off the grid', '2026-11-24T09:10:00Z', 'SLOT_NOT_OFFERED'],
    ['on a free day', '2026-11-28T09:00:00Z', 'SLOT_NOT_OFFERED'],
    ['beyond the horizon', '2027-02-01T09:00:00Z', 'SLOT_NOT_OFFERED'],
  ])('%s', async (_when, startsAt, code) => {
    expect(await hold(wish(lena, startsAt))).toMatchObject({ code });
  });

  it('with the nearest free times when it is not offered', async () => {
    const refused = await hold(wish(lena, '2026-11-24T09:10:00Z'));
    expect(refused.alternatives).toHaveLength(6);
    expect(refused.alternatives?.[0]).toEqual({ startsAt: '2026-11-24T08:00:00.000Z' });
  });

  it('during an absence, without saying that there is one', async () => {
    const during = sql`tstzrange('2026-11-24 00:00Z', '2026-11-25 00:00Z')`;
    await world.change((tx) =>
      tx
        .insert(absences)
        .values({ brandId: testBrand, id: newId(), specialistId: lena.id, specialistPersonId: lena.personId, during }),
    );
    expect(await hold(wish(lena, ten))).toMatchObject({ code: 'SLOT_NOT_OFFERED' });
  });

  it('for an unknown specialist or type, another brand’s, and ids that are none', async () => {
    const strangers = await world.specialist({ brandId: otherBrand });
    const other = await world.specialist();
    for (const facts of [
      { specialistId: newId() },
      { specialistId: 'x' },
      { appointmentTypeId: other.typeId },
      { appointmentTypeId: "'; drop" },
      { specialistId: strangers.id, appointmentTypeId: strangers.typeId },
    ]) {
      expect(await hold(wish(lena, ten, facts))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('field by field, in the viewer’s language', async () => {
    const refused = await hold(
      wish(lena, ten, { timeZone: 'Mars/Base', quoteId: 'q', idempotencyKey: 'k' }),
      viewerAs('PATIENT', { locale: 'de' }),
    );
    expect(refused).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { path: 'timeZone', message: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.' },
        { path: 'quoteId', message: 'Diesen Preis gibt es nicht.' },
        { path: 'idempotencyKey', message: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
      ],
    });
    expect(await hold(wish(lena, ten, { format: 'PHONE' }))).toMatchObject({ fields: [{ path: 'format' }] });
    expect(await hold(wish(lena, ten), viewerAs('PATIENT', { personId: lena.personId }))).toMatchObject({
      fields: [{ path: 'specialistId' }],
    });
  });

  it('for a price that another hold uses', async () => {
    const { payment } = await holdFor(world, lena, ten);
    expect(await hold(wish(lena, eleven, { quoteId: payment.quoteId }))).toMatchObject({
      fields: [{ path: 'quoteId' }],
    });
  });

  it('to everyone who does not act as a patient', async () => {
    const specialist = viewerAs('SPECIALIST');
    const denied = await world.ask(specialist, holdSlot, wish(lena, ten));
    expect(denied.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    const withScope = await world.ask(
      { ...specialist, scopes: [...specialist.scopes, 'appointments:book'] },
      holdSlot,
      wish(lena, ten),
    );
    expect(withScope.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});

describe('who asks for one time at once', () => {
  /** Keeps a calendar's lock while `work` goes on. */
  const locked = (specialist: TestSpecialist, work: () => Promise<void>) =>
    world.change(async (tx) => {
      await lockCalendar(tx, testBrand, specialist.id);
      await work();
    });

  it('is answered without waiting for the calendar when it is taken', async () => {
    await holdFor(world, lena, ten);
    await locked(lena, async () => {
      expect(await hold(wish(lena, ten))).toMatchObject({ code: 'SLOT_TAKEN', alternatives: { length: 6 } });
    });
  });

  it('is refused by the lock where all saw it free', async () => {
    const rivals: Promise<Record<string, unknown>>[] = [];
    await locked(lena, async () => {
      rivals.push(...Array.from({ length: 3 }, () => hold(wish(lena, ten))));
      await expect.poll(() => waitingForLock()).toBe(rivals.length);
    });
    const answers = await Promise.all(rivals);
    const codes = answers.map(({ code }) => code);
    expect(codes.filter((code) => code === 'SLOT_TAKEN')).toHaveLength(2);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  });

  it('gets his own time again, and one that overlaps it', async () => {
    const mara = viewerAs('PATIENT');
    await holdFor(world, lena, ten, mara);
    expect(await hold(wish(lena, ten), mara)).toMatchObject({ __typename: 'HoldSlotPayload' });
    expect(await hold(wish(lena, '2026-11-24T09:30:00.000Z'), mara)).toMatchObject({ __typename: 'HoldSlotPayload' });
  });

  async function waitingForLock(): Promise<number> {
    const { rows } = await world.change((tx) =>
      tx.execute<{ waiting: number }>(
        sql`select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`,
      ),
    );
    return rows[0]?.waiting ?? 0;
  }
});
