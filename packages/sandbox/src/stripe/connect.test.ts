import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStripeSandbox, type StripeSandbox } from './start.ts';
import { refusal, sdk } from './testing.ts';

let sandbox: StripeSandbox;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = await startStripeSandbox();
  stripe = sdk(sandbox);
});
afterAll(() => sandbox.close());

const pay = (more: Partial<Stripe.PaymentIntentCreateParams>, options: Stripe.RequestOptions = {}) =>
  stripe.paymentIntents.create(
    {
      amount: 10_000,
      currency: 'eur',
      payment_method: 'pm_card_visa',
      confirm: true,
      expand: ['latest_charge'],
      ...more,
    },
    options,
  );
const chargeOf = (intent: Stripe.PaymentIntent) => intent.latest_charge as Stripe.Charge;
const balance = async (account?: string) =>
  (await stripe.balance.retrieve({}, account === undefined ? {} : { stripeAccount: account })).available[0]?.amount;

async function onboarded(): Promise<string> {
  const { id } = await stripe.accounts.create({
    type: 'express',
    country: 'DE',
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  });
  const { url } = await stripe.accountLinks.create({
    account: id,
    type: 'account_onboarding',
    refresh_url: 'http://shop.example/again',
    return_url: 'http://shop.example/done',
  });
  const opened = await fetch(url);
  expect(opened.status).toBe(200);
  expect(await submit(opened.url, 'enable')).toBe('http://shop.example/done');
  expect((await fetch(opened.url)).status).toBe(410);
  return id;
}

/** Presses a button of a page; answers where it leads. */
async function submit(url: string, result: string): Promise<string | null> {
  const body = new URLSearchParams({ result });
  return (await fetch(url, { method: 'POST', body, redirect: 'manual' })).headers.get('location');
}

describe('refunds', () => {
  it('gives back parts, then the rest, and never more', async () => {
    const paid = await pay({});
    expect(
      await stripe.refunds.create({ payment_intent: paid.id, amount: 4_000, reason: 'requested_by_customer' }),
    ).toMatchObject({ amount: 4_000, status: 'succeeded' });
    expect(await refusal(stripe.refunds.create({ payment_intent: paid.id, amount: 6_001 }))).toMatchObject({
      statusCode: 400,
      param: 'amount',
    });
    expect(await stripe.refunds.create({ charge: chargeOf(paid).id })).toMatchObject({ amount: 6_000 });
    expect(await stripe.charges.retrieve(chargeOf(paid).id)).toMatchObject({ amount_refunded: 10_000, refunded: true });
    expect(await refusal(stripe.refunds.create({ payment_intent: paid.id }))).toMatchObject({
      code: 'charge_already_refunded',
    });
    expect((await stripe.refunds.list({ payment_intent: paid.id })).data.map((each) => each.amount)).toEqual([
      6_000, 4_000,
    ]);
  });

  it('refuses what was never paid', async () => {
    const open = await stripe.paymentIntents.create({ amount: 1_000, currency: 'eur' });
    expect((await refusal(stripe.refunds.create({ payment_intent: open.id }))).statusCode).toBe(400);
    expect(await refusal(stripe.refunds.create({ payment_intent: 'pi_absent' }))).toMatchObject({
      code: 'resource_missing',
    });
  });
});

