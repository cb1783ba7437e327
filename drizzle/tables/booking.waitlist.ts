import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  appointmentTypes,
  booking,
  ofSpecialist,
  platformRows,
  specialistId,
  type VisitFormat,
} from './booking.directory.ts';
import { brandId, hasScope, id, instant, isOwn, readable, rows, tenant } from './columns.ts';

export const waitState = booking.enum('wait_state', ['WAITING', 'BOOKED', 'LEFT', 'ENDED']);
export const waitOfferState = booking.enum('wait_offer_state', ['OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED']);

/** Who waits for a time of one kind with one specialist, and which times would suit; nobody reads another's. */
export const waits = booking.table(
  'waits',
  {
    brandId: brandId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    lineage: uuid('lineage').array().notNull(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    format: text('format').$type<VisitFormat>().notNull(),
    /** Days that suit, ISO 8601, in `timeZone`; none named means every day. */
    weekdays: smallint('weekdays').array().notNull(),
    /** Starts that suit, in minutes of the wall clock in `timeZone`, half-open. */
    fromMinute: smallint('from_minute').notNull(),
    toMinute: smallint('to_minute').notNull(),
    timeZone: text('time_zone').notNull(),
    /** No start from this instant on. */
    until: instant('until').notNull(),
    state: waitState('state').notNull(),
    /** Offers in a row that ran out without a word. */
    unanswered: smallint('unanswered').notNull(),
    joinedAt: instant('joined_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('waits_once')
      .on(table.brandId, table.patientId, table.appointmentTypeId)
      .where(sql`state = 'WAITING'`),
    index('waits_order')
      .on(table.brandId, table.specialistId, table.joinedAt, table.id)
      .where(sql`state = 'WAITING'`),
    ofSpecialist(table as never),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    check(
      'waits_wishes',
      sql`from_minute >= 0 and from_minute < to_minute and to_minute <= 1440 and weekdays <@ array[1,2,3,4,5,6,7]::smallint[] and (state = 'WAITING') = (ended_at is null)`,
    ),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    readable('specialist_reads', isOwn('specialist_person_id')),
    readable(
      'overseer_reads',
      sql`(app.has_scope('availability:oversee') or app.has_scope('appointments:oversee')) and (app.organization() is null or app.organization() = any (lineage))`,
    ),
    pgPolicy('patient_joins', { for: 'insert', withCheck: isOwn('patient_id') }),
    pgPolicy('patient_changes', { for: 'update', using: isOwn('patient_id'), withCheck: isOwn('patient_id') }),
  ],
);

/**
 * A time offered to who waits: the offer has the id of the reservation that keeps the time while it stands. The same time is
 * offered to nobody twice.
 */
export const waitOffers = booking.table(
  'wait_offers',
  {
    brandId: brandId(),
    id: id(),
    waitId: uuid('wait_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    offeredAt: instant('offered_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    state: waitOfferState('state').notNull(),
    answeredAt: instant('answered_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('wait_offers_open')
      .on(table.brandId, table.waitId)
      .where(sql`state = 'OPEN'`),
    uniqueIndex('wait_offers_time').on(table.brandId, table.waitId, table.startsAt),
    foreignKey({ columns: [table.brandId, table.waitId], foreignColumns: [waits.brandId, waits.id] }),
    check('wait_offers_span', sql`starts_at < ends_at and offered_at < expires_at and expires_at <= starts_at`),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    // Whose waits one may read is said by the rows of those.
    readable(
      'overseer_reads',
      sql`app.has_scope('appointments:oversee') and exists (select 1 from booking.waits w where w.brand_id = wait_offers.brand_id and w.id = wait_offers.wait_id)`,
    ),
    pgPolicy('patient_answers', { for: 'update', using: isOwn('patient_id'), withCheck: isOwn('patient_id') }),
  ],
);

/** How long an offer stands on a brand, unless its kind of appointment says otherwise; without a row, as the rules say. */
export const waitlistSettings = booking.table(
  'waitlist_settings',
  {
    brandId: brandId(),
    offerMinutes: smallint('offer_minutes').notNull(),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    check('waitlist_settings_offer', sql`offer_minutes between 15 and 2880`),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);
