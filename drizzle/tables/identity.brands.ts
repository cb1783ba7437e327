import type { Words } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { brandId, createdAt, hasScope, id, instant, isSystem, readable, tenant } from './columns.ts';

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

/** Ways to an appointment that are compared, and the key by which visitors are shared out over them. */
interface Comparison {
  readonly id: string;
  readonly key: string;
  readonly arms: readonly { readonly journey: 'DIRECTORY' | 'MATCHING' | 'ASSISTED'; readonly sharePercent: number }[];
}

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
    /** How patients come to an appointment here: by the directory, by matching, or with somebody's help. */
    journey: text('journey').$type<'DIRECTORY' | 'MATCHING' | 'ASSISTED'>().notNull().default('DIRECTORY'),
    /** The comparison of journeys that runs, as growth told of it, and at which of its changes. */
    comparison: jsonb('comparison').$type<Comparison>(),
    comparisonRevision: integer('comparison_revision').notNull().default(0),
    supportEmail: text('support_email').notNull(),
    /** The address mails come from. */
    mailSender: text('mail_sender').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    unique().on(table.slug),
    check('brands_journey', sql`journey in ('DIRECTORY', 'MATCHING', 'ASSISTED')`),
    publicTenant(),
    readable('visitors'),
    pgPolicy('configured', {
      for: 'update',
      using: sql`${isSystem} or ${hasScope('brand:configure')}`,
      withCheck: sql`${isSystem} or ${hasScope('brand:configure')}`,
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
