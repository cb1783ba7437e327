import { sql, type SQL } from 'drizzle-orm';
import { customType, jsonb, pgPolicy, primaryKey, text, timestamp, uuid, type PgSchema } from 'drizzle-orm/pg-core';

/** The tenant: first in every key, unique and exclusion constraint. */
export const brandId = () => uuid('brand_id').notNull();
/** A UUID v7 made by the service. */
export const id = () => uuid('id').notNull();
/** An instant, as a `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
/** When the row was written. */
export const createdAt = () => instant('created_at').notNull();
/** Ciphertext of the vault, or any other bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
/** A half-open range of instants in Postgres' own text form; written with `tstzrange(from, to)`. */
export const instantRange = customType<{ data: string; driverData: string }>({ dataType: () => 'tstzrange' });

/** No row of another brand is ever read or written, whatever else is allowed. */
export const tenant = () =>
  pgPolicy('tenant', {
    as: 'restrictive',
    for: 'all',
    using: sql`brand_id = app.brand()`,
    withCheck: sql`brand_id = app.brand()`,
  });

/** Which rows of the own brand may be read and written; `write` defaults to the same rule. */
export const rows = (name: string, using: SQL, write: SQL = using) =>
  pgPolicy(name, { as: 'permissive', for: 'all', using, withCheck: write });

/** Rows anyone on the brand may read, and only the platform or holders of a scope may write. */
export const readable = (name: string, using: SQL = sql`true`) =>
  pgPolicy(name, { as: 'permissive', for: 'select', using });

/** Common row conditions. Column names are the table's own. */
export const isSystem = sql`app.is_system()`;
export const isOwn = (column: string) => sql.raw(`${column} = app.person()`);
export const hasScope = (scope: string) => sql.raw(`app.has_scope('${scope}')`);

/** Whoever may set what a specialist offers: she, and those who oversee her organization. */
export const isManagerOf = (person: string, lineage: string) =>
  sql.raw(`(app.has_scope('availability:manage') and ${person} = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (${lineage})))`);

/** Answers of writes already made, by idempotency key: `(brand, actor, operation, key)`, kept for a day. */
export const idempotencyTable = (schema: PgSchema) =>
  schema.table(
    'idempotency_keys',
    {
      brandId: brandId(),
      actorId: text('actor_id').notNull(),
      operation: text('operation').notNull(),
      key: text('key').notNull(),
      requestHash: text('request_hash').notNull(),
      answer: jsonb('answer').$type<unknown>(),
      createdAt: createdAt(),
    },
    (table) => [
      primaryKey({ columns: [table.brandId, table.actorId, table.operation, table.key] }),
      tenant(),
      rows('members', sql`true`),
    ],
  );

/** Domain events, written in the transaction they tell of. */
export const outboxTable = (schema: PgSchema) =>
  schema.table(
    'outbox',
    {
      brandId: brandId(),
      id: id(),
      kind: text('kind').notNull(),
      payload: jsonb('payload').$type<unknown>().notNull(),
      occurredAt: instant('occurred_at').notNull(),
    },
    (table) => [primaryKey({ columns: [table.brandId, table.id] }), tenant(), rows('members', sql`true`)],
  );

/** Which events which handler has dealt with, so that a repeated delivery has no second effect. */
export const inboxTable = (schema: PgSchema) =>
  schema.table(
    'inbox',
    {
      brandId: brandId(),
      eventId: uuid('event_id').notNull(),
      handler: text('handler').notNull(),
      handledAt: instant('handled_at').notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.brandId, table.eventId, table.handler] }),
      tenant(),
      rows('platform', isSystem),
    ],
  );

/** One data key per person whose health data this schema holds, wrapped by the brand's key (see the vault room). */
export const dataKeyTable = (schema: PgSchema) =>
  schema.table(
    'data_keys',
    {
      brandId: brandId(),
      subjectId: uuid('subject_id').notNull(),
      wrapped: bytes('wrapped').notNull(),
      createdAt: createdAt(),
    },
    (table) => [primaryKey({ columns: [table.brandId, table.subjectId] }), tenant(), rows('members', sql`true`)],
  );
