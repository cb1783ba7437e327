import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { otherBrand, startIdentity, type IdentityWorld, type Somebody } from '../testing.ts';

let world: IdentityWorld;
let lena: Somebody;
let patientIds: Id[];
let stranger: Somebody;
beforeAll(async () => {
  world = await startIdentity();
  lena = await world.somebody('SPECIALIST');
  const names = [
    ['Mara', 'Vogel', 'hartmann@example.org'],
    ['Felix', 'Hartmann', undefined],
    ['Jörg', 'Müller', undefined],
    ['Anna', 'Vogt', undefined],
  ] as const;
  patientIds = [];
  for (const [givenName, familyName, email] of names)
    patientIds.push((await world.somebody('PATIENT', { givenName, familyName, ...(email && { email }) })).id);
  for (const patientId of patientIds)
    await world.deliver('booking.timeHeld', { patientId, specialistPersonId: lena.id, lineage: [] });
  await world.somebody('PATIENT', { familyName: 'Vogel' });
  stranger = await world.somebody('PATIENT', { brandId: otherBrand, familyName: 'Vogel' });
});
afterAll(() => world[Symbol.asyncDispose]());

const PAGE = `query ($of: [_Any!]!, $first: Int!, $after: String, $search: String) { _entities(representations: $of) { ... on PatientList {
  patients(first: $first, after: $after, search: $search) { totalCount pageInfo { endCursor } edges { node { patientId specialistPersonId } } } } } }`;

interface Patients {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly patientId: Id; readonly specialistPersonId: Id } }[];
}
const page = async (variables: object, viewer: Viewer = lena.viewer, ids: readonly Id[] = patientIds) => {
  const of = [{ __typename: 'PatientList', specialistPersonId: lena.id, patientIds: ids }];
  const { data, errors } = await world.ask(viewer, PAGE, { of, first: 10, ...variables });
  expect(errors).toBeUndefined();
  return ((data ?? {})._entities as [{ patients: Patients }])[0].patients;
};
const found = async (search: string) =>
  (await page({ search })).edges.map(({ node }) => patientIds.indexOf(node.patientId));

it('orders a specialist’s patients by family name and pages through them, as care’s relationships', async () => {
  const first = await page({ first: 3 });
  const second = await page({ first: 3, after: first.pageInfo.endCursor });
  expect(first.totalCount).toBe(4);
  const nodes = [...first.edges, ...second.edges].map(({ node }) => node);
  expect(nodes.map(({ patientId }) => patientIds.indexOf(patientId))).toEqual([1, 2, 0, 3]);
  expect(new Set(nodes.map(({ specialistPersonId }) => specialistPersonId))).toEqual(new Set([lena.id]));
});

it('searches their names alone, forgiving case, accents and typing errors, the exact ones first', async () => {
  expect(await found('vogel')).toEqual([0, 3]);
  expect(await found('hartman')).toEqual([1]);
  expect(await found('muller JORG')).toEqual([2]);
  expect(await found('Mueller')).toEqual([2]);
  expect(await found('mara hartmann')).toEqual([]);
  expect(await found('example.org')).toEqual([]);
  expect(await found("%' or 1=1 --")).toEqual([]);
  expect(await found(' , ')).toEqual([1, 2, 0, 3]);
});

it('names nobody of another brand, and answers no list to whoever has no patients', async () => {
  expect((await page({}, lena.viewer, [stranger.id, newId()])).edges).toEqual([]);
  const of = [{ __typename: 'PatientList', specialistPersonId: lena.id, patientIds }];
  const admin = await world.somebody('ORGANIZATION_ADMIN');
  const refused = await world.ask(admin.viewer, PAGE, { of, first: 10 });
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  const large = await world.ask(lena.viewer, PAGE, { of, first: 51 });
  expect(large.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
