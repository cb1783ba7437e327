import { newId } from '@daraport/domain';
import { contactChoices, notices } from '@daraport/drizzle/tables/identity';
import { startMailbox, type Mailbox } from '@daraport/sandbox';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testBrand, type IdentityWorld, type Somebody } from '../testing.ts';
import { act, newestOf, published, startOnboarding, type OnboardingHouse } from './testing.ts';

let house: OnboardingHouse;
let world: IdentityWorld;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox();
  house = await startOnboarding({ SMTP_URL: mailbox.url, PUBLIC_URL: 'http://localhost:4100' });
  ({ world } = house);
  await house.require(['LICENCE']);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await mailbox.close();
});
beforeEach(() => house.renew());

/** Who was told, and of what, about the present specialist. */
const told = async (personId: string) =>
  (await published(world, 'identity.noticeRequested'))
    .filter(
      (one) => one.subject.kind === 'CREDENTIALS' && one.subject.id === house.lena.id && one.personId === personId,
    )
    .map(({ template }) => template);
const decideAll = (isApproved: boolean) =>
  act(world, house.admin.viewer, 'decideOnboarding', {
    personId: house.lena.id,
    isApproved,
    ...(isApproved ? {} : { reason: 'Bitte ergänzen.' }),
  });

describe('who decides', () => {
  it('is told when something begins to wait, and not again while it waits', async () => {
    const first = newestOf(await house.submitLicence());
    expect(await told(house.admin.id)).toEqual([]);
    await house.handIn();
    expect(await told(house.admin.id)).toEqual(['credentialsHandedIn']);
    await house.submitLicence();
    expect(await told(house.admin.id)).toHaveLength(1);
    for (const { id } of (await house.standing()).credentials) await house.approve(id);
    await decideAll(true);
    await house.submitLicence({ replacesId: first, validUntil: '2029-12-31' });
    await house.submitLicence({ replacesId: first, validUntil: '2030-12-31' });
    expect(await told(house.admin.id)).toEqual(['credentialsHandedIn', 'credentialsHandedIn']);
  });

  it('is the own organization, or else the nearest above, or else the brand; never oneself nor a stranger', async () => {
    const above = await world.organization('Verbund');
    const below = await world.organization('Zweigstelle', above);
    const brand = await world.somebody('BRAND_ADMIN');
    const stranger = await world.somebody('ORGANIZATION_ADMIN', {
      organizationId: (await world.organization('Anderswo')).id,
    });
    const handIn = async (organizationId?: string) => {
      house.lena = await world.somebody('SPECIALIST', organizationId ? { organizationId } : {});
      await house.submitLicence();
      await house.handIn();
    };
    const who = async (people: Somebody[]) => {
      const lists = await Promise.all(people.map(({ id }) => told(id)));
      return people.filter((_one, index) => lists[index]?.includes('credentialsHandedIn'));
    };
    await handIn(below.id);
    expect(await who([brand, stranger, house.admin])).toEqual([brand]);
    const [one, two] = [
      await world.somebody('ORGANIZATION_ADMIN', { organizationId: above.id }),
      await world.somebody('ORGANIZATION_ADMIN', { organizationId: above.id }),
    ];
    await handIn(below.id);
    expect(await who([one, two, brand, stranger])).toEqual([one, two]);
    const own = await world.somebody('ORGANIZATION_ADMIN', { organizationId: below.id });
    await handIn(below.id);
    expect(await who([own, one, two, brand])).toEqual([own]);
    await handIn();
    expect(await who([own, one, brand])).toEqual([brand]);
    house.lena = await world.somebody('SPECIALIST', { organizationId: below.id });
    await world.join(house.lena.id, 'ORGANIZATION_ADMIN', below.id);
    await house.submitLicence();
    await house.handIn();
    expect(await who([house.lena, own])).toEqual([own]);
  });

  it('reads it in the portal with the name, and in a mail without, that leads to the right page', async () => {
    await house.submitLicence();
    await house.handIn();
    const requests = await published(world, 'identity.noticeRequested');
    const asked = requests.find((one) => one.template === 'credentialsHandedIn' && one.subject.id === house.lena.id);
    if (!asked) throw new Error('nobody was told');
    await world.deliver('identity.noticeRequested', asked);
    const { data } = await world.ask(
      house.admin.viewer,
      '{ myNotices(first: 1) { edges { node { kind target { kind id } with { displayName } } } } }',
    );
    expect(data).toMatchObject({
      myNotices: {
        edges: [
          {
            node: {
              kind: 'CREDENTIALS_HANDED_IN',
              target: { kind: 'CREDENTIALS', id: house.lena.id },
              with: { displayName: 'Mara Vogel' },
            },
          },
        ],
      },
    });
    const { channels: _channels, ...notice } = asked;
    await world.subgraph.jobs['identity.sendNotice']?.({ ...notice, brandId: testBrand, key: newId() });
    const mail = await mailbox.waitFor({ to: house.admin.email });
    expect(mail.subject).toBe('Nachweise zu prüfen bei Testhaus');
    expect(mail.text).not.toContain('Vogel');
    expect(mail.links).toEqual([`http://test.localhost:4100/organization/onboarding/${house.lena.id}`]);
  });
});

