import { modules, type Module } from '@daraport/access';
import { minutes, newId } from '@daraport/domain';
import { sqlState, violatedConstraint } from '@daraport/drizzle';
import { reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq, sql } from 'drizzle-orm';
import { parse } from 'graphql';
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
let lena: TestSpecialist;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';
const hold = async (variables: object, viewer = viewerAs('PATIENT')) =>
  answerOf(await world.ask(viewer, holdSlot, variables as never), 'holdSlot');
const stateOf = (id: string) =>
  world.change(
    async (tx) =>
      (await tx.select({ state: reservations.state }).from(reservations).where(eq(reservations.id, id)))[0]?.state,
  );

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
});

describe('holding a time', () => {
  it('keeps it for ten minutes and takes it from everyone else', async () => {
    const input = wish(lena, ten);
    expect(await hold(input)).toMatchObject({
      __typename: 'HoldSlotPayload',
      hold: {
        state: 'HELD',
        startsAt: ten,
        endsAt: '2026-11-24T09:50:00.000Z',
        timeZone: 'Europe/Berlin',
        format: 'VIDEO',
        appointment: null,
        expiresAt: '2026-11-23T08:10:00.000Z',
        quoteId: input.input.quoteId,
        specialist: { id: lena.id },
        appointmentType: { id: lena.typeId },
      },
    });
    expect(await hold(wish(lena, ten))).toMatchObject({
      code: 'SLOT_TAKEN',
      alternatives: ['08:00', '10:00', '10:30', '11:00', '11:30', '12:00'].map((time) => ({
        startsAt: `2026-11-24T${time}:00.000Z`,
      })),
    });
  });

  it('tells whose time it is and who holds it, also of a specialist without an organization', async () => {
    const patient = viewerAs('PATIENT');
    await hold(wish(lena, ten), patient);
    const told = (await world.published('booking.timeHeld')).filter(({ patientId }) => patientId === patient.personId);
    expect(told).toEqual([{ patientId: patient.personId, specialistPersonId: lena.personId, lineage: [] }]);
  });

  it('lets one of 200 parallel patients win, and offers the others what is free', { timeout: 60_000 }, async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => hold(wish(lena, ten))));
    expect(answers.filter(({ __typename }) => __typename === 'HoldSlotPayload')).toHaveLength(1);
    const refused = answers.filter(({ code }) => code === 'SLOT_TAKEN') as unknown as { alternatives: unknown[] }[];
    expect(refused).toHaveLength(199);
    expect(new Set(refused.map(({ alternatives }) => alternatives.length))).toEqual(new Set([6]));
  });

  it('lets one of many win who wish overlapping times of one specialist', { timeout: 60_000 }, async () => {
    const starts = ['2026-11-24T09:00:00Z', '2026-11-24T09:30:00Z'];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => hold(wish(lena, starts[index % 2] ?? ''))),
    );
    expect(answers.filter(({ __typename }) => __typename === 'HoldSlotPayload')).toHaveLength(1);
  });

  it('refuses a video visit while the brand has them switched off, and keeps nothing', async () => {
    const without = (...off: Module[]) =>
      viewerAs('PATIENT', { modules: modules.filter((module) => !off.includes(module)) });
    const refusal = { __typename: 'ModuleDisabledError', code: 'MODULE_DISABLED' };
    expect(await hold(wish(lena, ten), without('VIDEO'))).toMatchObject(refusal);
    expect(await hold(wish(lena, ten), without('BOOKING'))).toMatchObject(refusal);
    expect(await hold(wish(lena, ten), without('MESSAGING'))).toMatchObject({ __typename: 'HoldSlotPayload' });
  });

  it('answers a repeated key with the same hold, and refuses it for another wish', async () => {
    const patient = viewerAs('PATIENT');
    const input = wish(lena, ten);
    const both = await Promise.all([hold(input, patient), hold(input, patient)]);
    expect(both[0]).toEqual(both[1]);
    expect(await hold({ input: { ...input.input, startsAt: eleven } }, patient)).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('gives the earlier time of the same checkout back', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    const second = await hold(wish(lena, eleven), patient);
    expect(second).toMatchObject({ hold: { state: 'HELD', startsAt: eleven } });
    expect(await stateOf(holdId)).toBe('RELEASED');
    expect(await hold(wish(lena, ten))).toMatchObject({ __typename: 'HoldSlotPayload' });
  });

  it('keeps the earlier time when the next one is refused', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    await holdFor(world, lena, eleven);
    expect(await hold(wish(lena, eleven), patient)).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await stateOf(holdId)).toBe('HELD');
  });

  it('lets a hold that ran out block nobody, before and after its job', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    world.clock.now = new Date(monday.getTime() + minutes(10));
    const shown = await world.ask(patient, 'query ($id: ID!) { hold(id: $id) { state } }', { id: holdId });
    expect(answerOf(shown, 'hold')).toEqual({ state: 'EXPIRED' });
    expect(await hold(wish(lena, ten))).toMatchObject({ __typename: 'HoldSlotPayload' });
    expect(await stateOf(holdId)).toBe('EXPIRED');
  });

  it('is ended by its job, never too early and never once it was given back', async () => {
    const { holdId } = await holdFor(world, lena, ten);
    const expire = () => world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId });
    await expect(expire()).rejects.toThrow('not run out');
    world.clock.now = new Date(monday.getTime() + minutes(10));
    await expire();
    expect(await stateOf(holdId)).toBe('EXPIRED');
    const released = await holdFor(world, lena, ten);
    await world.ask(
      released.patient,
      'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }',
      {
        id: released.holdId,
      },
    );
    await world.subgraph.jobs['booking.expireHold']?.({ brandId: testBrand, holdId: released.holdId });
    expect(await stateOf(released.holdId)).toBe('RELEASED');
  });

  it('remembers the click and the browser that the patient consented to, and who may see the organization', async () => {
    const [clickId, visitorId, clinic, network] = [newId(), newId(), newId(), newId()];
    const inClinic = await world.specialist({ organizationId: clinic, lineage: [clinic, network] });
    const { holdId } = await holdFor(world, inClinic, ten, viewerAs('PATIENT', { clickId, visitorId }));
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, holdId)));
    expect(row).toMatchObject({ clickId, visitorId, organizationId: clinic, lineage: [clinic, network] });
  });
});

