import { sql } from 'drizzle-orm';
import {
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { brandId, createdAt, id, instantRange, isOwn, isSystem, readable, rows, tenant } from './columns.ts';

export const booking = pgSchema('booking');

type Words = { readonly de: string; readonly en: string };
/** How patient and specialist meet. */
export type VisitFormat = 'VIDEO' | 'IN_PERSON' | 'PHONE';

const searchVector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });
/** Whose row it is. */
export const specialistId = () => uuid('specialist_id').notNull();
/** The foreign key to that specialist. */
export const ofSpecialist = (table: { brandId: typeof specialists.brandId; specialistId: typeof specialists.id }) =>
  foreignKey({ columns: [table.brandId, table.specialistId], foreignColumns: [specialists.brandId, specialists.id] });
/** Written by the platform alone. */
export const platformRows = () => rows('platform', isSystem);

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
    search: searchVector('search').notNull().generatedAlwaysAs(sql`
      setweight(to_tsvector('german', app.plain(display_name || ' ' || keywords)) || to_tsvector('english', app.plain(display_name || ' ' || keywords)), 'A') ||
      setweight(to_tsvector('german', app.plain(headline ->> 'de' || ' ' || coalesce(city, ''))) || to_tsvector('english', app.plain(headline ->> 'en')), 'B') ||
      setweight(to_tsvector('german', app.plain(about ->> 'de')) || to_tsvector('english', app.plain(about ->> 'en')), 'C')`),
    searchText: text('search_text').notNull().generatedAlwaysAs(sql`
      app.plain(display_name || ' ' || keywords || ' ' || coalesce(city, '') || ' ' || (headline ->> 'de') || ' ' || (headline ->> 'en'))`),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('specialists_slug').on(table.brandId, table.slug),
    unique('specialists_person').on(table.brandId, table.personId),
    index().on(table.brandId, table.displayName, table.id),
    tenant(),
    readable('members'),
    platformRows(),
  ],
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
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.specialistId, table.position),
    ofSpecialist(table as never),
    check(
      'appointment_types_rules',
      sql`duration_minutes between 1 and 720 and buffer_before_minutes between 0 and 360 and buffer_after_minutes between 0 and 360 and notice_minutes >= 0 and horizon_days between 1 and 366 and grid_minutes between 5 and 1440 and 1440 % grid_minutes = 0`,
    ),
    tenant(),
    readable('members'),
    platformRows(),
  ],
);

/** Hours of the week in the specialist's own zone: weekday 1 Monday … 7 Sunday (ISO 8601), minutes of the wall clock. */
export const weeklyHours = booking.table(
  'weekly_hours',
  {
    brandId: brandId(),
    specialistId: specialistId(),
    weekday: smallint('weekday').notNull(),
    fromMinute: smallint('from_minute').notNull(),
    toMinute: smallint('to_minute').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistId, table.weekday, table.fromMinute] }),
    ofSpecialist(table as never),
    check(
      'weekly_hours_span',
      sql`weekday between 1 and 7 and from_minute >= 0 and from_minute < to_minute and to_minute <= 1440`,
    ),
    tenant(),
    readable('members'),
    platformRows(),
  ],
);

/** Hours a specialist opens on one day beside the weekly ones. */
export const extraHours = booking.table(
  'extra_hours',
  {
    brandId: brandId(),
    specialistId: specialistId(),
    day: date('day', { mode: 'string' }).notNull(),
    fromMinute: smallint('from_minute').notNull(),
    toMinute: smallint('to_minute').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.specialistId, table.day, table.fromMinute] }),
    ofSpecialist(table as never),
    check('extra_hours_span', sql`from_minute >= 0 and from_minute < to_minute and to_minute <= 1440`),
    tenant(),
    readable('members'),
    platformRows(),
  ],
);

/** Time a specialist is away. Others learn only that the time is not free, through `booking.taken`. */
export const absences = booking.table(
  'absences',
  {
    brandId: brandId(),
    id: id(),
    specialistId: specialistId(),
    specialistPersonId: uuid('specialist_person_id').notNull(),
    during: instantRange('during').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    ofSpecialist(table as never),
    tenant(),
    rows('owner', sql`${isSystem} or ${isOwn('specialist_person_id')}`),
  ],
);
