import { createHash } from 'node:crypto';
import { idFor } from '@daraport/domain';
import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  brandSettings,
  ledgerAccounts,
  ledgerEntries,
  ledgerTransactions,
  payments,
  quotes,
  refunds,
} from '../tables/billing.ts';
import { currency, labels, loadPrices } from './billing.prices.ts';
import { demoBrands } from './people.ts';
import { demoSpecialists } from './specialists.ts';
import { brandIdOf, lineageOf, specialistIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

const minute = 60_000;
/** What each brand's platform keeps, in basis points. */
const feeOf = { nordlicht: 1500, vitalis: 1000 } as const;

/** Prices, and for every appointment its quote, payment and ledger; cancelled ones were given back. */
export async function loadBilling({ appointments, db }: DemoWorld): Promise<void> {
  const lay = async <Table extends PgTable>(table: Table, values: InferInsertModel<Table>[]) => {
    for (let from = 0; from < values.length; from += 500) {
      await db.insert(table).values(values.slice(from, from + 500) as never);
    }
  };
  const cancelled = appointments.filter(({ state }) => state === 'CANCELLED');
  await lay(
    brandSettings,
    demoBrands.map(({ slug }) => ({
      brandId: brandIdOf(slug),
      mode: 'PLATFORM_MANAGED',
      applicationFeeBasisPoints: feeOf[slug],
    })),
  );
  await loadPrices(db);
  await lay(quotes, appointments.map(quoteOf));
  await lay(payments, appointments.map(paymentOf));
  await lay(refunds, cancelled.map(refundOf));
  await lay(ledgerAccounts, accountsOf());
  await lay(ledgerTransactions, [
    ...appointments.map((each) => movement(each, 'PAYMENT')),
    ...cancelled.map((each) => movement(each, 'REFUND')),
  ]);
  await lay(ledgerEntries, [
    ...appointments.flatMap((each) => entriesOf(each, 'PAYMENT')),
    ...cancelled.flatMap((each) => entriesOf(each, 'REFUND')),
  ]);
}

/**
 * The same payments as Stripe would hold them, for the sandbox's `seed`: so that a refund of a demo payment, or a look
 * at it, works. Deterministic, like the appointments.
 */
export const demoStripeObjects = (appointments: readonly DemoAppointment[]) => appointments.flatMap(stripeObjectsOf);

function stripeObjectsOf(appointment: DemoAppointment) {
  const { bookedAt, brandId, paymentId, priceMinor: amount, quoteId, startsAt, state } = appointment;
  const intent = stripeId('pi', paymentId);
  const charge = stripeId('ch', paymentId);
  const facts = { currency: 'eur', created: seconds(bookedAt), metadata: { brandId, paymentId, quoteId } };
  const isRefunded = state === 'CANCELLED';
  const paid = [
    {
      object: 'payment_intent' as const,
      id: intent,
      ...facts,
      amount,
      status: 'succeeded' as const,
      latest_charge: charge,
    },
    {
      object: 'charge' as const,
      id: charge,
      ...facts,
      amount,
      payment_intent: intent,
      amount_refunded: isRefunded ? amount : 0,
    },
  ];
  const refund = {
    object: 'refund' as const,
    id: stripeId('re', paymentId),
    ...facts,
    amount,
    created: seconds(startsAt),
    payment_intent: intent,
    charge,
  };
  return isRefunded ? [...paid, refund] : paid;
}

function quoteOf({
  bookedAt,
  brandId,
  patientId,
  priceMinor,
  quoteId,
  specialistId,
  typeId,
}: DemoAppointment): typeof quotes.$inferInsert {
  const createdAt = new Date(bookedAt.getTime() - 4 * minute);
  return {
    brandId,
    id: quoteId,
    patientId,
    specialistId,
    appointmentTypeId: typeId,
    lines: [{ label: labels.session, amountMinor: priceMinor }],
    totalMinor: priceMinor,
    currency,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 15 * minute),
    consumedAt: bookedAt,
  };
}

