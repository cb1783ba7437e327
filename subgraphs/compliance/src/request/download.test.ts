import { newId, type Locale } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExports } from './testing.ts';

let exports: Awaited<ReturnType<typeof startExports>>;
beforeAll(async () => {
  exports = await startExports();
});
afterAll(() => exports[Symbol.asyncDispose]());

describe('a download link', () => {
  it('opens for its owner alone; a true link in other hands is refused and recorded, a guess is not', async () => {
    const patient = viewerAs('PATIENT');
    const thief = viewerAs('PATIENT');
    const { id, downloadUrl } = await exports.readyFor(patient);
    const link = downloadUrl ?? '';
    const before = (await exports.entriesOf(id)).length;
    const answers = await Promise.all([
      exports.visit(link, thief),
      exports.visit(link, { ...patient, brandId: otherBrand }),
      exports.visit(link, { ...patient, scopes: [] }),
      exports.visit(link.replace(/sig=.{4}/, 'sig=AAAA'), thief),
      exports.visit(link.replace(/sig=.{4}/, 'sig=AAAA'), patient),
      exports.visit(link.replace(/expires=\d/, 'expires=9'), patient),
      exports.visit(`/files/compliance/${newId()}?expires=9999999999&sig=x`, patient),
      exports.visit(`/files/compliance/..%2f..%2fetc?expires=9&sig=x`, patient),
      exports.visit(`/files/compliance/${id}`, patient),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 404));
    expect((await exports.visit(link, null)).status).toBe(401);
    expect((await exports.visit(link, patient)).status).toBe(200);
    const refused = (await exports.entriesOf(id)).slice(before).filter(({ action }) => action === 'REFUSED');
    expect(new Set(refused.map(({ actorId }) => actorId))).toEqual(new Set([thief.personId, patient.personId]));
    expect(refused).toHaveLength(2);
  });

  it.each<[Locale, string]>([
    ['de', 'Dieser Download ist abgelaufen'],
    ['en', 'This download has run out'],
  ])('runs out after a week, and says so in %s', async (locale, words) => {
    const patient = viewerAs('PATIENT', { locale });
    const { id, downloadUrl } = await exports.readyFor(patient);
    const now = exports.world.clock.now;
    exports.world.clock.now = new Date(now.getTime() + 7 * 86_400_000 + 1000);
    const late = await exports.visit(downloadUrl ?? '', patient);
    expect((await exports.look(patient))[0]?.downloadUrl).toBeNull();
    exports.world.clock.now = now;
    expect([late.status, late.body.toString()]).toEqual([410, expect.stringContaining(words)]);
    await exports.run('expireExport', id);
    expect((await exports.visit(downloadUrl ?? '', patient)).status).toBe(410);
    expect((await exports.look(patient))[0]).toMatchObject({ state: 'EXPIRED', downloadUrl: null });
  });
});
