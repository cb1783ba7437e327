import { scopesOfRole, type Role, type Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { memberships, organizationPatients, outbox } from '@daraport/drizzle/tables/identity';
import type { AppointmentFacts, EventCatalogue } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectPerson } from '../exports.ts';
import { startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';

interface Place {
  readonly id: Id;
  readonly lineage: Id[];
  readonly admin: Somebody;
  readonly specialist: Somebody;
  readonly patient: Somebody;
}

let world: IdentityWorld;
let network: { id: Id; lineage: Id[] };
let north: Place;
let south: Place;
let above: Somebody;
let brandAdmin: Somebody;
let newcomer: Somebody;
beforeAll(async () => {
  world = await startIdentity();
  network = await world.organization('Verbund');
  north = await place('Nord', network);
  south = await place('Sued');
  above = await world.somebody('ORGANIZATION_ADMIN', { familyName: 'Verbund-Admin', organizationId: network.id });
  brandAdmin = await world.somebody('BRAND_ADMIN', { familyName: 'Marke' });
  newcomer = await world.somebody('PATIENT', { familyName: 'Neu' });
});
afterAll(() => world[Symbol.asyncDispose]());

async function place(name: string, parent?: { id: Id; lineage: Id[] }): Promise<Place> {
  const organization = await world.organization(name, parent);
  const at = (role: Role, familyName: string) => world.somebody(role, { familyName, organizationId: organization.id });
  const patient = await world.somebody('PATIENT', { familyName: `${name}-Patient` });
  const made = {
    ...organization,
    admin: await at('ORGANIZATION_ADMIN', `${name}-Admin`),
    specialist: await at('SPECIALIST', `${name}-Arzt`),
    patient,
  };
  await world.deliver('booking.appointmentConfirmed', factsOf(made, patient.id));
  return made;
}

const factsOf = ({ id, lineage, specialist }: Place, patientId: Id): AppointmentFacts => ({
  appointmentId: newId(),
  patientId,
  specialistId: newId(),
  specialistPersonId: specialist.id,
  organizationId: id,
  lineage,
  appointmentTypeId: newId(),
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO',
  quoteId: newId(),
  clickId: null,
});

const held = (patientId: Id, lineage: Id[]) => ({ patientId, specialistPersonId: north.specialist.id, lineage });

const list = async (viewer: Viewer, facts: { search?: string; role?: Role } = {}) => {
  const query = `query ($search: String, $role: Role) { people(first: 50, search: $search, role: $role) { totalCount edges { node { familyName } } } }`;
  const { data, errors } = await world.ask(viewer, query, facts);
  expect(errors).toBeUndefined();
  const { totalCount, edges } = (data ?? {}).people as {
    totalCount: number;
    edges: { node: { familyName: string } }[];
  };
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.familyName);
};
/** Who of all these is seen when asked for by id, as another subgraph's row names them. */
const seen = async (viewer: Viewer) => {
  const everyone = [
    north.admin,
    north.specialist,
    north.patient,
    south.admin,
    south.specialist,
    south.patient,
    newcomer,
  ];
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { familyName } } }`;
  const of = everyone.map(({ id }) => ({ __typename: 'Person', id }));
  const { data } = await world.ask(viewer, query, { of });
  return ((data ?? {})._entities as ({ familyName: string } | null)[]).flatMap((one) => one?.familyName ?? []);
};

const ofNorth = ['Nord-Admin', 'Nord-Arzt', 'Nord-Patient'];
const ofSouth = ['Sued-Admin', 'Sued-Arzt', 'Sued-Patient'];

it('shows the admin of one organization its own people, and nobody of the other', async () => {
  expect(await list(north.admin.viewer)).toEqual(ofNorth);
  expect(await list(south.admin.viewer)).toEqual(ofSouth);
  expect(await seen(north.admin.viewer)).toEqual(ofNorth);
  expect(await seen(south.admin.viewer)).toEqual(ofSouth);
});

it('finds nobody of the other by search or role, not even by the address', async () => {
  expect(await list(north.admin.viewer, { search: 'Sued' })).toEqual([]);
  expect(await list(north.admin.viewer, { search: south.patient.email })).toEqual([]);
  expect(await list(north.admin.viewer, { search: 'Nord Patient' })).toEqual(['Nord-Patient']);
  expect(await list(north.admin.viewer, { role: 'PATIENT' })).toEqual(['Nord-Patient']);
  expect(await list(north.admin.viewer, { role: 'SPECIALIST' })).toEqual(['Nord-Arzt']);
});

it('shows a network’s admin those below it, never the reverse', async () => {
  expect(await list(above.viewer)).toEqual([...ofNorth, 'Verbund-Admin']);
  expect(await list(north.admin.viewer)).not.toContain('Verbund-Admin');
});

it('shows the brand’s admin everybody', async () => {
  const all = [...ofNorth, ...ofSouth, 'Marke', 'Neu', 'Verbund-Admin'].toSorted();
  expect(await list(brandAdmin.viewer)).toEqual(all);
  expect(await seen(brandAdmin.viewer)).toEqual([...ofNorth, ...ofSouth, 'Neu']);
});

it('keeps the same bounds for a coordinator, and for a token of an organization’s admin', async () => {
  const coordinator = { ...north.admin.viewer, role: 'COORDINATOR' as const, scopes: scopesOfRole.COORDINATOR };
  expect(await list(coordinator)).toEqual(ofNorth);
  const token: Viewer = { ...north.admin.viewer, kind: 'token', sessionId: null, tokenId: newId() };
  expect(await list(token)).toEqual(['Nord-Admin', 'Nord-Arzt']);
});

it('still shows patients and specialists of any organization whom they work with', async () => {
  expect(await seen(north.patient.viewer)).toEqual([
    'Nord-Admin',
    'Nord-Arzt',
    'Nord-Patient',
    'Sued-Admin',
    'Sued-Arzt',
  ]);
  expect(await seen(north.specialist.viewer)).toEqual([...ofNorth, 'Sued-Admin', 'Sued-Arzt']);
});

it('knows a patient who holds a time, lists them from the first appointment on, and tells of that once', async () => {
  const patient = await world.somebody('PATIENT', { familyName: 'Halter' });
  const joined = () => world.db.select().from(outbox).where(eq(outbox.kind, 'identity.patientJoined'));
  const before = (await joined()).length;
  await world.deliver('booking.timeHeld', held(patient.id, north.lineage));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { familyName } } }`;
  const { data } = await world.ask(north.admin.viewer, query, { of: [{ __typename: 'Person', id: patient.id }] });
  expect(data?._entities).toEqual([{ familyName: 'Halter' }]);
  expect(await list(north.admin.viewer)).toEqual(ofNorth);
  await world.deliver('booking.appointmentConfirmed', factsOf(north, patient.id));
  await world.deliver('booking.appointmentConfirmed', factsOf(north, patient.id));
  expect(await list(north.admin.viewer)).toEqual(['Halter', ...ofNorth]);
  expect(await list(above.viewer)).toContain('Halter');
  expect(await list(south.admin.viewer)).toEqual(ofSouth);
  const told = (await joined()).slice(before).map(({ payload }) => payload as EventCatalogue['identity.patientJoined']);
  expect(told.map(({ organizationIds }) => organizationIds.toSorted())).toEqual([[...north.lineage].toSorted()]);
  expect((await collectPerson(world.db, testBrand, patient.id)).patientOf).toHaveLength(2);
});

it('forgets who no longer works there, and makes nothing of people and places that are not here', async () => {
  const leaver = await world.somebody('SPECIALIST', { familyName: 'Gegangen', organizationId: south.id });
  expect(await list(south.admin.viewer)).toContain('Gegangen');
  await world.db
    .update(memberships)
    .set({ endedAt: world.clock.now })
    .where(and(eq(memberships.brandId, testBrand), eq(memberships.personId, leaver.id)));
  expect(await list(south.admin.viewer)).not.toContain('Gegangen');
  const before = await world.db.$count(organizationPatients);
  await world.deliver('booking.timeHeld', held(newId(), south.lineage));
  await world.deliver('booking.timeHeld', held(newcomer.id, [newId()]));
  await world.deliver('booking.appointmentConfirmed', {
    ...factsOf(south, newcomer.id),
    organizationId: null,
    lineage: [],
  });
  expect(await world.db.$count(organizationPatients)).toBe(before);
});
