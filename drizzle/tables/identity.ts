import type { Words } from '@daraport/domain';
import { defineRelations, sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import {
  brandId,
  bytes,
  createdAt,
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

/** Everything the identity subgraph owns: tenants, people, how they prove who they are, and what they were told. */
export const identity = pgSchema('identity');

/**
 * The tenant rule of what must be readable before a brand is known: the gateway asks for a host's brand as nobody's
 * brand (the nil UUID), and may then read the public rows of every brand. Writing stays within one brand.
 */
const publicTenant = () =>
  pgPolicy('tenant', {
    as: 'restrictive',
    for: 'all',
    using: sql`brand_id = app.brand() or app.brand() = '00000000-0000-0000-0000-000000000000'`,
    withCheck: sql`brand_id = app.brand()`,
  });

/** Tenants. A brand's id is its own `brand_id`. Everything here is shown to anyone who opens its host. */
export const brands = identity.table(
  'brands',
  {
    brandId: brandId(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    tagline: jsonb('tagline').$type<Words>().notNull(),
    operatingModel: text('operating_model').notNull(),
    locales: text('locales').array().notNull(),
    defaultLocale: text('default_locale').notNull(),
    /** `formal` (Sie) or `informal` (du), for German. */
    formOfAddress: text('form_of_address').notNull(),
    currency: text('currency').notNull(),
    timeZone: text('time_zone').notNull(),
    accent: text('accent').notNull(),
    second: text('second'),
    headingFont: text('heading_font'),
    logoUrl: text('logo_url'),
    modules: text('modules').array().notNull(),
    supportEmail: text('support_email').notNull(),
    /** The address mails come from. */
    mailSender: text('mail_sender').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    unique().on(table.slug),
    publicTenant(),
    readable('visitors'),
    pgPolicy('configured', {
      for: 'update',
      using: hasScope('brand:configure'),
      withCheck: hasScope('brand:configure'),
    }),
  ],
);

/** Hosts, without a port, and the brand each belongs to; with `portal`, that portal alone lives there. */
export const domains = identity.table(
  'domains',
  { brandId: brandId(), host: text('host').notNull(), portal: text('portal') },
  (table) => [
    primaryKey({ columns: [table.brandId, table.host] }),
    unique().on(table.host),
    foreignKey({ columns: [table.brandId], foreignColumns: [brands.brandId] }),
    publicTenant(),
    readable('visitors'),
  ],
);

/** Terms, privacy and imprint; a version once published stays as it was. */
export const legalTexts = identity.table(
  'legal_texts',
  {
    brandId: brandId(),
    kind: text('kind').notNull(),
    version: text('version').notNull(),
    title: jsonb('title').$type<Words>().notNull(),
    body: jsonb('body').$type<Words>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.kind, table.version] }), tenant(), readable('visitors')],
);