describe('a specialist', () => {
  it('is told of a return, of the approval as a whole, of a suspension and of its end, each once', async () => {
    const credentialId = newestOf(await house.submitLicence());
    await house.handIn();
    await decideAll(false);
    await house.handIn();
    await house.approve(credentialId);
    await decideAll(true);
    const personId = house.lena.id;
    await act(world, house.admin.viewer, 'suspendSpecialist', { personId, reason: 'Beschwerde in Prüfung' });
    await act(world, house.admin.viewer, 'liftSuspension', { personId });
    expect(await told(personId)).toEqual([
      'specialistNotCleared',
      'credentialReturned',
      'credentialApproved',
      'specialistCleared',
      'specialistSuspended',
      'specialistCleared',
    ]);
  });

  it('is told of the approval also where it changes nothing yet, and of a suspension also before being cleared', async () => {
    const { viewer } = await world.somebody('BRAND_ADMIN');
    const version = await house.version();
    const later = { credentials: ['LICENCE'], needsApproval: true, appliesFrom: '2027-06-01', version };
    await act(world, viewer, 'saveSpecialistRequirements', {
      ...later,
      credentials: [],
      needsApproval: false,
      appliesFrom: '2026-11-24',
    });
    await act(world, viewer, 'saveSpecialistRequirements', { ...later, version: version + 1 });
    await house.renew();
    const credentialId = newestOf(await house.submitLicence());
    await house.handIn();
    await house.approve(credentialId);
    await decideAll(true);
    expect(await told(house.lena.id)).toEqual(['credentialApproved', 'specialistApproved']);
    await house.require(['LICENCE']);
    await house.renew();
    await house.review();
    await act(world, house.admin.viewer, 'suspendSpecialist', { personId: house.lena.id, reason: 'Ruht' });
    expect(await told(house.lena.id)).toEqual(['specialistNotCleared', 'specialistSuspended']);
  });

  it('is warned by day on the own clock, of how things stand then, by mail only where reminders are wanted', async () => {
    const { first } = await house.clear();
    const warn = () =>
      world.subgraph.jobs['identity.warnOfExpiry']?.({
        brandId: testBrand,
        credentialId: first,
        personId: house.lena.id,
      });
    await warn();
    expect(await told(house.lena.id)).not.toContain('credentialExpiring');
    world.clock.now = new Date('2027-12-05T09:00:00Z');
    await warn();
    await warn();
    const expiring = async () => (await told(house.lena.id)).filter((one) => one === 'credentialExpiring');
    expect(await expiring()).toHaveLength(1);
    await house.submitLicence({ replacesId: first, validUntil: '2029-12-31' });
    world.clock.now = new Date('2027-12-26T09:00:00Z');
    await warn();
    expect(await expiring()).toHaveLength(1);

    const asked = (await published(world, 'identity.noticeRequested')).findLast(
      (one) => one.template === 'credentialExpiring' && one.personId === house.lena.id,
    );
    if (!asked) throw new Error('nobody was warned');
    world.clock.now = new Date('2027-12-05T09:00:00Z');
    await world.db.insert(contactChoices).values({
      brandId: testBrand,
      personId: house.lena.id,
      remindsByEmail: false,
      textsToPhone: false,
      changedAt: world.clock.now,
    });
    await world.deliver('identity.noticeRequested', asked);
    const { channels: _channels, ...notice } = asked;
    const send = () => world.subgraph.jobs['identity.sendNotice']?.({ ...notice, brandId: testBrand, key: newId() });
    await send();
    const shown = await world.db.select().from(notices).where(eq(notices.personId, house.lena.id));
    expect(shown.map(({ kind }) => kind)).toEqual(['CREDENTIAL_EXPIRING']);
    expect(mailbox.messages({ to: house.lena.email })).toEqual([]);
    await world.db
      .update(contactChoices)
      .set({ remindsByEmail: true })
      .where(eq(contactChoices.personId, house.lena.id));
    for (const _again of [1, 2]) await send();
    expect(mailbox.messages({ to: house.lena.email }).map(({ subject }) => subject)).toEqual([
      'Ein Nachweis bei Testhaus läuft bald ab',
    ]);
  });
});
