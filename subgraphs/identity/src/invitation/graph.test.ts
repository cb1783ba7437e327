import { days, newId } from '@daraport/domain';
import { invitations, memberships, people } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { published } from '../onboarding/testing.ts';
import type { IdentityWorld } from '../testing.ts';
import { startInvitations, type Invitations } from './testing.ts';

let house: Invitations;
let world: IdentityWorld;
beforeAll(async () => {
  house = await startInvitations();
  world = house.world;
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => house.forgetAttempts());

describe('an invitation', () => {
  it('leads whoever gets it to an account, the role and the place that were fixed, and a profile', async () => {
    const answer = await house.invite('mia@example.org');
    expect(answer.invitation).toMatchObject({
      email: 'mia@example.org',
      role: 'SPECIALIST',
      state: 'OPEN',
      organization: { id: house.clinic.id },
      invitedBy: { id: house.admin.id },
      acceptedBy: null,
    });
    const mail = await house.mailbox.waitFor({ to: 'mia@example.org' });
    const link = new URL(mail.links[0] ?? '');
    expect(link.origin + link.pathname).toBe('http://test.localhost:4000/specialist/join');
    expect([mail.subject, mail.text]).toEqual([
      'Einladung als Fachperson bei Testhaus',
      expect.stringContaining('Klinik Nord'),
    ]);
    const token = link.searchParams.get('token') ?? '';
    expect(await house.look(token)).toMatchObject({
      email: 'mia@example.org',
      organizationName: 'Klinik Nord',
      hasAccount: false,
    });
    expect(await house.look(token)).toMatchObject({ hasAccount: false });
    const joined = await house.accept(token);
    expect(joined.viewer).toEqual({ portals: ['SPECIALIST'] });
    const [person] = await world.db.select().from(people).where(eq(people.email, 'mia@example.org'));
    expect(person).toMatchObject({ title: 'Dr.', givenName: 'Mia', isStaff: true, timeZone: 'Europe/Vienna' });
    const roles = await world.db
      .select()
      .from(memberships)
      .where(eq(memberships.personId, person?.id ?? ''));
    expect(roles).toMatchObject([{ role: 'SPECIALIST', organizationId: house.clinic.id, endedAt: null }]);
    expect((await published(world, 'identity.specialistJoined')).at(-1)).toMatchObject({
      personId: person?.id,
      organizationId: house.clinic.id,
      displayName: 'Mia Groß',
    });
    expect((await house.list())[0]).toMatchObject({ state: 'ACCEPTED', acceptedBy: { id: person?.id } });
    expect(await house.accept(token)).toMatchObject({ code: 'LINK_EXPIRED' });
    const reasons = (await published(world, 'audit.recorded')).flatMap(({ entries }) => entries);
    expect(reasons.filter(({ resourceType }) => resourceType === 'Invitation')).toMatchObject([
      { action: 'ADMINISTER', reason: 'invited', actorId: house.admin.id },
      { action: 'WRITE', reason: 'accepted', subjectId: person?.id },
    ]);
  });

  it('gives the role to the account that the address has, by the same link', async () => {
    const patient = await world.somebody('PATIENT', { email: 'patient@example.org' });
    const { token } = await house.invited('patient@example.org');
    expect(await house.look(token)).toMatchObject({ hasAccount: true });
    expect(await house.accept(token)).toMatchObject({ code: 'EMAIL_TAKEN' });
    const joined = await house.accept(token, null);
    expect(joined.viewer).toEqual({ portals: ['PATIENT', 'SPECIALIST'] });
    const all = await world.db.select().from(memberships).where(eq(memberships.personId, patient.id));
    expect(all.map(({ role }) => role).toSorted()).toEqual(['PATIENT', 'SPECIALIST']);
  });

  it('is accepted once by fifty at the same moment', async () => {
    const { token } = await house.invited('fifty@example.org');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => house.accept(token).catch(() => ({ __typename: 'error' }))),
    );
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
    expect(await world.db.select().from(people).where(eq(people.email, 'fifty@example.org'))).toHaveLength(1);
  });

  it('is good for seven days, and sent again it is another link', async () => {
    const { id, token } = await house.invited('again@example.org');
    const start = world.clock.now;
    world.clock.now = new Date(start.getTime() + days(7));
    expect(await house.accept(token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect((await house.list()).find((one) => one.id === id)).toMatchObject({ state: 'EXPIRED' });
    const before = house.mailbox.messages().length;
    expect((await house.change('resendInvitation', id)).invitation).toMatchObject({ state: 'OPEN' });
    await expect.poll(() => house.mailbox.messages().length, { timeout: 10_000 }).toBe(before + 1);
    const tokens = house.tokensTo('again@example.org');
    expect(new Set(tokens).size).toBe(2);
    const [newest] = tokens.filter((one) => one !== token);
    expect(await house.look(token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await house.look(newest ?? '')).toMatchObject({ email: 'again@example.org' });
    world.clock.now = start;
  });

  it('taken back is over at once, and somebody may be invited anew', async () => {
    const { id, token } = await house.invited('back@example.org');
    expect(await house.invite('Back@Example.org ')).toMatchObject({ code: 'ALREADY_INVITED' });
    expect((await house.change('revokeInvitation', id)).invitation).toMatchObject({ state: 'REVOKED' });
    expect(await house.accept(token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await house.change('resendInvitation', id)).toMatchObject({ code: 'INVITATION_OVER' });
    expect(await house.change('revokeInvitation', id)).toMatchObject({ code: 'INVITATION_OVER' });
    expect((await house.invite('back@example.org')).invitation).toMatchObject({ state: 'OPEN' });
  });

  it('asked for twice with one key is one, and by two at once is one', async () => {
    const idempotencyKey = newId();
    const both = [
      await house.invite('key@example.org', { idempotencyKey }),
      await house.invite('key@example.org', { idempotencyKey }),
    ];
    expect(new Set(both.map(({ invitation }) => invitation.id)).size).toBe(1);
    expect(await house.invite('other@example.org', { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.invite('two@example.org')));
    expect(answers.filter(({ __typename }) => __typename === 'InvitationChanged')).toHaveLength(1);
  });

  it('keeps the hash of its link alone, and is forgotten a month after it is over', async () => {
    const { id, token } = await house.invited('hash@example.org');
    const [row] = await world.db.select().from(invitations).where(eq(invitations.id, id));
    expect(row?.tokenHash).toHaveLength(32);
    expect(JSON.stringify(row)).not.toContain(token);
    const start = world.clock.now;
    world.clock.now = new Date(start.getTime() + days(36));
    await world.subgraph.jobs['identity.forgetInvitations']?.({});
    expect((await house.list()).some((one) => one.id === id)).toBe(true);
    world.clock.now = new Date(start.getTime() + days(38));
    await world.subgraph.jobs['identity.forgetInvitations']?.({});
    expect((await house.list()).some((one) => one.id === id)).toBe(false);
    world.clock.now = start;
  });
});
