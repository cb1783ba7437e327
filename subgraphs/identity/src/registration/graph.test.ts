import { attempts, credentials, idempotencyKeys, memberships, outbox, people } from '@daraport/drizzle/tables/identity';
import { newId } from '@daraport/domain';
import { startMailbox, type Mailbox } from '@daraport/sandbox';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { otherBrand, startIdentity, testBrand, visitor, visitorOf, type IdentityWorld } from '../testing.ts';

let mailbox: Mailbox;
let world: IdentityWorld;
beforeAll(async () => {
  mailbox = await startMailbox();
  world = await startIdentity({ environment: { SMTP_URL: mailbox.url }, worker: true });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await mailbox.close();
});
beforeEach(() => world.db.delete(attempts));

const mutation = `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) {
  __typename ... on SignedIn { viewer { isAuthenticated scopes portals } } ... on Error { code } ... on InvalidInputError { fields { path message } } } }`;

const wish = (overrides: object = {}) => ({
  givenName: 'Nele',
  familyName: 'Fischer',
  email: `${newId()}@example.org`,
  password: 'ein langer Weg',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  acceptsTerms: true,
  idempotencyKey: newId(),
  ...overrides,
});
const register = (input: object, viewer = visitor) => world.ask(viewer, mutation, { input });
const personOf = async (email: string) => (await world.db.select().from(people).where(eq(people.email, email)))[0];

it('makes a patient who is signed in at once, and tells the others with the click that led here', async () => {
  const input = wish({ email: ' Nele.Fischer@Example.org ', givenName: '  Nele ' });
  const clickId = newId();
  const { data, effects } = await register(input, { ...visitor, clickId });
  expect(data?.registerPatient).toMatchObject({
    __typename: 'SignedIn',
    viewer: { isAuthenticated: true, portals: ['PATIENT'] },
  });
  const effect = effects?.[0];
  expect(effect?.kind).toBe('setSession');
  const person = await personOf('nele.fischer@example.org');
  expect(person).toMatchObject({
    givenName: 'Nele',
    isStaff: false,
    locale: 'de',
    timeZone: 'Europe/Berlin',
    termsVersion: '2026-07-01',
  });
  expect(await world.viewerOf(effect?.kind === 'setSession' ? effect.token : '')).toMatchObject({
    personId: person?.id,
    role: 'PATIENT',
  });
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'identity.personRegistered'));
  expect(events.map(({ payload }) => payload)).toContainEqual({ personId: person?.id, clickId });
});

it('keeps the password as argon2id alone, nowhere else', async () => {
  const input = wish();
  await register(input);
  const person = await personOf(input.email);
  const [credential] = await world.db
    .select()
    .from(credentials)
    .where(eq(credentials.personId, person?.id ?? ''));
  expect(credential?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const kept = [await world.db.select().from(idempotencyKeys), await world.db.select().from(outbox)];
  expect(JSON.stringify(kept)).not.toContain(input.password);
});

it('names every faulty field, in the language of the viewer, and makes nothing', async () => {
  const bad = {
    email: 'x',
    givenName: '',
    familyName: '<b>',
    password: 'kurz',
    locale: 'fr',
    timeZone: 'Mars',
    acceptsTerms: false,
    idempotencyKey: '',
  };
  const { data, effects } = await register(bad, { ...visitor, locale: 'de' });
  const { code, fields } = (data ?? {}).registerPatient as {
    code: string;
    fields: { path: string; message: string }[];
  };
  expect(code).toBe('INVALID_INPUT');
  expect(fields.map(({ path }) => path).toSorted()).toEqual(
    Object.keys(bad)
      .filter((key) => key !== 'password')
      .toSorted(),
  );
  expect(fields.find(({ path }) => path === 'acceptsTerms')?.message).toMatch(/Nutzungsbedingungen/);
  expect(effects).toBeUndefined();
  const weak = await register(wish({ password: 'Nele.Fischer1' }));
  expect(weak.data?.registerPatient).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'password' }] });
});

it('refuses a taken address, whatever its case, and tells its owner by mail', async () => {
  await world.somebody('SPECIALIST', { email: 'taken@example.org' });
  const { data, effects } = await register(wish({ email: 'TAKEN@example.org' }));
  expect(data?.registerPatient).toEqual({ __typename: 'EmailTakenError', code: 'EMAIL_TAKEN' });
  expect(effects).toBeUndefined();
  const mail = await mailbox.waitFor({ to: 'taken@example.org' });
  expect(mail.subject).toBe('Sie haben bereits ein Konto bei Testhaus');
  expect(mail.links).toEqual(['http://test.localhost:4000/sign-in']);
});

it('takes the same address on another brand: accounts are never linked', async () => {
  await world.somebody('PATIENT', { email: 'both@example.org' });
  const { data } = await register(wish({ email: 'both@example.org' }), visitorOf(otherBrand));
  expect(data?.registerPatient).toMatchObject({ __typename: 'SignedIn' });
});

it('makes one account of a request that comes twice, also at the same moment', async () => {
  const input = wish();
  const answers = await Promise.all([register(input), register(input)]);
  answers.push(await register(input));
  for (const { data, effects } of answers) {
    expect(data?.registerPatient).toMatchObject({ __typename: 'SignedIn' });
    expect(effects).toHaveLength(1);
  }
  const person = await personOf(input.email);
  expect(
    await world.db
      .select()
      .from(memberships)
      .where(eq(memberships.personId, person?.id ?? '')),
  ).toHaveLength(1);
});

it('opens no session for a repeated key with other data or another password', async () => {
  const input = wish();
  await register(input);
  for (const other of [{ familyName: 'Anders' }, { password: 'ein anderer Weg' }]) {
    const { data, effects } = await register({ ...input, ...other });
    expect(data?.registerPatient).toEqual({ __typename: 'IdempotencyConflictError', code: 'IDEMPOTENCY_CONFLICT' });
    expect(effects).toBeUndefined();
  }
});

it('lets nobody ask for one address without end', async () => {
  await world.somebody('PATIENT', { email: 'asked@example.org' });
  for (let turn = 0; turn < 10; turn++)
    expect((await register(wish({ email: 'asked@example.org' }))).data?.registerPatient).toMatchObject({
      code: 'EMAIL_TAKEN',
    });
  expect((await register(wish({ email: 'asked@example.org' }))).data?.registerPatient).toMatchObject({
    code: 'TOO_MANY_ATTEMPTS',
  });
});

it('makes no more accounts than the limit of the brand', async () => {
  const windowEndsAt = new Date(world.clock.now.getTime() + 60_000);
  const counted = { brandId: testBrand, kind: 'register', subject: '*', count: 1999, windowEndsAt };
  await world.db.insert(attempts).values(counted);
  expect((await register(wish())).data?.registerPatient).toMatchObject({ __typename: 'SignedIn' });
  expect((await register(wish())).data?.registerPatient).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});
