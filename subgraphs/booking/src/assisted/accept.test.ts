import { hours, minutes, newId, type Id } from '@daraport/domain';
import type { Viewer } from '@daraport/access';
import { reservations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerOf, holdFor, holdSlot, monday, startBookingWorld, wish } from '../testing.ts';
import type { BookingWorld, TestSpecialist } from '../testing.ts';
import { assistedDesk, coordinatorOf, type SeenRequest } from './testing.ts';

let world: BookingWorld;
let desk: ReturnType<typeof assistedDesk>;
let lena: TestSpecialist;
let patient: Viewer;
let me: Viewer;
let request: SeenRequest;
const ten = '2026-11-24T09:00:00.000Z';
const eleven = '2026-11-24T10:00:00.000Z';

beforeAll(async () => {
  world = await startBookingWorld();
  desk = assistedDesk(world);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  lena = await world.specialist();
  [patient, me] = [viewerAs('PATIENT'), coordinatorOf()];
  const { id } = await desk.make(patient);
  const { request: proposed } = await desk.propose(me, id, lena, [ten, eleven]);
  if (!proposed) throw new Error('nothing was proposed');
  request = proposed;
});

const proposal = (at: string) => request.proposals.find(({ startsAt }) => startsAt === at)?.id ?? '';
const accept = async (at: string, facts: Record<string, unknown> = {}, viewer = patient) => {
  const input = wish(lena, at, { proposalId: proposal(at), ...facts });
  return answerOf(await world.ask(viewer, holdSlot, input), 'holdSlot') as unknown as {
    code?: string;
    hold?: { id: Id; quoteId: Id; expiresAt: string };
  };
};
const pay = (quoteId: Id) =>
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
const job = async () => {
  const run = world.subgraph.jobs['booking.assistedDue'];
  if (!run) throw new Error('no such job');
  await run({ brandId: testBrand, requestId: request.id });
};
const look = async (viewer = patient) => {
  const seen = await desk.see(viewer, request.id);
  if (!seen) throw new Error('not seen');
  return seen;
};
const statesOf = ({ proposals }: SeenRequest) => proposals.map(({ state }) => state);
const held = () =>
  world.change((tx) =>
    tx
      .select()
      .from(reservations)
      .where(and(eq(reservations.patientId, patient.personId ?? ''), eq(reservations.state, 'HELD'))),
  );

describe('choosing a proposal', () => {
  it('holds its time as any booking does; the others fall away, and the payment books it', async () => {
    const { hold } = await accept(ten);
    const kept = await look();
    expect(kept).toMatchObject({ state: 'ACCEPTED', dueAt: hold?.expiresAt });
    expect(statesOf(kept)).toEqual(['ACCEPTED', 'FALLEN_AWAY']);
    await pay(hold?.quoteId ?? '');
    const booked = await look();
    expect(booked).toMatchObject({ state: 'BOOKED', dueAt: null, appointment: { id: hold?.id } });
    expect(booked.steps.map(({ kind }) => kind)).toEqual(['MADE', 'CLAIMED', 'PROPOSED', 'ACCEPTED', 'BOOKED']);
    expect(await world.published('identity.noticeRequested')).toContainEqual(
      expect.objectContaining({ personId: me.personId, template: 'requestAnswered' }),
    );
    expect((await accept(eleven)).code).toBe('PROPOSAL_OVER');
    expect(await held()).toEqual([]);
  });

  it('again gives back the first, so that one alone is held', async () => {
    await accept(ten);
    const { hold } = await accept(eleven);
    expect((await held()).map(({ id }) => id)).toEqual([hold?.id]);
    expect(statesOf(await look())).toEqual(['FALLEN_AWAY', 'ACCEPTED']);
  });

  it('of several at once holds exactly one', { timeout: 60_000 }, async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => accept(index % 2 === 0 ? ten : eleven)));
    const rows = await held();
    expect(rows).toHaveLength(1);
    expect(await look()).toMatchObject({ state: 'ACCEPTED' });
  });

  it('is for its patient alone, and for what was proposed', async () => {
    const stranger = viewerAs('PATIENT');
    expect((await accept(ten, {}, stranger)).code).toBe('NOT_FOUND');
    expect((await accept(ten, { proposalId: newId() })).code).toBe('NOT_FOUND');
    expect((await accept(ten, { proposalId: 'nonsense' })).code).toBe('NOT_FOUND');
    const other = await world.specialist();
    const swapped = wish(other, ten, { proposalId: proposal(ten) });
    expect(answerOf(await world.ask(patient, holdSlot, swapped), 'holdSlot')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await held()).toEqual([]);
    expect(statesOf(await look())).toEqual(['OPEN', 'OPEN']);
  });

  it('that is gone says so, with times nearby, one of which may be chosen in its place', async () => {
    await holdFor(world, lena, ten);
    const [gone] = (await look()).proposals;
    expect(gone).toMatchObject({ state: 'GONE' });
    expect(gone?.alternatives).toHaveLength(6);
    expect((await accept(ten)).code).toBe('SLOT_TAKEN');
    const nearby = gone?.alternatives[0]?.startsAt ?? '';
    const { hold } = await accept(nearby, { proposalId: proposal(ten) });
    await pay(hold?.quoteId ?? '');
    expect(await look()).toMatchObject({ state: 'BOOKED', appointment: { id: hold?.id } });
  });

  it('without paying gives the choice back; a payment that comes late still books', async () => {
    const { hold } = await accept(ten);
    world.clock.now = new Date(monday.getTime() + minutes(10));
    expect(statesOf(await look())).toEqual(['OPEN', 'OPEN']);
    await job();
    const lapsed = await look();
    expect(lapsed).toMatchObject({ state: 'PROPOSED' });
    expect(lapsed.steps.at(-1)).toMatchObject({ kind: 'PAYMENT_LAPSED' });
    await pay(hold?.quoteId ?? '');
    expect(await look()).toMatchObject({ state: 'BOOKED', appointment: { id: hold?.id } });
  });

  it('keeps a coordinator from proposing or closing meanwhile', async () => {
    await accept(ten);
    expect((await desk.propose(me, request.id, lena, [eleven])).code).toBe('REQUEST_STATE');
    const close = { requestId: request.id, reason: 'Nichts frei.' };
    expect((await desk.act(me, 'closeAssistedRequest', close)).code).toBe('REQUEST_STATE');
  });
});

