import { newId } from '@daraport/domain';
import { memberships, people } from '@daraport/drizzle/tables/identity';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherBrand, visitorOf, type IdentityWorld } from '../testing.ts';
import { newcomer, startInvitations, type Invitations } from './testing.ts';

let house: Invitations;
let world: IdentityWorld;
beforeAll(async () => {
  house = await startInvitations();
  world = house.world;
});
afterAll(() => house[Symbol.asyncDispose]());
beforeEach(() => house.forgetAttempts());

describe('nobody', () => {
  it('invites to a place beyond the own one, nor sees or changes what was sent there', async () => {
    const south = await world.organization('Klinik Süd');
    const stranger = await world.somebody('ORGANIZATION_ADMIN', { organizationId: south.id });
    const brandAdmin = await world.somebody('BRAND_ADMIN');
    expect(await house.invite('far@example.org', { organizationId: south.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await house.invite('far@example.org', { organizationId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    const { invitation } = await house.invite('near@example.org', {}, stranger.viewer);
    expect((await house.list()).some(({ id }) => id === invitation.id)).toBe(false);
    expect((await house.list(brandAdmin.viewer)).some(({ id }) => id === invitation.id)).toBe(true);
    expect(await house.change('revokeInvitation', invitation.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await house.change('resendInvitation', 'nothing')).toMatchObject({ code: 'INVALID_INPUT' });
    const token = { ...house.admin.viewer, kind: 'token' as const };
    expect(await house.invite('token@example.org', {}, token)).toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['PATIENT', 'SPECIALIST', 'AFFILIATE'] as const) {
      const { viewer } = await world.somebody(role);
      await expect(house.invite('no@example.org', {}, viewer)).rejects.toMatchObject({
        extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
      });
    }
  });

  it('is invited twice to where they work, and is told of no account elsewhere', async () => {
    await world.somebody('SPECIALIST', { email: 'works@example.org', organizationId: house.clinic.id });
    expect(await house.invite('works@example.org')).toMatchObject({ code: 'ALREADY_SPECIALIST' });
    await world.somebody('PATIENT', { email: 'known@example.org' });
    expect(await house.invite('known@example.org')).toMatchObject({ __typename: 'InvitationChanged' });
  });

  it('guesses a link, uses it on another brand, or accepts without saying who', async () => {
    const { token } = await house.invited('guess@example.org');
    for (const guess of ['', 'guess', 'x'.repeat(10_000), '\u0000'])
      expect([await house.look(guess), await house.accept(guess)]).toMatchObject([
        { code: 'LINK_EXPIRED' },
        { code: 'LINK_EXPIRED' },
      ]);
    expect(await house.accept(token, newcomer, visitorOf(otherBrand))).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await house.accept(token, null)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'newcomer' }] });
    const bad = { ...newcomer, givenName: '', password: 'kurz', acceptsTerms: false, timeZone: 'Mond' };
    expect((await house.accept(token, bad)).fields?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['newcomer.givenName', 'newcomer.acceptsTerms', 'newcomer.timeZone']),
    );
    expect(await house.accept(token, { ...newcomer, password: 'Mia Groß 12' })).toMatchObject({
      fields: [{ path: 'newcomer.password' }],
    });
    expect(await world.db.select().from(people).where(eq(people.email, 'guess@example.org'))).toEqual([]);
    expect(await house.accept(token)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is mailed more than five times in a quarter of an hour', async () => {
    const { invitation } = await house.invite('many@example.org');
    for (let turn = 1; turn < 5; turn++) await house.change('resendInvitation', invitation.id);
    expect(await house.change('resendInvitation', invitation.id)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await house.invite('nothing')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'email' }] });
  });

  it('keeps a role that was ended by accepting an old link', async () => {
    const { token } = await house.invited('ended@example.org');
    await house.accept(token);
    const [person] = await world.db.select().from(people).where(eq(people.email, 'ended@example.org'));
    const isIt = and(eq(memberships.personId, person?.id ?? ''), eq(memberships.role, 'SPECIALIST'));
    await world.db.update(memberships).set({ endedAt: world.clock.now }).where(isIt);
    expect(await house.accept(token, null)).toMatchObject({ code: 'LINK_EXPIRED' });
    const again = await house.invite('ended@example.org');
    expect(again).toMatchObject({ __typename: 'InvitationChanged' });
    await expect.poll(() => house.mailsTo('ended@example.org').length, { timeout: 10_000 }).toBe(2);
    const tokens = house.tokensTo('ended@example.org');
    expect(await house.accept(tokens.find((one) => one !== token) ?? '', null)).toMatchObject({
      __typename: 'SignedIn',
    });
    expect((await world.db.select().from(memberships).where(isIt)).map(({ endedAt }) => endedAt)).toEqual([null]);
  });
});
