import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { brandId, bytes, createdAt, id, instant, isSystem, readable, rows, tenant } from './columns.ts';
import { brands, identity, organizations } from './identity.brands.ts';

/** The roles somebody can be invited to. */
export const invitedRoles = ['SPECIALIST'] as const;

/** Somebody who was asked by mail to work here, in a role and place that the inviter fixed. Only the SHA-256 of the link is kept. */
export const invitations = identity.table(
  'invitations',
  {
    brandId: brandId(),
    id: id(),
    role: text('role').$type<(typeof invitedRoles)[number]>().notNull(),
    organizationId: uuid('organization_id'),
    /** The organization and those above it, for who manages people there. */
    lineage: uuid('lineage').array().notNull(),
    /** Normalised as accounts' addresses are. */
    email: text('email').notNull(),
    locale: text('locale').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: createdAt(),
    /** How often a mail was asked for: the latest one's link is good alone. */
    sendings: integer('sendings').notNull().default(1),
    tokenHash: bytes('token_hash'),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique().on(table.brandId, table.tokenHash),
    uniqueIndex('invitations_open')
      .on(
        table.brandId,
        table.email,
        table.role,
        sql`coalesce(organization_id, '00000000-0000-0000-0000-000000000000')`,
      )
      .where(sql`accepted_at is null and revoked_at is null`),
    index().on(table.brandId, table.createdAt),
    foreignKey({ columns: [table.brandId], foreignColumns: [brands.brandId] }),
    foreignKey({
      columns: [table.brandId, table.organizationId],
      foreignColumns: [organizations.brandId, organizations.id],
    }),
    check('invitations_state', sql`role in ('SPECIALIST') and (accepted_at is null) = (accepted_by is null)`),
    tenant(),
    readable(
      'managers',
      sql`app.has_scope('people:manage') and (app.organization() is null or app.organization() = any(lineage))`,
    ),
    rows('platform', isSystem),
  ],
);
