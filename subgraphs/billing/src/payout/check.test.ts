import { payoutAccounts, providerEvents } from '@daraport/drizzle/tables/billing';
import { otherBrand, testBrand } from '@daraport/subgraph/testing';
import { sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectSecret, webhookSecret, type Till } from '../testing.ts';
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

/** The brand as identity knows it: what runs every night runs for each. */
const makeBrand = () =>
  till.db.execute(
    sql`insert into identity.brands (brand_id, slug, name, tagline, operating_model, locales, default_locale, form_of_address,
        currency, time_zone, accent, modules, support_email, mail_sender, created_at)
      values (${testBrand}, 'test', 'Test', '{}', 'MARKETPLACE', '{de}', 'de', 'formal', 'EUR', 'UTC', '#000000', '{}', '', '', now())`,
  );

describe('word of Stripe', () => {
  it('is a hint: what counts is what Stripe says when asked', async () => {
    await desk.onboard('enable');
    const [event] = await desk.events();
    const lie = structuredClone(event) as Stripe.AccountUpdatedEvent;
    lie.id = 'evt_another';
    lie.data.object.payouts_enabled = false;
    lie.data.object.capabilities = {};
    const body = JSON.stringify(lie);
    expect(await desk.knock(body)).toBe(200);
    expect(await desk.state()).toMatchObject({ state: 'READY' });
    expect([await desk.knock(body, connectSecret), await desk.knock(body, 'whsec_ofanother')]).toEqual([200, 400]);
    const signature = till.stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret });
    expect((await till.knock(body.replace('evt_another', 'evt_altered'), signature)).status).toBe(400);
  });

  it('twenty times at once, and shuffled, has one effect', async () => {
    await desk.onboard('review');
    await desk.decide('enable');
    await till.db.delete(providerEvents);
    const bodies = (await desk.events()).map((event) => JSON.stringify(event));
    const many = Array.from({ length: 20 }, () => bodies).flat();
    const statuses = await Promise.all(many.map((body) => desk.knock(body)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await desk.state()).toMatchObject({ state: 'READY' });
    expect((await desk.told()).map(({ standing }) => standing)).toEqual(['INCOMPLETE', 'IN_REVIEW', 'READY']);
    const noted = await till.db.select().from(providerEvents);
    expect(noted).toHaveLength(bodies.length);
  });

  it('of an account that is not the one we know, of another brand, or of real money changes nothing', async () => {
    await desk.opening();
    const { personId } = desk.lena;
    for (const metadata of [{ brandId: testBrand, personId }, { brandId: otherBrand, personId }, { brandId: 'x' }, {}])
      await till.stripe.accounts.create({ type: 'express', metadata: metadata as Record<string, string> });
    await till.sandbox.webhooksSettled();
    await press(`${till.sandbox.url}/express/${(await till.stripe.accounts.list({ limit: 4 })).data[3]?.id}`, 'enable');
    await till.sandbox.webhooksSettled();
    expect(await desk.state()).toMatchObject({ state: 'INCOMPLETE' });
    const [event] = await desk.events();
    const body = JSON.stringify({ ...event, id: 'evt_live', livemode: true });
    const before = (await desk.rowOf())?.asked;
    expect(await desk.knock(body)).toBe(200);
    expect((await desk.rowOf())?.asked).toBe(before);
  });

  it('that never came is asked for in the night, and on the way back', async () => {
    await desk.onboard('enable');
    await makeBrand();
    await till.db.update(payoutAccounts).set({ state: 'INCOMPLETE' });
    await till.world.subgraph.jobs['billing.checkAccounts']?.({});
    expect(await desk.state()).toMatchObject({ state: 'READY' });
    await till.db.update(payoutAccounts).set({ state: 'INCOMPLETE' });
    expect(await desk.checking()).toMatchObject({ account: { state: 'READY' } });
  });

  it('that an account is gone ends it, and another one can be opened', async () => {
    await desk.onboard('enable');
    const before = (await desk.rowOf())?.providerAccountId ?? '';
    await till.stripe.accounts.del(before);
    expect(await desk.checking()).toMatchObject({
      account: { state: 'CLOSED', payoutsEnabled: false },
    });
    expect((await desk.told()).at(-1)).toMatchObject({ standing: null });
    expect(await desk.opening()).toMatchObject({ account: { state: 'INCOMPLETE' } });
    expect((await desk.rowOf())?.providerAccountId).not.toBe(before);
    const numbers = (await desk.told()).map(({ revision }) => revision);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect((await desk.told()).at(-1)).toMatchObject({ standing: 'INCOMPLETE', revision: Math.max(...numbers) });
  });

  it('that an account is refused leaves no way on', async () => {
    await desk.opening();
    await desk.decide('reject');
    expect(await desk.state()).toMatchObject({ state: 'REJECTED' });
    expect((await desk.told()).at(-1)).toMatchObject({ standing: null });
    expect(await desk.opening()).toMatchObject({ code: 'PAYOUT_ACCOUNT_REJECTED' });
  });
});
