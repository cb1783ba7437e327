import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgPolicy, primaryKey, smallint, unique, uuid } from 'drizzle-orm/pg-core';
import { appointmentTypes, booking, platformRows } from './booking.directory.ts';
import { brandId, createdAt, hasScope, id, instant, isSystem, readable, rows, tenant } from './columns.ts';

const managed = () => rows('managers', sql`${isSystem} or ${hasScope('intake:manage')}`);
const questionnaireId = () => uuid('questionnaire_id').notNull();
const ofQuestionnaire = (table: { brandId: never; questionnaireId: never }) =>
  foreignKey({
    columns: [table.brandId, table.questionnaireId],
    foreignColumns: [intakeQuestionnaires.brandId, intakeQuestionnaires.id],
  });

/** What draft, versions and answers of one form have in common. */
export const intakeQuestionnaires = booking.table(
  'intake_questionnaires',
  { brandId: brandId(), id: id(), createdAt: createdAt() },
  (table) => [primaryKey({ columns: [table.brandId, table.id] }), tenant(), managed()],
);

/** The version that is being written; `revision` counts its saves, so that nobody saves over what another has written. */
export const intakeDrafts = booking.table(
  'intake_drafts',
  {
    brandId: brandId(),
    questionnaireId: questionnaireId(),
    definition: jsonb('definition').notNull(),
    revision: integer('revision').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: uuid('saved_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.questionnaireId] }),
    ofQuestionnaire(table as never),
    tenant(),
    managed(),
  ],
);

/** Published versions: added, and never changed, because answers keep the one they answered. */
export const intakeForms = booking.table(
  'intake_forms',
  {
    brandId: brandId(),
    id: id(),
    questionnaireId: questionnaireId(),
    version: integer('version').notNull(),
    /** Texts, sections and questions in both languages: the intake rules' `FormDefinition`. */
    definition: jsonb('definition').notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('intake_forms_version').on(table.brandId, table.questionnaireId, table.version),
    ofQuestionnaire(table as never),
    tenant(),
    readable('members'),
    platformRows(),
    pgPolicy('managers_publish', { for: 'insert', withCheck: hasScope('intake:manage') }),
  ],
);

/** What a form is asked for: one appointment type, or without one every type that has no form of its own. */
export const intakeTargets = booking.table(
  'intake_targets',
  {
    brandId: brandId(),
    id: id(),
    appointmentTypeId: uuid('appointment_type_id'),
    questionnaireId: questionnaireId(),
    /** Hours before the start until which answers are due and may be changed. */
    dueHours: smallint('due_hours').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('intake_targets_type').on(table.brandId, table.appointmentTypeId).nullsNotDistinct(),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    ofQuestionnaire(table as never),
    check('intake_targets_due', sql`due_hours between 0 and 336`),
    tenant(),
    readable('members'),
    managed(),
  ],
);
