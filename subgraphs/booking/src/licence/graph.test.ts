import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assistedDesk, coordinatorOf, timeOf } from '../assisted/testing.ts';
import { bookedSeries, seriesDoor, seriesWish } from '../series/testing.ts';
import { answerOf, bookFor, holdSlot, monday, startBookingWorld, wish, type BookingWorld } from '../testing.ts';
import type { TestSpecialist } from '../testing.ts';
import { openWaitlist, ten } from '../waitlist/testing.ts';

let world: BookingWorld;
let list: ReturnType<typeof openWaitlist>;
let lena: TestSpecialist;
const patient = () => viewerAs('PATIENT');
const eleven = '2026-11-24T10:00:00.000Z';
const unsaid = { code: 'INVALID_INPUT', fields: [{ path: 'region' }] };
const refused = { code: 'NOT_LICENSED_THERE' };

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
  await requireLicence(true);
  lena = await licensed(['DE'], ['VIDEO', 'IN_PERSON', 'PHONE']);
});

/** Says whether a licence must hold where the patient is. */
async function requireLicence(isHard: boolean): Promise<void> {
  const admin = viewerAs('BRAND_ADMIN');
  const { version } = answerOf(await world.ask(admin, '{ matchingSettings { version } }'), 'matchingSettings');
  const hard = ['SPECIALTY', 'LANGUAGE', ...(isHard ? ['REGION'] : [])];
  const input = { weights: [], hard, withinDays: 21, version, idempotencyKey: newId() };
  const save =
    'mutation ($input: SaveMatchingSettingsInput!) { saveMatchingSettings(input: $input) { ... on Error { code } } }';
  expect(answerOf(await world.ask(admin, save, { input }), 'saveMatchingSettings')).toEqual({});
}
async function licensed(licensedIn: string[], formats: ('VIDEO' | 'IN_PERSON' | 'PHONE')[]): Promise<TestSpecialist> {
  const specialist = await world.specialist({ licensedIn, formats });
  await world.change((tx) =>
    tx.update(appointmentTypes).set({ formats, seriesMost: 12 }).where(eq(appointmentTypes.id, specialist.typeId)),
  );
  return specialist;
}
const hold = async (facts: object, specialist = lena, startsAt = ten) => {
  const query = holdSlot.replace(
    '... on Error',
    '... on NotLicensedThereError { licensedIn meetsInPerson } ... on Error',
  );
  return answerOf(await world.ask(patient(), query, wish(specialist, startsAt, { ...facts })), 'holdSlot');
};

describe('a single appointment', () => {
  it('from afar needs a licence where the patient will be, and says where one holds and that on site is possible', async () => {
    expect(await hold({})).toMatchObject(unsaid);
    expect(await hold({ region: 'Bavaria' })).toMatchObject(unsaid);
    expect(await hold({ region: 'AT' })).toMatchObject({ ...refused, licensedIn: ['DE'], meetsInPerson: true });
    expect(await hold({ region: 'AT', format: 'PHONE' })).toMatchObject(refused);
    expect(await hold({ region: 'DE-BE' })).toMatchObject({ __typename: 'HoldSlotPayload' });
    const remote = await licensed([], ['VIDEO']);
    expect(await hold({ region: 'DE' }, remote)).toMatchObject({ ...refused, licensedIn: [], meetsInPerson: false });
  });

  it('on site is booked from wherever the patient comes', async () => {
    expect(await hold({ format: 'IN_PERSON' })).toMatchObject({ __typename: 'HoldSlotPayload' });
  });

  it('is not asked for a place on a brand that requires no licence', async () => {
    await requireLicence(false);
    expect(await hold({})).toMatchObject({ __typename: 'HoldSlotPayload' });
    expect(await hold({ region: 'AT' }, lena, eleven)).toMatchObject({ __typename: 'HoldSlotPayload' });
  });

  it('is told of before anything is chosen', async () => {
    const visitor: Viewer = { ...patient(), kind: 'anonymous', personId: null, role: null, scopes: [] };
    const asked = async () =>
      answerOf(
        await world.ask(visitor, `{ specialist(slug: "s-${lena.id}") { needsRegion licensedIn } }`),
        'specialist',
      );
    expect(await asked()).toEqual({ needsRegion: true, licensedIn: ['DE'] });
    await requireLicence(false);
    expect(await asked()).toEqual({ needsRegion: false, licensedIn: ['DE'] });
  });
});

