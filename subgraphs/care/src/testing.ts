import type { Role, Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { openDatabase } from '@daraport/drizzle';
import { relations } from '@daraport/drizzle/tables/care';
import type { AppointmentFacts } from '@daraport/events';
import {
  startFollowing,
  startTestWorld,
  testBrand,
  viewerAs,
  type Following,
  type TestWorld,
} from '@daraport/subgraph/testing';
import { subgraph } from './subgraph.ts';

/** What an appointment brought about. */
export interface Booked {
  readonly facts: AppointmentFacts;
  readonly patient: Viewer;
  readonly specialist: Viewer;
  readonly visitId: Id;
  readonly conversationId: Id;
}

/** Care on a database of its own, with ways to book, to ask and to look below the graph. */
export interface CareWorld extends TestWorld {
  book(overrides?: Partial<AppointmentFacts>, people?: { patient?: Viewer; specialist?: Viewer }): Promise<Booked>;
  /** The data of an operation that must not have errors. */
  data<T = Record<string, never>>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<T>;
  follow<T>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Following<T>>;
  /** Rows as the database's owner sees them. */
  raw<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
}

/** Nine o'clock in Berlin on a Tuesday; the clock of every test world. */
export const noon = new Date('2026-11-24T08:00:00Z');

export const person = (role: Role, personId: Id = newId(), brandId: Id = testBrand): Viewer =>
  viewerAs(role, { personId, brandId });

/** Starts care as the product does, or with handlers of the test's own. */
export async function startCareWorld(environment: NodeJS.ProcessEnv = {}, definition = subgraph): Promise<CareWorld> {
  const world = await startTestWorld(definition, { environment, now: noon });
  const owner = openDatabase({ url: world.database.url, relations, max: 2 });

  async function data<T>(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await world.ask(viewer, query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  }

  return Object.assign(Object.create(world) as TestWorld, {
    data,
    async raw<Row extends object>(sql: string, values: unknown[] = []) {
      const result = await owner.pool.query<Row>(sql, values);
      return result.rows;
    },
    async book(
      overrides: Partial<AppointmentFacts> = {},
      people: { patient?: Viewer; specialist?: Viewer } = {},
    ): Promise<Booked> {
      const patient = people.patient ?? person('PATIENT');
      const specialist = people.specialist ?? person('SPECIALIST');
      const facts = { ...factsFor(patient, specialist), ...overrides };
      await world.deliver('booking.appointmentConfirmed', facts);
      const query = `query($id: ID!) { _entities(representations: [{ __typename: "Appointment", id: $id }]) { ... on Appointment { visit { id } conversation { id } } } }`;
      const { _entities } = await data<{ _entities: [{ visit: { id: Id }; conversation: { id: Id } }] }>(
        patient,
        query,
        { id: facts.appointmentId },
      );
      const [{ visit, conversation }] = _entities;
      return { facts, patient, specialist, visitId: visit.id, conversationId: conversation.id };
    },
    follow: <T>(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Following<T>> =>
      startFollowing<T>(world, viewer, query, variables),
    async [Symbol.asyncDispose]() {
      await owner.close();
      await world[Symbol.asyncDispose]();
    },
  });
}

/** An appointment at nine, an hour after the clock. */
function factsFor(patient: Viewer, specialist: Viewer): AppointmentFacts {
  return {
    appointmentId: newId(),
    patientId: patient.personId ?? '',
    specialistId: newId(),
    specialistPersonId: specialist.personId ?? '',
    organizationId: null,
    appointmentTypeId: newId(),
    startsAt: '2026-11-24T09:00:00.000Z',
    endsAt: '2026-11-24T09:50:00.000Z',
    timeZone: 'Europe/Berlin',
    format: 'VIDEO',
    quoteId: newId(),
    clickId: null,
    visitorId: null,
  };
}
