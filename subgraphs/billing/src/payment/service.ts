import { minutes, NotFoundError, share, type Id } from '@daraport/domain';
import { brandSettings, idempotencyKeys, offers, payments, payoutAccounts } from '@daraport/drizzle/tables/billing';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { idempotencyKeyInput, inputWords } from '../input.ts';
import { QuoteExpiredError } from '../quote/errors.ts';
import { stateOfQuote } from '../quote/rules.ts';
import { quoteLoader, type QuoteRow } from '../quote/service.ts';
import type { StripeVendor } from '../stripe/client.ts';
import { createIntent, isProviderFault, readIntent } from '../stripe/payments.ts';
import { AlreadyPaidError, PaymentProviderUnavailableError } from './errors.ts';
import type { PaymentRow } from './reads.ts';
import { defaultTerms, destinationOf, isPayable, isPaid, type Split } from './rules.ts';
import { lockPayment, settle } from './settle.ts';

const StartPayment = z.object({ quoteId: z.string(), idempotencyKey: idempotencyKeyInput });

/** An unpaid payment is given up so long after its quote ran out. */
export const closeAfter = minutes(2);

/** What the browser's card form needs to take the card to the provider itself. */
export interface CardForm {
  readonly provider: 'SANDBOX' | 'STRIPE';
  readonly publishableKey: string;
  readonly clientSecret: string;
  readonly apiBase: string;
}

/**
 * Opens the payment of a quote, or takes up the one there is: our row first, then the provider, outside of any
 * transaction, so that a failure in between leaves something to resume. Throws `NotFoundError`, `QuoteExpiredError`,
 * `AlreadyPaidError`, `PaymentProviderUnavailableError`.
 */
export async function startPayment(
  context: BillingContext,
  input: z.input<typeof StartPayment>,
): Promise<{ payment: PaymentRow; cardForm: CardForm }> {
  const { idempotencyKey, quoteId } = parseInput(StartPayment, input, inputWords);
  const quote = await quoteLoader(context).load(quoteId);
  if (!quote) throw new NotFoundError();
  const state = stateOfQuote(quote, context.now());
  if (state === 'CONSUMED') throw new AlreadyPaidError();
  if (state === 'EXPIRED') throw new QuoteExpiredError();
  const { stripe } = context.vendors;
  if (!stripe) throw new PaymentProviderUnavailableError();
  await context.session.close();
  return context.asPlatform(quote.brandId, async (platform) => {
    const opened = await openPayment(context, platform, quote, idempotencyKey);
    assertPayable(opened);
    const clientSecret = await secretOf(platform, stripe, opened);
    const [payment] = await platform.rows
      .select()
      .from(payments)
      .where(and(eq(payments.brandId, quote.brandId), eq(payments.id, opened.id)));
    if (!payment) throw new NotFoundError();
    assertPayable(payment);
    return { payment, cardForm: { ...stripe.cardForm, clientSecret } };
  });
}

/** The payment's row: the quote's only one, made now when there is none. Recorded as the viewer's act. */
function openPayment(
  context: BillingContext,
  platform: BillingContext,
  quote: QuoteRow,
  key: string,
): Promise<PaymentRow> {
  const { brandId, id: quoteId, patientId } = quote;
  const request = {
    brandId,
    actorId: patientId,
    operation: 'startPayment',
    key,
    input: { quoteId },
    now: context.now(),
  };
  return platform.write(async (tx) => {
    const { paymentId } = await once(tx, idempotencyKeys, request, async () => {
      const made = await insertPayment(platform, tx, quote);
      if (made) {
        await context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Payment', resourceId: made });
        const runAt = new Date(quote.expiresAt.getTime() + closeAfter);
        await enqueue(tx, {
          name: 'billing.closePayment',
          payload: { brandId, paymentId: made },
          runAt,
          key: `billing.closePayment:${made}`,
        });
      }
      return { paymentId: made ?? (await paymentOf(tx, brandId, quoteId)) };
    });
    const payment = await lockPayment(platform, tx, paymentId);
    if (!payment) throw new NotFoundError();
    return payment;
  });
}

