import { days, newId } from '@daraport/domain';
import { credentialFiles } from '@daraport/drizzle/tables/identity';
import { eicar, startClamd, type ClamdSandbox } from '@daraport/sandbox';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openVendors } from '../env.ts';
import { testBrand, type IdentityWorld } from '../testing.ts';
import { blobKeyOf } from './places.ts';
import {
  act,
  audited,
  download,
  newestOf,
  pdf,
  published,
  startOnboarding,
  upload,
  type OnboardingHouse,
} from './testing.ts';

let clamd: ClamdSandbox;
let house: OnboardingHouse;
let world: IdentityWorld;
const infectedPdf = Buffer.from(pdf.toString('latin1').replace('%PDF-1.4\n', `%PDF-1.4\n%${eicar}\n`), 'latin1');

beforeAll(async () => {
  clamd = await startClamd();
  house = await startOnboarding({ CLAMD_URL: clamd.url });
  ({ world } = house);
  await house.require(['CONTRACT']);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await clamd.close();
});
beforeEach(async () => {
  clamd.mood = 'well';
  await house.renew();
});

const send = async (body: Buffer) => {
  const { status, json } = await upload(world, house.lena.viewer, body);
  return { status, code: json['code'], scan: json['scan'], id: json['id'] ?? '' };
};
const handOver = async (fileId: string) => newestOf(await house.submit({ kind: 'CONTRACT', fileId }));
const rowOf = async (id: string) =>
  (await world.db.select().from(credentialFiles).where(eq(credentialFiles.id, id)))[0];
const scan = (fileId: string) => world.subgraph.jobs['identity.scanFile']?.({ brandId: testBrand, fileId });
const night = () => world.subgraph.jobs['identity.scanLeft']?.({});
const statuses = async (id: string) => [
  (await download(world, house.lena.viewer, id)).status,
  (await download(world, house.admin.viewer, id)).status,
];
/** What the jobs that wait are about. */
const queued = async () =>
  (
    await world.db.execute<{ id: string }>(
      sql`select payload->>'fileId' as id from graphile_worker._private_jobs where payload->>'fileId' is not null`,
    )
  ).rows.map(({ id }) => id);

