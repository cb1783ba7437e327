import { attempts } from '@daraport/drizzle/tables/identity';
import { eq } from 'drizzle-orm';
import { newId } from '@daraport/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  otherBrand,
  startIdentity,
  testBrand,
  testPassword,
  visitor,
  visitorOf,
  type IdentityWorld,
} from '../testing.ts';
import { attemptLimits } from './attempts.ts';

let world: IdentityWorld;
const start = new Date('2026-11-23T09:00:00Z');
beforeAll(async () => (world = await startIdentity({ now: start })));
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  world.clock.now = start;
  await world.db.delete(attempts);
});

const attacker = '203.0.113.7';
const neighbour = '203.0.113.8';

const ask = async (field: string, text: string, input: object, clientAddress: string, viewer = visitor) => {
  const { data } = await world.ask(viewer, text, { input }, { clientAddress });
  return data?.[field] as { code?: string; retryAfterSeconds?: number; __typename: string };
};
const facts = '{ __typename ... on Error { code } ... on TooManyAttemptsError { retryAfterSeconds } }';
const signIn = (email: string, password: string, from: string, viewer = visitor) =>
  ask(
    'signIn',
    `mutation ($input: SignInInput!) { signIn(input: $input) ${facts} }`,
    { email, password },
    from,
    viewer,
  );
const requestLink = (email: string, from: string) =>
  ask(
    'requestMagicLink',
    `mutation ($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) ${facts} }`,
    { email, portal: 'PATIENT' },
    from,
  );
const redeem = (token: string, from: string) =>
  ask(
    'redeemMagicLink',
    `mutation ($input: RedeemMagicLinkInput!) { redeemMagicLink(input: $input) ${facts} }`,
    { token },
    from,
  );
const register = (email: string, from: string) =>
  ask(
    'registerPatient',
    `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) ${facts} }`,
    {
      givenName: 'Nele',
      familyName: 'Fischer',
      email,
      password: 'ein langer Weg',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      acceptsTerms: true,
      idempotencyKey: newId(),
    },
    from,
  );
/** As if so many attempts of a kind had been made from wherever one just was, until a minute from now. */
const fill = (kind: string, count: number) =>
  world.db
    .update(attempts)
    .set({ count, windowEndsAt: new Date(world.clock.now.getTime() + 60_000) })
    .where(eq(attempts.kind, kind));
const somebody = () => `${newId()}@example.org`;
const slowed = { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 60 };

describe('many accounts tried from one network', () => {
  it('are slowed at sign-in, with the time to wait, while another network goes on', async () => {
    const { email } = await world.somebody('PATIENT');
    expect(await signIn(somebody(), 'guess', attacker)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    await fill('signIn', attemptLimits.signIn.perNetwork - 1);
    expect(await signIn(somebody(), 'guess', attacker)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(await signIn(somebody(), 'guess', attacker)).toMatchObject(slowed);
    expect(await signIn(email, testPassword, attacker)).toMatchObject(slowed);
    expect(await signIn(email, testPassword, neighbour)).toMatchObject({ __typename: 'SignedIn' });
    expect(await signIn(somebody(), 'guess', attacker, visitorOf(otherBrand))).toMatchObject({
      code: 'SIGN_IN_REFUSED',
    });
    world.clock.now = new Date(start.getTime() + 61_000);
    expect(await signIn(email, testPassword, attacker)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('are counted one by one when they come at once', { timeout: 60_000 }, async () => {
    await signIn(somebody(), 'guess', attacker);
    await fill('signIn', attemptLimits.signIn.perNetwork - 5);
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(somebody(), 'guess', attacker)));
    expect(answers.filter(({ code }) => code === 'SIGN_IN_REFUSED')).toHaveLength(5);
    expect(answers.filter(({ code }) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(15);
  });

  it('are slowed when links are asked for or guessed', async () => {
    await requestLink(somebody(), attacker);
    await fill('requestLink', attemptLimits.requestLink.perNetwork);
    await world.db.delete(attempts).where(eq(attempts.subject, '*'));
    expect(await requestLink(somebody(), attacker)).toMatchObject(slowed);
    expect(await requestLink(somebody(), neighbour)).toMatchObject({ __typename: 'MagicLinkRequested' });
    await redeem('guess', attacker);
    await fill('redeemLink', attemptLimits.redeemLink.perNetwork);
    expect(await redeem('guess', attacker)).toMatchObject(slowed);
    await world.db.delete(attempts).where(eq(attempts.subject, '*'));
    expect(await redeem('guess', neighbour)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('learn at most twenty times in a window who has an account', { timeout: 60_000 }, async () => {
    const taken = await Promise.all(Array.from({ length: 21 }, async () => (await world.somebody('PATIENT')).email));
    const codes: (string | undefined)[] = [];
    for (const email of taken) codes.push((await register(email, attacker)).code);
    expect(codes).toEqual([...Array.from({ length: 20 }, () => 'EMAIL_TAKEN'), 'TOO_MANY_ATTEMPTS']);
    expect(await register(somebody(), attacker)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await register(somebody(), neighbour)).toMatchObject({ __typename: 'SignedIn' });
  });
});

it('gives the network back what succeeded: an office may sign in and register', { timeout: 60_000 }, async () => {
  const { email } = await world.somebody('PATIENT');
  for (let turn = 0; turn < 3; turn++) {
    expect(await signIn(email, testPassword, attacker)).toMatchObject({ __typename: 'SignedIn' });
    expect(await register(somebody(), attacker)).toMatchObject({ __typename: 'SignedIn' });
  }
  const counted = await world.db.select().from(attempts);
  const ofNetwork = counted.filter(({ subject }) => subject.startsWith('network:'));
  expect(Object.fromEntries(ofNetwork.map(({ kind, count }) => [kind, count]))).toEqual({
    signIn: 0,
    register: 3,
    emailTaken: 0,
  });
});

it('takes every address of an IPv6 customer for one network', async () => {
  await signIn(somebody(), 'guess', '2001:db8:1:2::1');
  await fill('signIn', attemptLimits.signIn.perNetwork);
  expect(await signIn(somebody(), 'guess', '2001:db8:1:2:aaaa::9')).toMatchObject(slowed);
  await world.db.delete(attempts).where(eq(attempts.subject, '*'));
  expect(await signIn(somebody(), 'guess', '2001:db8:1:3::1')).toMatchObject({ code: 'SIGN_IN_REFUSED' });
});

it('keeps no address, not even one that could be found by trying all, and none beyond the night', async () => {
  await signIn(somebody(), 'guess', attacker);
  await signIn(somebody(), 'guess', attacker, visitorOf(otherBrand));
  const kept = await world.db.select().from(attempts);
  const networks = kept.map(({ subject }) => subject).filter((subject) => subject.startsWith('network:'));
  expect(new Set(networks).size).toBe(2);
  expect(JSON.stringify(kept)).not.toContain('203.0.113');
  world.clock.now = new Date(start.getTime() + 60 * 60_000);
  expect(world.subgraph.nightly).toContain('identity.forgetAttempts');
  await world.subgraph.jobs['identity.forgetAttempts']?.({});
  expect(await world.db.select().from(attempts).where(eq(attempts.brandId, testBrand))).toEqual([]);
});
