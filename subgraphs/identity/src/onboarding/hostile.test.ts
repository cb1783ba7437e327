import { newId } from '@daraport/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherBrand, type IdentityWorld } from '../testing.ts';
import {
  act,
  audited,
  licence,
  newestOf,
  own,
  pdf,
  seenBy,
  startOnboarding,
  upload,
  type OnboardingHouse,
} from './testing.ts';

let house: OnboardingHouse;
let world: IdentityWorld;
beforeAll(async () => {
  house = await startOnboarding();
  ({ world } = house);
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => house.renew());

describe('who does not belong', () => {
  it('sees and decides nothing: another organization, another brand, a colleague, a patient, a coordinator', async () => {
    await house.require(['LICENCE']);
    const credentialId = newestOf(await house.submitLicence());
    const elsewhere = await world.organization('Praxis');
    const above = await world.organization('Verbund');
    const strangers = [
      await world.somebody('ORGANIZATION_ADMIN', { organizationId: elsewhere.id }),
      await world.somebody('BRAND_ADMIN', { brandId: otherBrand }),
    ];
    for (const { viewer } of strangers) {
      expect(await seenBy(world, viewer, house.lena.id)).toBeNull();
      expect(await house.approve(credentialId, viewer)).toMatchObject({ code: 'NOT_FOUND' });
      const personId = house.lena.id;
      const reason = 'Nur so';
      expect(await act(world, viewer, 'suspendSpecialist', { personId, reason })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await act(world, viewer, 'decideOnboarding', { personId, isApproved: true })).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const colleague = await world.somebody('SPECIALIST', { organizationId: house.clinic.id });
    expect((await own(world, colleague.viewer)).credentials).toEqual([]);
    for (const role of ['SPECIALIST', 'PATIENT', 'COORDINATOR'] as const) {
      const { viewer } = await world.somebody(role, { organizationId: house.clinic.id });
      await expect(house.approve(credentialId, viewer)).rejects.toMatchObject({
        message: expect.stringContaining('uthor'),
      });
    }
    expect(await seenBy(world, house.admin.viewer, house.lena.id)).toMatchObject({
      credentials: [{ id: credentialId }],
    });
    const child = await world.organization('Zweigstelle', above);
    const parent = await world.somebody('ORGANIZATION_ADMIN', { organizationId: above.id });
    const below = await world.somebody('SPECIALIST', { organizationId: child.id });
    expect(await seenBy(world, parent.viewer, below.id)).not.toBeNull();
    expect(await seenBy(world, parent.viewer, house.lena.id)).toBeNull();
  });

  it('is a token, whatever its scopes', async () => {
    const token = { ...house.admin.viewer, kind: 'token' as const };
    expect(await seenBy(world, token, house.lena.id)).toBeNull();
  });

  it('does not decide on oneself', async () => {
    const both = { ...house.lena.viewer, scopes: [...house.lena.viewer.scopes, ...house.admin.viewer.scopes] };
    const credentialId = newestOf(await house.submitLicence());
    expect(await house.approve(credentialId, both)).toMatchObject({ code: 'OWN_DECISION' });
  });

  it('cannot use the file or replace the credential of somebody else, nor use a file twice', async () => {
    const other = await world.somebody('SPECIALIST', { organizationId: house.clinic.id });
    const theirs = (await upload(world, other.viewer, pdf)).json['id'];
    expect(await house.submit({ kind: 'CONTRACT', fileId: theirs })).toMatchObject({ fields: [{ path: 'fileId' }] });
    const theirLicence = newestOf(await house.submit({ kind: 'LICENCE', licence }, other.viewer));
    expect(await house.submitLicence({ replacesId: theirLicence })).toMatchObject({ code: 'NOT_FOUND' });
    const mine = (await upload(world, house.lena.viewer, pdf)).json['id'];
    expect(await house.submit({ kind: 'CONTRACT', fileId: mine })).toMatchObject({ __typename: 'CredentialSubmitted' });
    expect(await house.submit({ kind: 'TRAINING', fileId: mine })).toMatchObject({ fields: [{ path: 'fileId' }] });
    expect((await own(world, house.lena.viewer)).credentials).toHaveLength(1);
  });
});

describe('two at once, and twice', () => {
  it('lets one of two admins decide, and of two keys alike one count', async () => {
    await house.require(['LICENCE']);
    const second = await world.somebody('ORGANIZATION_ADMIN', { organizationId: house.clinic.id });
    const credentialId = newestOf(await house.submitLicence());
    const answers = await Promise.all([
      house.approve(credentialId),
      act(world, second.viewer, 'decideCredential', { credentialId, isApproved: false, reason: 'Unleserlich' }),
    ]);
    expect(answers.map(({ code }) => code ?? 'DECIDED').toSorted()).toEqual(['ALREADY_DECIDED', 'DECIDED']);
    const decided = (await audited(world, house.lena.id)).filter(({ action }) => action === 'ADMINISTER');
    expect(decided).toHaveLength(1);
  });

  it('hands over once for one key, also at once, and refuses the key with another content', async () => {
    const idempotencyKey = newId();
    const same = { kind: 'LICENCE', licence, idempotencyKey };
    const answers = await Promise.all([house.submit(same), house.submit(same), house.submit(same)]);
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['CredentialSubmitted']));
    expect((await own(world, house.lena.viewer)).credentials).toHaveLength(1);
    const other = { ...same, licence: { ...licence, number: 'X' } };
    expect(await house.submit(other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it.each([
    ['a licence without its facts', { kind: 'LICENCE' }, 'licence'],
    ['a document without a file', { kind: 'CONTRACT' }, 'fileId'],
    ['a place that is none', { kind: 'LICENCE', licence: { ...licence, jurisdiction: 'XX' } }, 'licence.jurisdiction'],
    ['an empty number', { kind: 'LICENCE', licence: { ...licence, number: ' ' } }, 'licence.number'],
    ['a long text', { kind: 'LICENCE', licence: { ...licence, profession: 'x'.repeat(121) } }, 'licence.profession'],
    [
      'text that cannot be seen',
      { kind: 'LICENCE', licence: { ...licence, authority: 'a\u202Eb' } },
      'licence.authority',
    ],
    ['what is over', { kind: 'LICENCE', licence, validUntil: '2026-11-23' }, 'validUntil'],
    [
      'what ends before it begins',
      { kind: 'LICENCE', licence, validFrom: '2027-02-01', validUntil: '2027-01-01' },
      'validUntil',
    ],
  ])('refuses %s', async (_what, input, path) => {
    expect(await house.submit(input)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
    expect((await own(world, house.lena.viewer)).credentials).toEqual([]);
  });
});
