import { sql } from 'drizzle-orm';
import { date, foreignKey, index, integer, jsonb, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, createdAt, hasScope, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';

export const growth = pgSchema('growth');

type Words = { de: string; en: string };

/** Rows of one partner: his own, those who run the programme read them, the platform writes them. */
export const partnerRows = () =>
  rows('partner', sql`${isSystem} or ${isOwn('affiliate_id')} or ${hasScope('reports:read')}`);
/** Rows that the platform alone makes and reads. */
export const platformRows = () => rows('platform', isSystem);

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
