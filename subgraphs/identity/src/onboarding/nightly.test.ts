import { days } from '@daraport/domain';
import { credentialFiles, memberships, specialistCredentials } from '@daraport/drizzle/tables/identity';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';
import { blobKeyOf } from './places.ts';
import { act, audited, licence, newestOf, own, pdf, published, upload } from './testing.ts';

let world: IdentityWorld;
let lena: Somebody;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-24T11:00:00Z') });
  lena = await world.somebody('SPECIALIST');
});
afterAll(() => world[Symbol.asyncDispose]());

const planned = async () =>
  (
    await world.db.execute<{ payload: Record<string, unknown>; runAt: string }>(
      sql`select payload, to_char(run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as "runAt" from graphile_worker._private_jobs
        where payload->>'credentialId' is not null`,
    )
  ).rows;
/** A night and the day after it, on which what it planned is done. */
const night = async (at: string) => {
  world.clock.now = new Date(at);
  await world.subgraph.jobs['identity.expireCredentials']?.({});
  for (const { payload } of await planned()) await world.subgraph.jobs['identity.warnOfExpiry']?.(payload);
};
const told = async () =>
  (await published(world, 'identity.noticeRequested'))
    .filter(({ personId }) => personId === lena.id)
    .map(({ template }) => template);

it('warns 30 and 7 days before, then lets it expire by the clock of the brand, and each of it once', async () => {
  const admin = await world.somebody('BRAND_ADMIN');
  const input = { credentials: ['LICENCE'], needsApproval: false, appliesFrom: '2026-11-24', version: 0 };
  await act(world, admin.viewer, 'saveSpecialistRequirements', input);
  const submitted = await act(world, lena.viewer, 'submitCredential', {
    kind: 'LICENCE',
    licence,
    validUntil: '2027-01-10',
  });
  expect(submitted).toMatchObject({ onboarding: { isBookable: true } });

  await night('2026-12-10T02:00:00Z');
  expect(await told()).toEqual([]);
  for (const _again of [1, 2]) await night('2026-12-12T02:00:00Z');
  expect(await told()).toEqual(['credentialExpiring']);
  // In the morning of Berlin, once.
  expect((await planned()).map(({ runAt }) => runAt)).toEqual(['2026-12-12T07:00']);
  for (const _again of [1, 2]) await night('2027-01-04T02:00:00Z');
  expect(await told()).toEqual(['credentialExpiring', 'credentialExpiring']);
  // Still the tenth in Berlin.
  await night('2027-01-10T22:59:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({ isBookable: true, credentials: [{ state: 'SUBMITTED' }] });
  for (const _again of [1, 2]) await night('2027-01-10T23:01:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({
    isBookable: false,
    checklist: [{ key: 'LICENCE', state: 'EXPIRED' }],
    credentials: [{ state: 'EXPIRED' }],
  });
  expect(await told()).toEqual(['credentialExpiring', 'credentialExpiring', 'specialistNotCleared']);
  expect(await published(world, 'identity.specialistClearanceChanged')).toEqual([
    { personId: lena.id, isCleared: true, revision: 1 },
    { personId: lena.id, isCleared: false, revision: 2 },
  ]);
  const expired = (await audited(world, lena.id)).filter(({ reason }) => reason === 'expired');
  expect(expired).toMatchObject([{ actorRole: 'SYSTEM', actorId: null }]);

  const again = await act(world, lena.viewer, 'submitCredential', {
    kind: 'LICENCE',
    licence,
    validFrom: '2027-01-13',
  });
  expect(again).toMatchObject({ onboarding: { isBookable: false, checklist: [{ state: 'NOT_YET_VALID' }] } });
  await night('2027-01-13T02:00:00Z');
  expect(await own(world, lena.viewer)).toMatchObject({ isBookable: true });
});

