import { defineRelations, sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  brandId,
  bytes,
  hasScope,
  id,
  idempotencyTable,
  inboxTable,
  instant,
  isOwn,
  isSystem,
  outboxTable,
  readable,
  rows,
  tenant,
} from './columns.ts';

export { chainHash, genesis, type AuditContent } from './compliance.chain.ts';

export const compliance = pgSchema('compliance');

type Words = { de: string; en: string };

export const auditActions = ['READ', 'WRITE', 'EXPORT', 'SIGN_IN', 'ADMINISTER', 'REFUSED'] as const;
export const consentPurposes = ['TERMS', 'PRIVACY', 'ATTRIBUTION', 'VIDEO'] as const;
export const dataRequestStates = ['QUEUED', 'COLLECTING', 'PACKING', 'READY', 'FAILED', 'EXPIRED'] as const;

/** Where each brand's chain ends: the row whose lock makes one chain of what arrives at once. */
export const auditHeads = compliance.table(
  'audit_heads',
  { brandId: brandId(), sequence: bigint('sequence', { mode: 'number' }).notNull(), hash: bytes('hash').notNull() },
  (table) => [primaryKey({ columns: [table.brandId] }), tenant(), rows('platform', isSystem)],
);

/** Who did what to whose data. Rows are added by the platform, and never changed nor removed (trigger). */
export const auditEvents = compliance.table(
  'audit_events',
  {
    brandId: brandId(),
    id: id(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
    action: text('action', { enum: auditActions }).notNull(),
    actorId: uuid('actor_id'),
    actorRole: text('actor_role').notNull(),
    sessionId: uuid('session_id'),
    tokenId: uuid('token_id'),
    subjectId: uuid('subject_id'),
    resourceType: text('resource_type').notNull(),
    resourceId: text('resource_id'),
    appointmentId: uuid('appointment_id'),
    reason: text('reason'),
    requestId: text('request_id').notNull(),
    /** SHA-256 over the previous row's hash and this row (see compliance.chain.ts). */
    hash: bytes('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('audit_events_sequence').on(table.brandId, table.sequence),
    index('audit_events_newest').on(table.brandId, table.at, table.id),
    index('audit_events_action').on(table.brandId, table.action, table.at, table.id),
    index('audit_events_subject').on(table.brandId, table.subjectId, table.at, table.id),
    index('audit_events_appointment').on(table.brandId, table.appointmentId, table.at),
    tenant(),
    pgPolicy('record', {
      as: 'permissive',
      for: 'select',
      using: sql`${isSystem} or ${hasScope('audit:read')} or (${isOwn('subject_id')} and ${hasScope('record:read')})`,
    }),
    pgPolicy('platform', { as: 'permissive', for: 'insert', withCheck: isSystem }),
  ],
);

/** A text people consent to. A published version stays as it was published (trigger); the newest of a purpose counts. */
export const consentDocuments = compliance.table(
  'consent_documents',
  {
    brandId: brandId(),
    id: id(),
    purpose: text('purpose', { enum: consentPurposes }).notNull(),
    version: text('version').notNull(),
    title: jsonb('title').$type<Words>().notNull(),
    body: jsonb('body').$type<Words>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('consent_documents_version').on(table.brandId, table.purpose, table.version),
    index().on(table.brandId, table.purpose, table.publishedAt),
    tenant(),
    readable('everyone'),
    pgPolicy('platform', { as: 'permissive', for: 'insert', withCheck: isSystem }),
  ],
);

/** A consent as given; withdrawing adds its instant, giving again makes another row, and nothing else changes (trigger). */
export const consents = compliance.table(
  'consents',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    documentId: uuid('document_id').notNull(),
    purpose: text('purpose', { enum: consentPurposes }).notNull(),
    givenAt: instant('given_at').notNull(),
    /** Where it was given: with the registration, or on a page of the portal. */
    origin: text('origin', { enum: ['REGISTRATION', 'PORTAL'] }).notNull(),
    /** The language the person read the text in; unknown for a registration. */
    locale: text('locale', { enum: ['de', 'en'] }),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('consents_standing')
      .on(table.brandId, table.personId, table.documentId)
      .where(sql`withdrawn_at is null`),
    foreignKey({
      columns: [table.brandId, table.documentId],
      foreignColumns: [consentDocuments.brandId, consentDocuments.id],
    }),
    index().on(table.brandId, table.personId, table.givenAt),
    check('consents_order', sql`withdrawn_at >= given_at`),
    tenant(),
    rows('person', sql`${isSystem} or ${isOwn('person_id')}`),
  ],
);

/** Own rows, which the person may start and only the platform carries on. */
const startedByPerson = () => [
  readable('person', sql`${isSystem} or ${isOwn('person_id')}`),
  pgPolicy('start', {
    as: 'permissive',
    for: 'insert',
    withCheck: sql`${isSystem} or (${isOwn('person_id')} and state = 'QUEUED')`,
  }),
  rows('platform', isSystem),
];

/** A person's wish to have his data. One at a time is under way. */
export const dataRequests = compliance.table(
  'data_requests',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    /** The language of the readable pages. */
    locale: text('locale', { enum: ['de', 'en'] }).notNull(),
    state: text('state', { enum: dataRequestStates }).notNull(),
    requestedAt: instant('requested_at').notNull(),
    readyAt: instant('ready_at'),
    expiresAt: instant('expires_at'),
    /** Subgraphs whose share did not come in time. */
    missing: jsonb('missing').$type<readonly string[]>().notNull(),
    /** Where the sealed ZIP lies; each attempt at packing claims a place of its own, and the last claim counts. */
    archiveKey: text('archive_key'),
    /** What download links are signed with; sealed, there while READY. */
    downloadKey: bytes('download_key'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    uniqueIndex('data_requests_running')
      .on(table.brandId, table.personId)
      .where(sql`state in ('QUEUED', 'COLLECTING', 'PACKING')`),
    index().on(table.brandId, table.personId, table.requestedAt),
    check(
      'data_requests_ready',
      sql`state <> 'READY' or num_nulls(ready_at, expires_at, archive_key, download_key) = 0`,
    ),
    tenant(),
    ...startedByPerson(),
  ],
);

/** A subgraph's share of an export that lies sealed in the blob store. */
export const dataRequestParts = compliance.table(
  'data_request_parts',
  {
    brandId: brandId(),
    requestId: uuid('request_id').notNull(),
    subgraph: text('subgraph').notNull(),
    personId: uuid('person_id').notNull(),
    blobKey: text('blob_key').notNull(),
    arrivedAt: instant('arrived_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.requestId, table.subgraph] }),
    foreignKey({ columns: [table.brandId, table.requestId], foreignColumns: [dataRequests.brandId, dataRequests.id] }),
    tenant(),
    readable('person', sql`${isSystem} or ${isOwn('person_id')}`),
    rows('platform', isSystem),
  ],
);

export const idempotencyKeys = idempotencyTable(compliance);
export const outbox = outboxTable(compliance);
export const inbox = inboxTable(compliance);

export const relations = defineRelations({
  auditHeads,
  auditEvents,
  consentDocuments,
  consents,
  dataRequests,
  dataRequestParts,
  idempotencyKeys,
  outbox,
  inbox,
});
