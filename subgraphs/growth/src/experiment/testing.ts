import { scopesOfRole, type Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { armOf } from '@daraport/subgraph';
import { experiments } from '@daraport/drizzle/tables/growth';
import { viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { facts, noon, payment } from '../testing.ts';

export const admin = viewerAs('BRAND_ADMIN');

/** Somebody who has not signed in, with or without the id of their browser. */
export const visitor = (visitorId: string | null = newId()): Viewer =>
  viewerAs('PATIENT', { kind: 'anonymous', personId: null, membershipId: null, role: null, scopes: [], visitorId });

/** Half see the directory, half the guided search. */
export const halves = [
  { journey: 'DIRECTORY', sharePercent: 50 },
  { journey: 'MATCHING', sharePercent: 50 },
];

const fields = `id name windowDays stoppedAt stoppedBy adopted guardrail { figure tolerancePercent }
  arms { journey sharePercent visitors booked cancelled }`;
const refusals = '... on Error { code message ...Faults ...Off }';
const fragments = `fragment Faults on InvalidInputError { fields { path } } fragment Off on ModuleDisabledError { module }`;

/** An experiment as the graph tells it. */
export interface Told {
  readonly id: string;
  readonly stoppedAt: string | null;
  readonly stoppedBy: string | null;
  readonly adopted: string | null;
  readonly arms: readonly { journey: string; visitors: number; booked: number; cancelled: number }[];
}

/** The mutations and queries of experiments, in one line each. */
export function experimentsOf(world: TestWorld) {
  const mutate = async (viewer: Viewer, name: string, input: Record<string, unknown>, selection: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { it: ${name}(input: $input) { __typename ${selection} ${refusals} } } ${fragments}`;
    const { data, errors, effects } = await world.ask(viewer, text, { input });
    return { answer: (errors ?? data?.it) as Record<string, unknown>, effects };
  };
  return {
    mutate,
    async start(about: Record<string, unknown> = {}, viewer = admin) {
      const input = { name: 'Wege', arms: halves, windowDays: 7, idempotencyKey: newId(), ...about };
      return (await mutate(viewer, 'startExperiment', input, `... on ExperimentSaved { experiment { ${fields} } }`))
        .answer;
    },
    async begin(about: Record<string, unknown> = {}): Promise<Told> {
      return (await this.start(about)).experiment as Told;
    },
    async end(name: 'stopExperiment' | 'adoptJourney', input: Record<string, unknown>, viewer = admin) {
      const whole = { idempotencyKey: newId(), ...input };
      return (await mutate(viewer, name, whole, `... on ExperimentSaved { experiment { ${fields} } }`)).answer;
    },
    async told(id: string, viewer = admin): Promise<Told> {
      const query = `query($id: ID!) { experiment(id: $id) { __typename ... on Experiment { ${fields} } } }`;
      const { data, errors } = await world.ask(viewer, query, { id });
      return (errors ?? data?.experiment) as Told;
    },
    /** Shows somebody the way that is theirs, or another. */
    async show(viewer: Viewer, experimentId: string, journey?: string): Promise<unknown> {
      const own = journey ?? (await this.armFor(experimentId, viewer.visitorId ?? ''));
      const text = `... on ExposureRecorded { isRecorded }`;
      return (await mutate(viewer, 'recordExposure', { experimentId, journey: own }, text)).answer;
    },
    async armFor(experimentId: string, visitorId: string): Promise<string> {
      const db = drizzle(world.database.url);
      const [row] = await db.select().from(experiments).where(eq(experiments.id, experimentId));
      await db.$client.end();
      if (!row) throw new Error('no such experiment');
      return armOf(row, visitorId).journey;
    },
    /** The visitor books and pays; answers with the appointment. */
    async book(visitorId: string, at: Date = noon): Promise<ReturnType<typeof facts> & { visitorId: string }> {
      const booked = { ...facts(newId(), newId(), null), visitorId };
      const before = world.clock.now;
      world.clock.now = at;
      await world.deliver('booking.appointmentConfirmed', booked);
      await world.deliver('billing.paymentSucceeded', payment(booked.quoteId));
      world.clock.now = before;
      return booked;
    },
  };
}

/** An administrator of an organization: configures no brand. */
export const organizationAdmin = viewerAs('ORGANIZATION_ADMIN', { scopes: scopesOfRole.ORGANIZATION_ADMIN });
