import { sql } from 'drizzle-orm';
import { check, customType, foreignKey, index, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, id, instant, tenant } from './columns.ts';
import { payments } from './billing.payments.ts';
import { billing, currency, minor, platformRows } from './billing.prices.ts';

/** The number of a database transaction, never reused (Postgres' xid8). */
const transactionNumber = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

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
