import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { booking, platformRows } from './booking.directory.ts';
import { brandId, hasScope, instant, isOwn, readable, rows, tenant } from './columns.ts';

/** A way to reach a person. */
export type NoticeChannel = 'EMAIL' | 'SMS' | 'PORTAL';

/** One reminder of an appointment: so long before its start, over these channels. */
export interface ReminderStep {
  readonly minutesBefore: number;
  readonly channels: readonly NoticeChannel[];
}

/** How a brand reminds of appointments; without a row, as the reminder rules of the booking subgraph say. */
export const reminderSettings = booking.table(
  'reminder_settings',
  {
    brandId: brandId(),
    steps: jsonb('steps').$type<readonly ReminderStep[]>().notNull(),
    /** Quiet hours in minutes of the recipient's wall clock, over midnight when they end before they begin; or none. */
    quietFrom: smallint('quiet_from'),
    quietTo: smallint('quiet_to'),
    remindsSpecialists: boolean('reminds_specialists').notNull(),
    /** Whether confirmations, cancellations and new times also go out as short messages. */
    textsChanges: boolean('texts_changes').notNull(),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    check(
      'reminder_settings_quiet',
      sql`(quiet_from is null) = (quiet_to is null) and quiet_from between 0 and 1439 and quiet_to between 0 and 1439 and quiet_from <> quiet_to`,
    ),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);

/** What was asked to be sent: one row for each person, revision of the appointment and step, so that nothing goes twice. */
export const reminders = booking.table(
  'reminders',
  {
    brandId: brandId(),
    appointmentId: uuid('appointment_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** Revision of the appointment that was reminded of. */
    sequence: integer('sequence').notNull(),
    minutesBefore: integer('minutes_before').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.brandId, table.appointmentId, table.personId, table.sequence, table.minutesBefore],
    }),
    tenant(),
    readable('own', isOwn('person_id')),
    platformRows(),
  ],
);

/** The zones that people chose for themselves, as identity told of them; for quiet hours. */
export const personZones = booking.table(
  'person_zones',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    timeZone: text('time_zone').notNull(),
    toldAt: instant('told_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    tenant(),
    // Whoever moves an appointment plans its reminders anew, by the clocks of both.
    readable(
      'those_of_appointments',
      sql`exists (select from booking.reservations r where r.brand_id = app.brand() and (r.patient_id = person_id or r.specialist_person_id = person_id))`,
    ),
    platformRows(),
  ],
);
