import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClient, type Answer, type GraphClient } from './graph-client.ts';
import { openHouse, type House } from './house.ts';
import {
  findSpecialists,
  freeTimes,
  holdInput,
  holdMutation,
  pay,
  quote,
  register,
  signIn,
  type FoundSpecialist,
} from './journey.steps.ts';

const booking = ['appointments:book', 'appointments:read', 'appointments:change', 'payments:pay', 'payments:read'];
const cancelMutation = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename
  ... on CancelAppointmentPayload { appointment { state } } ... on Error { code message } } }`;

let house: House;
let patient: GraphClient;
let staff: readonly GraphClient[];
let program: GraphClient;
let specialist: FoundSpecialist;
let typeId: string;
let times: string[];
beforeAll(async () => {
  house = await openHouse();
  patient = openClient(house, 'nordlicht');
  await register(patient, 'program@example.org');
  // Who runs the brand, and who runs one organization in it.
  staff = [openClient(house, 'nordlicht'), openClient(house, 'nordlicht')];
  for (const [index, name] of ['brand', 'admin'].entries())
    await signIn(staff[index] as GraphClient, `${name}@nordlicht.example.org`);
  program = await programOf(patient, booking);
  const found = (await findSpecialists(program, 'Schlafprobleme')).find(({ slug }) => slug === 'lena-brandt');
  if (!found) throw new Error('the directory does not find her');
  specialist = found;
  typeId = specialist.appointmentTypes.at(-1)?.id ?? '';
  times = await freeTimes(program, specialist.slug, typeId);
}, 400_000);
afterAll(() => house[Symbol.asyncDispose]());

/** A program with a token that someone made with some of the own permissions. */
async function programOf(maker: GraphClient, scopes: readonly string[], brand = 'nordlicht'): Promise<GraphClient> {
  const made = await maker.expect(
    'ApiTokenCreated',
    `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret } ... on Error { code } } }`,
    { input: { name: 'program', scopes, expiresInDays: 1, idempotencyKey: randomUUID() } },
  );
  return openClient(house, brand, String(made['secret']));
}

const hold = (client: GraphClient, at: string, quoteId: string, overrides: object = {}) => {
  const { input } = holdInput(specialist, typeId, at, quoteId);
  return client.ask(holdMutation, { input: { ...input, ...overrides } });
};
const codesOf = ({ errors }: Pick<Answer, 'errors'>): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

describe('a program with the token of a patient', () => {
  let holdId: string;

  it('prices, holds, pays, follows and cancels an appointment', async () => {
    const { id: quoteId } = await quote(program, specialist, typeId);
    const held = await hold(program, times[5] ?? '', quoteId);
    expect(held.errors).toEqual([]);
    holdId = held.data?.['holdSlot'].hold.id;
    expect(held.headers['ratelimit-policy']).toContain('"token"');
    const paid = await pay(house, program, quoteId);
    expect(paid.status).toBe(200);
    const query = `query ($id: ID!) { hold(id: $id) { state appointment { id state cancellableUntil } } }`;
    await expect
      .poll(async () => (await program.ask(query, { id: holdId })).data?.['hold'])
      .toMatchObject({ state: 'CONFIRMED', appointment: { id: holdId, state: 'CONFIRMED' } });
    const seen = await patient.ask(`{ myAppointments(first: 5, period: UPCOMING) { edges { node { id } } } }`);
    expect(seen.data?.['myAppointments'].edges).toEqual([{ node: { id: holdId } }]);
    const input = { appointmentId: holdId, idempotencyKey: randomUUID() };
    const cancelled = { __typename: 'CancelAppointmentPayload', appointment: { state: 'CANCELLED' } };
    for (let turn = 0; turn < 2; turn++)
      expect((await program.ask(cancelMutation, { input })).data?.['cancelAppointment']).toEqual(cancelled);
  });

  it('must name a key, which answers the same twice, and refuses another wish', async () => {
    const { id: quoteId } = await quote(program, specialist, typeId);
    const keyless = await hold(program, times[8] ?? '', quoteId, { idempotencyKey: undefined });
    expect([keyless.status, codesOf(keyless)]).toEqual([400, ['BAD_USER_INPUT']]);
    const idempotencyKey = randomUUID();
    const [first, again] = [
      await hold(program, times[8] ?? '', quoteId, { idempotencyKey }),
      await hold(program, times[8] ?? '', quoteId, { idempotencyKey }),
    ];
    expect(first.data?.['holdSlot'].__typename).toBe('HoldSlotPayload');
    expect(again.data).toEqual(first.data);
    const other = await hold(program, times[9] ?? '', quoteId, { idempotencyKey });
    expect(other.data?.['holdSlot']).toMatchObject({
      __typename: 'IdempotencyConflictError',
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('is refused whatever the portal is refused, in the same words', async () => {
    const { id: quoteId } = await quote(patient, specialist, typeId);
    const rival = openClient(house, 'nordlicht');
    await register(rival, 'rival@example.org');
    const taken = times[20] ?? '';
    await hold(rival, taken, (await quote(rival, specialist, typeId)).id);
    const wrong: readonly (readonly [string, object])[] = [
      [taken, {}],
      ['2020-01-01T09:00:00Z', {}],
      [new Date(Date.parse(times[2] ?? '') + 60_000).toISOString(), {}],
      [times[2] ?? '', { specialistId: randomUUID() }],
      [times[2] ?? '', { appointmentTypeId: randomUUID() }],
      [times[2] ?? '', { timeZone: 'Mars/Olympus' }],
      [times[2] ?? '', { quoteId: '' }],
      [times[2] ?? '', { format: 'TELEPATHY' }],
    ];
    const refusals: unknown[] = [];
    for (const [at, overrides] of wrong) {
      const byPage = await hold(patient, at, quoteId, overrides);
      const byProgram = await hold(program, at, quoteId, overrides);
      expect(byProgram.data, JSON.stringify(overrides)).toEqual(byPage.data);
      expect(codesOf(byProgram)).toEqual(codesOf(byPage));
      refusals.push(byPage.data?.['holdSlot'].__typename ?? codesOf(byPage)[0]);
    }
    expect(refusals).toEqual([
      'SlotTakenError',
      'SlotInPastError',
      'SlotNotOfferedError',
      'NotFoundError',
      'NotFoundError',
      'InvalidInputError',
      'InvalidInputError',
      'BAD_USER_INPUT',
    ]);
  });

  it('does nothing that its scopes do not say', async () => {
    const free = await freeTimes(program, specialist.slug, typeId);
    const reader = await programOf(patient, ['appointments:read']);
    const { id: quoteId } = await quote(patient, specialist, typeId);
    const refused = await hold(reader, free[0] ?? '', quoteId);
    expect([refused.data, codesOf(refused)]).toEqual([null, ['UNAUTHORIZED_FIELD_OR_TYPE']]);
    expect(codesOf(await reader.ask('{ myPayments(first: 1) { totalCount } }'))).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ]);
    expect((await reader.ask('{ myAppointments(first: 1, period: PAST) { totalCount } }')).errors).toEqual([]);
    const booker = await programOf(patient, ['appointments:book']);
    const input = { appointmentId: holdId, idempotencyKey: randomUUID() };
    expect(codesOf(await booker.ask(cancelMutation, { input }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(await freeTimes(program, specialist.slug, typeId)).toEqual(free);
  });

  it('is nothing on another brand, and reaches nothing of another patient', async () => {
    const { data } = await openClient(house, 'nordlicht').ask('{ viewer { isAuthenticated } }');
    expect(data?.['viewer'].isAuthenticated).toBe(false);
    const abroad = await programOf(patient, booking, 'vitalis');
    expect((await abroad.ask('{ viewer { isAuthenticated } }')).status).toBe(401);
    const stranger = openClient(house, 'nordlicht');
    await register(stranger, 'stranger@example.org');
    const other = await programOf(stranger, booking);
    const seen = await other.ask('query ($id: ID!) { hold(id: $id) { id } appointment(id: $id) { id } }', {
      id: holdId,
    });
    expect(seen.data).toEqual({ hold: null, appointment: null });
    const input = { appointmentId: holdId, idempotencyKey: randomUUID() };
    expect((await other.ask(cancelMutation, { input })).data?.['cancelAppointment']).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a program with the token of staff', () => {
  const overseen =
    '{ appointments(first: 50) { totalCount edges { node { id } } } payments(first: 50) { totalCount } }';

  it('sees what its maker sees, and of a brand or organization nothing more', async () => {
    const counts: number[] = [];
    for (const maker of staff) {
      const byProgram = await (await programOf(maker, ['appointments:oversee', 'payments:oversee'])).ask(overseen);
      const byPage = await maker.ask(overseen);
      expect(byProgram.errors).toEqual([]);
      expect(byProgram.data).toEqual(byPage.data);
      counts.push(byProgram.data?.['appointments'].totalCount);
    }
    expect(counts[0]).toBeGreaterThanOrEqual(counts[1] ?? Infinity);
    expect(counts[1]).toBeGreaterThan(0);
  });

  it('books nothing, and cancels no patient’s appointment, which its maker may', async () => {
    const overseer = await programOf(staff[0] as GraphClient, ['appointments:oversee', 'appointments:read']);
    const { data } = await overseer.ask(overseen.replace(/ payments.*/, ' }'));
    const id = data?.['appointments'].edges[0].node.id;
    const input = { appointmentId: id, idempotencyKey: randomUUID() };
    expect(codesOf(await overseer.ask(cancelMutation, { input }))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    const refused = await hold(overseer, times[11] ?? '', randomUUID());
    expect(codesOf(refused)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });
});
