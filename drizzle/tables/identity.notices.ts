import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgPolicy, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { brandId, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';
import { identity } from './identity.brands.ts';
import { personKey } from './identity.people.ts';

/**
 * What a person was told in the portal, where kind and facts become words; no clinical content. `sequence` is the number
 * of the person's newest notice when this one was made or last renewed: the order of the list, and the place to resume.
 */
export const notices = identity.table(
  'notices',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    sequence: integer('sequence').notNull(),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
    targetKind: text('target_kind').notNull(),
    targetId: uuid('target_id').notNull(),
    withPersonId: uuid('with_person_id'),
    startsAt: instant('starts_at'),
    timeZone: text('time_zone'),
    amountMinor: bigint('amount_minor', { mode: 'number' }),
    currency: text('currency'),
    /** Of messages that wait: the number of the newest, in its conversation. */
    throughMessage: integer('through_message'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('notices_sequence').on(table.brandId, table.personId, table.sequence),
    uniqueIndex('notices_waiting')
      .on(table.brandId, table.personId, table.targetId)
      .where(sql`kind = 'MESSAGE_WAITING' and read_at is null`),
    index('notices_unread')
      .on(table.brandId, table.personId)
      .where(sql`read_at is null`),
    personKey(table),
    tenant(),
    readable('own', isOwn('person_id')),
    pgPolicy('own_reads', { for: 'update', using: isOwn('person_id'), withCheck: isOwn('person_id') }),
    rows('platform', isSystem),
  ],
);

/** The number of a person's newest notice; its row is the lock under which they are numbered. */
export const noticeCounters = identity.table(
  'notice_counters',
  { brandId: brandId(), personId: uuid('person_id').notNull(), lastSequence: integer('last_sequence').notNull() },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    personKey(table),
    tenant(),
    readable('own', isOwn('person_id')),
    rows('platform', isSystem),
  ],
);

/** Up to which message a person has read a conversation: word of it may come before word of the message. */
export const conversationMarks = identity.table(
  'conversation_marks',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    conversationId: uuid('conversation_id').notNull(),
    throughMessage: integer('through_message').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId, table.conversationId] }),
    personKey(table),
    tenant(),
    rows('platform', isSystem),
  ],
);

/** The first-steps tours a person has seen, one for each role. */
export const seenTours = identity.table(
  'seen_tours',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    tour: text('tour').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId, table.tour] }),
    personKey(table),
    tenant(),
    rows('own', isOwn('person_id')),
    rows('platform', isSystem),
  ],
);
