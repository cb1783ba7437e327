import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IdentityWorld } from '../testing.ts';
import {
  act,
  audited,
  newestOf,
  own,
  pdf,
  published,
  startOnboarding,
  upload,
  versionNow,
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

const clearances = async () =>
  (await published(world, 'identity.specialistClearanceChanged')).filter(({ personId }) => personId === house.lena.id);
const told = async () =>
  (await published(world, 'identity.noticeRequested'))
    .filter(({ personId }) => personId === house.lena.id)
    .map(({ template }) => template);

describe('a brand that requires nothing', () => {
  it('lets everyone be booked, and takes what is handed over all the same', async () => {
    expect(await own(world, house.lena.viewer)).toMatchObject({ isBookable: true, checklist: [], canHandIn: false });
    expect(await house.submitLicence()).toMatchObject({ onboarding: { isBookable: true } });
    expect(await house.handIn()).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await clearances()).toEqual([{ personId: house.lena.id, isCleared: true, revision: 1 }]);
    expect(await told()).toEqual([]);
  });
});

describe('a brand that requires a licence, insurance and approval', () => {
  it('leads from nothing to being booked', async () => {
    await house.require(['LICENCE', 'LIABILITY_INSURANCE']);
    expect(await clearances()).toEqual([{ personId: house.lena.id, isCleared: false, revision: 1 }]);
    expect(await own(world, house.lena.viewer)).toMatchObject({
      isBookable: false,
      checklist: ['LICENCE', 'LIABILITY_INSURANCE', 'APPROVAL'].map((key) => ({ key, state: 'MISSING' })),
    });
    expect(await house.handIn()).toMatchObject({
      code: 'REQUIREMENTS_NOT_MET',
      missing: ['LICENCE', 'LIABILITY_INSURANCE'],
    });
    const first = newestOf(await house.submitLicence());
    const { json } = await upload(world, house.lena.viewer, pdf, 'Police.pdf');
    const second = await house.submit({ kind: 'LIABILITY_INSURANCE', fileId: json['id'], validUntil: '2027-01-31' });
    expect(second).toMatchObject({ onboarding: { canHandIn: true } });
    expect(second.onboarding?.credentials[0]?.file).toMatchObject({ name: 'Police.pdf' });
    expect(await house.handIn()).toMatchObject({ onboarding: { approval: 'SUBMITTED', canHandIn: false } });
    expect(await house.handIn()).toMatchObject({ code: 'ALREADY_DECIDED' });

    const early = { personId: house.lena.id, isApproved: true };
    expect(await act(world, house.admin.viewer, 'decideOnboarding', early)).toMatchObject({
      code: 'REQUIREMENTS_NOT_MET',
    });
    await house.approve(first);
    expect(await house.approve(newestOf(second))).toMatchObject({ onboarding: { isBookable: false } });
    const done = await act(world, house.admin.viewer, 'decideOnboarding', early);
    expect(done).toMatchObject({ onboarding: { isBookable: true, approval: 'APPROVED' } });
    expect(done.onboarding?.credentials[0]?.decidedBy).toEqual({ id: house.admin.id });
    expect(await clearances()).toContainEqual({ personId: house.lena.id, isCleared: true, revision: 2 });
    expect(await told()).toEqual([
      'specialistNotCleared',
      'credentialApproved',
      'credentialApproved',
      'specialistCleared',
    ]);
    const decisions = (await audited(world, house.lena.id)).filter(({ action }) => action === 'ADMINISTER');
    expect(decisions.map(({ actorId, reason }) => [actorId, reason])).toEqual(
      Array.from({ length: 3 }, () => [house.admin.id, 'approved']),
    );
  });

  it('returns with a reason, which the specialist reads and mends', async () => {
    await house.require(['LICENCE']);
    const wrong = newestOf(await house.submitLicence());
    await house.handIn();
    const bare = { credentialId: wrong, isApproved: false };
    expect(await act(world, house.admin.viewer, 'decideCredential', bare)).toMatchObject({
      fields: [{ path: 'reason' }],
    });
    await act(world, house.admin.viewer, 'decideCredential', { ...bare, reason: 'Die Nummer fehlt.' });
    await act(world, house.admin.viewer, 'decideOnboarding', {
      personId: house.lena.id,
      isApproved: false,
      reason: 'Bitte ergänzen.',
    });
    const seen = await own(world, house.lena.viewer);
    expect(seen).toMatchObject({ approval: 'RETURNED', reason: 'Bitte ergänzen.', canHandIn: false });
    expect(seen.credentials[0]).toMatchObject({ state: 'RETURNED', reason: 'Die Nummer fehlt.' });
    expect((await told()).filter((template) => template === 'credentialReturned')).toHaveLength(2);
    const mended = await house.submitLicence({ replacesId: wrong });
    expect(mended.onboarding?.credentials.map(({ state, replacedAt }) => [state, replacedAt !== null])).toEqual([
      ['SUBMITTED', false],
      ['RETURNED', true],
    ]);
    expect(await house.handIn()).toMatchObject({ onboarding: { approval: 'SUBMITTED', reason: null } });
  });

  it('keeps the approved one until its renewal is approved', async () => {
    await house.require(['LICENCE']);
    const { first } = await house.clear();
    const renewal = await house.submitLicence({ replacesId: first, validUntil: '2029-12-31' });
    expect(renewal).toMatchObject({
      onboarding: { isBookable: true, checklist: [{ state: 'MET' }, { state: 'MET' }] },
    });
    const better = newestOf(await house.submitLicence({ replacesId: first, validUntil: '2030-12-31' }));
    expect(await house.approve(newestOf(renewal))).toMatchObject({ code: 'ALREADY_DECIDED' });
    const after = await house.approve(better);
    expect(after.onboarding?.credentials.filter(({ replacedAt }) => !replacedAt).map(({ id }) => id)).toEqual([better]);
    expect(after).toMatchObject({ onboarding: { isBookable: true } });
  });

  it('suspends and lifts; what is required decides again', async () => {
    await house.require(['LICENCE']);
    await house.clear();
    const personId = house.lena.id;
    const reason = 'Beschwerde in Prüfung';
    expect(await act(world, house.admin.viewer, 'suspendSpecialist', { personId, reason })).toMatchObject({
      onboarding: { isBookable: false, suspensionReason: reason },
    });
    expect(await own(world, house.lena.viewer)).toMatchObject({ isBookable: false, suspensionReason: reason });
    expect(await act(world, house.admin.viewer, 'suspendSpecialist', { personId, reason })).toMatchObject({
      code: 'ALREADY_DECIDED',
    });
    expect(await act(world, house.admin.viewer, 'liftSuspension', { personId })).toMatchObject({
      onboarding: { isBookable: true, suspensionReason: null },
    });
    expect(await act(world, house.admin.viewer, 'liftSuspension', { personId })).toMatchObject({
      code: 'ALREADY_DECIDED',
    });
    expect((await clearances()).map(({ isCleared, revision }) => [isCleared, revision])).toEqual([
      [false, 1],
      [true, 2],
      [false, 3],
      [true, 4],
    ]);
  });

  it('counts from its day on, so that specialists can prepare', async () => {
    await house.require([], false);
    await house.require(['CONTRACT'], false, '2026-12-01');
    expect(await own(world, house.lena.viewer)).toMatchObject({
      isBookable: true,
      checklist: [{ key: 'CONTRACT', state: 'MISSING' }],
    });
    world.clock.now = new Date('2026-11-30T23:30:00Z');
    await house.review();
    expect(await own(world, house.lena.viewer)).toMatchObject({ isBookable: false });
    world.clock.now = new Date('2026-11-24T11:00:00Z');
  });

  it('is changed by one of two who change it at once, and not for days that are over', async () => {
    const { viewer } = await world.somebody('BRAND_ADMIN');
    const version = await versionNow(world, viewer);
    const save = (input: object) =>
      act(world, viewer, 'saveSpecialistRequirements', { credentials: [], needsApproval: false, version, ...input });
    expect(await save({ appliesFrom: '2026-11-23' })).toMatchObject({ fields: [{ path: 'appliesFrom' }] });
    const answers = await Promise.all([save({ appliesFrom: '2026-11-24' }), save({ appliesFrom: '2026-11-25' })]);
    expect(answers.map(({ code }) => code ?? 'SAVED').toSorted()).toEqual(['REQUIREMENTS_CHANGED', 'SAVED']);
  });
});

