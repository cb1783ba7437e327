import { newId } from '@daraport/domain';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import type { SubgraphResponse } from '@daraport/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BillingTransaction } from '../builder.ts';
import { exportOf } from '../export.ts';
import { openTill, type Opened, type Till } from '../testing.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill({ worker: true });
});
afterAll(() => till[Symbol.asyncDispose]());

async function paid(): Promise<Opened> {
  const opened = await till.open();
  await till.confirm(opened, 'pm_card_visa');
  await till.sandbox.webhooksSettled();
  return opened;
}
const cancelled = ({ patient, quoteId }: Opened) => ({
  appointmentId: newId(),
  patientId: patient.personId ?? '',
  specialistPersonId: newId(),
  organizationId: null,
  ...till.offer,
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-24T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO' as const,
  quoteId,
  clickId: null,
  cancelledBy: patient.personId ?? '',
  reason: null,
});
const refundsOf = async ({ intentId }: Opened) => (await till.stripe.refunds.list({ payment_intent: intentId })).data;
const untilRefunded = (opened: Opened) =>
  vi.waitFor(
    async () => expect(await till.look(opened)).toMatchObject({ state: 'REFUNDED', refunded: { amountMinor: 8900 } }),
    { timeout: 10_000, interval: 50 },
  );

describe('money goes back', () => {
  it('when the hold had run out before it came, once, with a mail to the patient', async () => {
    const opened = await paid();
    await till.world.deliver('booking.holdLapsed', { holdId: newId(), quoteId: opened.quoteId });
    await till.world.deliver('booking.holdLapsed', { holdId: newId(), quoteId: opened.quoteId });
    await untilRefunded(opened);
    await till.sandbox.webhooksSettled();
    expect(await refundsOf(opened)).toMatchObject([
      { amount: 8900, metadata: { paymentId: opened.paymentId, reason: 'HOLD_LAPSED' } },
    ]);
    expect(await till.balances(opened)).toEqual({
      'cash:stripe': 0,
      [`specialist:${till.offer.specialistId}:payable`]: 0,
    });
    const sent = (await till.sent()).filter(({ payload }) =>
      JSON.stringify(payload).includes(opened.patient.personId ?? ''),
    );
    expect(sent.filter(({ kind }) => kind === 'identity.noticeRequested')).toMatchObject([
      { payload: { template: 'paymentRefunded', parameters: { amountMinor: '8900', currency: 'EUR' } } },
    ]);
  });

  it('when the appointment is cancelled, also if Stripe was down at first', async () => {
    const opened = await paid();
    till.sandbox.faults.next({ match: 'POST /v1/refunds', kind: 'drop-after-commit', times: 3 });
    const job = till.world.subgraph.jobs['billing.refundPayment'];
    const payload = { brandId: testBrand, paymentId: opened.paymentId, reason: 'APPOINTMENT_CANCELLED' };
    await job?.(payload).catch(() => undefined);
    till.sandbox.faults.clear();
    await Promise.all([job?.(payload), job?.(payload)]);
    await untilRefunded(opened);
    expect(await refundsOf(opened)).toHaveLength(1);
  });

  it('but for the fee that is kept: once, and in the shares of who had it', async () => {
    const opened = await paid();
    const facts = { ...cancelled(opened), keptMinor: 4450 };
    for (const _twice of [1, 2]) await till.world.deliver('booking.appointmentCancelled', facts);
    await vi.waitFor(async () =>
      expect(await till.look(opened)).toMatchObject({ state: 'PARTIALLY_REFUNDED', refunded: { amountMinor: 4450 } }),
    );
    expect(await refundsOf(opened)).toHaveLength(1);
    expect(await till.balances(opened)).toEqual({
      'cash:stripe': 4450,
      [`specialist:${till.offer.specialistId}:payable`]: -4450,
    });
  });

  it('and the fee too when it is waived, in whichever order the two are told', async () => {
    const [first, second] = [await paid(), await paid()];
    const keep = async (opened: Opened) => {
      await till.world.deliver('booking.appointmentMissed', { ...cancelled(opened), keptMinor: 7120 });
      await vi.waitFor(async () => expect(await refundsOf(opened)).not.toEqual([]));
    };
    const waive = async (opened: Opened) => {
      await till.world.deliver('booking.feesWaived', { appointmentId: newId(), quoteId: opened.quoteId });
      await untilRefunded(opened);
    };
    await keep(first);
    await waive(first);
    await waive(second);
    await keep(second);
    expect((await refundsOf(first)).map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([1780, 7120]);
    expect((await refundsOf(second)).map(({ amount }) => amount)).toEqual([8900]);
    for (const opened of [first, second])
      expect(await till.balances(opened)).toEqual({
        'cash:stripe': 0,
        [`specialist:${till.offer.specialistId}:payable`]: 0,
      });
  });

  it('no further when more than that went back by hand at Stripe', async () => {
    const opened = await paid();
    await till.stripe.refunds.create({ payment_intent: opened.intentId, amount: 8000 });
    const payload = { brandId: testBrand, paymentId: opened.paymentId, keptMinor: 4450 };
    await till.world.subgraph.jobs['billing.refundPayment']?.(payload);
    expect((await refundsOf(opened)).map(({ amount }) => amount)).toEqual([8000]);
    expect(await till.look(opened)).toMatchObject({ refunded: { amountMinor: 8000 } });
  });

  it('not for a quote that nobody paid', async () => {
    const opened = await till.open();
    await till.world.subgraph.jobs['billing.refundPayment']?.({ brandId: testBrand, paymentId: opened.paymentId });
    expect(await refundsOf(opened)).toEqual([]);
    await till.world.deliver('booking.holdLapsed', { holdId: null, quoteId: newId() });
  });

  it('from the dashboard of Stripe as well, in part', async () => {
    const opened = await paid();
    await till.stripe.refunds.create({ payment_intent: opened.intentId, amount: 900 });
    await till.sandbox.webhooksSettled();
    expect(await till.look(opened)).toMatchObject({ state: 'PARTIALLY_REFUNDED', refunded: { amountMinor: 900 } });
    expect(await till.balances(opened)).toMatchObject({ 'cash:stripe': 8000 });
  });
});

describe('watching a payment', () => {
  const watch = (viewer: Opened['patient'], id: string, signal: AbortSignal) =>
    till.world.subgraph.subscribe({
      document: parse(`subscription ($id: ID!) { paymentChanged(id: $id) { state lastFailure { code } } }`),
      variables: { id },
      viewer,
      requestId: newId(),
      signal,
    });

  it('tells each change as it is after it', async () => {
    const opened = await till.open();
    const stop = new AbortController();
    const events = (await watch(
      opened.patient,
      opened.paymentId,
      stop.signal,
    )) as AsyncIterableIterator<SubgraphResponse>;
    await till.confirm(opened, 'pm_card_chargeDeclined');
    expect((await events.next()).value).toEqual({
      data: { paymentChanged: { state: 'REQUIRES_PAYMENT_METHOD', lastFailure: { code: 'generic_decline' } } },
    });
    await till.confirm(opened, 'pm_card_visa');
    expect((await events.next()).value).toEqual({
      data: { paymentChanged: { state: 'SUCCEEDED', lastFailure: null } },
    });
    stop.abort();
    expect((await events.next()).done).toBe(true);
  });

  it('is refused to others', async () => {
    const opened = await till.open();
    const answer = (await watch(viewerAs('PATIENT'), opened.paymentId, AbortSignal.timeout(5000))) as SubgraphResponse;
    expect(answer.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

it('gives a patient everything billing holds of him', async () => {
  const opened = await paid();
  const requestId = newId();
  await till.world.deliver('compliance.exportRequested', { requestId, personId: opened.patient.personId ?? '' });
  const ready = (await till.sent()).find(({ kind }) => kind === 'compliance.exportPartReady');
  expect(ready?.payload).toMatchObject({ requestId, subgraph: 'billing' });
  const heldOf = (personId: string | null) =>
    exportOf(till.db as unknown as BillingTransaction, testBrand, personId ?? '');
  expect(await heldOf(opened.patient.personId)).toMatchObject({
    quotes: [{ id: opened.quoteId, totalMinor: 8900 }],
    payments: [{ id: opened.paymentId, state: 'SUCCEEDED' }],
    refunds: [],
  });
  expect(await heldOf(newId())).toEqual({ quotes: [], payments: [], refunds: [], payoutAccounts: [] });
});
