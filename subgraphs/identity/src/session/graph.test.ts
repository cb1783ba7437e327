import { attempts, memberships, outbox, sessions } from '@daraport/drizzle/tables/identity';
import { newId } from '@daraport/domain';
import type { Effect } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  otherBrand,
  startIdentity,
  testBrand,
  testPassword,
  visitor,
  visitorOf,
  type IdentityWorld,
} from '../testing.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-23T09:00:00Z') });
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => world.db.delete(attempts));

const signInMutation = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename
  ... on SignedIn { viewer { isAuthenticated scopes portals } }
  ... on Error { code message }
  ... on TooManyAttemptsError { retryAfterSeconds }
  ... on InvalidInputError { fields { path message } }
} }`;

const signIn = (email: string, password: string, viewer = visitor) =>
  world.ask(viewer, signInMutation, { input: { email, password } });
const cookieOf = (effects: readonly Effect[] | undefined): string => {
  const effect = effects?.find(({ kind }) => kind === 'setSession');
  if (effect?.kind !== 'setSession') throw new Error('no session was set');
  return effect.token;
};

it('signs in with e-mail and password, and the session makes the viewer', async () => {
  const somebody = await world.somebody('SPECIALIST', { email: 'lena@example.org' });
  const { data, effects } = await signIn('  LENA@Example.org ', testPassword);
  expect(data?.signIn).toMatchObject({
    __typename: 'SignedIn',
    viewer: { isAuthenticated: true, portals: ['SPECIALIST'] },
  });
  expect(effects).toHaveLength(1);
  expect(effects?.[0]).toMatchObject({ kind: 'setSession', maxAgeSeconds: 30 * 86_400 });
  const viewer = await world.viewerOf(cookieOf(effects));
  expect(viewer).toMatchObject({
    kind: 'person',
    personId: somebody.id,
    membershipId: somebody.membershipId,
    role: 'SPECIALIST',
    sessionState: 'live',
    locale: 'de',
  });
});

it('keeps nothing of the session token but its hash, and tells the audit log who signed in', async () => {
  const { id } = await world.somebody('PATIENT', { email: 'hash@example.org' });
  const token = cookieOf((await signIn('hash@example.org', testPassword)).effects);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const [row] = await world.db.select().from(sessions).where(eq(sessions.personId, id));
  expect(row?.tokenHash.toString('hex')).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(row)).not.toContain(token);
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  const entries = events.flatMap(({ payload }) => (payload as { entries: Record<string, unknown>[] }).entries);
  expect(entries.find(({ actorId }) => actorId === id)).toMatchObject({
    action: 'SIGN_IN',
    actorRole: 'PATIENT',
    subjectId: id,
    resourceId: row?.id,
  });
});

it('answers a wrong password and an unknown account alike, in the same time', async () => {
  await world.somebody('PATIENT', { email: 'known@example.org' });
  await signIn('warm@example.org', 'warm up the dummy');
  const timed = async (email: string) => {
    const from = performance.now();
    const answer = await signIn(email, 'not the password');
    return { answer, took: performance.now() - from };
  };
  const refused = {
    __typename: 'SignInRefusedError',
    code: 'SIGN_IN_REFUSED',
    message: 'E-mail address and password do not match an account.',
  };
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 4; turn++) {
    const [one, other] = [await timed('known@example.org'), await timed('unknown@example.org')];
    expect([one, other].map(({ answer }) => answer.data?.signIn)).toEqual([refused, refused]);
    known.push(one.took);
    unknown.push(other.took);
  }
  // The shape, not the figure: without the dummy hash the unknown account answers many times faster. The quickest of each, so that
  // what else the machine does counts for neither.
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
});

it('refuses the account of another brand, and its session', async () => {
  await world.somebody('PATIENT', { email: 'there@example.org', brandId: otherBrand });
  expect((await signIn('there@example.org', testPassword)).data?.signIn).toMatchObject({
    __typename: 'SignInRefusedError',
  });
  const token = cookieOf((await signIn('there@example.org', testPassword, visitorOf(otherBrand))).effects);
  expect(await world.viewerOf(token, otherBrand)).toMatchObject({ kind: 'person', brandId: otherBrand });
  expect(await world.viewerOf(token, testBrand)).toMatchObject({
    kind: 'anonymous',
    sessionState: 'expired',
    scopes: [],
  });
});

it('stops an account after ten attempts for the rest of the window, also the right password and whoever it is', async () => {
  await world.somebody('PATIENT', { email: 'guessed@example.org' });
  for (const email of ['guessed@example.org', 'nobody@example.org']) {
    for (let turn = 0; turn < 10; turn++)
      expect((await signIn(email, 'guess')).data?.signIn).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect((await signIn(email, testPassword)).data?.signIn).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      retryAfterSeconds: 900,
    });
  }
  world.clock.now = new Date(world.clock.now.getTime() + 16 * 60_000);
  expect((await signIn('guessed@example.org', testPassword)).data?.signIn).toMatchObject({ __typename: 'SignedIn' });
});

it('counts every alias of one request', async () => {
  const aliases = Array.from(
    { length: 30 },
    (_, at) => `a${at}: signIn(input: { email: "alias@example.org", password: "p${at}" }) { ... on Error { code } }`,
  );
  const { data } = await world.ask(visitor, `mutation { ${aliases.join('\n')} }`);
  const codes = Object.values(data ?? {}).map((answer) => (answer as { code: string }).code);
  expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(10);
  expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(20);
});

it('stops guessing across accounts at the limit of the whole brand, and no other brand', async () => {
  const windowEndsAt = new Date(world.clock.now.getTime() + 60_000);
  await world.db
    .insert(attempts)
    .values({ brandId: testBrand, kind: 'signIn', subject: '*', count: 500, windowEndsAt });
  expect((await signIn('first@example.org', 'once')).data?.signIn).toMatchObject({
    code: 'TOO_MANY_ATTEMPTS',
    retryAfterSeconds: 60,
  });
  expect((await signIn('first@example.org', 'once', visitorOf(otherBrand))).data?.signIn).toMatchObject({
    code: 'SIGN_IN_REFUSED',
  });
});

it('names the faulty field of a sign-in', async () => {
  const { data } = await signIn('no address', 'x'.repeat(2000));
  expect(data?.signIn).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'email' }, { path: 'password' }] });
});

it('rotates the session at sign-in: the old token is over', async () => {
  const somebody = await world.somebody('PATIENT', { email: 'rotate@example.org' });
  const first = cookieOf((await signIn(somebody.email, testPassword)).effects);
  const second = cookieOf((await signIn(somebody.email, testPassword, await world.viewerOf(first))).effects);
  expect(await world.viewerOf(first)).toMatchObject({ sessionState: 'expired' });
  expect(await world.viewerOf(second)).toMatchObject({ sessionState: 'live' });
});

it('signs out: the session ends, the cookie goes, and sockets are told', async () => {
  const somebody = await world.somebody('PATIENT', { email: 'leave@example.org' });
  const token = cookieOf((await signIn(somebody.email, testPassword)).effects);
  const viewer = await world.viewerOf(token);
  const notices = world.live.subscribe('identity.viewer');
  const { data, effects } = await world.ask(viewer, 'mutation { signOut { isSignedOut } }');
  expect(data).toEqual({ signOut: { isSignedOut: true } });
  expect(effects).toEqual([{ kind: 'clearSession' }]);
  expect((await notices.next()).value).toEqual({ brandId: testBrand, sessionId: viewer.sessionId });
  await notices.return?.();
  expect(await world.viewerOf(token)).toMatchObject({ kind: 'anonymous', sessionState: 'expired' });
  expect((await world.ask(visitor, 'mutation { signOut { isSignedOut } }')).effects).toEqual([
    { kind: 'clearSession' },
  ]);
});

const revoke = `mutation ($id: ID!) { revokeSession(id: $id) { ... on SessionRevoked { sessionId } ... on Error { code } } }`;

it('lists and revokes one’s own sessions, and no one else’s', async () => {
  const mine = await world.somebody('PATIENT', { email: 'mine@example.org' });
  const other = await world.somebody('PATIENT', { email: 'notmine@example.org' });
  const [phone, laptop] = [
    cookieOf((await signIn(mine.email, testPassword)).effects),
    cookieOf((await signIn(mine.email, testPassword)).effects),
  ];
  const stranger = await world.viewerOf(cookieOf((await signIn(other.email, testPassword)).effects));
  const viewer = await world.viewerOf(laptop);
  const { data } = await world.ask(viewer, '{ sessions { id isCurrent userAgent } }');
  const listed = data?.sessions as { id: string; isCurrent: boolean }[];
  expect(listed).toHaveLength(2);
  expect(listed.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual([viewer.sessionId]);
  const phoneId = listed.find(({ isCurrent }) => !isCurrent)?.id ?? '';
  for (const id of [phoneId, newId(), 'no id']) {
    expect((await world.ask(stranger, revoke, { id })).data?.revokeSession).toEqual({ code: 'NOT_FOUND' });
  }
  expect((await world.ask(viewer, revoke, { id: phoneId })).data?.revokeSession).toEqual({ sessionId: phoneId });
  expect(await world.viewerOf(phone)).toMatchObject({ sessionState: 'expired' });
  expect(await world.viewerOf(laptop)).toMatchObject({ sessionState: 'live' });
});

it('ends every session after thirty days, and a specialist’s after twelve idle hours', async () => {
  const from = world.clock.now.getTime();
  const hours = (count: number) => void (world.clock.now = new Date(from + count * 3_600_000));
  const patient = cookieOf((await signIn((await world.somebody('PATIENT')).email, testPassword)).effects);
  const specialist = cookieOf((await signIn((await world.somebody('SPECIALIST')).email, testPassword)).effects);
  hours(11);
  expect(await world.viewerOf(specialist)).toMatchObject({ sessionState: 'live' });
  hours(22);
  expect(await world.viewerOf(specialist)).toMatchObject({ sessionState: 'live' });
  hours(35);
  expect(await world.viewerOf(specialist)).toMatchObject({ sessionState: 'expired' });
  hours(30 * 24 - 1);
  expect(await world.viewerOf(patient)).toMatchObject({ sessionState: 'live' });
  hours(30 * 24);
  expect(await world.viewerOf(patient)).toMatchObject({ sessionState: 'expired' });
});

const activate = `mutation ($input: ActivateMembershipInput!) { activateMembership(input: $input) {
  ... on SignedIn { viewer { membership { id role } scopes } } ... on Error { code } } }`;

it('goes on in another of one’s own memberships, and in no one else’s', async () => {
  const somebody = await world.somebody('PATIENT', { email: 'two@example.org' });
  const other = await world.somebody('BRAND_ADMIN');
  const second = newId();
  await world.db.insert(memberships).values({
    brandId: testBrand,
    id: second,
    personId: somebody.id,
    role: 'AFFILIATE',
    createdAt: new Date(world.clock.now.getTime() + 1000),
  });
  const token = cookieOf((await signIn(somebody.email, testPassword)).effects);
  const viewer = await world.viewerOf(token);
  expect(viewer.role).toBe('PATIENT');
  for (const membershipId of [other.membershipId, newId(), 'no id']) {
    expect((await world.ask(viewer, activate, { input: { membershipId } })).data?.activateMembership).toEqual({
      code: 'NOT_FOUND',
    });
  }
  const { data } = await world.ask(viewer, activate, { input: { membershipId: second } });
  expect(data?.activateMembership).toMatchObject({ viewer: { membership: { id: second, role: 'AFFILIATE' } } });
  expect(await world.viewerOf(token)).toMatchObject({ role: 'AFFILIATE', membershipId: second });
});

it('ends with the membership it acts by', async () => {
  const somebody = await world.somebody('SPECIALIST', { email: 'gone@example.org' });
  const token = cookieOf((await signIn(somebody.email, testPassword)).effects);
  await world.db
    .update(memberships)
    .set({ endedAt: world.clock.now })
    .where(and(eq(memberships.brandId, testBrand), eq(memberships.personId, somebody.id)));
  expect(await world.viewerOf(token)).toMatchObject({ kind: 'anonymous', sessionState: 'expired' });
  expect((await signIn(somebody.email, testPassword)).data?.signIn).toMatchObject({ code: 'SIGN_IN_REFUSED' });
});

it('calls data sound only without error or effect, never with a field it does not have, and only where it is to be passed on', async () => {
  await world.somebody('SPECIALIST', { email: 'sound@example.org' });
  const isSound = async (query: string, variables = {}, request: { passedOn?: 'data' } = { passedOn: 'data' }) =>
    (await world.ask(visitor, query, variables, request)).isSound;
  expect(await isSound('{ viewer { isAuthenticated } }')).toBe(true);
  expect(await isSound('{ viewer { isAuthenticated } }', {}, {})).toBeUndefined();
  await expect(isSound('{ viewer { isAuthenticated noSuchField } }')).rejects.toThrow('noSuchField');
  expect(await isSound('query ($of: ID!) { __typename @include(if: $of) }')).toBeUndefined();
  const input = { email: 'sound@example.org', password: testPassword };
  expect(await isSound(signInMutation, { input })).toBeUndefined();
});