describe('the list', () => {
  it('shows who waits, who may not be booked, and whose papers end soon', async () => {
    await house.require(['LICENCE']);
    const ids = async (filter: string, viewer = house.admin.viewer) => {
      const query = `{ specialistOnboardings(first: 50, filter: ${filter}) { totalCount edges { node { person { id } } } } }`;
      const { data, errors } = await world.ask(viewer, query);
      if (errors) throw errors[0];
      const { edges } = (data as { specialistOnboardings: { edges: { node: { person: { id: string } } }[] } })
        .specialistOnboardings;
      return edges.map(({ node }) => node.person.id).filter((id) => id === house.lena.id);
    };
    const found = async () =>
      Object.fromEntries(
        await Promise.all(
          ['ALL', 'WAITING', 'NOT_BOOKABLE', 'EXPIRING'].map(async (name) => [name, (await ids(name)).length === 1]),
        ),
      ) as object;
    expect(await found()).toEqual({ ALL: true, WAITING: false, NOT_BOOKABLE: true, EXPIRING: false });
    const first = newestOf(await house.submitLicence({ validUntil: '2026-12-24' }));
    expect(await found()).toEqual({ ALL: true, WAITING: false, NOT_BOOKABLE: true, EXPIRING: true });
    await house.handIn();
    expect(await found()).toEqual({ ALL: true, WAITING: true, NOT_BOOKABLE: true, EXPIRING: true });
    await house.approve(first);
    await act(world, house.admin.viewer, 'decideOnboarding', { personId: house.lena.id, isApproved: true });
    expect(await found()).toEqual({ ALL: true, WAITING: false, NOT_BOOKABLE: false, EXPIRING: true });
    await house.submitLicence({ replacesId: first, validUntil: '2028-01-01' });
    expect(await found()).toMatchObject({ WAITING: true });
    const elsewhere = await world.organization('Anderswo');
    const stranger = await world.somebody('ORGANIZATION_ADMIN', { organizationId: elsewhere.id });
    expect(await ids('ALL', stranger.viewer)).toEqual([]);
  });
});
