import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { care, carriedOn, conversations, pair, participantRows } from './care.people.ts';
import { brandId, createdAt, id, instant, tenant } from './columns.ts';

export const visitStates = ['SCHEDULED', 'WAITING', 'IN_PROGRESS', 'ENDED', 'CANCELLED'] as const;
export const visitFormats = ['VIDEO', 'IN_PERSON', 'PHONE'] as const;
export const participantRoles = ['PATIENT', 'SPECIALIST'] as const;
export const participantStates = ['ABSENT', 'WAITING', 'CONNECTED', 'LEFT'] as const;
export const signalKinds = ['OFFER', 'ANSWER', 'CANDIDATE', 'HELLO', 'BYE'] as const;

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
    /** How the two agreed to meet; VIDEO for visits of before this was kept. */
    format: text('format', { enum: visitFormats }).notNull().default('VIDEO'),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    /** The revision of the appointment that the times are of: news may overtake each other. */
    revision: integer('revision').notNull().default(0),
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
    foreignKey({
      columns: [table.brandId, table.conversationId],
      foreignColumns: [conversations.brandId, conversations.id],
    }),
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
