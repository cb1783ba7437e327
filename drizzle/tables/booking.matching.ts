import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { booking, platformRows } from './booking.directory.ts';
import { intakeQuestionnaires } from './booking.intake.ts';
import { brandId, hasScope, instant, readable, rows, tenant } from './columns.ts';

/** How a brand weighs what speaks for a specialist; without a row, as the matching rules of booking say. */
export const matchingSettings = booking.table(
  'matching_settings',
  {
    brandId: brandId(),
    /** 0 to 100 for each soft criterion. */
    weights: jsonb('weights').$type<Readonly<Record<string, number>>>().notNull(),
    /** Of the criteria that may be either: those that exclude; the others score. */
    hard: text('hard').array().notNull().default(['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP']),
    /** The form whose answers the guided search goes by; null are its own questions. */
    questionnaireId: uuid('questionnaire_id'),
    /** Within how many days somebody must be free, where the patient does not say. */
    withinDays: smallint('within_days').notNull(),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    foreignKey({
      columns: [table.brandId, table.questionnaireId],
      foreignColumns: [intakeQuestionnaires.brandId, intakeQuestionnaires.id],
    }),
    check('matching_settings_hard', sql`hard <@ array['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP', 'REGION']`),
    check('matching_settings_days', sql`within_days between 1 and 42`),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);
