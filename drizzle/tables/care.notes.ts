import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgPolicy, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { care, pair } from './care.people.ts';
import { brandId, bytes, createdAt, id, instant, isOwn, isSystem, tenant } from './columns.ts';

export const noteStates = ['DRAFT', 'SIGNED'] as const;

/** A note on an appointment. What is signed stays as it is (trigger; section 630f BGB). */
export const notes = care.table(
  'notes',
  {
    brandId: brandId(),
    id: id(),
    appointmentId: uuid('appointment_id').notNull(),
    ...pair(),
    state: text('state', { enum: noteStates }).notNull(),
    /** The version that holds the body. */
    version: integer('version').notNull(),
    createdAt: createdAt(),
    signedAt: instant('signed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.appointmentId),
    index().on(table.brandId, table.patientId),
    check('notes_signed', sql`(state = 'SIGNED') = (signed_at is not null)`),
    tenant(),
    pgPolicy('author', {
      as: 'permissive',
      for: 'all',
      using: sql`${isSystem} or ${isOwn('specialist_person_id')}`,
      withCheck: sql`${isSystem} or ${isOwn('specialist_person_id')}`,
    }),
    pgPolicy('patient', { as: 'permissive', for: 'select', using: sql`${isOwn('patient_id')} and state = 'SIGNED'` }),
  ],
);

/** Rows that belong to a note: seen by whoever sees the note, written by its author. */
const noteRows = (table: string) => {
  const note = `from care.notes n where n.brand_id = ${table}.brand_id and n.id = ${table}.note_id`;
  return [
    pgPolicy('note', { as: 'permissive', for: 'select', using: sql.raw(`exists (select 1 ${note})`) }),
    pgPolicy('author', {
      as: 'permissive',
      for: 'insert',
      withCheck: sql.raw(`exists (select 1 ${note} and (app.is_system() or n.specialist_person_id = app.person()))`),
    }),
  ];
};

/** Every body a note ever had, sealed with the patient's key; never changed nor removed (trigger). */
export const noteVersions = care.table(
  'note_versions',
  {
    brandId: brandId(),
    noteId: uuid('note_id').notNull(),
    version: integer('version').notNull(),
    body: bytes('body').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.noteId, table.version] }),
    foreignKey({ columns: [table.brandId, table.noteId], foreignColumns: [notes.brandId, notes.id] }),
    tenant(),
    ...noteRows('note_versions'),
  ],
);

/** What was added to a signed note, sealed with the patient's key; never changed nor removed (trigger). */
export const noteAddenda = care.table(
  'note_addenda',
  {
    brandId: brandId(),
    id: id(),
    noteId: uuid('note_id').notNull(),
    authorId: uuid('author_id').notNull(),
    body: bytes('body').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    foreignKey({ columns: [table.brandId, table.noteId], foreignColumns: [notes.brandId, notes.id] }),
    index().on(table.brandId, table.noteId),
    tenant(),
    ...noteRows('note_addenda'),
  ],
);
