import { foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { brandId, bytes, createdAt, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';
import { identity } from './identity.brands.ts';
import { memberships, personKey } from './identity.people.ts';

/** Signed-in browsers. Only the SHA-256 of the opaque token is kept. */
export const sessions = identity.table(
  'sessions',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique().on(table.brandId, table.tokenHash),
    index().on(table.brandId, table.personId),
    personKey(table),
    foreignKey({
      columns: [table.brandId, table.membershipId],
      foreignColumns: [memberships.brandId, memberships.id],
    }),
    tenant(),
    readable('own', isOwn('person_id')),
    rows('platform', isSystem),
  ],
);

/** Sign-in links sent by mail: single use, 15 minutes, only the SHA-256 kept. */
export const magicLinks = identity.table(
  'magic_links',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    portal: text('portal').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique().on(table.brandId, table.tokenHash),
    personKey(table),
    tenant(),
    rows('platform', isSystem),
  ],
);

/** Tokens of integrators and partners: the SHA-256 of the whole token, and what it may do at most. */
export const apiTokens = identity.table(
  'api_tokens',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    membershipId: uuid('membership_id').notNull(),
    name: text('name').notNull(),
    prefix: text('prefix').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique().on(table.brandId, table.tokenHash),
    index().on(table.brandId, table.personId),
    personKey(table),
    foreignKey({
      columns: [table.brandId, table.membershipId],
      foreignColumns: [memberships.brandId, memberships.id],
    }),
    tenant(),
    rows('own', isOwn('person_id')),
    rows('platform', isSystem),
  ],
);

/**
 * How often something was tried since the window began; `subject` is an account's hash, a network's pseudonym, or `*` for
 * the whole brand.
 */
export const attempts = identity.table(
  'attempts',
  {
    brandId: brandId(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    count: integer('count').notNull(),
    windowEndsAt: instant('window_ends_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.kind, table.subject] }),
    tenant(),
    rows('platform', isSystem),
  ],
);
