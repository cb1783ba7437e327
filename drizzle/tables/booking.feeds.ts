import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { booking, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, bytes, createdAt, hasScope, id, instant, isOwn, readable, rows, tenant } from './columns.ts';

/** The private address at which a person's calendar program reads appointments; only the hash of its secret is kept. */
export const calendarFeeds = booking.table(
  'calendar_feeds',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    /** SHA-256 of 32 random bytes. */
    tokenHash: bytes('token_hash').notNull(),
    /** Its language, as it was made. */
    locale: text('locale').$type<'de' | 'en'>().notNull(),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
    /** When a calendar program last asked, to the hour. */
    lastReadAt: instant('last_read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('calendar_feeds_token').on(table.brandId, table.tokenHash),
    uniqueIndex('calendar_feeds_one')
      .on(table.brandId, table.personId)
      .where(sql`ended_at is null`),
    tenant(),
    rows('own', isOwn('person_id')),
    platformRows(),
  ],
);

/** How the last try to read a calendar of elsewhere went. */
export type BusyState = 'WAITING' | 'OK' | 'FAILED';

/** A calendar of elsewhere, whose busy times a specialist wants to count here. Its address is a secret, and sealed. */
export const busySources = booking.table(
  'busy_sources',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    name: text('name').notNull(),
    url: bytes('url').notNull(),
    /** The host of the address, to be recognised by. */
    host: text('host').notNull(),
    state: text('state').$type<BusyState>().notNull(),
    /** Why it failed, in a word of the import rules. */
    fault: text('fault'),
    /** Failures in a row. */
    failures: smallint('failures').notNull(),
    spanCount: integer('span_count').notNull(),
    /** What the server called the version that was read last. */
    etag: text('etag'),
    /** When it was last tried, and last read. */
    triedAt: instant('tried_at'),
    readAt: instant('read_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.specialistId),
    ofSpecialist(table as never),
    check('busy_sources_state', sql`state in ('WAITING', 'OK', 'FAILED') and (state = 'FAILED') = (fault is not null)`),
    tenant(),
    rows('own', sql`${hasScope('availability:manage')} and ${isOwn('specialist_person_id')}`),
    platformRows(),
  ],
);

/** When a specialist is busy elsewhere: spans and nothing else, disjoint for each source. */
export const busySpans = booking.table(
  'busy_spans',
  {
    brandId: brandId(),
    sourceId: uuid('source_id').notNull(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.sourceId, table.startsAt] }),
    index().on(table.brandId, table.specialistId, table.endsAt),
    foreignKey({
      columns: [table.brandId, table.sourceId],
      foreignColumns: [busySources.brandId, busySources.id],
    }).onDelete('cascade'),
    check('busy_spans_span', sql`starts_at < ends_at`),
    tenant(),
    readable('own', isOwn('specialist_person_id')),
    platformRows(),
  ],
);
