import { sql } from 'drizzle-orm';
import { bigint, date, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { brandId, hasScope, isSystem, readable, rows, tenant } from './columns.ts';
import { growth, platformRows } from './growth.partners.ts';

/** What growth must know of a brand to say which day and which currency a figure belongs to. */
export const brandCalendars = growth.table(
  'brand_calendars',
  { brandId: brandId(), timeZone: text('time_zone').notNull(), currency: text('currency').notNull() },
  (table) => [primaryKey({ columns: [table.brandId] }), tenant(), readable('members'), platformRows()],
);

const dayFigures = () => ({
  bookings: integer('bookings').notNull().default(0),
  cancellations: integer('cancellations').notNull().default(0),
  missed: integer('missed').notNull().default(0),
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
