import { newId } from '@daraport/domain';
import { idempotencyKeys, providerEvents } from '@daraport/drizzle/tables/billing';
import { otherBrand, startTestWorld, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';
import type { Till } from '../testing.ts';
import { openDesk, press, type Desk } from './testing.ts';

let desk: Desk;
let till: Till;
beforeAll(async () => {
  desk = await openDesk();
  till = desk.till;
});
afterAll(() => desk[Symbol.asyncDispose]());
beforeEach(() => desk.renew());
afterEach(() => till.sandbox.faults.clear());

describe('opening an account', () => {
  it('leads to Stripe and back, and others are told once money can be paid out', async () => {
    expect(await desk.state()).toBe(null);
    const opened = await desk.opening();
    expect(opened).toMatchObject({
      __typename: 'PayoutAccountOpened',
      account: { state: 'INCOMPLETE' },
      link: { url: expect.stringContaining('/onboarding/'), expiresAt: expect.any(String) },
    });
    const page = await desk.visit(opened);
    expect(await press(page, 'review')).toBe('http://test.localhost:4000/specialist/profile/documents?payout=back');
    await till.sandbox.webhooksSettled();
    expect(await desk.state()).toMatchObject({ state: 'IN_REVIEW', requirementsDue: [] });
    await desk.decide('enable');
    expect(await desk.state()).toMatchObject({ state: 'READY', chargesEnabled: true, payoutsEnabled: true });
    expect((await desk.told()).map(({ standing }) => standing)).toEqual(['INCOMPLETE', 'IN_REVIEW', 'READY']);
    const numbers = (await desk.told()).map(({ revision }) => revision);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers);
  });

  it('is counted at once when Stripe stops payouts later, and says what is wanted', async () => {
    await desk.onboard('enable');
    expect(await desk.opening()).toMatchObject({
      link: { url: expect.stringContaining('/express/'), expiresAt: null },
    });
    await desk.decide('restrict');
    expect(await desk.state()).toMatchObject({
      state: 'INCOMPLETE',
      payoutsEnabled: false,
      requirementsDue: ['DOCUMENT'],
    });
    expect((await desk.told()).at(-1)).toMatchObject({ standing: 'INCOMPLETE' });
    expect(await desk.opening()).toMatchObject({ link: { url: expect.stringContaining('/onboarding/') } });
  });

  it('can be left and taken up again by a link that is new each time, also with the same key', async () => {
    const key = newId();
    const first = await desk.opening({ idempotencyKey: key });
    expect(await press(await desk.visit(first), 'leave')).toMatch(/payout=back$/);
    const used = await fetch(first.link.url, { redirect: 'manual' });
    expect(used.headers.get('location')).toBe('http://test.localhost:4000/specialist/profile/documents?payout=again');
    const again = await desk.opening({ idempotencyKey: key });
    expect(again.link.url).not.toBe(first.link.url);
    till.sandbox.clock.advance(300_000);
    const late = await fetch(again.link.url, { redirect: 'manual' });
    expect(late.headers.get('location')).toMatch(/payout=again$/);
    expect(await desk.accounts()).toHaveLength(1);
    expect(await desk.opening({ idempotencyKey: key, returnPath: '/other' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    const acts = (await till.audited()).filter(({ subjectId }) => subjectId === desk.lena.personId);
    expect(acts).toMatchObject([{ resourceType: 'PayoutAccount', action: 'WRITE', actorId: desk.lena.personId }]);
    const kept = JSON.stringify([await till.db.select().from(idempotencyKeys), await desk.rowOf(), await till.sent()]);
    expect(kept).not.toContain('/onboarding/');
  });

  it('twenty times at once makes one account', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.opening()));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['PayoutAccountOpened']));
    expect(await desk.accounts()).toHaveLength(1);
    expect(await desk.told()).toHaveLength(1);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', '', '/a b', `/${'x'.repeat(501)}`])(
    'leads back to no other place than this host: %s',
    async (returnPath) => {
      expect(await desk.opening({ returnPath })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'returnPath' }],
      });
      expect(await desk.rowOf()).toBe(undefined);
    },
  );
});

describe('when Stripe does not answer', () => {
  it.each([
    ['POST /v1/accounts', undefined],
    ['POST /v1/account_links', 1],
  ])('%s, it says so, and trying again goes on', async (match, revision) => {
    till.sandbox.faults.next({ match, kind: 'http500', times: 3 });
    expect(await desk.opening()).toEqual({
      __typename: 'PayoutProviderUnavailableError',
      code: 'PAYOUT_PROVIDER_UNAVAILABLE',
    });
    expect((await desk.rowOf())?.revision).toBe(revision);
    till.sandbox.faults.clear();
    expect(await desk.opening()).toMatchObject({ account: { state: 'INCOMPLETE' } });
    expect(await desk.accounts()).toHaveLength(1);
  });

  it('keeps what is known, and asks to be told again', async () => {
    await desk.onboard('enable');
    const [event] = await desk.events();
    await till.db.delete(providerEvents);
    till.sandbox.faults.next({ match: 'GET /v1/accounts/:id', kind: 'http500', times: 6 });
    expect(await desk.checking()).toMatchObject({ code: 'PAYOUT_PROVIDER_UNAVAILABLE' });
    expect(await desk.knock(JSON.stringify(event))).toBe(500);
    expect(await desk.state()).toMatchObject({ state: 'READY' });
    expect(await till.db.select().from(providerEvents)).toEqual([]);
  });

  it('and no payment provider is set up, nobody gets one', async () => {
    await using bare = await startTestWorld(subgraph);
    expect(await desk.openingIn(bare)).toMatchObject({ code: 'PAYOUT_PROVIDER_UNAVAILABLE' });
  });
});

describe('who may', () => {
  it('is a specialist in person, for oneself alone', async () => {
    await desk.opening();
    const token = { ...desk.lena, kind: 'token' as const, tokenId: newId() };
    expect(await desk.opening({}, token)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.state(token)).toBe(null);
    expect(await desk.state(viewerAs('SPECIALIST'))).toBe(null);
    expect(await desk.state(viewerAs('SPECIALIST', { brandId: otherBrand, personId: desk.lena.personId }))).toBe(null);
    for (const role of ['PATIENT', 'ORGANIZATION_ADMIN', 'BRAND_ADMIN'] as const) {
      const { errors } = await till.world.ask(viewerAs(role), `{ myPayoutAccount { state } }`);
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    }
  });

  it('is nobody while the brand takes no payments, but what stands is told', async () => {
    await desk.opening();
    const without = { ...desk.lena, modules: desk.lena.modules.filter((module) => module !== 'PAYMENTS') };
    expect(await desk.opening({}, without)).toMatchObject({ code: 'MODULE_DISABLED' });
    expect(await desk.state(without)).toMatchObject({ state: 'INCOMPLETE' });
  });
});