function paymentOf(appointment: DemoAppointment): typeof payments.$inferInsert {
  const { bookedAt, brandId, organizationId, paymentId, priceMinor, state } = appointment;
  const { patientId, quoteId, specialistId, specialistPersonId, typeId } = appointment;
  const isRefunded = state === 'CANCELLED';
  return {
    brandId,
    id: paymentId,
    quoteId,
    patientId,
    specialistId,
    specialistPersonId,
    appointmentTypeId: typeId,
    appointmentId: appointment.id,
    lineage: lineageOf(organizationId),
    state: isRefunded ? 'REFUNDED' : 'SUCCEEDED',
    amountMinor: priceMinor,
    refundedMinor: isRefunded ? priceMinor : 0,
    currency,
    applicationFeeMinor: feeIn(appointment),
    providerPaymentId: stripeId('pi', paymentId),
    createdAt: new Date(bookedAt.getTime() - 2 * minute),
    paidAt: bookedAt,
  };
}

const refundOf = ({ brandId, paymentId, priceMinor, startsAt }: DemoAppointment): typeof refunds.$inferInsert => ({
  brandId,
  id: idFor(`refund:${paymentId}`),
  paymentId,
  providerRefundId: stripeId('re', paymentId),
  reason: 'APPOINTMENT_CANCELLED',
  amountMinor: priceMinor,
  refundedAt: startsAt,
});

const payableOf = (specialistId: string) => `specialist:${specialistId}:payable`;

function accountsOf(): (typeof ledgerAccounts.$inferInsert)[] {
  const shared = demoBrands.flatMap(({ slug }) => [
    { brandId: brandIdOf(slug), code: 'cash:stripe', kind: 'ASSET' as const },
    { brandId: brandIdOf(slug), code: 'platform:fee', kind: 'INCOME' as const },
  ]);
  const own = demoSpecialists.map(({ brand, slug }) => {
    const specialistId = specialistIdOf(slug);
    return { brandId: brandIdOf(brand), code: payableOf(specialistId), kind: 'LIABILITY' as const, specialistId };
  });
  return [...shared, ...own];
}

/** References are those the subgraph makes, so that a repeated event of the provider posts nothing again. */
const referenceOf = (paymentId: string, kind: 'PAYMENT' | 'REFUND') =>
  kind === 'PAYMENT' ? `payment:${paymentId}` : `refund:${idFor(`refund:${paymentId}`)}`;

const movement = (
  { bookedAt, brandId, paymentId, startsAt }: DemoAppointment,
  kind: 'PAYMENT' | 'REFUND',
): typeof ledgerTransactions.$inferInsert => ({
  brandId,
  id: idFor(`ledger:${referenceOf(paymentId, kind)}`),
  reference: referenceOf(paymentId, kind),
  kind,
  paymentId,
  postedAt: kind === 'PAYMENT' ? bookedAt : startsAt,
});

/** Cash is a debit when it comes; the specialist's share and the platform's fee are credits. A refund is the reverse. */
function entriesOf(appointment: DemoAppointment, kind: 'PAYMENT' | 'REFUND'): (typeof ledgerEntries.$inferInsert)[] {
  const { brandId, paymentId, priceMinor, specialistId } = appointment;
  const sign = kind === 'PAYMENT' ? 1 : -1;
  const fee = feeIn(appointment);
  const sides: readonly (readonly [string, number])[] = [
    ['cash:stripe', priceMinor],
    [payableOf(specialistId), fee - priceMinor],
    ['platform:fee', -fee],
  ];
  const transactionId = idFor(`ledger:${referenceOf(paymentId, kind)}`);
  return sides.map(([account, amount], position) => ({
    brandId,
    transactionId,
    position,
    account,
    amountMinor: sign * amount,
    currency,
  }));
}

const feeIn = ({ brandId, priceMinor }: DemoAppointment): number =>
  Math.round((priceMinor * (brandId === brandIdOf('nordlicht') ? feeOf.nordlicht : feeOf.vitalis)) / 10_000);

/** An id as Stripe's look, the same for the same payment. */
const stripeId = (prefix: 'pi' | 'ch' | 're', paymentId: string): string =>
  `${prefix}_3${createHash('sha256').update(`${prefix}:${paymentId}`).digest('base64').replaceAll(/[+/=]/g, '').slice(0, 23)}`;

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
