import { defineRelations, sql } from 'drizzle-orm';
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  brandId,
  createdAt,
  hasScope,
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

export const growth = pgSchema('growth');

type Words = { de: string; en: string };

/** Rows of one partner: his own, those who run the programme read them, the platform writes them. */
const partnerRows = () => rows('partner', sql`${isSystem} or ${isOwn('affiliate_id')} or ${hasScope('reports:read')}`);
const platformRows = () => rows('platform', isSystem);

/** What growth must know of a brand to say which day and which currency a figure belongs to. */
export const brandCalendars = growth.table(
  'brand_calendars',
  { brandId: brandId(), timeZone: text('time_zone').notNull(), currency: text('currency').notNull() },
  (table) => [primaryKey({ columns: [table.brandId] }), tenant(), readable('members'), platformRows()],
);

/** An affiliate program's contract. Shares are basis points: 1000 is 10 %. */
export const programs = growth.table(
  'programs',
  {
    brandId: brandId(),
    id: id(),
    name: jsonb('name').$type<Words>().notNull(),
    terms: jsonb('terms').$type<Words>().notNull(),
    commissionBasisPoints: integer('commission_basis_points').notNull(),
    holdDays: integer('hold_days').notNull(),
    attributionWindowDays: integer('attribution_window_days').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.id] }), tenant(), readable('members'), platformRows()],
);

/** A person as partner of a program; `name` is the business name that visitors are shown. */
export const partners = growth.table(
  'partners',
  {
    brandId: brandId(),
    affiliateId: uuid('affiliate_id').notNull(),
    programId: uuid('program_id').notNull(),
    name: text('name').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.affiliateId] }),
    foreignKey({ columns: [table.brandId, table.programId], foreignColumns: [programs.brandId, programs.id] }),
    tenant(),
    partnerRows(),
  ],
);

export const trackingLinks = growth.table(
  'tracking_links',
  {
    brandId: brandId(),
    id: id(),
    affiliateId: uuid('affiliate_id').notNull(),
    name: text('name').notNull(),
    code: text('code').notNull(),
    landingPath: text('landing_path').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('tracking_links_code').on(table.brandId, table.code),
    index().on(table.brandId, table.affiliateId),
    foreignKey({
      columns: [table.brandId, table.affiliateId],
      foreignColumns: [partners.brandId, partners.affiliateId],
    }),
    tenant(),
    partnerRows(),
  ],
);

/** Arrivals over a link by day: a count, no person, no cookie; needs no consent. */
export const linkDays = growth.table(
  'link_days',
  {
    brandId: brandId(),
    linkId: uuid('link_id').notNull(),
    affiliateId: uuid('affiliate_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    arrivals: integer('arrivals').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.linkId, table.day] }), tenant(), partnerRows()],
);

/** An arrival whose visitor consented to attribution; its id is the first-party click id. */
export const clicks = growth.table(
  'clicks',
  {
    brandId: brandId(),
    id: id(),
    linkId: uuid('link_id').notNull(),
    affiliateId: uuid('affiliate_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.affiliateId, table.at),
    foreignKey({ columns: [table.brandId, table.linkId], foreignColumns: [trackingLinks.brandId, trackingLinks.id] }),
    tenant(),
    partnerRows(),
  ],
);

/** Registrations that followed a click: who it was stays unknown to growth. */
export const signUps = growth.table(
  'sign_ups',
  {
    brandId: brandId(),
    id: id(),
    clickId: uuid('click_id').notNull(),
    affiliateId: uuid('affiliate_id').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.affiliateId, table.at),
    tenant(),
    partnerRows(),
  ],
);

/** A sale as its two halves arrive, in whichever order: the payment, and the appointment it confirmed. */
export const sales = growth.table(
  'sales',
  {
    brandId: brandId(),
    quoteId: uuid('quote_id').notNull(),
    appointmentId: uuid('appointment_id'),
    clickId: uuid('click_id'),
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

const dayFigures = () => ({
  bookings: integer('bookings').notNull().default(0),
  cancellations: integer('cancellations').notNull().default(0),
  newPatients: integer('new_patients').notNull().default(0),
  revenueMinor: bigint('revenue_minor', { mode: 'number' }).notNull().default(0),
});

/** The brand's figures of one day in its own zone, kept up to the event; for those who work for the brand as a whole. */
export const metricDays = growth.table(
  'metric_days',
  { brandId: brandId(), day: date('day', { mode: 'string' }).notNull(), ...dayFigures() },
  (table) => [
    primaryKey({ columns: [table.brandId, table.day] }),
    tenant(),
    rows('reports', sql`${isSystem} or (${hasScope('reports:read')} and app.organization() is null)`, isSystem),
  ],
);

/** The same of what was booked under an organization or one below it. New are patients at their first appointment there. */
export const organizationDays = growth.table(
  'organization_days',
  {
    brandId: brandId(),
    organizationId: uuid('organization_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    ...dayFigures(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.organizationId, table.day] }),
    tenant(),
    rows(
      'reports',
      sql`${isSystem} or (${hasScope('reports:read')} and (app.organization() is null or organization_id = app.organization()))`,
      isSystem,
    ),
  ],
);

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
});