describe('declining and withdrawing', () => {
  it('asks for a new round with the reason, after which the old proposals cannot be chosen', async () => {
    const reason = 'Nur abends.';
    const declined = await desk.act(patient, 'declineProposals', { requestId: request.id, reason });
    expect(declined.request).toMatchObject({ state: 'WAITING', isClaimed: true });
    expect((await look(me)).steps.at(-1)).toMatchObject({ kind: 'DECLINED', note: reason });
    expect((await accept(ten)).code).toBe('PROPOSAL_OVER');
    await desk.propose(me, request.id, lena, ['2026-11-24T14:00:00.000Z']);
    expect((await accept(ten)).code).toBe('PROPOSAL_OVER');
    expect(await held()).toEqual([]);
    expect(await look()).toMatchObject({ state: 'PROPOSED', round: 2 });
  });

  it('gives back what was held, and a payment for it is given back too', async () => {
    const { hold } = await accept(ten);
    const withdrawn = await desk.act(patient, 'withdrawAssistedRequest', { requestId: request.id });
    expect(withdrawn.request).toMatchObject({ state: 'WITHDRAWN', dueAt: null });
    expect(await held()).toEqual([]);
    await pay(hold?.quoteId ?? '');
    expect(await world.published('booking.holdLapsed')).toContainEqual({ holdId: hold?.id, quoteId: hold?.quoteId });
    expect(await look()).toMatchObject({ state: 'WITHDRAWN', appointment: null });
    const again = { requestId: request.id, reason: 'Doch nicht.' };
    expect((await desk.act(patient, 'declineProposals', again)).code).toBe('REQUEST_STATE');
    expect((await desk.act(me, 'takeOverAssistedRequest', again)).code).toBe('REQUEST_STATE');
  });

  it('closing tells the patient why', async () => {
    const reason = 'Wir haben leider niemanden mit freien Zeiten.';
    await desk.act(me, 'closeAssistedRequest', { requestId: request.id, reason });
    const closed = await look();
    expect(closed).toMatchObject({ state: 'CLOSED', dueAt: null });
    expect(closed.steps.at(-1)).toMatchObject({ kind: 'CLOSED', note: reason });
    expect(await world.published('identity.noticeRequested')).toContainEqual(
      expect.objectContaining({ personId: patient.personId, template: 'requestClosed' }),
    );
  });
});

describe('deadlines', () => {
  it('proposals that nobody chose wait for new ones, and then an answer that is late is marked once', async () => {
    // They end with the last of their starts, before the two days of the brand.
    expect(request.dueAt).toBe(eleven);
    world.clock.now = new Date(eleven);
    expect(await look()).toMatchObject({ state: 'WAITING', isOverdue: false });
    expect((await accept(eleven)).code).toBe('SLOT_IN_PAST');
    await job();
    expect(await look()).toMatchObject({ state: 'WAITING', dueAt: '2026-11-25T10:00:00.000Z' });
    world.clock.now = new Date(Date.parse(eleven) + hours(24));
    expect(await look()).toMatchObject({ isOverdue: true });
    await job();
    await job();
    const late = await look();
    expect(late.steps.map(({ kind }) => kind).slice(-2)).toEqual(['PROPOSALS_LAPSED', 'OVERDUE']);
    expect((await desk.queue(me, 'MINE')).edges[0]?.node).toMatchObject({ id: request.id, isOverdue: true });
  });

  it('that have not come leave everything as it is', async () => {
    await job();
    expect(await look()).toMatchObject({ state: 'PROPOSED' });
  });

  it('are those of the brand, saved by whoever configures it and over no other change', async () => {
    const admin = viewerAs('BRAND_ADMIN');
    const save = (facts: object, viewer = admin) =>
      world.ask(
        viewer,
        `mutation ($input: SaveAssistedSettingsInput!) { saveAssistedSettings(input: $input) { __typename
          ... on AssistedSettingsSaved { settings { answerWithinHours proposalsValidHours version } } ... on Error { code } ... on InvalidInputError { fields { path } } } }`,
        { input: { answerWithinHours: 4, proposalsValidHours: 1, version: 0, idempotencyKey: newId(), ...facts } },
      );
    const answer = async (facts: object) => answerOf(await save(facts), 'saveAssistedSettings');
    expect(await answer({ answerWithinHours: 0 })).toMatchObject({ fields: [{ path: 'answerWithinHours' }] });
    expect(await answer({})).toMatchObject({ settings: { answerWithinHours: 4, proposalsValidHours: 1, version: 1 } });
    expect(await answer({})).toMatchObject({ code: 'SETTINGS_CHANGED' });
    expect(JSON.stringify(await save({}, coordinatorOf()))).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    expect((await desk.make(patient)).dueAt).toBe('2026-11-23T12:00:00.000Z');
  });
});
