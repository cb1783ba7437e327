import { defineRelations } from 'drizzle-orm';
import { idempotencyTable, inboxTable, outboxTable } from './columns.ts';
import { experiments, exposures } from './growth.experiments.ts';
import { brandCalendars, metricDays, organizationDays } from './growth.metrics.ts';
import { clicks, growth, linkDays, partners, programs, signUps, trackingLinks } from './growth.partners.ts';
import { commissions, conversions, earlyRefunds, sales } from './growth.sales.ts';

export * from './growth.experiments.ts';
export * from './growth.metrics.ts';
export { clicks, growth, linkDays, partners, programs, signUps, trackingLinks } from './growth.partners.ts';
export * from './growth.sales.ts';

export const idempotencyKeys = idempotencyTable(growth);
export const outbox = outboxTable(growth);
export const inbox = inboxTable(growth);

export const relations = defineRelations({
  brandCalendars,
  programs,
  partners,
  trackingLinks,
  linkDays,
  clicks,
  signUps,
  sales,
  earlyRefunds,
  conversions,
  commissions,
  metricDays,
  organizationDays,
  experiments,
  exposures,
});
