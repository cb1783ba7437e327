import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { brandId, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';
import { brands, identity } from './identity.brands.ts';
import { personKey } from './identity.people.ts';

/** What a brand may require of specialists, besides the approval of an admin. */
export const credentialKinds = ['LICENCE', 'TRAINING', 'LIABILITY_INSURANCE', 'IDENTITY', 'CONTRACT'] as const;
export type CredentialKind = (typeof credentialKinds)[number];
/** What became of a credential that was handed over. */
export type CredentialState = 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'EXPIRED';
/** What the virus scanner said of a file: nothing because none was asked, nothing yet, that it is clean, or infected. */
export const fileScans = ['NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED'] as const;
export type FileScan = (typeof fileScans)[number];
/** How a payout account stands: something is to be told, it is looked at, or it can be paid out to. */
export type PayoutStanding = 'INCOMPLETE' | 'IN_REVIEW' | 'READY';
/** What an admin made of a specialist as a whole. */
export type ApprovalState = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'APPROVED';

/**
 * Who manages people sees the specialists that work in the own organization or below it; without one, those of the brand.
 * All of these rows are written by the platform alone, after the service has looked whether the viewer sees them.
 */
const managed = (table: string) =>
  sql.raw(`app.has_scope('people:manage') and (app.organization() is null or exists (
        select 1 from identity.memberships m
        join identity.organizations o on o.brand_id = m.brand_id and o.id = m.organization_id
        where m.brand_id = app.brand() and m.person_id = ${table}.person_id and m.role = 'SPECIALIST'
          and m.ended_at is null and app.organization() = any(o.lineage)))`);

/** What the brand requires of specialists, version by version; without any, nothing. The newest that applies counts. */
export const specialistRequirements = identity.table(
  'specialist_requirements',
  {
    brandId: brandId(),
    version: integer('version').notNull(),
    credentials: text('credentials').$type<CredentialKind>().array().notNull(),
    needsApproval: boolean('needs_approval').notNull(),
    /** Whether a specialist needs an account that can be paid out to; means nothing while the module PAYMENTS is off. */
    needsPayoutAccount: boolean('needs_payout_account').notNull().default(false),
    /** The day of the brand's calendar from which it counts, so that specialists can prepare. */
    appliesFrom: date('applies_from').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: uuid('saved_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.version] }),
    foreignKey({ columns: [table.brandId], foreignColumns: [brands.brandId] }),
    tenant(),
    readable('members', sql`app.person() is not null`),
    rows('platform', isSystem),
  ],
);

/** Where a specialist stands: handed in, approved, suspended, and whether all of it lets the specialist be booked. */
export const specialistOnboardings = identity.table(
  'specialist_onboardings',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    approval: text('approval').$type<ApprovalState>().notNull().default('OPEN'),
    handedInAt: instant('handed_in_at'),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
    /** Why it was returned. */
    reason: text('reason'),
    suspendedAt: instant('suspended_at'),
    suspendedBy: uuid('suspended_by'),
    suspensionReason: text('suspension_reason'),
    /** Whether the specialist may be booked, as booking was told last. */
    isCleared: boolean('is_cleared').notNull().default(true),
    /** Counts the changes of `isCleared`: booking takes no notice of an earlier one that comes late. */
    revision: integer('revision').notNull().default(0),
    /** Where an approved licence holds, as booking was told last, and how often it was. */
    licensedIn: text('licensed_in').array().notNull().default([]),
    licencesRevision: integer('licences_revision').notNull().default(0),
    /** How the specialist's payout account stands, as billing told last, and the number of that word; null without one. */
    payout: text('payout').$type<PayoutStanding>(),
    payoutRevision: integer('payout_revision').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    index('specialist_onboardings_waiting')
      .on(table.brandId, table.handedInAt)
      .where(sql`approval = 'SUBMITTED'`),
    personKey(table),
    check(
      'specialist_onboardings_states',
      sql`approval in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED') and (suspended_at is null) = (suspension_reason is null)
        and payout in ('INCOMPLETE', 'IN_REVIEW', 'READY')`,
    ),
    tenant(),
    readable('own', isOwn('person_id')),
    readable('managers', managed('specialist_onboardings')),
    rows('platform', isSystem),
  ],
);

/** A file that a specialist uploaded; its content lies sealed in the blob store. One that no credential uses goes overnight. */
export const credentialFiles = identity.table(
  'credential_files',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    /** As people see it; never part of a path. */
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    byteSize: integer('byte_size').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    /** Since when a credential uses it. */
    usedAt: instant('used_at'),
    scan: text('scan').$type<FileScan>().notNull().default('NOT_SCANNED'),
    /** When the scanner said so. */
    scannedAt: instant('scanned_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.personId, table.uploadedAt),
    index('credential_files_unused')
      .on(table.brandId, table.uploadedAt)
      .where(sql`used_at is null`),
    index('credential_files_to_scan')
      .on(table.brandId, table.uploadedAt)
      .where(sql`scan in ('NOT_SCANNED', 'WAITING')`),
    personKey(table),
    check(
      'credential_files_content',
      sql`media_type in ('application/pdf', 'image/jpeg', 'image/png') and byte_size between 1 and 10485760`,
    ),
    check(
      'credential_files_scan',
      sql`scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED') and (scan in ('CLEAN', 'INFECTED')) = (scanned_at is not null)`,
    ),
    tenant(),
    readable('own', isOwn('person_id')),
    readable('managers', sql`used_at is not null and ${managed('credential_files')}`),
    rows('platform', isSystem),
  ],
);

/** A licence, or a document of another kind, as it was handed over; what was decided stays. */
export const specialistCredentials = identity.table(
  'specialist_credentials',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').$type<CredentialKind>().notNull(),
    state: text('state').$type<CredentialState>().notNull(),
    /** Of a licence: for what, its number, who gave it, and where it holds (ISO 3166-1 or 3166-2). */
    profession: text('profession'),
    number: text('number'),
    authority: text('authority'),
    jurisdiction: text('jurisdiction'),
    fileId: uuid('file_id'),
    /** Days of the brand's calendar, both included. */
    validFrom: date('valid_from'),
    validUntil: date('valid_until'),
    /** The one it shall take the place of. */
    replacesId: uuid('replaces_id'),
    submittedAt: instant('submitted_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
    /** Why it was returned. */
    reason: text('reason'),
    /** Since when another one stands in its place. */
    replacedAt: instant('replaced_at'),
    /** The last warning before it expires, in days before. */
    warnedDays: smallint('warned_days'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.personId),
    index('specialist_credentials_expiring')
      .on(table.brandId, table.validUntil)
      .where(sql`replaced_at is null and state in ('SUBMITTED', 'APPROVED')`),
    index('specialist_credentials_waiting')
      .on(table.brandId, table.submittedAt)
      .where(sql`replaced_at is null and state = 'SUBMITTED'`),
    personKey(table),
    foreignKey({
      columns: [table.brandId, table.fileId],
      foreignColumns: [credentialFiles.brandId, credentialFiles.id],
    }),
    check(
      'specialist_credentials_facts',
      sql`kind in ('LICENCE', 'TRAINING', 'LIABILITY_INSURANCE', 'IDENTITY', 'CONTRACT')
        and state in ('SUBMITTED', 'APPROVED', 'RETURNED', 'EXPIRED')
        and (kind = 'LICENCE') = (profession is not null and number is not null and authority is not null and jurisdiction is not null)
        and (kind = 'LICENCE' or file_id is not null)
        and (state = 'RETURNED') = (reason is not null)
        and valid_from <= valid_until`,
    ),
    tenant(),
    readable('own', isOwn('person_id')),
    readable('managers', managed('specialist_credentials')),
    rows('platform', isSystem),
  ],
);
