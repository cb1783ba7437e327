import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerOf,
  bookFor,
  holdFor,
  monday,
  startBookingWorld,
  type BookingWorld,
  type TestSpecialist,
} from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
let clinic: string;
let network: string;
const ten = '2026-11-24T09:00:00.000Z';
const wednesday = '2026-11-25T09:00:00.000Z';
const one = 'query ($id: ID!) { appointment(id: $id) { id state patient { id } } }';
const lookUp = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Appointment { id } } }';
const own = (viewer: Viewer, period: string) =>
  world.ask(
    viewer,
    `{ myAppointments(first: 10, period: ${period}) { totalCount edges { node { startsAt state } } } }`,
  );
const specialistOf = (specialist: TestSpecialist) => viewerAs('SPECIALIST', { personId: specialist.personId });

beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = monday;
  [clinic, network] = [newId(), newId()];
  lena = await world.specialist({ organizationId: clinic, lineage: [clinic, network] });
});

describe('an appointment', () => {
  it('is seen by its patient, its specialist and who oversees it, and by nobody else', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, ten);
    const admin = (organizationId: string | null) => viewerAs('ORGANIZATION_ADMIN', { organizationId });
    const seeing = [patient, specialistOf(lena), admin(null), admin(clinic), admin(network), viewerAs('COORDINATOR')];
    const blind = [
      viewerAs('PATIENT'),
      viewerAs('SPECIALIST'),
      admin(newId()),
      viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand }),
      viewerAs('PATIENT', { brandId: otherBrand, personId: patient.personId }),
    ];
    const expected = { id: appointmentId, state: 'CONFIRMED', patient: { id: patient.personId } };
    for (const viewer of seeing) {
      expect((await world.ask(viewer, one, { id: appointmentId })).data).toEqual({ appointment: expected });
    }
    for (const viewer of blind) {
      expect((await world.ask(viewer, one, { id: appointmentId })).data).toEqual({ appointment: null });
      expect(
        (await world.ask(viewer, lookUp, { of: [{ __typename: 'Appointment', id: appointmentId }] })).data,
      ).toEqual({ _entities: [null] });
    }
    const partner = await world.ask(viewerAs('AFFILIATE'), one, { id: appointmentId });
    expect(partner.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('is none while it is only held', async () => {
    const { patient, holdId } = await holdFor(world, lena, ten);
    for (const viewer of [patient, specialistOf(lena), viewerAs('ORGANIZATION_ADMIN')]) {
      expect((await world.ask(viewer, one, { id: holdId })).data).toEqual({ appointment: null });
    }
    expect((await world.ask(patient, one, { id: 'x' })).data).toEqual({ appointment: null });
  });

  it('enters in the audit log who, other than the patient, saw whose it is', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, ten);
    const reads = async () =>
      (await world.published('audit.recorded'))
        .flatMap(({ entries }) => entries)
        .filter(({ action, resourceId }) => action === 'READ' && resourceId === appointmentId);
    await world.ask(patient, one, { id: appointmentId });
    expect(await reads()).toEqual([]);
    const specialist = specialistOf(lena);
    await world.ask(specialist, one, { id: appointmentId });
    expect(await reads()).toMatchObject([
      { actorId: specialist.personId, subjectId: patient.personId, resourceType: 'Appointment', appointmentId },
    ]);
  });
});