it('binds a series, whoever books it', async () => {
  const door = seriesDoor(world);
  expect(await door.hold(patient(), seriesWish(lena))).toMatchObject(unsaid);
  expect(await door.hold(patient(), seriesWish(lena, { region: 'CH' }))).toMatchObject(refused);
  const { patient: known } = await bookedSeries(world, lena, { region: 'DE' });
  const own = viewerAs('SPECIALIST', { personId: lena.personId });
  const book = (facts: object) =>
    door.book(own, {
      patientId: known.personId,
      appointmentTypeId: lena.typeId,
      startsAt: '2026-11-25T09:00:00.000Z',
      rule: 'FREQ=WEEKLY;COUNT=2',
      format: 'VIDEO',
      idempotencyKey: newId(),
      ...facts,
    });
  expect(await book({})).toMatchObject(unsaid);
  expect(await book({ region: 'CH' })).toMatchObject(refused);
});

it('binds what the waiting list offers, and leaves the offer as it was', async () => {
  await requireLicence(false);
  const booked = await bookFor(world, lena, ten);
  const mara = await list.waiting(lena);
  await list.free(lena, booked);
  await requireLicence(true);
  const offerId = (await list.mine(mara.viewer))[0]?.offer?.id ?? '';
  expect(await list.accept(mara.viewer, offerId)).toMatchObject(unsaid);
  expect(await list.accept(mara.viewer, offerId, { region: 'AT' })).toMatchObject(refused);
  expect(await list.accept(mara.viewer, offerId, { region: 'DE' })).toMatchObject({ hold: { state: 'HELD' } });
});

it('leaves of a pool those who are licensed there, for its times and for who gets it', async () => {
  const eva = await licensed(['AT'], ['VIDEO']);
  const save = `mutation ($input: SavePoolInput!) { savePool(input: $input) { ... on SavePoolPayload { pool { id } } ... on Error { code } } }`;
  const pool = {
    nameDe: 'Team',
    nameEn: 'Team',
    isOffered: true,
    members: [lena, eva].map(({ typeId }) => ({ appointmentTypeId: typeId, weight: 1 })),
    version: 0,
    idempotencyKey: newId(),
  };
  const { pool: saved } = answerOf(
    await world.ask(viewerAs('BRAND_ADMIN'), save, { input: pool }),
    'savePool',
  ) as unknown as { pool: { id: string } };
  const held = async (region: string | null, startsAt = ten) => {
    const query = `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { ... on HoldPoolSlotPayload { specialist { id } }
      ... on NotLicensedThereError { licensedIn meetsInPerson } ... on Error { code } ... on InvalidInputError { fields { path } } } }`;
    const input = { poolId: saved.id, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin', region };
    return answerOf(
      await world.ask(patient(), query, { input: { ...input, idempotencyKey: newId() } }),
      'holdPoolSlot',
    );
  };
  const times = async (region: string) => {
    const query = `{ pool(id: "${saved.id}") { slotDays(format: VIDEO, from: "2026-11-24", days: 1, timeZone: "Europe/Berlin", region: "${region}") { slots { startsAt } } } }`;
    const found = answerOf(await world.ask(patient(), query), 'pool') as unknown as {
      slotDays: { slots: unknown[] }[];
    };
    return found.slotDays.flatMap(({ slots }) => slots).length;
  };
  expect(await held(null)).toMatchObject(unsaid);
  expect(await held('CH')).toMatchObject({ ...refused, licensedIn: ['AT', 'DE'], meetsInPerson: true });
  expect(await held('AT')).toEqual({ specialist: { id: eva.id } });
  expect(await held('AT', eleven)).toEqual({ specialist: { id: eva.id } });
  expect(await held('DE')).toEqual({ specialist: { id: lena.id } });
  expect([await times('AT'), await times('CH')]).toEqual([expect.any(Number), 0]);
  expect(await times('AT')).toBeLessThan(await times('DE'));
});

it('lets no coordinator propose from afar who is not licensed where a request says the person is', async () => {
  const desk = assistedDesk(world);
  const me = coordinatorOf();
  const { id } = await desk.make(patient(), { region: 'AT' });
  await desk.act(me, 'claimAssistedRequest', { requestId: id });
  const propose = (facts: object) => desk.act(me, 'proposeTimes', { requestId: id, times: [timeOf(lena, ten, facts)] });
  expect(await propose({ format: 'VIDEO' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await propose({ format: 'IN_PERSON' })).not.toHaveProperty('code');
});
