import Stripe from 'stripe';
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

const card = (number: string) => ({
  type: 'card' as const,
  card: { number, exp_month: 12, exp_year: 2040, cvc: '123' },
});
const pay = (payment_method: string, more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 9_900,
    currency: 'eur',
    payment_method,
    confirm: true,
    allowed_payment_method_types: ['card'],
    ...more,
  });

describe('payment intents', () => {
  it('takes a payment in two steps and books it with its fee', async () => {
    const customer = await stripe.customers.create({ email: 'anna@example.org', metadata: { person: 'p1' } });
    const created = await stripe.paymentIntents.create({
      amount: 9_900,
      currency: 'EUR',
      customer: customer.id,
      metadata: { appointment: 'a1' },
      automatic_payment_methods: { enabled: true },
    });
    expect(created).toMatchObject({
      status: 'requires_payment_method',
      currency: 'eur',
      metadata: { appointment: 'a1' },
    });
    const method = await stripe.paymentMethods.create(card('4242 4242 4242 4242'));
    const paid = await stripe.paymentIntents.confirm(created.id, {
      payment_method: method.id,
      expand: ['latest_charge.balance_transaction'],
    });
    expect(paid).toMatchObject({
      status: 'succeeded',
      amount_received: 9_900,
      latest_charge: {
        amount: 9_900,
        paid: true,
        metadata: { appointment: 'a1' },
        payment_method_details: { card: { last4: '4242' } },
        balance_transaction: { fee: 174, net: 9_726 },
      },
    });
    const again = await refusal(stripe.paymentIntents.confirm(created.id));
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' });
  });

  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000000069', 'expired_card', undefined],
    ['4000000000000127', 'incorrect_cvc', undefined],
  ])('refuses the test card %s with %s and leaves a failed charge', async (number, code, decline) => {
    const method = await stripe.paymentMethods.create(card(number));
    const error = await refusal(pay(method.id));
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(error).toMatchObject({ statusCode: 402, code });
    expect(error.decline_code || undefined).toBe(decline);
    const intent = await stripe.paymentIntents.retrieve(error.payment_intent?.id ?? '');
    expect(intent).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code } });
    expect(await stripe.charges.retrieve(error.charge ?? '')).toMatchObject({ paid: false, failure_code: code });
    expect((await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' })).status).toBe(
      'succeeded',
    );
  });

  it.each([
    ['4242424242424241', 'incorrect_number'],
    ['4539148803436467', 'card_declined'],
  ])('refuses %s when it is typed: %s', async (number, code) => {
    expect(await refusal(stripe.paymentMethods.create(card(number)))).toMatchObject({ type: 'StripeCardError', code });
  });

  it('knows the ready-made payment methods', async () => {
    expect((await pay('pm_card_visa')).status).toBe('succeeded');
    expect(await refusal(pay('pm_card_chargeDeclined'))).toMatchObject({ code: 'card_declined' });
  });

  it('sends the customer to the bank and back', async () => {
    const asked = await pay('pm_card_threeDSecure2Required', { return_url: 'http://shop.example/back?x=1' });
    expect(asked).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    const url = asked.next_action?.redirect_to_url?.url ?? '';
    expect(await (await fetch(url, { headers: { 'accept-language': 'de-DE' } })).text()).toContain(
      'Zahlung bestätigen',
    );
    const back = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams({ result: 'pass' }),
      redirect: 'manual',
    });
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toContain(`x=1&payment_intent=${asked.id}`);
    expect((await stripe.paymentIntents.retrieve(asked.id)).status).toBe('succeeded');
    expect((await fetch(url)).status).toBe(410);
  });

  it('fails the payment when the customer refuses at the bank', async () => {
    const asked = await pay('pm_card_threeDSecure2Required');
    const action = asked.next_action?.use_stripe_sdk as unknown as { stripe_js: string };
    await fetch(action.stripe_js, { method: 'POST', body: new URLSearchParams({ result: 'fail' }) });
    expect(await stripe.paymentIntents.retrieve(asked.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    });
    expect(await refusal(pay('pm_card_threeDSecure2Required', { off_session: true }))).toMatchObject({
      code: 'authentication_required',
    });
  });

  it('holds, captures a part, and cancels what is only held', async () => {
    const held = await pay('pm_card_visa', { capture_method: 'manual' });
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 9_900 });
    expect(await refusal(stripe.paymentIntents.capture(held.id, { amount_to_capture: 9_901 }))).toMatchObject({
      code: 'amount_too_large',
    });
    expect(await stripe.paymentIntents.capture(held.id, { amount_to_capture: 5_000 })).toMatchObject({
      status: 'succeeded',
      amount_received: 5_000,
    });
    expect(await refusal(stripe.paymentIntents.cancel(held.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const other = await pay('pm_card_visa', { capture_method: 'manual' });
    expect(await stripe.paymentIntents.cancel(other.id, { cancellation_reason: 'abandoned' })).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
    });
  });

  it('changes an open intent and refuses new money on a paid one', async () => {
    const open = await stripe.paymentIntents.create({ amount: 5_000, currency: 'eur', metadata: { a: '1', b: '2' } });
    expect(await stripe.paymentIntents.update(open.id, { amount: 6_000, metadata: { a: '', c: '3' } })).toMatchObject({
      amount: 6_000,
      metadata: { b: '2', c: '3' },
    });
    const paid = await pay('pm_card_visa');
    expect(await refusal(stripe.paymentIntents.update(paid.id, { amount: 1_000 }))).toMatchObject({ statusCode: 400 });
    expect((await stripe.paymentIntents.update(paid.id, { metadata: { invoice: 'i1' } })).metadata).toEqual({
      invoice: 'i1',
    });
  });

  it.each([
    [{ amount: 9_900 }, 'parameter_missing'],
    [{ amount: 10, currency: 'eur' }, 'amount_too_small'],
    [{ amount: 9.5, currency: 'eur' }, 'parameter_invalid_integer'],
    [{ amount: 9_900, currency: 'eur', customer: 'cus_absent' }, 'resource_missing'],
    [{ amount: 9_900, currency: 'eur', colour: 'blue' }, 'parameter_unknown'],
    [{ amount: 9_900, currency: 'eur', payment_method_types: ['card'] }, 'payment_method_types_no_longer_supported'],
    [
      {
        amount: 9_900,
        currency: 'eur',
        allowed_payment_method_types: ['card'],
        automatic_payment_methods: { enabled: true },
      },
      'parameters_exclusive',
    ],
    [{ amount: 9_900, currency: 'eur', application_fee_amount: 100 }, undefined],
  ])('refuses %o', async (params, code) => {
    const error = await refusal(stripe.paymentIntents.create(params as Stripe.PaymentIntentCreateParams));
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error' });
    expect(error.code).toBe(code);
    expect(error.requestId).toMatch(/^req_/);
  });

  it('lists newest first in pages', async () => {
    const customer = await stripe.customers.create({});
    const made: string[] = [];
    for (let each = 0; each < 5; each += 1)
      made.unshift((await stripe.paymentIntents.create({ amount: 1_000, currency: 'eur', customer: customer.id })).id);
    const first = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 });
    expect(first).toMatchObject({ has_more: true, data: [{ id: made[0] }, { id: made[1] }] });
    const all = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 }).autoPagingToArray({ limit: 10 });
    expect(all.map((each) => each.id)).toEqual(made);
  });
});