describe('connected accounts', () => {
  it('may receive nothing before the onboarding page was submitted', async () => {
    const account = await stripe.accounts.create({ type: 'express', country: 'DE', email: 'dr@example.org' });
    expect(account).toMatchObject({ charges_enabled: false, payouts_enabled: false, details_submitted: false });
    expect(await refusal(pay({ transfer_data: { destination: account.id } }))).toMatchObject({
      code: 'insufficient_capabilities_for_transfer',
    });
    const id = await onboarded();
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      charges_enabled: true,
      payouts_enabled: true,
      capabilities: { transfers: 'active' },
      requirements: { currently_due: [] },
    });
  });

  it('are led to onboarding by a link that opens once and not late, and come back either way', async () => {
    const { id } = await stripe.accounts.create({ type: 'express' });
    const link = () =>
      stripe.accountLinks.create({
        account: id,
        type: 'account_onboarding',
        refresh_url: 'http://shop.example/again',
        return_url: 'http://shop.example/done',
      });
    const where = async (url: string) => (await fetch(url, { redirect: 'manual' })).headers.get('location');
    const { url } = await link();
    const opened = await fetch(url);
    expect([opened.status, await where(url)]).toEqual([200, 'http://shop.example/again']);
    expect(await submit(opened.url, 'leave')).toBe('http://shop.example/done');
    expect(await stripe.accounts.retrieve(id)).toMatchObject({ details_submitted: false, payouts_enabled: false });
    const late = await link();
    sandbox.clock.advance(300_000);
    expect(await where(late.url)).toBe('http://shop.example/again');
    await submit((await fetch((await link()).url)).url, 'review');
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      details_submitted: true,
      payouts_enabled: false,
      requirements: { currently_due: [], disabled_reason: 'requirements.pending_verification' },
    });
  });

  it('are stopped again when Stripe wants to know more', async () => {
    const id = await onboarded();
    const { url } = await stripe.accounts.createLoginLink(id);
    expect((await fetch(url)).status).toBe(200);
    await submit(url, 'restrict');
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      payouts_enabled: false,
      capabilities: { transfers: 'inactive' },
      requirements: { past_due: ['individual.verification.document'] },
    });
    await submit(url, 'enable');
    expect(await stripe.accounts.retrieve(id)).toMatchObject({ payouts_enabled: true });
  });

  it('shares a destination charge between account and platform, and undoes the shares with a refund', async () => {
    const account = await onboarded();
    const before = (await balance()) ?? 0;
    const charge = chargeOf(
      await pay({ transfer_data: { destination: account }, application_fee_amount: 1_500, on_behalf_of: account }),
    );
    expect(await stripe.transfers.retrieve(charge.transfer as string)).toMatchObject({
      amount: 10_000,
      destination: account,
      source_transaction: charge.id,
    });
    expect(await stripe.applicationFees.retrieve(charge.application_fee as string)).toMatchObject({
      amount: 1_500,
      account,
    });
    expect(await balance(account)).toBe(8_500);
    expect(((await balance()) ?? 0) - before).toBe(1_500 - 175);
    for (const amount of [3_333, 3_333, 3_334])
      await stripe.refunds.create({ charge: charge.id, amount, reverse_transfer: true, refund_application_fee: true });
    expect(await balance(account)).toBe(0);
    expect(((await balance()) ?? 0) - before).toBe(-175);
    expect(await stripe.transfers.retrieve(charge.transfer as string)).toMatchObject({
      amount_reversed: 10_000,
      reversed: true,
      reversals: { total_count: 3 },
    });
  });

  it('charges directly on the account, apart from the platform', async () => {
    const account = await onboarded();
    const before = (await balance()) ?? 0;
    const paid = await pay({ application_fee_amount: 1_000 }, { stripeAccount: account });
    expect(await balance(account)).toBe(10_000 - 175 - 1_000);
    expect(((await balance()) ?? 0) - before).toBe(1_000);
    expect(await refusal(stripe.paymentIntents.retrieve(paid.id))).toMatchObject({ statusCode: 404 });
    expect((await stripe.paymentIntents.retrieve(paid.id, {}, { stripeAccount: account })).id).toBe(paid.id);
    expect(await refusal(stripe.balance.retrieve({}, { stripeAccount: 'acct_absent' }))).toMatchObject({
      statusCode: 403,
      code: 'account_invalid',
    });
  });

  it('is paid by transfers as far as the balance goes', async () => {
    const account = await onboarded();
    await pay({});
    const transfer = await stripe.transfers.create({
      amount: 2_000,
      currency: 'eur',
      destination: account,
      transfer_group: 'week-3',
    });
    expect(await balance(account)).toBe(2_000);
    await stripe.transfers.createReversal(transfer.id, { amount: 500 });
    expect(await balance(account)).toBe(1_500);
    expect((await refusal(stripe.transfers.createReversal(transfer.id, { amount: 1_501 }))).statusCode).toBe(400);
    expect(
      await refusal(stripe.transfers.create({ amount: 99_000_000, currency: 'eur', destination: account })),
    ).toMatchObject({ code: 'balance_insufficient' });
    expect((await stripe.transfers.list({ destination: account })).data).toHaveLength(1);
  });
});
