import { defineRelations } from 'drizzle-orm';
import { payments, refunds } from './billing.payments.ts';
import { billing, quotes } from './billing.prices.ts';
import { idempotencyTable, inboxTable, outboxTable } from './columns.ts';

export * from './billing.ledger.ts';
export * from './billing.payments.ts';
export * from './billing.payouts.ts';
export { billing, brandSettings, offers, pricePlans, quotes } from './billing.prices.ts';

export const idempotencyKeys = idempotencyTable(billing);
export const outbox = outboxTable(billing);
export const inbox = inboxTable(billing);

export const relations = defineRelations({ quotes, payments, refunds });
