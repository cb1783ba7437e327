import { bigint, date, foreignKey, index, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, instant, tenant } from './columns.ts';
import { growth, partnerRows, platformRows, trackingLinks } from './growth.partners.ts';

/** A sale as its two halves arrive, in whichever order: the payment, and the appointment it confirmed. */
export const sales = growth.table(
  'sales',
  {
    brandId: brandId(),
    quoteId: uuid('quote_id').notNull(),
    appointmentId: uuid('appointment_id'),
    clickId: uuid('click_id'),
    /** Of the browser it was booked in; forgotten once the sale is counted. */
    visitorId: uuid('visitor_id'),
    /** The organization it was booked under and those above it; empty until the appointment is known. */
    lineage: uuid('lineage').array().notNull().default([]),
    confirmedAt: instant('confirmed_at'),
    amountMinor: bigint('amount_minor', { mode: 'number' }),
    currency: text('currency'),
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.quoteId] }),
    index().on(table.brandId, table.appointmentId),
    tenant(),
    platformRows(),
  ],
);

/** Refunds of sales that are not counted: subtracted once the sale is; for good when a hold lapsed and the money went back. */
export const earlyRefunds = growth.table(
  'early_refunds',
  {
    brandId: brandId(),
    /** The event that told of it. */
    id: id(),
    quoteId: uuid('quote_id').notNull(),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    refundedAt: instant('refunded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.quoteId),
    foreignKey({ columns: [table.brandId, table.quoteId], foreignColumns: [sales.brandId, sales.quoteId] }),
    tenant(),
    platformRows(),
  ],
);

/** A booking that followed a click. Holds no patient. */
export const conversions = growth.table(
  'conversions',
  {
    brandId: brandId(),
    id: id(),
    linkId: uuid('link_id').notNull(),
    affiliateId: uuid('affiliate_id').notNull(),
    appointmentId: uuid('appointment_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    at: instant('at').notNull(),
    valueMinor: bigint('value_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('conversions_appointment').on(table.brandId, table.appointmentId),
    index().on(table.brandId, table.affiliateId, table.at),
    foreignKey({ columns: [table.brandId, table.linkId], foreignColumns: [trackingLinks.brandId, trackingLinks.id] }),
    tenant(),
    partnerRows(),
  ],
);

export const commissions = growth.table(
  'commissions',
  {
    brandId: brandId(),
    id: id(),
    conversionId: uuid('conversion_id').notNull(),
    affiliateId: uuid('affiliate_id').notNull(),
    appointmentId: uuid('appointment_id').notNull(),
    state: text('state').$type<'PENDING' | 'APPROVED' | 'PAID' | 'REJECTED' | 'CLAWED_BACK'>().notNull(),
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    createdAt: createdAt(),
    approvableAt: instant('approvable_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('commissions_conversion').on(table.brandId, table.conversionId),
    index().on(table.brandId, table.appointmentId),
    foreignKey({ columns: [table.brandId, table.conversionId], foreignColumns: [conversions.brandId, conversions.id] }),
    tenant(),
    partnerRows(),
  ],
);
