import { defineRelations, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  brandId,
  createdAt,
  id,
  idempotencyTable,
  inboxTable,
  instant,
  isOwn,
  isSystem,
  outboxTable,
  readable,
  rows,
  tenant,
} from './columns.ts';

export const billing = pgSchema('billing');

type Words = { readonly de: string; readonly en: string };
type PaymentState =
  | 'REQUIRES_PAYMENT_METHOD'
  | 'REQUIRES_ACTION'
  | 'PROCESSING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'REFUNDED'
  | 'PARTIALLY_REFUNDED';

/** The number of a database transaction, never reused (Postgres' xid8). */
const transactionNumber = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });
const minor = (name: string) => bigint(name, { mode: 'number' }).notNull();
const currency = () => text('currency').notNull();
const platformRows = () => rows('platform', isSystem);

/** How a brand's money moves. The fee is what the platform keeps, in basis points: 1500 is 15 %. */
export const brandSettings = billing.table(
  'brand_settings',
  {
    brandId: brandId(),
    mode: text('mode').$type<'PLATFORM_MANAGED' | 'SPECIALIST_MANAGED'>().notNull(),
    applicationFeeBasisPoints: integer('application_fee_basis_points').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    check('brand_settings_fee', sql`${table.applicationFeeBasisPoints} between 0 and 10000`),
    tenant(),
    platformRows(),
  ],
);

/** A specialist's own account at the payment provider (Stripe Connect). */
export const connectAccounts = billing.table(
  'connect_accounts',
  {
    brandId: brandId(),
    specialistId: uuid('specialist_id').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    chargesEnabled: boolean('charges_enabled').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistId] }),
    unique('connect_accounts_provider').on(table.brandId, table.providerAccountId),
    tenant(),
    platformRows(),
  ],
);

/** The list price of an appointment type, taxes included; `label` is how a quote names it. */
export const pricePlans = billing.table(
  'price_plans',
  {
    brandId: brandId(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    specialistId: uuid('specialist_id').notNull(),
    label: jsonb('label').$type<Words>().notNull(),
    amountMinor: minor('amount_minor'),
    currency: currency(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.appointmentTypeId] }),
    check('price_plans_amount', sql`${table.amountMinor} > 0`),
    tenant(),
    readable('members'),
    platformRows(),
  ],
);

/** A frozen price for one patient: exactly what will be charged. */
export const quotes = billing.table(
  'quotes',
  {
    brandId: brandId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    specialistId: uuid('specialist_id').notNull(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    lines: jsonb('lines').$type<readonly { readonly label: Words; readonly amountMinor: number }[]>().notNull(),
    totalMinor: minor('total_minor'),
    currency: currency(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    consumedAt: instant('consumed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.patientId, table.createdAt),
    check('quotes_total', sql`${table.totalMinor} > 0`),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    pgPolicy('patient_asks', { for: 'insert', withCheck: sql`${isOwn('patient_id')} and consumed_at is null` }),
  ],
);

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
    paymentId: uuid('payment_id').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.provider, table.account, table.eventId] }),
    tenant(),
    platformRows(),
  ],
);

/** Where money can be; `code` like `cash:stripe` or `specialist:<id>:payable`. */
export const ledgerAccounts = billing.table(
  'ledger_accounts',
  {
    brandId: brandId(),
    code: text('code').notNull(),
    kind: text('kind').$type<'ASSET' | 'LIABILITY' | 'INCOME'>().notNull(),
    specialistId: uuid('specialist_id'),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.code] }), tenant(), platformRows()],
);

/** One movement of money. Append-only; a correction is a new one that names the old in `correctsId`. */
export const ledgerTransactions = billing.table(
  'ledger_transactions',
  {
    brandId: brandId(),
    id: id(),
    reference: text('reference').notNull(),
    kind: text('kind').$type<'PAYMENT' | 'REFUND' | 'TRANSFER' | 'TRANSFER_REVERSAL' | 'CORRECTION'>().notNull(),
    paymentId: uuid('payment_id'),
    correctsId: uuid('corrects_id'),
    postedAt: instant('posted_at').notNull(),
    /** Set by the database: only this database transaction may add entries. */
    writtenIn: transactionNumber('written_in')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('ledger_transactions_reference').on(table.brandId, table.reference),
    index().on(table.brandId, table.paymentId),
    foreignKey({ columns: [table.brandId, table.paymentId], foreignColumns: [payments.brandId, payments.id] }),
    foreignKey({ columns: [table.brandId, table.correctsId], foreignColumns: [table.brandId, table.id] }),
    tenant(),
    platformRows(),
  ],
);

/** Signed minor units: positive is a debit, negative a credit; they sum to zero per transaction and currency. */
export const ledgerEntries = billing.table(
  'ledger_entries',
  {
    brandId: brandId(),
    transactionId: uuid('transaction_id').notNull(),
    position: smallint('position').notNull(),
    account: text('account').notNull(),
    amountMinor: minor('amount_minor'),
    currency: currency(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.transactionId, table.position] }),
    index().on(table.brandId, table.account),
    foreignKey({
      columns: [table.brandId, table.transactionId],
      foreignColumns: [ledgerTransactions.brandId, ledgerTransactions.id],
    }),
    foreignKey({
      columns: [table.brandId, table.account],
      foreignColumns: [ledgerAccounts.brandId, ledgerAccounts.code],
    }),
    check('ledger_entries_amount', sql`${table.amountMinor} <> 0`),
    tenant(),
    platformRows(),
  ],
);

export const idempotencyKeys = idempotencyTable(billing);
export const outbox = outboxTable(billing);
export const inbox = inboxTable(billing);

export const relations = defineRelations({ quotes, payments, refunds });
