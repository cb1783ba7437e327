import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  pgPolicy,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';
import { identity, organizations } from './identity.brands.ts';

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

/** The person a row belongs to. */
export const personKey = (table: { brandId: AnyPgColumn; personId: AnyPgColumn }) =>
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
