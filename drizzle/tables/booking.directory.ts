import { newId } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, isManagerOf, isSystem, readable, rows, tenant } from './columns.ts';

export const booking = pgSchema('booking');

type Words = { readonly de: string; readonly en: string };
/** How patient and specialist meet. */
export type VisitFormat = 'VIDEO' | 'IN_PERSON' | 'PHONE';
/** What a specialist wants patients to know of their gender; null where nothing is said. */
export type Gender = 'FEMALE' | 'MALE' | 'DIVERSE';
/** Who may pay for an appointment: statutory or private health insurance, or the patient alone. */
export type Insurance = 'STATUTORY' | 'PRIVATE' | 'SELF_PAY';
/** Whom a specialist sees, by age: up to 13, up to 17, up to 64, and older. */
export type AgeGroup = 'CHILDREN' | 'ADOLESCENTS' | 'ADULTS' | 'OLDER_PEOPLE';
/** Short words in both languages, each list in the specialist's order. */
export interface WordLists {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** Lower case without accents, and once more with umlauts written out: whoever types `Krueger` means Krüger too. */
const bothSpellings = (value: string) =>
  `app.plain(${value}) || ' ' || app.plain(replace(replace(replace(lower(${value}), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))`;
const calledBy = bothSpellings(`display_name || ' ' || keywords`);
const searchVector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });
/** Whose row it is. */
export const specialistId = () => uuid('specialist_id').notNull();
/** The foreign key to that specialist. */
export const ofSpecialist = (table: { brandId: typeof specialists.brandId; specialistId: typeof specialists.id }) =>
  foreignKey({ columns: [table.brandId, table.specialistId], foreignColumns: [specialists.brandId, specialists.id] });
/** Written by the platform alone. */
export const platformRows = () => rows('platform', isSystem);

/** Written by the specialist whose calendar it is, and by those who oversee her organization. */
export const managedRows = () =>
  rows(
    'managers',
    sql`exists (select from booking.specialists s where s.brand_id = app.brand() and s.id = specialist_id and (${isManagerOf('s.person_id', 's.lineage')}))`,
  );

/** What specialists help with; the slug is the word of filters and addresses. */
export const specialties = booking.table(
  'specialties',
  { brandId: brandId(), slug: text('slug').notNull(), name: jsonb('name').$type<Words>().notNull() },
  (table) => [primaryKey({ columns: [table.brandId, table.slug] }), tenant(), readable('members'), platformRows()],
);

/**
 * Public profiles. `lineage` is the organization that appointments are booked under and those above it; `keywords` are
 * the names of the specialties in both languages, kept beside the profile for the search.
 */
export const specialists = booking.table(
  'specialists',
  {
    brandId: brandId(),
    id: id(),
    personId: uuid('person_id').notNull(),
    organizationId: uuid('organization_id'),
    lineage: uuid('lineage').array().notNull(),
    slug: text('slug').notNull(),
    displayName: text('display_name').notNull(),
    title: text('title').notNull(),
    headline: jsonb('headline').$type<Words>().notNull(),
    about: jsonb('about').$type<Words>().notNull(),
    specialties: text('specialties').array().notNull(),
    languages: text('languages').array().notNull(),
    formats: text('formats').$type<VisitFormat>().array().notNull(),
    timeZone: text('time_zone').notNull(),
    city: text('city'),
    portraitSeed: text('portrait_seed').notNull(),
    yearsOfPractice: integer('years_of_practice').notNull(),
    keywords: text('keywords').notNull(),
    /** Whose time it is: the profiles of one person on several brands may share it, and then nothing is booked twice. */
    calendarId: uuid('calendar_id').notNull().$defaultFn(newId),
    /** The other brands whose profile shares the calendar. */
    sharedWith: uuid('shared_with').array().notNull().default([]),
    /** Counts the changes to what decides when the specialist is free, so that two editors do not undo each other. */
    availabilityVersion: integer('availability_version').notNull().default(0),
    /** Most appointments and holds that may start on one day of the specialist's wall clock; null is no cap. */
    dailyCap: smallint('daily_cap'),
    /** Whether identity lets the specialist be booked: what the brand requires of specialists is there, and nobody suspended them. Not before it said so. */
    isCleared: boolean('is_cleared').notNull().default(false),
    /** The number of identity's decision that `isCleared` is from: word of an earlier one is stale. */
    clearanceRevision: integer('clearance_revision').notNull().default(0),
    /** Where an approved licence holds today, as identity told it (ISO 3166-1 or 3166-2). */
    licensedIn: text('licensed_in').array().notNull().default([]),
    /** The number of identity's word on licences that `licensedIn` is from. */
    licencesRevision: integer('licences_revision').notNull().default(0),
    /** Whom they see; empty says nothing. */
    ageGroups: text('age_groups').$type<AgeGroup>().array().notNull().default([]),
    gender: text('gender').$type<Gender>(),
    insurances: text('insurances').$type<Insurance>().array().notNull().default([]),
    /** What they know most about, as patients would call it. */
    focus: jsonb('focus').$type<WordLists>().notNull().default({ de: [], en: [] }),
    /** Counts the changes to the profile's facts, so that two editors do not undo each other. */
    profileVersion: integer('profile_version').notNull().default(0),
    search: searchVector('search')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(`
      setweight(to_tsvector('german', ${calledBy}) || to_tsvector('english', ${calledBy}), 'A') ||
      setweight(to_tsvector('german', app.plain((headline ->> 'de') || ' ' || (focus ->> 'de') || ' ' || coalesce(city, ''))) || to_tsvector('english', app.plain((headline ->> 'en') || ' ' || (focus ->> 'en'))), 'B') ||
      setweight(to_tsvector('german', app.plain(about ->> 'de')) || to_tsvector('english', app.plain(about ->> 'en')), 'C')`),
      ),
    searchText: text('search_text')
      .notNull()
      .generatedAlwaysAs(
        sql.raw(`
      ${calledBy} || ' ' || app.plain(coalesce(city, '') || ' ' || (focus ->> 'de') || ' ' || (focus ->> 'en') || ' ' || (headline ->> 'de') || ' ' || (headline ->> 'en'))`),
      ),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('specialists_slug').on(table.brandId, table.slug),
    unique('specialists_person').on(table.brandId, table.personId),
    check('specialists_daily_cap', sql`daily_cap between 1 and 100`),
    check('specialists_gender', sql`gender in ('FEMALE', 'MALE', 'DIVERSE')`),
    check('specialists_age_groups', sql`age_groups <@ array['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE']`),
    check('specialists_insurances', sql`insurances <@ array['STATUTORY', 'PRIVATE', 'SELF_PAY']`),
    index('specialists_by_name').on(table.brandId, sql`app.plain(display_name)`, table.id),
    index().on(table.brandId, table.calendarId),
    tenant(),
    readable('members'),
    platformRows(),
    pgPolicy('managers_change', {
      for: 'update',
      using: isManagerOf('person_id', 'lineage'),
      withCheck: isManagerOf('person_id', 'lineage'),
    }),
  ],
);