describe('a browser', () => {
  const confirm = (id: string, body: Record<string, string>, authorization = 'Bearer pk_test_sandbox') =>
    fetch(`${sandbox.url}/v1/payment_intents/${id}/confirm`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(body),
    });

  it('confirms with publishable key, client secret and typed card, and sees no metadata', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 9_900,
      currency: 'eur',
      metadata: { person: 'secret' },
    });
    const typed = {
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': '4242424242424242',
      'payment_method_data[card][exp_month]': '4',
      'payment_method_data[card][exp_year]': '42',
      'payment_method_data[card][cvc]': '424',
    };
    const wrong = await confirm(intent.id, { ...typed, client_secret: 'pi_x_secret_y' });
    expect(wrong.status).toBe(400);
    const response = await confirm(intent.id, { ...typed, client_secret: intent.client_secret ?? '' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const seen: unknown = await response.json();
    expect(seen).toMatchObject({ id: intent.id, status: 'succeeded' });
    expect(seen).not.toHaveProperty('metadata');
  });

  it('gets the decline with the intent, and nothing else with that key', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 9_900,
      currency: 'eur',
      metadata: { person: 'secret' },
    });
    const response = await confirm(intent.id, {
      client_secret: intent.client_secret ?? '',
      payment_method: 'pm_card_chargeDeclined',
    });
    expect(response.status).toBe(402);
    const body = await response.text();
    expect(body).toContain('"code":"card_declined"');
    expect(body).not.toContain('"secret"');
    expect(
      (await fetch(`${sandbox.url}/v1/customers`, { headers: { authorization: 'Bearer pk_test_sandbox' } })).status,
    ).toBe(403);
  });

  it('is allowed to ask from another origin', async () => {
    const response = await fetch(`${sandbox.url}/v1/payment_intents/pi_1/confirm`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization', origin: 'http://nordlicht.localhost:4000' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization');
  });
});
