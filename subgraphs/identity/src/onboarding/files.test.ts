import { days, newId } from '@daraport/domain';
import { credentialFiles } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, visitor, type IdentityWorld, type Somebody } from '../testing.ts';
import { blobKeyOf } from './places.ts';
import { act, audited, download, jpeg, own, pdf, png, upload } from './testing.ts';

let world: IdentityWorld;
let lena: Somebody;
let admin: Somebody;
let clinic: { id: string };
const now = new Date('2026-11-24T11:00:00Z');

beforeAll(async () => {
  world = await startIdentity({ now });
  clinic = await world.organization('Klinik');
  admin = await world.somebody('ORGANIZATION_ADMIN', { organizationId: clinic.id });
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = now;
  lena = await world.somebody('SPECIALIST', { organizationId: clinic.id });
});

const hand = async (body: Buffer, name?: string) => {
  const { json } = await upload(world, lena.viewer, body, name);
  await act(world, lena.viewer, 'submitCredential', { kind: 'CONTRACT', fileId: json['id'] });
  return json['id'] ?? '';
};

it('keeps a file sealed and gives it back to its owner as it was, as an attachment', async () => {
  for (const [body, mediaType, ending] of [
    [pdf, 'application/pdf', 'pdf'],
    [jpeg, 'image/jpeg', 'jpg'],
    [png, 'image/png', 'png'],
  ] as const) {
    const { status, json } = await upload(world, lena.viewer, body, 'Gelogen.exe');
    expect([status, json['mediaType'], json['name']]).toEqual([201, mediaType, 'Gelogen.exe']);
    const sealed = await world.blobs.get(blobKeyOf(testBrand, json['id'] ?? ''));
    expect(sealed?.includes(body.subarray(0, 16))).toBe(false);
    const answer = await download(world, lena.viewer, json['id'] ?? '');
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': mediaType, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
    });
    expect(answer.headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename="document-\\w{8}\\.${ending}"$`),
    );
    expect(body.subarray(0, answer.body.length)).toEqual(answer.body);
  }
});

it('is read by who decides once a credential uses it, and that is written down', async () => {
  const unused = (await upload(world, lena.viewer, pdf)).json['id'] ?? '';
  expect((await download(world, admin.viewer, unused)).status).toBe(404);
  const id = await hand(pdf);
  expect((await download(world, admin.viewer, id)).status).toBe(200);
  expect((await download(world, lena.viewer, id)).status).toBe(200);
  const reads = (await audited(world, lena.id)).filter(({ action }) => action === 'READ');
  expect(reads.map(({ actorId, resourceType, resourceId }) => [actorId, resourceType, resourceId])).toEqual([
    [admin.id, 'CredentialFile', id],
  ]);
});

it('is not there for anybody else', async () => {
  const id = await hand(pdf);
  const elsewhere = await world.organization('Praxis');
  const others = [
    await world.somebody('SPECIALIST', { organizationId: clinic.id }),
    await world.somebody('PATIENT'),
    await world.somebody('COORDINATOR', { organizationId: clinic.id }),
    await world.somebody('ORGANIZATION_ADMIN', { organizationId: elsewhere.id }),
    await world.somebody('BRAND_ADMIN', { brandId: otherBrand }),
  ];
  for (const { viewer } of others) expect((await download(world, viewer, id)).status).toBe(404);
  for (const viewer of [null, visitor, { ...admin.viewer, kind: 'token' as const }])
    expect((await download(world, viewer, id)).status).toBe(401);
  for (const path of [newId(), 'x', '../etc/passwd', '%2e%2e', '', `${id}/..`])
    expect((await download(world, admin.viewer, path)).status).toBe(404);
});

it('is not taken of who is no specialist, nor of the wrong kind or size', async () => {
  expect((await upload(world, null, pdf)).status).toBe(401);
  expect((await upload(world, visitor, pdf)).status).toBe(401);
  expect((await upload(world, { ...lena.viewer, kind: 'token' }, pdf)).status).toBe(401);
  for (const role of ['PATIENT', 'ORGANIZATION_ADMIN'] as const)
    expect((await upload(world, (await world.somebody(role)).viewer, pdf)).status).toBe(403);
  const foreign = await world.somebody('SPECIALIST', { brandId: otherBrand });
  expect((await upload(world, { ...foreign.viewer, brandId: testBrand }, pdf)).status).toBe(403);
  for (const bad of ['', '<script>', 'PK\u0003\u0004', '%PDF-1.4']) {
    const answer = await upload(world, lena.viewer, Buffer.from(bad), 'Zulassung.pdf');
    expect([answer.status, answer.json['code']]).toEqual([415, 'FILE_TYPE']);
    expect(answer.json['message']).toContain('PDF');
  }
  const large = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]);
  expect((await upload(world, lena.viewer, large)).status).toBe(413);
  const kept = await world.db.select().from(credentialFiles).where(eq(credentialFiles.personId, lena.id));
  expect(kept).toEqual([]);
});

it('never makes a path of a name', async () => {
  const id = await hand(pdf, '../../../../tmp/evil\u0000.pdf');
  expect((await own(world, lena.viewer)).credentials[0]?.file?.name).toBe('evil.pdf');
  expect(blobKeyOf(testBrand, id)).toMatch(/^credentials\/[0-9a-f-]+\/[0-9a-f-]+$/);
});

it('goes overnight when no credential uses it, and stays when one does', async () => {
  const unused = (await upload(world, lena.viewer, pdf)).json['id'] ?? '';
  const used = await hand(pdf);
  const night = () => world.subgraph.jobs['identity.forgetUploads']?.({});
  await night();
  expect((await download(world, lena.viewer, unused)).status).toBe(200);
  world.clock.now = new Date(now.getTime() + days(1) + 1);
  await night();
  expect((await download(world, lena.viewer, unused)).status).toBe(404);
  expect(await world.blobs.get(blobKeyOf(testBrand, unused))).toBeUndefined();
  expect((await download(world, lena.viewer, used)).status).toBe(200);
});

it('is refused after sixty in a day', { timeout: 30_000 }, async () => {
  for (let count = 0; count < 60; count++) expect((await upload(world, lena.viewer, png)).status).toBe(201);
  expect((await upload(world, lena.viewer, png)).status).toBe(429);
});