async function insertPayment(
  platform: BillingContext,
  tx: BillingTransaction,
  quote: QuoteRow,
): Promise<Id | undefined> {
  const { appointmentTypeId, brandId, currency, id: quoteId, patientId, specialistId, totalMinor: amountMinor } = quote;
  const { appointmentId, specialistPersonId, lineage } = quote;
  const id = platform.newId();
  const split = await splitOf(tx, quote);
  const known = { appointmentId, specialistPersonId, lineage };
  const facts = { brandId, id, quoteId, patientId, specialistId, appointmentTypeId, amountMinor, currency, ...split };
  const made = await tx
    .insert(payments)
    .values({ ...facts, ...known, state: 'REQUIRES_PAYMENT_METHOD', createdAt: platform.now() })
    .onConflictDoNothing({ target: [payments.brandId, payments.quoteId] })
    .returning({ id: payments.id });
  return made[0]?.id;
}

/** Who gets what of the payment, frozen when it is opened. */
async function splitOf(
  tx: BillingTransaction,
  { appointmentTypeId, brandId, currency, specialistId, totalMinor }: QuoteRow,
): Promise<Split> {
  const [terms = defaultTerms] = await tx.select().from(brandSettings).where(eq(brandSettings.brandId, brandId));
  const [account] = await tx
    .select({ providerAccountId: payoutAccounts.providerAccountId, chargesEnabled: payoutAccounts.chargesEnabled })
    .from(payoutAccounts)
    .innerJoin(
      offers,
      and(eq(offers.brandId, payoutAccounts.brandId), eq(offers.specialistPersonId, payoutAccounts.personId)),
    )
    .where(
      and(
        eq(payoutAccounts.brandId, brandId),
        eq(offers.appointmentTypeId, appointmentTypeId),
        eq(offers.specialistId, specialistId),
      ),
    );
  const fee = share({ amountMinor: totalMinor, currency }, terms.applicationFeeBasisPoints);
  return { applicationFeeMinor: fee.amountMinor, destinationAccount: destinationOf(terms, account) };
}

async function paymentOf(tx: BillingTransaction, brandId: Id, quoteId: Id): Promise<Id> {
  const [payment] = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.brandId, brandId), eq(payments.quoteId, quoteId)));
  if (!payment) throw new Error(`the payment of quote ${quoteId} is not there`);
  return payment.id;
}

function assertPayable({ state }: PaymentRow): void {
  if (isPaid(state) || state === 'PROCESSING') throw new AlreadyPaidError();
  if (!isPayable(state)) throw new QuoteExpiredError();
}

/** The intent's client secret, from the provider each time: it is never stored. */
async function secretOf(platform: BillingContext, stripe: StripeVendor, payment: PaymentRow): Promise<string> {
  const secret = await askProvider(platform, stripe, payment).catch((error: unknown) => {
    if (!isProviderFault(error)) throw error;
    platform.logger.error({ err: error, paymentId: payment.id }, 'the payment provider did not take a payment');
    throw new PaymentProviderUnavailableError();
  });
  if (!secret) throw new PaymentProviderUnavailableError();
  return secret;
}

async function askProvider(
  platform: BillingContext,
  stripe: StripeVendor,
  payment: PaymentRow,
): Promise<string | null> {
  const {
    amountMinor,
    applicationFeeMinor,
    brandId,
    currency,
    destinationAccount,
    id: paymentId,
    providerPaymentId,
    quoteId,
  } = payment;
  if (providerPaymentId) {
    const { intent, view } = await readIntent(stripe, providerPaymentId);
    await settle(platform, paymentId, view);
    return intent.client_secret;
  }
  const intent = await createIntent(stripe, {
    brandId,
    paymentId,
    quoteId,
    amount: { amountMinor, currency },
    applicationFeeMinor,
    destinationAccount,
  });
  await platform.write((tx) =>
    tx
      .update(payments)
      .set({ providerPaymentId: intent.id })
      .where(and(eq(payments.brandId, brandId), eq(payments.id, paymentId), isNull(payments.providerPaymentId))),
  );
  return intent.client_secret;
}
