import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { otherBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { person, startCareWorld, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const MINE = '{ myPatients { specialistPersonId patientIds } }';
const ONE = `query ($id: ID!, $first: Int = 10, $after: String) { patient(id: $id) { patient { id } since conversation { id unreadCount }
  notes(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { body state appointment { id } } } } } }`;
const LOOK_UP = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CareRelationship { patient { id } } } }`;
const SAVE = `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename } }`;

interface One {
  readonly patient: {
    readonly patient: { readonly id: Id };
    readonly conversation: { readonly id: Id };
    readonly notes: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly {
        readonly node: { readonly body: string; readonly appointment: { readonly id: Id } };
      }[];
    };
  } | null;
}
const idsOf = async (viewer: Viewer) =>
  (await world.data<{ myPatients: { patientIds: Id[] } }>(viewer, MINE)).myPatients.patientIds;

it('lists whom the specialist cares for, each once, and nobody of another specialist or brand', async () => {
  const specialist = person('SPECIALIST');
  const [one, two] = [await world.book({}, { specialist }), await world.book({}, { specialist })];
  await world.book({}, { specialist, patient: one.patient });
  await world.book();
  const patients = [one, two].map(({ patient }) => patient.personId);
  expect(new Set(await idsOf(specialist))).toEqual(new Set(patients));
  expect(await idsOf(specialist)).toHaveLength(2);
  expect(await idsOf({ ...specialist, brandId: otherBrand })).toEqual([]);
  const refused = await world.ask(one.patient, MINE);
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('shows a specialist one patient with conversation and own notes, page by page, and enters each in the record', async () => {
  const { specialist, patient, facts, conversationId } = await world.book();
  const { appointmentId } = facts;
  for (const [index, body] of ['erste', 'zweite', 'dritte'].entries()) {
    world.clock.now = new Date(world.clock.now.getTime() + index * 1000);
    await world.data(specialist, SAVE, { input: { appointmentId, body, idempotencyKey: newId() } });
  }
  await world.raw('delete from care.outbox');
  const first = await world.data<One>(specialist, ONE, { id: patient.personId, first: 2 });
  expect(first.patient).toMatchObject({ patient: { id: patient.personId }, conversation: { id: conversationId } });
  const notes = first.patient?.notes;
  expect(notes?.edges.map(({ node }) => [node.body, node.appointment.id])).toEqual([
    ['dritte', appointmentId],
    ['zweite', appointmentId],
  ]);
  const second = await world.data<One>(specialist, ONE, { id: patient.personId, after: notes?.pageInfo.endCursor });
  expect(second.patient?.notes.edges.map(({ node }) => node.body)).toEqual(['erste']);
  const read = await world.raw<{ entry: { action: string; resourceType: string } }>(
    `select jsonb_array_elements(payload -> 'entries') as entry from care.outbox where kind = 'audit.recorded' and payload::text like $1`,
    [`%${patient.personId}%`],
  );
  const reads = read.filter(({ entry }) => entry.action === 'READ').map(({ entry }) => entry.resourceType);
  expect(reads.toSorted()).toEqual(['CareRelationship', 'CareRelationship', 'Note', 'Note', 'Note']);
});

it('answers absent, foreign and malformed ids alike, also by entity', async () => {
  const { specialist, patient } = await world.book();
  const other = person('SPECIALIST');
  for (const [viewer, id] of [
    [other, patient.personId],
    [specialist, newId()],
    [specialist, "' or 1=1"],
    [{ ...specialist, brandId: otherBrand }, patient.personId],
  ] as const)
    expect(await world.data(viewer, ONE, { id })).toEqual({ patient: null });
  const of = [{ __typename: 'CareRelationship', patientId: patient.personId, specialistPersonId: specialist.personId }];
  expect(await world.data(other, LOOK_UP, { of })).toEqual({ _entities: [null] });
  expect(await world.data(specialist, LOOK_UP, { of })).toEqual({ _entities: [{ patient: { id: patient.personId } }] });
});
