import { sql } from 'drizzle-orm';
import { bigint, foreignKey, index, pgPolicy, pgSchema, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, bytes, createdAt, id, instant, isOwn, isSystem, rows, tenant } from './columns.ts';

export const care = pgSchema('care');

/** The two people a row is about; every row carries both, so that its policy needs no other table. */
export const pair = () => ({
  patientId: uuid('patient_id').notNull(),
  specialistPersonId: uuid('specialist_person_id').notNull(),
});
/** Whether the viewer is one of the two, or the platform. */
export const isParticipant = sql`${isSystem} or ${isOwn('patient_id')} or ${isOwn('specialist_person_id')}`;
/** Rows of the two people of a care relationship, and of nobody else; there is no overseer of care. */
export const participantRows = () => rows('participants', isParticipant);
/** Rows only the platform makes (from events); its two people read them. */
const platformMade = () => [
  pgPolicy('participants', { as: 'permissive', for: 'select', using: isParticipant }),
  rows('platform', isSystem),
];
/** The same, and its two people carry on with them. */
export const carriedOn = () => [
  ...platformMade(),
  pgPolicy('take_part', { as: 'permissive', for: 'update', using: isParticipant, withCheck: isParticipant }),
];

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
    foreignKey({
      columns: [table.brandId, table.relationshipId],
      foreignColumns: [relationships.brandId, relationships.id],
    }),
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
    foreignKey({
      columns: [table.brandId, table.conversationId],
      foreignColumns: [conversations.brandId, conversations.id],
    }),
    index('messages_unread_patient')
      .on(table.brandId, table.patientId)
      .where(sql`read_at is null`),
    index('messages_unread_specialist')
      .on(table.brandId, table.specialistPersonId)
      .where(sql`read_at is null`),
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
