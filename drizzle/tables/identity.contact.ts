import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgPolicy, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { brandId, bytes, hasScope, instant, isOwn, isSystem, readable, rows, tenant } from './columns.ts';
import { identity } from './identity.brands.ts';
import { personKey } from './identity.people.ts';

/** How a person wants to be reached; without a row, by mail and in the portal. A phone number is one that was proved. */
export const contactChoices = identity.table(
  'contact_choices',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    /** Whether reminders come by mail; confirmations and cancellations always do. */
    remindsByEmail: boolean('reminds_by_email').notNull(),
    /** Whether anything comes by short message. */
    textsToPhone: boolean('texts_to_phone').notNull(),
    /** E.164. */
    phone: text('phone'),
    phoneProvedAt: instant('phone_proved_at'),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    personKey(table),
    check(
      'contact_choices_phone',
      sql`(phone is null) = (phone_proved_at is null) and (phone is not null or not texts_to_phone)`,
    ),
    tenant(),
    rows('own', isOwn('person_id')),
    rows('platform', isSystem),
  ],
);

/** The code that was sent to a number, to prove that it is the person's; the newest alone counts. */
export const phoneCodes = identity.table(
  'phone_codes',
  {
    brandId: brandId(),
    personId: uuid('person_id').notNull(),
    phone: text('phone').notNull(),
    codeHash: bytes('code_hash').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    personKey(table),
    tenant(),
    rows('platform', isSystem),
  ],
);

/** A brand's own words for a message, version by version; empty ones mean the product's words again. */
export const messageTexts = identity.table(
  'message_texts',
  {
    brandId: brandId(),
    template: text('template').notNull(),
    medium: text('medium').$type<'MAIL' | 'SMS'>().notNull(),
    locale: text('locale').notNull(),
    version: integer('version').notNull(),
    subject: text('subject'),
    body: text('body'),
    savedAt: instant('saved_at').notNull(),
    savedBy: uuid('saved_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.template, table.medium, table.locale, table.version] }),
    check('message_texts_words', sql`subject is null or (medium = 'MAIL' and body is not null)`),
    tenant(),
    readable('configurers', hasScope('brand:configure')),
    pgPolicy('configurers_write', { for: 'insert', withCheck: hasScope('brand:configure') }),
    rows('platform', isSystem),
  ],
);

/** The newest revision of an appointment that notices told of: word of an older one is stale. */
export const appointmentMarks = identity.table(
  'appointment_marks',
  {
    brandId: brandId(),
    appointmentId: uuid('appointment_id').notNull(),
    sequence: integer('sequence').notNull(),
    toldAt: instant('told_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.appointmentId] }),
    index().on(table.brandId, table.toldAt),
    tenant(),
    rows('platform', isSystem),
  ],
);

/**
 * What must go out at most once. The row is committed before the vendor is asked and taken back when the vendor refuses;
 * one that a crash leaves behind may have gone out, and is not sent again.
 */
export const deliveries = identity.table(
  'deliveries',
  {
    brandId: brandId(),
    key: text('key').notNull(),
    channel: text('channel').$type<'EMAIL' | 'SMS' | 'PORTAL'>().notNull(),
    startedAt: instant('started_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.key, table.channel] }),
    index().on(table.brandId, table.startedAt),
    tenant(),
    rows('platform', isSystem),
  ],
);
