import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import {
  appointmentTypes,
  booking,
  managedRows,
  ofSpecialist,
  platformRows,
  specialistId,
  type VisitFormat,
} from './booking.directory.ts';
import { brandId, createdAt, id, instant, readable, tenant } from './columns.ts';

/**
 * Times at which a specialist meets a group. A session's own reservation, of the same id, keeps its time while nobody has a seat;
 * a seat is a reservation that names the session. Anyone may know when a group meets; who has a seat stands in no row here.
 */
export const groupSessions = booking.table(
  'group_sessions',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    format: text('format').$type<VisitFormat>().notNull(),
    /** How many patients may have a seat; counted by the trigger `reservations_seats`. */
    seats: smallint('seats').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    cancelledAt: instant('cancelled_at'),
    /** Revision of the calendar entry (RFC 5545, SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index('group_sessions_by_start').on(table.brandId, table.specialistId, table.startsAt),
    ofSpecialist(table as never),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    check('group_sessions_rules', sql`seats between 2 and 100 and starts_at < ends_at`),
    tenant(),
    readable('members'),
    platformRows(),
    managedRows(),
  ],
);