describe('lists', () => {
  it('show a patient and a specialist their own, upcoming ascending and past descending', async () => {
    const { patient } = await bookFor(world, lena, wednesday);
    await bookFor(world, lena, ten, patient);
    await bookFor(world, lena, '2026-11-26T09:00:00.000Z');
    const startsOf = async (viewer: Viewer, period: string) => {
      const page = answerOf(await own(viewer, period), 'myAppointments') as unknown as {
        totalCount: number;
        edges: { node: { startsAt: string } }[];
      };
      expect(page.totalCount).toBe(page.edges.length);
      return page.edges.map(({ node }) => node.startsAt);
    };
    expect(await startsOf(patient, 'UPCOMING')).toEqual([ten, wednesday]);
    expect(await startsOf(specialistOf(lena), 'UPCOMING')).toEqual([ten, wednesday, '2026-11-26T09:00:00.000Z']);
    expect(await startsOf(viewerAs('PATIENT'), 'UPCOMING')).toEqual([]);
    world.clock.now = new Date('2026-11-25T12:00:00Z');
    expect(await startsOf(patient, 'UPCOMING')).toEqual([]);
    expect(await startsOf(patient, 'PAST')).toEqual([wednesday, ten]);
  });

  it('page by a stable cursor', async () => {
    const { patient } = await bookFor(world, lena, ten);
    await bookFor(world, lena, wednesday, patient);
    const page =
      'query ($after: String) { myAppointments(first: 1, after: $after, period: UPCOMING) { edges { node { startsAt } } pageInfo { hasNextPage endCursor } } }';
    const first = answerOf(await world.ask(patient, page), 'myAppointments') as unknown as {
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    expect(first).toMatchObject({ edges: [{ node: { startsAt: ten } }], pageInfo: { hasNextPage: true } });
    expect(
      answerOf(await world.ask(patient, page, { after: first.pageInfo.endCursor }), 'myAppointments'),
    ).toMatchObject({
      edges: [{ node: { startsAt: wednesday } }],
      pageInfo: { hasNextPage: false },
    });
    expect((await world.ask(patient, page, { after: 'foreign' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('show overseers what is theirs, narrowed to state, span, specialist and patient', async () => {
    const { appointmentId, patient } = await bookFor(world, lena, ten);
    const admin = viewerAs('ORGANIZATION_ADMIN', { organizationId: network });
    const narrowed = `query ($filter: AppointmentFilter) { appointments(first: 10, filter: $filter) { totalCount edges { node { id } } } }`;
    const all = async (filter: object | null) => (await world.ask(admin, narrowed, { filter })).data?.appointments;
    const found = { totalCount: 1, edges: [{ node: { id: appointmentId } }] };
    const none = { totalCount: 0, edges: [] };
    for (const filter of [
      null,
      {},
      { state: null, from: null },
      { state: 'CONFIRMED', from: ten, to: wednesday, specialistId: lena.id, patientId: patient.personId },
    ])
      expect(await all(filter)).toEqual(found);
    for (const filter of [
      { state: 'CANCELLED' },
      { from: '2026-11-24T09:00:00.001Z' },
      { to: ten },
      { specialistId: newId() },
      { patientId: lena.personId },
      { patientId: "' or 1=1" },
    ])
      expect(await all(filter)).toEqual(none);
    expect(
      (await world.ask(viewerAs('PATIENT'), '{ appointments(first: 1) { totalCount } }')).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('show a specialist the agenda of up to 45 days, as a month of six weeks needs it', async () => {
    await bookFor(world, lena, ten);
    const agenda = (from: string, to: string) =>
      world.ask(specialistOf(lena), `{ agenda(from: "${from}", to: "${to}") { startsAt } }`);
    expect((await agenda('2026-11-24T09:30:00Z', '2026-11-25T00:00:00Z')).data).toEqual({
      agenda: [{ startsAt: ten }],
    });
    expect((await agenda('2026-11-24T09:50:00Z', '2026-11-25T00:00:00Z')).data).toEqual({ agenda: [] });
    expect((await agenda('2026-11-23T00:00:00Z', '2026-11-24T09:00:00Z')).data).toEqual({ agenda: [] });
    const { errors } = await agenda('0000-01-01T00:00:00Z', '0000-01-02T00:00:00Z');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await agenda('2026-11-24T00:00:00Z', '2027-01-08T00:00:00Z')).errors).toBeUndefined();
    for (const to of ['2027-01-08T00:00:01Z', '2026-11-01T00:00:00Z']) {
      expect((await agenda('2026-11-24T00:00:00Z', to)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('live', () => {
  const document = parse('subscription { appointmentChanged { kind appointment { id state } } }');

  it('tells patient, specialist and overseers of a new appointment, and no stranger', async () => {
    const { patient, payment, holdId } = await holdFor(world, lena, ten);
    const admin = (organizationId: string | null) => viewerAs('ORGANIZATION_ADMIN', { organizationId });
    const open = async (viewer: Viewer) => {
      const stream = await world.subgraph.subscribe({ document, viewer, requestId: newId() });
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
      return stream;
    };
    const told = await Promise.all([patient, specialistOf(lena), admin(null), admin(clinic), admin(network)].map(open));
    const untold = await Promise.all(
      [viewerAs('PATIENT'), admin(newId()), viewerAs('ORGANIZATION_ADMIN', { brandId: otherBrand })].map(open),
    );
    const silence = untold.map((stream) => stream.next());
    const news = told.map((stream) => stream.next());
    await world.deliver('billing.paymentSucceeded', payment);
    for (const each of await Promise.all(news)) {
      expect(each.value).toMatchObject({
        data: { appointmentChanged: { kind: 'CONFIRMED', appointment: { id: holdId, state: 'CONFIRMED' } } },
      });
    }
    for (const stream of [...told, ...untold]) await stream.return?.();
    for (const each of await Promise.all(silence)) expect(each.done).toBe(true);
  });
});
