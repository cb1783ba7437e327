import { attempts, domains, magicLinks } from '@daraport/drizzle/tables/identity';
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

const requestMutation = `mutation ($input: RequestMagicLinkInput!) { requestMagicLink(input: $input) {
  ... on MagicLinkRequested { isAccepted } ... on Error { code } ... on InvalidInputError { fields { path } } } }`;
const redeemMutation = `mutation ($token: String!) { redeemMagicLink(input: { token: $token }) {
  __typename ... on SignedIn { viewer { isAuthenticated portals } } ... on Error { code } } }`;

const request = (input: object, viewer = visitor) =>
  world.ask(viewer, requestMutation, { input: { portal: 'PATIENT', ...input } });
const redeem = (token: string, viewer = visitor) => world.ask(viewer, redeemMutation, { token });

async function linkFor(email: string, input: object = {}, viewer = visitor): Promise<URL> {
  expect((await request({ email, ...input }, viewer)).data?.requestMagicLink).toEqual({ isAccepted: true });
  const mail = await mailbox.waitFor({ to: email });
  return new URL(mail.links[0] ?? '');
}
const tokenOf = (link: URL) => link.searchParams.get('token') ?? '';

it('mails a link on the brand’s own host, which signs in once', async () => {
  const somebody = await world.somebody('SPECIALIST', { email: 'lena@example.org' });
  const link = await linkFor(somebody.email, { portal: 'SPECIALIST', returnTo: '/calendar?week=2' });
  expect(link.origin + link.pathname).toBe('http://test.localhost:4000/specialist/magic');
  expect(link.searchParams.get('returnTo')).toBe('/calendar?week=2');
  const { data, effects } = await redeem(tokenOf(link));
  expect(data?.redeemMagicLink).toEqual({
    __typename: 'SignedIn',
    viewer: { isAuthenticated: true, portals: ['SPECIALIST'] },
  });
  expect(effects?.[0]?.kind).toBe('setSession');
  expect((await redeem(tokenOf(link))).data?.redeemMagicLink).toEqual({
    __typename: 'LinkExpiredError',
    code: 'LINK_EXPIRED',
  });
});

it('leads to the domain a portal has for itself', async () => {
  await world.db.insert(domains).values({ brandId: testBrand, host: 'partner.localhost', portal: 'AFFILIATE' });
  const somebody = await world.somebody('AFFILIATE', { email: 'partner@example.org' });
  const link = await linkFor(somebody.email, { portal: 'AFFILIATE' });
  expect(link.origin + link.pathname).toBe('http://partner.localhost:4000/magic');
});

it('speaks the language of the person, names the brand, and comes from its address', async () => {
  await world.somebody('PATIENT', { email: 'english@example.org', locale: 'en' });
  await linkFor('english@example.org');
  const mail = await mailbox.waitFor({ to: 'english@example.org' });
  expect(mail.subject).toBe('Your sign-in link for Testhaus');
  expect(mail.from).toBe('"Testhaus" <post@test.example.org>');
});

it('keeps the hash of a link alone', async () => {
  const { id, email } = await world.somebody('PATIENT', { email: 'hashed@example.org' });
  const token = tokenOf(await linkFor(email));
  const [row] = await world.db.select().from(magicLinks).where(eq(magicLinks.personId, id));
  expect(row?.tokenHash).toHaveLength(32);
  expect(JSON.stringify(row)).not.toContain(token);
});

it('lets one of fifty redeem at the same moment', async () => {
  const { email } = await world.somebody('PATIENT', { email: 'fifty@example.org' });
  const token = tokenOf(await linkFor(email));
  const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(token)));
  const kinds = answers.map(({ data }) => (data?.redeemMagicLink as { __typename: string } | undefined)?.__typename);
  expect(kinds.filter((kind) => kind === 'SignedIn')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'LinkExpiredError')).toHaveLength(49);
  expect(answers.flatMap(({ effects = [] }) => effects)).toHaveLength(1);
});

it('is over after fifteen minutes, and on another brand', async () => {
  const { email } = await world.somebody('PATIENT', { email: 'late@example.org' });
  const token = tokenOf(await linkFor(email));
  expect((await redeem(token, visitorOf(otherBrand))).data?.redeemMagicLink).toMatchObject({ code: 'LINK_EXPIRED' });
  world.clock.now = new Date(world.clock.now.getTime() + 15 * 60_000);
  expect((await redeem(token)).data?.redeemMagicLink).toMatchObject({ code: 'LINK_EXPIRED' });
});

it.each([
  ['nothing', ''],
  ['a guess', 'guess'],
  ['a long text', 'x'.repeat(10_000)],
  ['a zero byte', '\u0000'],
])('refuses %s as a token', async (_name, token) => {
  expect((await redeem(token)).data?.redeemMagicLink).toMatchObject({ code: 'LINK_EXPIRED' });
});

it('does not tell whether there is an account, on this brand or another', async () => {
  await world.somebody('PATIENT', { email: 'elsewhere@example.org', brandId: otherBrand });
  const before = mailbox.messages().length;
  for (const email of ['nobody@example.org', 'elsewhere@example.org']) {
    expect((await request({ email })).data?.requestMagicLink).toEqual({ isAccepted: true });
  }
  // The control: a mail asked for after them does arrive, and it is the only one.
  await world.somebody('PATIENT', { email: 'control@example.org' });
  await linkFor('control@example.org');
  expect(mailbox.messages()).toHaveLength(before + 1);
});

it('stops after five requests for one address, known or not', async () => {
  for (let turn = 0; turn < 5; turn++) await request({ email: 'again@example.org' });
  expect((await request({ email: 'again@example.org' })).data?.requestMagicLink).toEqual({ code: 'TOO_MANY_ATTEMPTS' });
});

it('stops mailing at the limit of the brand, however many addresses are asked for', async () => {
  const windowEndsAt = new Date(world.clock.now.getTime() + 60_000);
  const counted = { brandId: testBrand, kind: 'requestLink', subject: '*', count: 499, windowEndsAt };
  await world.db.insert(attempts).values(counted);
  expect((await request({ email: 'one@example.org' })).data?.requestMagicLink).not.toHaveProperty('code');
  expect((await request({ email: 'two@example.org' })).data?.requestMagicLink).toEqual({ code: 'TOO_MANY_ATTEMPTS' });
});

it('stops guessing links at the limit of the brand', async () => {
  const windowEndsAt = new Date(world.clock.now.getTime() + 60_000);
  await world.db
    .insert(attempts)
    .values({ brandId: testBrand, kind: 'redeemLink', subject: '*', count: 500, windowEndsAt });
  expect((await redeem('guess')).data?.redeemMagicLink).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});

it('names the faulty field of a request', async () => {
  const { data } = await request({ email: 'nothing', returnTo: '//evil.example' });
  expect(data?.requestMagicLink).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'email' }, { path: 'returnTo' }] });
});