describe('a hold belongs to its patient', () => {
  const releaseHold =
    'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename ... on ReleaseHoldPayload { hold { state } } ... on Error { code } } }';

  it('who alone sees and releases it', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    for (const stranger of [
      viewerAs('PATIENT'),
      viewerAs('PATIENT', { personId: patient.personId, brandId: otherBrand }),
    ]) {
      expect((await world.ask(stranger, 'query ($id: ID!) { hold(id: $id) { id } }', { id: holdId })).data).toEqual({
        hold: null,
      });
      expect(answerOf(await world.ask(stranger, releaseHold, { id: holdId }), 'releaseHold')).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    for (const _twice of [1, 2]) {
      expect(answerOf(await world.ask(patient, releaseHold, { id: holdId }), 'releaseHold')).toMatchObject({
        hold: { state: 'RELEASED' },
      });
    }
    expect(answerOf(await world.ask(patient, releaseHold, { id: 'nothing' }), 'releaseHold')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('and is given back once by a key, which means no other hold, and is still free after a refusal', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    const release = async (id: string, key: string, viewer = patient) =>
      answerOf(
        await world.ask(
          viewer,
          'mutation ($id: ID!, $key: ID!) { releaseHold(id: $id, idempotencyKey: $key) { __typename ... on Error { code } ... on InvalidInputError { fields { path } } } }',
          { id, key },
        ),
        'releaseHold',
      );
    expect(await release(newId(), 'key')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await release(holdId, '')).toMatchObject({ fields: [{ path: 'idempotencyKey' }] });
    expect(await release(holdId, 'key')).toMatchObject({ __typename: 'ReleaseHoldPayload' });
    expect(await release(holdId, 'key')).toMatchObject({ __typename: 'ReleaseHoldPayload' });
    const other = await holdFor(world, lena, ten, patient);
    expect(await release(other.holdId, 'key')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await release(other.holdId, 'another')).toMatchObject({ __typename: 'ReleaseHoldPayload' });
  });

  it('whose page is told live, also of what happened before it listened', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    const document = parse('subscription ($id: ID!) { holdChanged(id: $id) { state } }');
    const open = async () => {
      const stream = await world.subgraph.subscribe({
        document,
        variables: { id: holdId },
        viewer: patient,
        requestId: newId(),
      });
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
      return stream;
    };
    const stream = await open();
    const told = stream.next();
    await world.ask(patient, releaseHold, { id: holdId });
    expect((await told).value).toMatchObject({ data: { holdChanged: { state: 'RELEASED' } } });
    await stream.return?.();
    const late = await open();
    expect((await late.next()).value).toMatchObject({ data: { holdChanged: { state: 'RELEASED' } } });
    await late.return?.();
    const refused = await world.subgraph.subscribe({
      document,
      variables: { id: holdId },
      viewer: viewerAs('PATIENT'),
      requestId: newId(),
    });
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('the database alone', () => {
  it('keeps active reservations of a specialist apart, buffers included, and lets neighbours touch', async () => {
    const { holdId } = await holdFor(world, lena, ten);
    const copy = (from: string, to: string) =>
      world.change(async (tx) => {
        const [row] = await tx.select().from(reservations).where(eq(reservations.id, holdId));
        if (!row) throw new Error('no hold');
        const moved = {
          startsAt: new Date(from),
          endsAt: new Date(new Date(from).getTime() + minutes(5)),
          during: sql`tstzrange(${from}, ${to})`,
        };
        await tx.insert(reservations).values({ ...row, ...moved, id: newId(), quoteId: newId() });
      });
    const clash = await copy('2026-11-24T09:59:00Z', '2026-11-24T10:30:00Z').catch((error: unknown) => error);
    expect([sqlState(clash), violatedConstraint(clash)]).toEqual(['23P01', 'reservations_no_overlap']);
    await copy('2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z');
  });
});