/** Clinics, networks, employer programmes. `lineage` is the organization's own id and those of all above it. */
export const organizations = identity.table(
  'organizations',
  {
    brandId: brandId(),
    id: id(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    parentId: uuid('parent_id'),
    lineage: uuid('lineage').array().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    foreignKey({ columns: [table.brandId, table.parentId], foreignColumns: [table.brandId, table.id] }),
    tenant(),
    // Who belongs to an organization sees it and those below it, never those above.
    readable('lineage', sql`app.organization() is null or app.organization() = any(lineage)`),
  ],
);

/** Those who look after other people's bookings and accounts. */
const oversees = sql`(app.has_scope('people:read') or app.has_scope('appointments:oversee'))`;
/** Those whose patient the person is. */
const treats = sql`(app.has_scope('intake:read') and exists (
        select 1 from identity.specialist_patients s
        where s.brand_id = people.brand_id and s.person_id = people.id and s.specialist_person_id = app.person()))`;
/**
 * Who may read a person's row: oneself; colleagues and patients, when it is someone with a role beyond patient; a
 * patient's own specialists; and those who oversee. Who oversees an organization sees nobody beyond it and those below
 * it. A token reaches no patient, whatever its scopes.
 */
const visiblePeople = sql`app.is_system() or id = app.person()
  or ((app.organization() is null or app.organization() = any(lineage) or not ${oversees})
    and ((is_staff and app.person() is not null)
      or (coalesce(current_setting('app.kind', true), '') <> 'token' and (${oversees} or ${treats}))))`;

/** One human on one brand. Accounts of two brands are never linked. */
export const people = identity.table(
  'people',
  {
    brandId: brandId(),
    id: id(),
    /** Academic title as it is spoken: `Dr.` */
    title: text('title'),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    /** Normalised: trimmed, NFC, lower case. */
    email: text('email').notNull(),
    locale: text('locale').notNull(),
    timeZone: text('time_zone').notNull(),
    /** Whether any membership is other than PATIENT. */
    isStaff: boolean('is_staff').notNull(),
    /** The organizations the person works in or is known to as a patient, and those above them; kept by triggers. */
    lineage: uuid('lineage').array().notNull().default([]),
    termsVersion: text('terms_version'),
    termsAcceptedAt: instant('terms_accepted_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('people_email').on(table.brandId, table.email),
    index().on(table.brandId, table.familyName, table.givenName, table.id),
    tenant(),
    readable('visible', visiblePeople),
    pgPolicy('own', { for: 'update', using: isOwn('id'), withCheck: isOwn('id') }),
    rows('platform', isSystem),
  ],
);

const personKey = (table: { brandId: AnyPgColumn; personId: AnyPgColumn }) =>
  foreignKey({ columns: [table.brandId, table.personId], foreignColumns: [people.brandId, people.id] });

/** The argon2id hash of a person's password (PHC string). */
export const credentials = identity.table(
  'credentials',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    passwordHash: text('password_hash').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    personKey(table),
    tenant(),
    rows('platform', isSystem),
  ],
);

/** Person × organization × role. */
export const memberships = identity.table(
  'memberships',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    role: text('role').notNull(),
    organizationId: uuid('organization_id'),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique().on(table.brandId, table.personId, table.role, table.organizationId).nullsNotDistinct(),
    personKey(table),
    foreignKey({
      columns: [table.brandId, table.organizationId],
      foreignColumns: [organizations.brandId, organizations.id],
    }),
    tenant(),
    // Of those one sees: the roles in one's own organization and below it, and that somebody is a patient.
    readable(
      'visible',
      sql`person_id = app.person() or (app.has_scope('people:read') and (app.organization() is null or (
        exists (select 1 from identity.people p where p.brand_id = memberships.brand_id and p.id = memberships.person_id)
        and (memberships.organization_id is null and memberships.role = 'PATIENT' or exists (
          select 1 from identity.organizations o
          where o.brand_id = memberships.brand_id and o.id = memberships.organization_id)))))`,
    ),
    rows('platform', isSystem),
  ],
);

/**
 * The patients of an organization and of those above it, a row for each: known from the first time that was held with one
 * of its specialists, theirs from the first appointment on.
 */
export const organizationPatients = identity.table(
  'organization_patients',
  {
    brandId: brandId(),
    organizationId: uuid('organization_id').notNull(),
    personId: uuid('person_id').notNull(),
    knownAt: instant('known_at').notNull(),
    joinedAt: instant('joined_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.organizationId, table.personId] }),
    index().on(table.brandId, table.personId),
    personKey(table),
    foreignKey({
      columns: [table.brandId, table.organizationId],
      foreignColumns: [organizations.brandId, organizations.id],
    }),
    tenant(),
    readable(
      'visible',
      sql`app.has_scope('people:read') and (app.organization() is null or organization_id = app.organization())`,
    ),
    rows('platform', isSystem),
  ],
);

/** The patients of a specialist, by both as people: each known from the first time on that was held with the specialist. */
export const specialistPatients = identity.table(
  'specialist_patients',
  {
    brandId: brandId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    personId: uuid('person_id').notNull(),
    knownAt: instant('known_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistPersonId, table.personId] }),
    index().on(table.brandId, table.personId),
    personKey(table),
    personKey({ brandId: table.brandId, personId: table.specialistPersonId }),
    tenant(),
    readable('own', isOwn('specialist_person_id')),
    rows('platform', isSystem),
  ],
);

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

export const idempotencyKeys = idempotencyTable(identity);
export const outbox = outboxTable(identity);
export const inbox = inboxTable(identity);

export const relations = defineRelations({
  brands,
  domains,
  legalTexts,
  organizations,
  people,
  credentials,
  memberships,
  organizationPatients,
  specialistPatients,
  sessions,
  magicLinks,
  apiTokens,
  notices,
  noticeCounters,
  conversationMarks,
  seenTours,
  attempts,
  idempotencyKeys,
  outbox,
  inbox,
});
