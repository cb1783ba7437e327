import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { specialistPatients } from '@daraport/drizzle/tables/identity';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, type IdentityWorld, type Somebody } from '../testing.ts';

let world: IdentityWorld;
let lena: Somebody;
let amir: Somebody;
let mara: Somebody;
let felix: Somebody;
beforeAll(async () => {
  world = await startIdentity();
  const { id: organizationId } = await world.organization('Klinik');
  lena = await world.somebody('SPECIALIST', { familyName: 'Brandt', organizationId });
  amir = await world.somebody('SPECIALIST', { familyName: 'Haddad', organizationId });
  mara = await world.somebody('PATIENT', { familyName: 'Vogel' });
  felix = await world.somebody('PATIENT', { familyName: 'Vogelsang' });
  await hold(mara, lena);
  await hold(felix, amir);
});
afterAll(() => world[Symbol.asyncDispose]());

const hold = ({ id: patientId }: { id: Id }, { id: specialistPersonId }: { id: Id }) =>
  world.deliver('booking.timeHeld', { patientId, specialistPersonId, lineage: [] });

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Person { familyName } ... on PatientList { patients(first: 10, search: "Vogel") { totalCount edges { node { patientId } } } } } }`;
/** Who of these is seen when asked for by id, as another subgraph's row names them. */
const seen = async (viewer: Viewer, ...who: Somebody[]) => {
  const of = who.map(({ id }) => ({ __typename: 'Person', id }));
  const { data, errors } = await world.ask(viewer, ENTITIES, { of });
  expect(errors).toBeUndefined();
  return ((data ?? {})._entities as ({ familyName: string } | null)[]).map((one) => one?.familyName ?? null);
};
/** Who is found by name in a list that names all of these, whoever made it. */
const found = async (viewer: Viewer, ...who: Somebody[]) => {
  const patientIds = who.map(({ id }) => id);
  const of = [{ __typename: 'PatientList', specialistPersonId: viewer.personId, patientIds }];
  const { data, errors } = await world.ask(viewer, ENTITIES, { of });
  expect(errors).toBeUndefined();
  const [{ patients }] = (data ?? {})._entities as [
    { patients: { totalCount: number; edges: { node: { patientId: Id } }[] } },
  ];
  expect(patients.totalCount).toBe(patients.edges.length);
  return patients.edges.map(({ node }) => node.patientId);
};

it('shows a specialist their own patients, and nobody else’s, by id and by search', async () => {
  expect(await seen(lena.viewer, mara, felix, amir)).toEqual(['Vogel', null, 'Haddad']);
  expect(await seen(amir.viewer, mara, felix, lena)).toEqual([null, 'Vogelsang', 'Brandt']);
  expect(await found(lena.viewer, mara, felix)).toEqual([mara.id]);
  expect(await found(amir.viewer, mara, felix)).toEqual([felix.id]);
});

it('shows a patient from the first held time or appointment on, however often it is told', async () => {
  const patient = await world.somebody('PATIENT', { familyName: 'Vogelbusch' });
  expect(await seen(lena.viewer, patient)).toEqual([null]);
  await hold(patient, lena);
  await hold(patient, lena);
  expect(await seen(lena.viewer, patient)).toEqual(['Vogelbusch']);
  expect(await seen(amir.viewer, patient)).toEqual([null]);
  await world.deliver('booking.appointmentConfirmed', factsOf(patient, amir));
  expect(await seen(amir.viewer, patient)).toEqual(['Vogelbusch']);
  expect(await found(amir.viewer, patient, mara)).toEqual([patient.id]);
});

it('shows a token none of them, nor anybody without the scope', async () => {
  const token: Viewer = { ...lena.viewer, kind: 'token', sessionId: null, tokenId: newId() };
  expect(await seen(token, mara)).toEqual([null]);
  const scopes = lena.viewer.scopes.filter((scope) => scope !== 'intake:read');
  expect(await seen({ ...lena.viewer, scopes }, mara)).toEqual([null]);
});

it('makes nothing of people who are not here', async () => {
  const before = await world.db.$count(specialistPatients);
  const stranger = await world.somebody('PATIENT', { brandId: otherBrand });
  await hold(stranger, lena);
  await hold({ id: newId() }, lena);
  await hold(mara, { id: newId() });
  expect(await world.db.$count(specialistPatients)).toBe(before);
});

const factsOf = (patient: Somebody, specialist: Somebody) => ({
  appointmentId: newId(),
  patientId: patient.id,
  specialistId: newId(),
  specialistPersonId: specialist.id,
  organizationId: null,
  appointmentTypeId: newId(),
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO' as const,
  quoteId: newId(),
  clickId: null,
});
