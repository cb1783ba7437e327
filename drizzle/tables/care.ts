import { defineRelations, sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, integer, pgPolicy, pgSchema, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { brandId, bytes, createdAt, dataKeyTable, id, idempotencyTable, inboxTable, instant, isOwn, isSystem, outboxTable, rows, tenant } from './columns.ts';

export const care = pgSchema('care');

/** The two people a row is about; every row carries both, so that its policy needs no other table. */
const pair = () => ({ patientId: uuid('patient_id').notNull(), specialistPersonId: uuid('specialist_person_id').notNull() });
const isParticipant = sql`${isSystem} or ${isOwn('patient_id')} or ${isOwn('specialist_person_id')}`;
/** Rows of the two people of a care relationship, and of nobody else; there is no overseer of care. */
const participantRows = () => rows('participants', isParticipant);
/** Rows only the platform makes (from events); its two people read them. */
const platformMade = () => [pgPolicy('participants', { as: 'permissive', for: 'select', using: isParticipant }), rows('platform', isSystem)];
/** The same, and its two people carry on with them. */
const carriedOn = () => [...platformMade(), pgPolicy('take_part', { as: 'permissive', for: 'update', using: isParticipant, withCheck: isParticipant })];

/** A patient in the care of a specialist: begins with their first appointment. */
export const relationships = care.table(
  'relationships',
  { brandId: brandId(), id: id(), ...pair(), createdAt: createdAt() },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('relationships_pair').on(table.brandId, table.patientId, table.specialistPersonId),
    tenant(),
    ...platformMade(),
  ],
);

