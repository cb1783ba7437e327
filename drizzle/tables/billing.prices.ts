import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgPolicy, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, instant, isManagerOf, isOwn, isSystem, readable, rows, tenant } from './columns.ts';

export const billing = pgSchema('billing');

type Words = { readonly de: string; readonly en: string };

/** An amount in minor units of its currency. */
export const minor = (name: string) => bigint(name, { mode: 'number' }).notNull();
export const currency = () => text('currency').notNull();
/** Rows that the platform alone makes; who else reads them is said beside it. */
export const platformRows = () => rows('platform', isSystem);

/** How a brand's money moves. The fee is what the platform keeps, in basis points: 1500 is 15 %. */
export const brandSettings = billing.table(
  'brand_settings',
  {
    brandId: brandId(),
    mode: text('mode').$type<'PLATFORM_MANAGED' | 'SPECIALIST_MANAGED'>().notNull(),
    applicationFeeBasisPoints: integer('application_fee_basis_points').notNull(),
    /** What list prices are in, ISO 4217. */
    currency: currency().default('EUR'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    check('brand_settings_fee', sql`${table.applicationFeeBasisPoints} between 0 and 10000`),
    tenant(),
    platformRows(),
  ],
);

/**
 * What is offered, as booking tells it: whose it is, and how a quote names it. `revision` counts booking's changes to the
 * offer, `priceVersion` ours to its price.
 */
export const offers = billing.table(
  'offers',
  {
    brandId: brandId(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    specialistId: uuid('specialist_id').notNull(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    lineage: uuid('lineage').array().notNull(),
    label: jsonb('label').$type<Words>().notNull(),
    revision: integer('revision').notNull(),
    priceVersion: integer('price_version').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.appointmentTypeId] }),
    tenant(),
    platformRows(),
    readable('managers_read', isManagerOf('specialist_person_id', 'lineage')),
    pgPolicy('managers_change', {
      for: 'update',
      using: isManagerOf('specialist_person_id', 'lineage'),
      withCheck: isManagerOf('specialist_person_id', 'lineage'),
    }),
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
    rows(
      'managers',
      sql`exists (select from billing.offers o where o.brand_id = app.brand() and o.appointment_type_id = price_plans.appointment_type_id and o.specialist_id = price_plans.specialist_id and (${isManagerOf('o.specialist_person_id', 'o.lineage')}))`,
    ),
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
    /** The appointment that it is still to be paid for, with who treats where; null for a price asked before a time is kept. */
    appointmentId: uuid('appointment_id'),
    specialistPersonId: uuid('specialist_person_id'),
    lineage: uuid('lineage').array().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.patientId, table.createdAt),
    index().on(table.brandId, table.appointmentId),
    check('quotes_total', sql`${table.totalMinor} > 0`),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    pgPolicy('patient_asks', { for: 'insert', withCheck: sql`${isOwn('patient_id')} and consumed_at is null` }),
  ],
);
