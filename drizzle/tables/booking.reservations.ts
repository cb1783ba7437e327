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
import { groupSessions } from './booking.groups.ts';
import { changePolicies } from './booking.policies.ts';
import { series } from './booking.series.ts';
import {
  brandId,
  bytes,
  createdAt,
  id,
  instant,
  instantRange,
  isManagerOf,
  isOwn,
  readable,
  rows,
  tenant,
} from './columns.ts';

export const reservationState = booking.enum('reservation_state', [
  'HELD',
  'RELEASED',
  'EXPIRED',
  'CONFIRMED',
  'CANCELLED',
  'COMPLETED',
  'NO_SHOW',
]);

const isAppointment = sql.raw(`state not in ('HELD', 'RELEASED', 'EXPIRED')`);

const isInCharge = sql`app.has_scope('appointments:oversee') and app.has_scope('appointments:change') and ${isAppointment} and (app.organization() is null or app.organization() = any (lineage))`;

/**
 * Holds and appointments: a hold becomes the appointment of the same id. `during` is the time taken with its buffers,
 * half-open; the exclusion constraint `reservations_no_overlap` (hand-written) keeps active ones of a calendar apart,
 * whichever brand they are of. Those of one group session share their time. A session's own row is kept for its specialist,
 * HELD and without a price, and is never an appointment.
 */
export const reservations = booking.table(
  'reservations',
  {
    brandId: brandId(),
    id: id(),
    state: reservationState('state').notNull(),
    patientId: uuid('patient_id').notNull(),
    specialistId: specialistId(),
    /** The specialist's calendar, which other brands may share. */
    calendarId: uuid('calendar_id').notNull(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    organizationId: uuid('organization_id'),
    lineage: uuid('lineage').array().notNull(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    format: text('format').$type<VisitFormat>().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** The zone in which the patient agreed. */
    timeZone: text('time_zone').notNull(),
    during: instantRange('during').notNull(),
    /** The frozen price; none while the time is only offered to who waits for it. */
    quoteId: uuid('quote_id'),
    clickId: uuid('click_id'),
    visitorId: uuid('visitor_id'),
    /** The pool it was booked by, which counts towards a fair share. */
    poolId: uuid('pool_id'),
    /** The series it was booked in, and when the series' rule has it: a moved one keeps that. */
    seriesId: uuid('series_id'),
    occursAt: instant('occurs_at'),
    /** The group session whose seat it is; of the row that keeps the session's time, its own id. */
    sessionId: uuid('session_id'),
    expiresAt: instant('expires_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** The terms of change it was booked under; null are those of the house. */
    policyId: uuid('policy_id'),
    /** What was paid for it, in minor units of `currency`; null where that is not known. */
    paidMinor: integer('paid_minor'),
    currency: text('currency'),
    /** What is still to be paid for it, in minor units, and since when that is known; null where nothing is. */
    dueMinor: integer('due_minor'),
    dueSince: instant('due_since'),
    /** How often its patient moved it, and what late moves cost: kept of what goes back. */
    moves: smallint('moves').notNull().default(0),
    moveFeeMinor: integer('move_fee_minor').notNull().default(0),
    /** When it was last moved, by whomever. */
    movedAt: instant('moved_at'),
    /** What of the payment is kept, once it was cancelled or the absence is final. */
    keptMinor: integer('kept_minor'),
    feesWaivedAt: instant('fees_waived_at'),
    feesWaivedBy: uuid('fees_waived_by'),
    /** Sealed, like the reason of a cancellation. */
    feesWaivedReason: bytes('fees_waived_reason'),
    /** When it was said that the patient did not come, and by whom. */
    missedAt: instant('missed_at'),
    missedBy: uuid('missed_by'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: uuid('cancelled_by'),
    /** Sealed: what people write here may be about their health. */
    cancelReason: bytes('cancel_reason'),
    /** Revision of the calendar entry (RFC 5545, SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('reservations_active_quote')
      .on(table.brandId, table.quoteId)
      .where(sql`state in ('HELD', 'CONFIRMED')`),
    index().on(table.brandId, table.quoteId),
    index('reservations_pool')
      .on(table.brandId, table.poolId, table.createdAt)
      .where(sql`pool_id is not null`),
    index('reservations_series')
      .on(table.brandId, table.seriesId, table.startsAt)
      .where(sql`series_id is not null`),
    index('reservations_seats')
      .on(table.brandId, table.sessionId)
      .where(sql`session_id is not null`),
    uniqueIndex('reservations_one_seat')
      .on(table.brandId, table.sessionId, table.patientId)
      .where(sql`session_id is not null and state in ('HELD', 'CONFIRMED')`),
    index('reservations_due')
      .on(table.brandId, table.startsAt)
      .where(sql`due_minor is not null and state = 'CONFIRMED'`),
    index('reservations_kept')
      .on(table.brandId, table.calendarId, table.startsAt)
      .where(sql`state not in ('RELEASED', 'EXPIRED', 'CANCELLED')`),
    index().on(table.brandId, table.patientId, table.startsAt, table.id),
    index().on(table.brandId, table.specialistPersonId, table.startsAt, table.id),
    index().on(table.brandId, table.startsAt, table.id),
    ofSpecialist(table as never),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    check('reservations_priced', sql`quote_id is not null or not (${isAppointment})`),
    foreignKey({ columns: [table.brandId, table.seriesId], foreignColumns: [series.brandId, series.id] }),
    foreignKey({
      columns: [table.brandId, table.sessionId],
      foreignColumns: [groupSessions.brandId, groupSessions.id],
    }),
    check(
      'reservations_of_session',
      sql`session_id is distinct from id or (patient_id = specialist_person_id and quote_id is null)`,
    ),
    check('reservations_of_series', sql`(series_id is null) = (occurs_at is null)`),
    foreignKey({
      columns: [table.brandId, table.policyId],
      foreignColumns: [changePolicies.brandId, changePolicies.id],
    }),
    check('reservations_span', sql`starts_at < ends_at and during @> tstzrange(starts_at, ends_at)`),
    check(
      'reservations_fees',
      sql`moves >= 0 and move_fee_minor >= 0 and (paid_minor is null) = (currency is null) and kept_minor between 0 and coalesce(paid_minor, 0)`,
    ),
    check('reservations_due', sql`due_minor > 0 and (due_minor is null) = (due_since is null)`),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    readable('specialist_reads', sql`${isOwn('specialist_person_id')} and ${isAppointment}`),
    readable(
      'overseer_reads',
      sql`app.has_scope('appointments:oversee') and ${isAppointment} and (app.organization() is null or app.organization() = any (lineage))`,
    ),
    pgPolicy('patient_books', { for: 'insert', withCheck: isOwn('patient_id') }),
    pgPolicy('specialist_books', {
      for: 'insert',
      withCheck: sql`${isOwn('specialist_person_id')} and series_id is not null and state = 'CONFIRMED'`,
    }),
    pgPolicy('patient_changes', { for: 'update', using: isOwn('patient_id'), withCheck: isOwn('patient_id') }),
    pgPolicy('specialist_changes', {
      for: 'update',
      using: sql`${isOwn('specialist_person_id')} and ${isAppointment}`,
      withCheck: isOwn('specialist_person_id'),
    }),
    rows('session_keepers', sql`session_id = id and (${isManagerOf('specialist_person_id', 'lineage')})`),
    pgPolicy('staff_changes', { for: 'update', using: isInCharge, withCheck: isInCharge }),
  ],
);
