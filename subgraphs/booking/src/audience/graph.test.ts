import { newId } from '@daraport/domain';
import { viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerOf, startBookingWorld, type BookingWorld, type TestSpecialist } from '../testing.ts';

let world: BookingWorld;
let lena: TestSpecialist;
const save = `mutation ($input: SaveAudienceInput!) { saveAudience(input: $input) { __typename
  ... on SaveAudiencePayload { specialist { ageGroups licensedIn profileVersion } } ... on Error { code } } }`;
beforeAll(async () => {
  world = await startBookingWorld();
  lena = await world.specialist({ licensedIn: ['DE'] });
});
afterAll(() => world[Symbol.asyncDispose]());

const own = () => viewerAs('SPECIALIST', { personId: lena.personId });
const saved = async (input: object, viewer = own()) =>
  answerOf(
    await world.ask(viewer, save, { input: { ageGroups: ['ADULTS'], version: 0, idempotencyKey: newId(), ...input } }),
    'saveAudience',
  );

it('is set by herself, once per key and on the version that was read, in the order of age', async () => {
  const idempotencyKey = newId();
  const ageGroups = ['ADULTS', 'CHILDREN', 'ADULTS'];
  const expected = {
    __typename: 'SaveAudiencePayload',
    specialist: { ageGroups: ['CHILDREN', 'ADULTS'], licensedIn: ['DE'], profileVersion: 1 },
  };
  expect(await saved({ ageGroups, idempotencyKey })).toEqual(expected);
  expect(await saved({ ageGroups, idempotencyKey })).toEqual(expected);
  expect(await saved({})).toMatchObject({ code: 'PROFILE_CHANGED' });
  expect(await saved({ ageGroups: [], version: 1 })).toMatchObject({ specialist: { ageGroups: [] } });
});

it('is set by nobody else but who oversees her', async () => {
  const input = { specialistId: lena.id, version: 2 };
  expect(await saved(input, viewerAs('SPECIALIST'))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await saved(input, viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() }))).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await saved(input, viewerAs('ORGANIZATION_ADMIN'))).toMatchObject({ specialist: { ageGroups: ['ADULTS'] } });
  const refused = await world.ask(viewerAs('PATIENT'), save, {
    input: { ageGroups: [], version: 0, idempotencyKey: newId() },
  });
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});
