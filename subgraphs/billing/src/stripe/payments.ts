import type { Id, Money } from '@daraport/domain';
import Stripe from 'stripe';
import type { ProviderView } from '../payment/rules.ts';
import type { StripeVendor } from './client.ts';

/** What Stripe must be told to take a payment. The same facts again answer the same intent. */
export interface IntentRequest {
  readonly brandId: Id;
  readonly paymentId: Id;
  readonly quoteId: Id;
  readonly amount: Money;
  readonly applicationFeeMinor: number;
  /** The connected account that gets the money less the fee; null keeps it with the platform. */
  readonly destinationAccount: string | null;
}

/** Makes the payment intent, once per payment (https://docs.stripe.com/api/payment_intents/create). */
export function createIntent({ sdk }: StripeVendor, request: IntentRequest): Promise<Stripe.PaymentIntent> {
  const { amount, applicationFeeMinor, brandId, destinationAccount, paymentId, quoteId } = request;
  return sdk.paymentIntents.create(
    {
      amount: amount.amountMinor,
      currency: amount.currency.toLowerCase(),
      allowed_payment_method_types: ['card'],
      metadata: { brandId, paymentId, quoteId },
      ...(destinationAccount
        ? { transfer_data: { destination: destinationAccount }, application_fee_amount: applicationFeeMinor }
        : {}),
    },
    { idempotencyKey: paymentId },
  );
}

/** The intent and all that became of its money, as Stripe holds it now. */
export async function readIntent(
  { sdk }: StripeVendor,
  intentId: string,
): Promise<{ intent: Stripe.PaymentIntent; view: ProviderView }> {
  const intent = await sdk.paymentIntents.retrieve(intentId, { expand: ['latest_charge'] });
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  const isRefunded = (charge?.amount_refunded ?? 0) > 0;
  const refunds = isRefunded ? (await sdk.refunds.list({ payment_intent: intentId, limit: 100 })).data : [];
  return { intent, view: viewOf(intent, charge, refunds) };
}

/** What goes back of a payment, and what is kept in the end; `keptMinor` 0 gives back whatever is left. */
export interface RefundRequest {
  readonly intentId: string;
  readonly brandId: Id;
  readonly paymentId: Id;
  readonly reason: string;
  readonly isTransferred: boolean;
  readonly keptMinor: number;
  readonly backMinor: number;
}

/** Gives money back, once per payment and amount that is kept; a payment that is refunded already is fine. */
export async function refundIntent({ sdk }: StripeVendor, refund: RefundRequest): Promise<void> {
  const { backMinor, brandId, intentId, isTransferred, keptMinor, paymentId, reason } = refund;
  const transfer = isTransferred ? { reverse_transfer: true, refund_application_fee: true } : {};
  try {
    await sdk.refunds.create(
      {
        payment_intent: intentId,
        ...(keptMinor > 0 && { amount: backMinor }),
        reason: 'requested_by_customer',
        metadata: { brandId, paymentId, reason },
        ...transfer,
      },
      { idempotencyKey: keptMinor > 0 ? `refund:${paymentId}:${keptMinor}:${backMinor}` : `refund:${paymentId}` },
    );
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError && error.code === 'charge_already_refunded')) throw error;
  }
}

/** Closes an intent that was not paid; one that is past that stays as it is. */
export async function cancelIntent({ sdk }: StripeVendor, intentId: string): Promise<void> {
  try {
    await sdk.paymentIntents.cancel(intentId, { cancellation_reason: 'abandoned' });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError && error.code === 'payment_intent_unexpected_state')) throw error;
  }
}

/** Whether Stripe refused or could not be reached, as against a fault of our own. */
export const isProviderFault = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof Stripe.errors.StripeError;

const states: Readonly<Record<string, ProviderView['state']>> = {
  requires_payment_method: 'REQUIRES_PAYMENT_METHOD',
  requires_confirmation: 'REQUIRES_PAYMENT_METHOD',
  requires_action: 'REQUIRES_ACTION',
  processing: 'PROCESSING',
  requires_capture: 'PROCESSING',
  succeeded: 'SUCCEEDED',
  canceled: 'CANCELLED',
};

function viewOf(
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge | null,
  refunds: readonly Stripe.Refund[],
): ProviderView {
  const fault = intent.last_payment_error;
  const isSucceeded = intent.status === 'succeeded';
  const state = states[intent.status];
  if (!state) throw new Error(`Stripe says ${intent.status} of ${intent.id}, which is not known here`);
  return {
    providerPaymentId: intent.id,
    state,
    failureCode: fault?.decline_code ?? fault?.code ?? null,
    paidAt: isSucceeded ? instantOf(charge?.created ?? intent.created) : null,
    refunds: refunds
      .filter(({ status }) => status === 'succeeded')
      .map(({ amount, created, id, metadata }) => ({
        id,
        amountMinor: amount,
        reason: metadata?.['reason'] ?? null,
        refundedAt: instantOf(created),
      })),
  };
}

/** Stripe tells time in Unix seconds. */
const instantOf = (seconds: number): Date => new Date(seconds * 1000);
