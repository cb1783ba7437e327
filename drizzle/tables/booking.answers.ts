import { sql } from 'drizzle-orm';
import { foreignKey, index, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { booking } from './booking.directory.ts';
import { intakeForms } from './booking.intake.ts';
import { reservations } from './booking.reservations.ts';
import { brandId, bytes, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';

/** Sealed answers to one version of a form, bound to the hold and thereby to its appointment. */
export const intakeResponses = booking.table(
  'intake_responses',
  {
    brandId: brandId(),
    id: id(),
    reservationId: uuid('reservation_id').notNull(),
    formId: uuid('form_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    answers: bytes('answers').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('intake_responses_reservation').on(table.brandId, table.reservationId),
    index().on(table.brandId, table.patientId),
    foreignKey({
      columns: [table.brandId, table.reservationId],
      foreignColumns: [reservations.brandId, reservations.id],
    }),
    foreignKey({ columns: [table.brandId, table.formId], foreignColumns: [intakeForms.brandId, intakeForms.id] }),
    tenant(),
    rows('patient', sql`${isSystem} or ${isOwn('patient_id')}`),
    readable('specialist_reads', isOwn('specialist_person_id')),
  ],
);

/** Answers that are still being given, sealed, for the patient's eyes alone; gone once they are handed in. */
export const intakeUnfinished = booking.table(
  'intake_unfinished',
  {
    brandId: brandId(),
    id: id(),
    reservationId: uuid('reservation_id').notNull(),
    formId: uuid('form_id').notNull(),
    patientId: uuid('patient_id').notNull(),
    answers: bytes('answers').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('intake_unfinished_reservation').on(table.brandId, table.reservationId),
    index().on(table.brandId, table.patientId),
    foreignKey({
      columns: [table.brandId, table.reservationId],
      foreignColumns: [reservations.brandId, reservations.id],
    }),
    foreignKey({ columns: [table.brandId, table.formId], foreignColumns: [intakeForms.brandId, intakeForms.id] }),
    tenant(),
    rows('patient', sql`${isSystem} or ${isOwn('patient_id')}`),
  ],
);