it('forgets what was replaced a year ago with its file, and nothing else', async () => {
  world.clock.now = new Date('2026-11-24T11:00:00Z');
  const nora = await world.somebody('SPECIALIST');
  const hand = async (replacesId?: string) => {
    const { json } = await upload(world, nora.viewer, pdf);
    const fileId = json['id'] ?? '';
    return {
      fileId,
      id: newestOf(await act(world, nora.viewer, 'submitCredential', { kind: 'TRAINING', fileId, replacesId })),
    };
  };
  const old = await hand();
  const present = await hand(old.id);
  const forget = async (after: number) => {
    world.clock.now = new Date(new Date('2026-11-24T11:00:00Z').getTime() + after);
    await world.subgraph.jobs['identity.forgetCredentials']?.({});
  };
  const kept = async () =>
    (await world.db.select().from(specialistCredentials).where(eq(specialistCredentials.personId, nora.id))).map(
      ({ id }) => id,
    );
  await forget(days(365));
  expect((await kept()).toSorted()).toEqual([old.id, present.id].toSorted());
  // A night that ended between content and row is made up for.
  await world.blobs.remove(blobKeyOf(testBrand, old.fileId));
  for (const _again of [1, 2]) await forget(days(365) + 1);
  expect(await kept()).toEqual([present.id]);
  expect(await world.blobs.get(blobKeyOf(testBrand, old.fileId))).toBeUndefined();
  expect(await world.blobs.get(blobKeyOf(testBrand, present.fileId))).toBeDefined();
  const files = await world.db.select().from(credentialFiles).where(eq(credentialFiles.personId, nora.id));
  expect(files.map(({ id }) => id)).toEqual([present.fileId]);
  expect((await own(world, nora.viewer)).credentials.map(({ id }) => id)).toEqual([present.id]);
  const entries = (await audited(world, nora.id)).filter(({ reason }) => reason === 'replaced, time over');
  expect(entries).toMatchObject([
    { action: 'ADMINISTER', actorRole: 'SYSTEM', resourceType: 'Credential', resourceId: old.id },
  ]);
});

it('forgets what expired or was returned a year ago and was never replaced, and all of who left a year ago', async () => {
  const start = new Date('2026-11-24T11:00:00Z');
  world.clock.now = start;
  const [mara, gone] = [await world.somebody('SPECIALIST'), await world.somebody('SPECIALIST')];
  const admin = await world.somebody('BRAND_ADMIN');
  const hand = async (input: object, { viewer } = mara) => {
    const { json } = await upload(world, viewer, pdf);
    return newestOf(await act(world, viewer, 'submitCredential', { kind: 'TRAINING', fileId: json['id'], ...input }));
  };
  const expired = await hand({ validUntil: '2026-12-01' });
  const returned = await hand({ kind: 'CONTRACT' });
  const lasting = await hand({ kind: 'IDENTITY' });
  await act(world, admin.viewer, 'decideCredential', { credentialId: returned, isApproved: false, reason: 'Unlesbar' });
  await hand({ kind: 'IDENTITY' }, gone);
  await world.db.update(memberships).set({ endedAt: start }).where(eq(memberships.id, gone.membershipId));
  const kept = async (at: string) => {
    world.clock.now = new Date(at);
    await world.subgraph.jobs['identity.expireCredentials']?.({});
    for (const _again of [1, 2]) await world.subgraph.jobs['identity.forgetCredentials']?.({});
    const found = await world.db.select().from(specialistCredentials);
    return found.filter(({ personId }) => personId === mara.id || personId === gone.id).map(({ id }) => id);
  };
  expect(await kept('2027-11-24T10:59:00Z')).toHaveLength(4);
  expect((await kept('2027-11-24T11:01:00Z')).toSorted()).toEqual([expired, lasting].toSorted());
  expect(await kept('2027-12-01T11:00:00Z')).toHaveLength(2);
  expect(await kept('2027-12-02T11:00:00Z')).toEqual([lasting]);
  expect(await kept('2040-01-01T11:00:00Z')).toEqual([lasting]);
  const files = await world.db.select().from(credentialFiles).where(eq(credentialFiles.personId, mara.id));
  expect(files).toHaveLength(1);
  const reasons = (await audited(world, mara.id)).filter(({ reason }) => reason === 'time over');
  expect(reasons.map(({ resourceId }) => resourceId)).toEqual([returned, expired]);
});
