import { sql } from 'drizzle-orm';
import { foreignKey, index, pgPolicy, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { appointmentTypes, booking, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, createdAt, id, instant, isOwn, readable, tenant } from './columns.ts';

/**
 * What was agreed when appointments were booked together: a rule of RFC 5545 at the wall clock of `timeZone`. Its occurrences
 * are reservations of their own, which may since have been moved or cancelled.
 */
export const series = booking.table(
  'series',
  {
    brandId: brandId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    lineage: uuid('lineage').array().notNull(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    rule: text('rule').notNull(),
    startsAt: instant('starts_at').notNull(),
    timeZone: text('time_zone').notNull(),
    /** The price that was agreed for each of them; null where a specialist made the series: the list price of that moment. */
    quoteId: uuid('quote_id'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.patientId),
    index().on(table.brandId, table.specialistId),
    ofSpecialist(table as never),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    readable('specialist_reads', isOwn('specialist_person_id')),
    readable(
      'overseer_reads',
      sql`app.has_scope('appointments:oversee') and (app.organization() is null or app.organization() = any (lineage))`,
    ),
    pgPolicy('patient_books', { for: 'insert', withCheck: isOwn('patient_id') }),
    pgPolicy('specialist_books', { for: 'insert', withCheck: isOwn('specialist_person_id') }),
  ],
);