/** The one conversation of a care relationship. `lastSequence` numbers its messages without gaps, under its row lock. */
export const conversations = care.table(
  'conversations',
  {
    brandId: brandId(),
    id: id(),
    relationshipId: uuid('relationship_id').notNull(),
    ...pair(),
    lastSequence: bigint('last_sequence', { mode: 'number' }).notNull().default(0),
    /** When the last message was sent; before the first one, when the conversation began. */
    activeAt: instant('active_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('conversations_relationship').on(table.brandId, table.relationshipId),
    foreignKey({ columns: [table.brandId, table.relationshipId], foreignColumns: [relationships.brandId, relationships.id] }),
    index().on(table.brandId, table.patientId, table.activeAt),
    index().on(table.brandId, table.specialistPersonId, table.activeAt),
    tenant(),
    ...carriedOn(),
  ],
);

/** A message; its body is sealed with the patient's key. What was sent stays (trigger): only the marks may change. */
export const messages = care.table(
  'messages',
  {
    brandId: brandId(),
    id: id(),
    conversationId: uuid('conversation_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    ...pair(),
    authorId: uuid('author_id').notNull(),
    clientId: text('client_id').notNull(),
    body: bytes('body').notNull(),
    sentAt: instant('sent_at').notNull(),
    /** When the other side read it. */
    readAt: instant('read_at'),
    /** When the other side was mailed that something waits, counted from this message. */
    remindedAt: instant('reminded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('messages_sequence').on(table.brandId, table.conversationId, table.sequence),
    unique('messages_client').on(table.brandId, table.conversationId, table.authorId, table.clientId),
    foreignKey({ columns: [table.brandId, table.conversationId], foreignColumns: [conversations.brandId, conversations.id] }),
    index('messages_unread_patient').on(table.brandId, table.patientId).where(sql`read_at is null`),
    index('messages_unread_specialist').on(table.brandId, table.specialistPersonId).where(sql`read_at is null`),
    tenant(),
    pgPolicy('read', { as: 'permissive', for: 'select', using: isParticipant }),
    pgPolicy('send', {
      as: 'permissive',
      for: 'insert',
      withCheck: sql`${isSystem} or (${isOwn('author_id')} and app.person() in (patient_id, specialist_person_id))`,
    }),
    pgPolicy('mark', { as: 'permissive', for: 'update', using: isParticipant, withCheck: isParticipant }),
  ],
);

export const visitStates = ['SCHEDULED', 'WAITING', 'IN_PROGRESS', 'ENDED', 'CANCELLED'] as const;
export const participantRoles = ['PATIENT', 'SPECIALIST'] as const;
export const participantStates = ['ABSENT', 'WAITING', 'CONNECTED', 'LEFT'] as const;
export const signalKinds = ['OFFER', 'ANSWER', 'CANDIDATE', 'HELLO', 'BYE'] as const;
export const noteStates = ['DRAFT', 'SIGNED'] as const;

/** An appointment as care knows it: the meeting of two people, and the room it happens in. */
export const visits = care.table(
  'visits',
  {
    brandId: brandId(),
    id: id(),
    appointmentId: uuid('appointment_id').notNull(),
    conversationId: uuid('conversation_id').notNull(),
    ...pair(),
    state: text('state', { enum: visitStates }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** When the specialist let the patient in, whether or not he was there yet. */
    admittedAt: instant('admitted_at'),
    endedAt: instant('ended_at'),
    /** Numbers the signals without gaps, under the row's lock. */
    lastSignal: bigint('last_signal', { mode: 'number' }).notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('visits_appointment').on(table.brandId, table.appointmentId),
    foreignKey({ columns: [table.brandId, table.conversationId], foreignColumns: [conversations.brandId, conversations.id] }),
    check('visits_span', sql`starts_at < ends_at`),
    tenant(),
    ...carriedOn(),
  ],
);

/** The two people of a visit, and where each stands. `connectionId` is the one connection that counts now. */
export const visitParticipants = care.table(
  'visit_participants',
  {
    brandId: brandId(),
    visitId: uuid('visit_id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: participantRoles }).notNull(),
    ...pair(),
    state: text('state', { enum: participantStates }).notNull(),
    connectionId: uuid('connection_id'),
    /** First joined and last left. */
    joinedAt: instant('joined_at'),
    leftAt: instant('left_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.visitId, table.personId] }),
    unique('visit_participants_role').on(table.brandId, table.visitId, table.role),
    foreignKey({ columns: [table.brandId, table.visitId], foreignColumns: [visits.brandId, visits.id] }),
    tenant(),
    ...carriedOn(),
  ],
);

/** Every joining and leaving of a visit: one row per connection, kept as the record of who was in the room when. */
export const visitConnections = care.table(
  'visit_connections',
  {
    brandId: brandId(),
    id: id(),
    visitId: uuid('visit_id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: participantRoles }).notNull(),
    ...pair(),
    joinedAt: instant('joined_at').notNull(),
    leftAt: instant('left_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    foreignKey({ columns: [table.brandId, table.visitId], foreignColumns: [visits.brandId, visits.id] }),
    index().on(table.brandId, table.visitId),
    tenant(),
    participantRows(),
  ],
);

/** What one side's browser tells the other's to set up the call; gone after an hour. */
export const visitSignals = care.table(
  'visit_signals',
  {
    brandId: brandId(),
    id: id(),
    visitId: uuid('visit_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    ...pair(),
    fromConnectionId: uuid('from_connection_id').notNull(),
    fromRole: text('from_role', { enum: participantRoles }).notNull(),
    toConnectionId: uuid('to_connection_id').notNull(),
    kind: text('kind', { enum: signalKinds }).notNull(),
    payload: text('payload').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('visit_signals_sequence').on(table.brandId, table.visitId, table.sequence),
    foreignKey({ columns: [table.brandId, table.visitId], foreignColumns: [visits.brandId, visits.id] }),
    index().on(table.brandId, table.toConnectionId, table.sequence),
    tenant(),
    participantRows(),
  ],
);

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
  { brandId: brandId(), id: id(), noteId: uuid('note_id').notNull(), authorId: uuid('author_id').notNull(), body: bytes('body').notNull(), createdAt: createdAt() },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    foreignKey({ columns: [table.brandId, table.noteId], foreignColumns: [notes.brandId, notes.id] }),
    index().on(table.brandId, table.noteId),
    tenant(),
    ...noteRows('note_addenda'),
  ],
);

export const idempotencyKeys = idempotencyTable(care);
export const outbox = outboxTable(care);
export const inbox = inboxTable(care);
export const dataKeys = dataKeyTable(care);

export const relations = defineRelations({
  relationships,
  conversations,
  messages,
  visits,
  visitParticipants,
  visitConnections,
  visitSignals,
  notes,
  noteVersions,
  noteAddenda,
  idempotencyKeys,
  outbox,
  inbox,
  dataKeys,
});