describe('with a scanner', () => {
  it('lets a clean file in, to be read by who decides', async () => {
    const file = await send(pdf);
    expect(file).toMatchObject({ status: 201, scan: 'CLEAN' });
    const credentialId = await handOver(file.id);
    expect(await statuses(file.id)).toEqual([200, 200]);
    expect((await house.standing()).credentials[0]?.file).toMatchObject({ scan: 'CLEAN' });
    expect(await house.approve(credentialId)).toMatchObject({ onboarding: { credentials: [{ state: 'APPROVED' }] } });
  });

  it('refuses an infected one, keeps nothing of it but that it was tried', async () => {
    const before = await world.db.select().from(credentialFiles);
    expect(await send(infectedPdf)).toMatchObject({ status: 422, code: 'FILE_INFECTED', id: '' });
    expect(await world.db.select().from(credentialFiles)).toHaveLength(before.length);
    expect(await audited(world, house.lena.id)).toMatchObject([
      { action: 'REFUSED', actorId: house.lena.id, resourceType: 'CredentialFile', reason: 'infected' },
    ]);
  });

  it.each(['gone', 'failing'] as const)(
    'takes files while it is %s; they wait, nobody but their owner reads them, and nothing is lost',
    async (mood) => {
      clamd.mood = mood;
      const file = await send(pdf);
      expect(file).toMatchObject({ status: 201, scan: 'WAITING' });
      expect(await queued()).toContain(file.id);
      const credentialId = await handOver(file.id);
      expect(await statuses(file.id)).toEqual([200, 409]);
      expect(await house.approve(credentialId)).toMatchObject({ code: 'FILE_NOT_SCANNED' });
      await expect(scan(file.id)).rejects.toMatchObject({ code: 'SCANNER_UNAVAILABLE' });
      expect(await rowOf(file.id)).toMatchObject({ scan: 'WAITING' });
      clamd.mood = 'well';
      await scan(file.id);
      await scan(file.id);
      expect(await rowOf(file.id)).toMatchObject({ scan: 'CLEAN' });
      expect(await statuses(file.id)).toEqual([200, 200]);
      expect(await house.approve(credentialId)).toMatchObject({ onboarding: { credentials: [{ state: 'APPROVED' }] } });
    },
  );

  it('hands out nothing of what turns out to be infected, gives it back with the reason, and says so once', async () => {
    clamd.mood = 'gone';
    const file = await send(infectedPdf);
    expect(file).toMatchObject({ status: 201, scan: 'WAITING' });
    const credentialId = await handOver(file.id);
    clamd.mood = 'well';
    for (const _again of [1, 2]) await scan(file.id);
    expect(await statuses(file.id)).toEqual([410, 410]);
    expect(await world.blobs.get(blobKeyOf(testBrand, file.id))).toBeUndefined();
    expect((await house.standing()).credentials[0]).toMatchObject({
      id: credentialId,
      state: 'RETURNED',
      reason: expect.stringContaining('Schadsoftware') as string,
      file: { scan: 'INFECTED' },
    });
    expect(await house.approve(credentialId)).toMatchObject({ code: 'ALREADY_DECIDED' });
    const told = (await published(world, 'identity.noticeRequested')).filter(
      ({ personId }) => personId === house.lena.id,
    );
    expect(told.map(({ template }) => template)).toEqual(['specialistNotCleared', 'credentialReturned']);
    const found = (await audited(world, house.lena.id)).filter(({ reason }) => reason === 'infected');
    expect(found).toMatchObject([{ actorRole: 'SYSTEM', resourceType: 'CredentialFile', resourceId: file.id }]);
  });

  it('does not let an infected upload become a credential', async () => {
    clamd.mood = 'gone';
    const { id } = await send(infectedPdf);
    clamd.mood = 'well';
    await scan(id);
    expect(await house.submit({ kind: 'CONTRACT', fileId: id })).toMatchObject({ fields: [{ path: 'fileId' }] });
    expect((await download(world, house.lena.viewer, id)).status).toBe(410);
  });

  it('decides once of the verdict and a replacement that come at the same moment', async () => {
    clamd.mood = 'gone';
    const first = await send(infectedPdf);
    const credentialId = await handOver(first.id);
    clamd.mood = 'well';
    const second = await send(pdf);
    const replacing = house.submit({ kind: 'CONTRACT', fileId: second.id, replacesId: credentialId });
    await Promise.all([replacing, scan(first.id), scan(first.id)]);
    const { credentials } = await house.standing();
    expect(credentials.map(({ replacedAt }) => replacedAt !== null)).toEqual([false, true]);
    expect(await statuses(first.id)).toEqual([410, 410]);
    expect(await statuses(second.id)).toEqual([200, 200]);
  });

  it('looks in the night at what came without a scanner, and removes what a crash left of an infected file', async () => {
    const clean = await send(pdf);
    const infected = await send(pdf);
    for (const { id } of [clean, infected]) await handOver(id);
    const unseen = { scan: 'NOT_SCANNED', scannedAt: null } as const;
    await world.db.update(credentialFiles).set(unseen).where(eq(credentialFiles.id, clean.id));
    expect(await statuses(clean.id)).toEqual([200, 409]);
    await world.db
      .update(credentialFiles)
      .set({ scan: 'INFECTED', scannedAt: world.clock.now })
      .where(eq(credentialFiles.id, infected.id));
    expect(await world.blobs.get(blobKeyOf(testBrand, infected.id))).toBeDefined();
    await night();
    expect(await world.blobs.get(blobKeyOf(testBrand, infected.id))).toBeUndefined();
    expect(await queued()).toContain(clean.id);
    await scan(clean.id);
    expect(await statuses(clean.id)).toEqual([200, 200]);
  });

  it('is asked by whoever wants to read what waits', async () => {
    clamd.mood = 'gone';
    const { id } = await send(pdf);
    await handOver(id);
    await world.db.execute(sql`delete from graphile_worker._private_jobs`);
    expect(await statuses(id)).toEqual([200, 409]);
    expect(await queued()).toEqual([id]);
  });

  it('takes no notice of files that are gone, unknown, or of another brand', async () => {
    await scan(newId());
    const { id } = await send(pdf);
    world.clock.now = new Date(world.clock.now.getTime() + days(2));
    await world.subgraph.jobs['identity.forgetUploads']?.({});
    await scan(id);
    expect(await rowOf(id)).toBeUndefined();
  });
});

it('is not started with an address that is none', () => {
  for (const CLAMD_URL of ['localhost:3310', 'http://localhost:3310', 'tcp://localhost'])
    expect(() => openVendors({ CLAMD_URL })).toThrow(/CLAMD_URL must be a tcp/);
  expect(openVendors({}).scanner).toBeUndefined();
});

it('is said not to be scanned where no scanner is configured, and may be read', async () => {
  const bare = await startOnboarding();
  await bare.require(['CONTRACT']);
  const { json } = await upload(bare.world, bare.lena.viewer, pdf);
  const credentialId = newestOf(await bare.submit({ kind: 'CONTRACT', fileId: json['id'] }));
  expect((await bare.standing()).credentials[0]?.file).toMatchObject({ scan: 'NOT_SCANNED' });
  expect((await download(bare.world, bare.admin.viewer, json['id'] ?? '')).status).toBe(200);
  expect(
    await act(bare.world, bare.admin.viewer, 'decideCredential', { credentialId, isApproved: true }),
  ).toMatchObject({
    onboarding: { credentials: [{ state: 'APPROVED' }] },
  });
  await bare.world[Symbol.asyncDispose]();
});
