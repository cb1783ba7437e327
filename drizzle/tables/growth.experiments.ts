import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { brandId, hasScope, id, instant, isSystem, rows, tenant } from './columns.ts';
import { growth } from './growth.partners.ts';

type Journey = 'DIRECTORY' | 'MATCHING' | 'ASSISTED';

/** What must not become worse while ways are compared; `tolerancePercent` in percentage points. */
export interface Guardrail {
  readonly figure: 'BOOKINGS' | 'CANCELLATIONS';
  readonly tolerancePercent: number;
}

/** Comparisons of ways to an appointment, by what visitors then do. One of a brand runs at a time. */
export const experiments = growth.table(
  'experiments',
  {
    brandId: brandId(),
    id: id(),
    /** Counts the brand's experiments from 1. */
    number: integer('number').notNull(),
    name: text('name').notNull(),
    /** Random; decides with the visitor's id who is shown what. */
    key: text('key').notNull(),
    /** The first is what the others are compared with. Shares are whole percent. */
    arms: jsonb('arms').$type<readonly { readonly journey: Journey; readonly sharePercent: number }[]>().notNull(),
    /** For so long after a visitor was shown the way a booking counts. */
    windowDays: integer('window_days').notNull(),
    guardrail: jsonb('guardrail').$type<Guardrail>(),
    startedAt: instant('started_at').notNull(),
    stoppedAt: instant('stopped_at'),
    stoppedBy: text('stopped_by').$type<'HAND' | 'GUARDRAIL' | 'ADOPTION'>(),
    /** The way that became the brand's by it. */
    adopted: text('adopted').$type<Journey>(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('experiments_number').on(table.brandId, table.number),
    uniqueIndex('experiments_running')
      .on(table.brandId)
      .where(sql`stopped_at is null`),
    check('experiments_window', sql`window_days between 1 and 30`),
    check('experiments_stopped', sql`(stopped_at is null) = (stopped_by is null)`),
    tenant(),
    rows('configured', sql`${isSystem} or ${hasScope('brand:configure')}`),
  ],
);

/** Visitors who agreed and were shown a way, each once per experiment, and whether they then booked. Holds no person. */
export const exposures = growth.table(
  'exposures',
  {
    brandId: brandId(),
    experimentId: uuid('experiment_id').notNull(),
    /** Random id of a browser; another one once it is of no more use. */
    visitorId: uuid('visitor_id').notNull(),
    journey: text('journey').$type<Journey>().notNull(),
    at: instant('at').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    /** When the first appointment after that was booked and paid, and which it was, within the window. */
    bookedAt: instant('booked_at'),
    appointmentId: uuid('appointment_id'),
    /** When that one was cancelled, within the window. */
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.experimentId, table.visitorId] }),
    index().on(table.brandId, table.visitorId),
    index().on(table.brandId, table.appointmentId),
    foreignKey({ columns: [table.brandId, table.experimentId], foreignColumns: [experiments.brandId, experiments.id] }),
    tenant(),
    rows('figures', sql`${isSystem} or ${hasScope('brand:configure')}`, isSystem),
  ],
);
