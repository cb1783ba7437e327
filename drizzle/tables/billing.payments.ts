import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, instant, isOwn, readable, tenant } from './columns.ts';
import { billing, currency, minor, platformRows, quotes } from './billing.prices.ts';

type PaymentState =
  | 'REQUIRES_PAYMENT_METHOD'
  | 'REQUIRES_ACTION'
  | 'PROCESSING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'REFUNDED'
  | 'PARTIALLY_REFUNDED';

/**
 * One payment of a quote. Who treats, where, is known once the appointment is confirmed; `lineage` is its organization
 * and those above. `destinationAccount` is set where the specialist's own account is paid. Written by the platform alone.
 */
export const payments = billing.table(
  'payments',
  {
    brandId: brandId(),
    id: id(),
    quoteId: uuid('quote_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    specialistId: uuid('specialist_id').notNull(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    appointmentId: uuid('appointment_id'),
    specialistPersonId: uuid('specialist_person_id'),
    lineage: uuid('lineage').array().notNull().default([]),
    state: text('state').$type<PaymentState>().notNull(),
    amountMinor: minor('amount_minor'),
    refundedMinor: minor('refunded_minor').default(0),
    currency: currency(),
    applicationFeeMinor: minor('application_fee_minor'),
    destinationAccount: text('destination_account'),
    providerPaymentId: text('provider_payment_id'),
    failureCode: text('failure_code'),
    createdAt: createdAt(),
    paidAt: instant('paid_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('payments_quote').on(table.brandId, table.quoteId),
    unique('payments_provider').on(table.brandId, table.providerPaymentId),
    index().on(table.brandId, table.appointmentId),
    index().on(table.brandId, table.patientId, table.createdAt, table.id),
    index().on(table.brandId, table.specialistPersonId, table.createdAt, table.id),
    index().on(table.brandId, table.createdAt, table.id),
    foreignKey({ columns: [table.brandId, table.quoteId], foreignColumns: [quotes.brandId, quotes.id] }),
    check('payments_amount', sql`${table.amountMinor} > 0`),
    check('payments_refunded', sql`${table.refundedMinor} between 0 and ${table.amountMinor}`),
    check('payments_fee', sql`${table.applicationFeeMinor} between 0 and ${table.amountMinor}`),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    readable('specialist_reads', isOwn('specialist_person_id')),
    readable(
      'overseer_reads',
      sql`app.has_scope('payments:oversee') and (app.organization() is null or app.organization() = any (lineage))`,
    ),
  ],
);

/** Money given back, each as the provider knows it. */
export const refunds = billing.table(
  'refunds',
  {
    brandId: brandId(),
    id: id(),
    paymentId: uuid('payment_id').notNull(),
    providerRefundId: text('provider_refund_id').notNull(),
    reason: text('reason'),
    amountMinor: minor('amount_minor'),
    refundedAt: instant('refunded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('refunds_provider').on(table.brandId, table.providerRefundId),
    index().on(table.brandId, table.paymentId),
    foreignKey({ columns: [table.brandId, table.paymentId], foreignColumns: [payments.brandId, payments.id] }),
    check('refunds_amount', sql`${table.amountMinor} > 0`),
    tenant(),
    platformRows(),
  ],
);

/** Events of payment providers already dealt with; `account` is the connected account, or `platform`. */
export const providerEvents = billing.table(
  'provider_events',
  {
    brandId: brandId(),
    provider: text('provider').notNull(),
    account: text('account').notNull(),
    eventId: text('event_id').notNull(),
    kind: text('kind').notNull(),
    /** Null for events of accounts. */
    paymentId: uuid('payment_id'),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.provider, table.account, table.eventId] }),
    tenant(),
    platformRows(),
  ],
);
