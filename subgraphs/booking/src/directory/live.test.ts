import { newId } from '@daraport/domain';
import { otherBrand, startFollowing, viewerAs } from '@daraport/subgraph/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorOf, week } from '../availability/testing.ts';
import {
  answerOf,
  holdSlot,
  monday,
  startBookingWorld,
  wish,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let edit: ReturnType<typeof editorOf>;
const ten = '2026-11-24T09:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  edit = editorOf(world, lena);
});

describe('an open booking page', () => {
  const document = parse(`subscription ($id: ID!, $type: ID!) { slotsChanged(specialistId: $id) { specialist {
    slotDays(appointmentTypeId: $type, from: "2026-11-24", days: 1, timeZone: "Europe/Berlin") { slots { startsAt } } } } }`);
  const open = async (viewer = viewerAs('PATIENT')) =>
    world.subgraph.subscribe({
      document,
      variables: { id: lena.id, type: lena.typeId },
      viewer,
      requestId: newId(),
    });
  const startsIn = (event: unknown) =>
    (
      event as { value: { data: { slotsChanged: { specialist: { slotDays: { slots: { startsAt: Date }[] }[] } } } } }
    ).value.data.slotsChanged.specialist.slotDays[0]?.slots.map(({ startsAt }) =>
      new Date(startsAt).toISOString().slice(11, 16),
    );

  it('loses a time the moment somebody takes it, has it back when it is given back, and follows new hours', async () => {
    const stream = await open();
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    const taken = stream.next();
    const patient = viewerAs('PATIENT');
    const { hold } = answerOf(await world.ask(patient, holdSlot, wish(lena, ten)), 'holdSlot') as unknown as {
      hold: { id: string };
    };
    expect(startsIn(await taken)).not.toContain('09:00');
    const back = stream.next();
    await world.ask(patient, 'mutation ($id: ID!) { releaseHold(id: $id, idempotencyKey: $id) { __typename } }', {
      id: hold.id,
    });
    expect(startsIn(await back)).toContain('09:00');
    const changed = stream.next();
    await edit.mutate('setWeeklyHours', week);
    expect(startsIn(await changed)).toEqual(['08:00', '08:30', '09:00', '09:30', '10:00']);
    await stream.return?.();
  });

  it.each(['SPECIALIST', 'COORDINATOR', 'ORGANIZATION_ADMIN'] as const)(
    'tells a %s as well, who chooses another time for an appointment',
    async (role) => {
      const query = 'subscription ($id: ID!) { slotsChanged(specialistId: $id) { specialist { id } } }';
      await using live = await startFollowing(world, viewerAs(role), query, { id: lena.id });
      answerOf(await world.ask(viewerAs('PATIENT'), holdSlot, wish(lena, ten)), 'holdSlot');
      expect(await live.next()).toMatchObject({ slotsChanged: { specialist: { id: lena.id } } });
    },
  );

  it('is nothing for who chooses no times', async () => {
    expect(await open(viewerAs('COMPLIANCE_OFFICER'))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
  });

  it('hears nothing of a specialist that its brand does not have', async () => {
    expect(await open(viewerAs('PATIENT', { brandId: otherBrand }))).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
