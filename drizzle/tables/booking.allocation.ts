import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, pgPolicy, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { assistedRequests } from './booking.assisted.ts';
import { booking, managedRows, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, hasScope, instant, readable, tenant } from './columns.ts';

/** By what a brand gives requests to specialists. */
export type AllocationRule = 'FAIR' | 'CAPACITY';

/** Whether a specialist is given requests, how large a share, and how much she takes; without a row, all that comes. */
export const allocationParts = booking.table(
  'allocation_parts',
  {
    brandId: brandId(),
    specialistId: specialistId(),
    takesPart: boolean('takes_part').notNull(),
    /** Relative to the others' shares. */
    share: smallint('share').notNull(),
    /** Most requests that may be open with her at once; null is no limit. */
    mostOpen: smallint('most_open'),
    /** Most people who may be new with her within seven days; null is no limit. */
    mostNewPerWeek: smallint('most_new_per_week'),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistId] }),
    ofSpecialist(table as never),
    check(
      'allocation_parts_limits',
      sql`share between 1 and 10 and most_open between 0 and 200 and most_new_per_week between 0 and 200`,
    ),
    tenant(),
    readable('coordinators', hasScope('requests:coordinate')),
    platformRows(),
    managedRows(),
  ],
);

const isOfSeenRequest = sql`app.has_scope('requests:coordinate') and exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id)`;

/** Why a request was given to whom, as it was reckoned then; belongs to a step of its history and never changes. */
export const allocations = booking.table(
  'allocations',
  {
    brandId: brandId(),
    stepId: uuid('step_id').notNull(),
    requestId: uuid('request_id').notNull(),
    specialistId: specialistId(),
    rule: text('rule').$type<AllocationRule>().notNull(),
    /** What she had before: requests given in the window, those open, and the share and limit that counted. */
    given: integer('given').notNull(),
    open: integer('open').notNull(),
    share: smallint('share').notNull(),
    mostOpen: smallint('most_open'),
    /** How many fit and were free; of them those who take no part, and those who have no room. */
    fitting: integer('fitting').notNull(),
    outside: integer('outside').notNull(),
    full: integer('full').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.stepId] }),
    foreignKey({
      columns: [table.brandId, table.requestId],
      foreignColumns: [assistedRequests.brandId, assistedRequests.id],
    }),
    ofSpecialist(table as never),
    check('allocations_rule', sql`rule in ('FAIR', 'CAPACITY')`),
    tenant(),
    platformRows(),
    readable('coordinators', isOfSeenRequest),
    pgPolicy('coordinators_add', { for: 'insert', withCheck: isOfSeenRequest }),
  ],
);