/**
 * What identity said last of whether a person may be booked; it may say so before there is a profile. A trigger gives it to each new
 * profile.
 */
export const clearances = booking.table(
  'clearances',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    isCleared: boolean('is_cleared').notNull(),
    /** The number of identity's decision: word of an earlier one is stale. */
    revision: integer('revision').notNull(),
  },
  (table) => [primaryKey({ columns: [table.brandId, table.personId] }), tenant(), platformRows()],
);

/** What a specialist offers, and the rules its times follow. Minutes; `horizonDays` are of 24 hours. */
export const appointmentTypes = booking.table(
  'appointment_types',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    name: jsonb('name').$type<Words>().notNull(),
    description: jsonb('description').$type<Words>().notNull(),
    position: smallint('position').notNull(),
    formats: text('formats').$type<VisitFormat>().array().notNull(),
    durationMinutes: smallint('duration_minutes').notNull(),
    bufferBeforeMinutes: smallint('buffer_before_minutes').notNull(),
    bufferAfterMinutes: smallint('buffer_after_minutes').notNull(),
    noticeMinutes: integer('notice_minutes').notNull(),
    horizonDays: smallint('horizon_days').notNull(),
    gridMinutes: smallint('grid_minutes').notNull(),
    /** Most of this type that may start on one day of the specialist's wall clock; null is no cap. */
    dailyCap: smallint('daily_cap'),
    /** How long a freed time is offered to one who waits for it; null is as the brand does. */
    offerMinutes: smallint('offer_minutes'),
    /** Most appointments that a patient may book together as a series; null is no series. */
    seriesMost: smallint('series_most'),
    /** How many patients meet at once; null is one alone. A group's times are those that are scheduled for it. */
    seats: smallint('seats'),
    /** Whether it can still be booked; one that was ever booked is never deleted. */
    isOffered: boolean('is_offered').notNull().default(true),
    /** The list price as billing told it last, for the directory's search alone; null before it did, and where there is none. */
    priceMinor: integer('price_minor'),
    /** The number of billing's change that `priceMinor` is from: word of an earlier one is stale. */
    priceRevision: integer('price_revision').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.specialistId, table.position),
    ofSpecialist(table as never),
    check(
      'appointment_types_rules',
      sql`duration_minutes between 1 and 720 and buffer_before_minutes between 0 and 360 and buffer_after_minutes between 0 and 360 and notice_minutes >= 0 and horizon_days between 1 and 366 and grid_minutes between 5 and 1440 and 1440 % grid_minutes = 0 and daily_cap between 1 and 100 and offer_minutes between 15 and 2880`,
    ),
    check('appointment_types_series', sql`series_most between 2 and 52`),
    // A visit by video or phone is of two people; a group meets on site, and each of its times is booked by itself.
    check(
      'appointment_types_group',
      sql`seats is null or (seats between 2 and 100 and formats = array['IN_PERSON'] and series_most is null)`,
    ),
    tenant(),
    readable('members'),
    platformRows(),
    managedRows(),
  ],
);
