import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
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

  it('show overseers what is theirs, by state', async () => {
    const { appointmentId } = await bookFor(world, lena, ten);
    const admin = viewerAs('ORGANIZATION_ADMIN', { organizationId: network });
    const all = (state: string) =>
      world.ask(admin, `{ appointments(first: 10, state: ${state}) { totalCount edges { node { id } } } }`);
    expect((await all('null')).data).toEqual({
      appointments: { totalCount: 1, edges: [{ node: { id: appointmentId } }] },
    });
    expect((await all('CANCELLED')).data).toEqual({ appointments: { totalCount: 0, edges: [] } });
    expect(
      (await world.ask(viewerAs('PATIENT'), '{ appointments(first: 1) { totalCount } }')).errors?.[0]?.extensions.code,
    ).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('show a specialist the agenda of up to 31 days', async () => {
    await bookFor(world, lena, ten);
    const agenda = (from: string, to: string) =>
      world.ask(specialistOf(lena), `{ agenda(from: "${from}", to: "${to}") { startsAt } }`);
    expect((await agenda('2026-11-24T09:30:00Z', '2026-11-25T00:00:00Z')).data).toEqual({
      agenda: [{ startsAt: ten }],
    });
    expect((await agenda('2026-11-24T09:50:00Z', '2026-11-25T00:00:00Z')).data).toEqual({ agenda: [] });
    expect((await agenda('2026-11-23T00:00:00Z', '2026-11-24T09:00:00Z')).data).toEqual({ agenda: [] });
    for (const to of ['2026-12-26T00:00:00Z', '2026-11-01T00:00:00Z']) {
      expect((await agenda('2026-11-24T00:00:00Z', to)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('cancelling', () => {
  const cancelAppointment = /* GraphQL */ `
    mutation ($input: CancelAppointmentInput!) {
      cancelAppointment(input: $input) {
        ... on CancelAppointmentPayload {
          appointment {
            state
          }
        }
        ... on Error {
          code
        }
        ... on CancellationTooLateError {
          deadline
        }
        ... on InvalidInputError {
          fields {
            path
          }
        }
      }
    }
  `;
  const cancel = async (viewer: Viewer, facts: { appointmentId: string; reason?: string; idempotencyKey?: string }) =>
    answerOf(
      await world.ask(viewer, cancelAppointment, { input: { idempotencyKey: newId(), ...facts } }),
      'cancelAppointment',
    );

  it('frees the time, seals the reason, and tells everyone once', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, wednesday);
    const input = { appointmentId, reason: 'Ich habe Fieber.', idempotencyKey: newId() };
    for (const _twice of [1, 2]) expect(await cancel(patient, input)).toEqual({ appointment: { state: 'CANCELLED' } });
    expect(await cancel(patient, { appointmentId })).toEqual({ appointment: { state: 'CANCELLED' } });
    const [row] = await world.change((tx) => tx.select().from(reservations).where(eq(reservations.id, appointmentId)));
    expect(row).toMatchObject({ cancelledBy: patient.personId, sequence: 1 });
    expect(row?.cancelReason?.includes(Buffer.from('Fieber'))).toBe(false);
    const events = (await world.published('booking.appointmentCancelled')).filter(
      (facts) => facts.appointmentId === appointmentId,
    );
    expect(events).toMatchObject([{ cancelledBy: patient.personId, reason: null }]);
    const notices = (await world.published('identity.noticeRequested')).filter(
      ({ calendar, template }) => template === 'appointmentCancelled' && calendar?.uid === `${appointmentId}@daraport`,
    );
    expect(notices.map(({ personId, calendar }) => [personId, calendar?.method, calendar?.sequence])).toEqual([
      [patient.personId, 'CANCEL', 1],
      [lena.personId, 'CANCEL', 1],
    ]);
    expect(await holdFor(world, lena, wednesday)).toBeTruthy();
  });

  it('is too late for the patient a day before, and not for the specialist', async () => {
    const { patient, appointmentId } = await bookFor(world, lena, ten);
    world.clock.now = new Date('2026-11-23T09:00:00.001Z');
    expect(await cancel(patient, { appointmentId })).toEqual({
      code: 'CANCELLATION_TOO_LATE',
      deadline: '2026-11-23T09:00:00.000Z',
    });
    expect(await cancel(specialistOf(lena), { appointmentId })).toEqual({ appointment: { state: 'CANCELLED' } });
  });

  it('is refused to strangers and overseers, for holds and for unknown ids', async () => {
    const { appointmentId } = await bookFor(world, lena, wednesday);
    for (const viewer of [
      viewerAs('PATIENT'),
      viewerAs('SPECIALIST'),
      viewerAs('ORGANIZATION_ADMIN'),
      viewerAs('PATIENT', { brandId: otherBrand }),
    ]) {
      expect(await cancel(viewer, { appointmentId })).toEqual({ code: 'NOT_FOUND' });
    }
    const { patient, holdId } = await holdFor(world, lena, ten);
    expect(await cancel(patient, { appointmentId: holdId })).toEqual({ code: 'NOT_FOUND' });
    expect(await cancel(patient, { appointmentId: 'x' })).toEqual({ code: 'NOT_FOUND' });
    expect(await cancel(patient, { appointmentId: holdId, reason: 'x'.repeat(501) })).toEqual({
      code: 'INVALID_INPUT',
      fields: [{ path: 'reason' }],
    });
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
    await Promise.all([...told, ...untold].map((stream) => stream.return?.()));
    for (const each of await Promise.all(silence)) expect(each.done).toBe(true);
  });
});
