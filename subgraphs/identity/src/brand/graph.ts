import { modulesOf } from '@daraport/access';
import { open, openIn, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { BookingJourney, Module, OperatingModel, Portal, type OperatingModelName, type PortalName } from '../enums.ts';
import { comparisonOf, journeyOf, shownJourneyOf } from '../journey/rules.ts';
import { portalUrl, portalsOf } from './rules.ts';
import { currentBrand, domainsOf, legalTextsOf, loadBrand, type BrandRow, type LegalTextRow } from './service.ts';

const BrandTheme = builder.objectRef<BrandRow>('BrandTheme').implement({
  ...open,
  description: 'How a brand looks; portals compute every other colour from these.',
  fields: (t) => ({
    accent: t.exposeString('accent', { description: 'CSS hex colour.' }),
    second: t.exposeString('second', { nullable: true, description: 'A second colour for accents, CSS hex.' }),
    headingFont: t.exposeString('headingFont', {
      nullable: true,
      description: 'A font the portals bring along, for headings.',
    }),
    logoUrl: t.exposeString('logoUrl', {
      nullable: true,
      description: 'SVG markup path served by the gateway, or null for the name as text.',
    }),
  }),
});

const PortalAddress = builder.objectRef<{ portal: PortalName; url: string }>('PortalAddress').implement({
  ...openIn('public', 'partner'),
  description: 'Where a portal of the brand lives.',
  fields: (t) => ({
    portal: t.field({ type: Portal, description: 'Which portal.', resolve: ({ portal }) => portal }),
    url: t.exposeString('url', { description: "Path on the brand's host or absolute URL of its own domain." }),
  }),
});

const LegalText = builder.objectRef<LegalTextRow>('LegalText').implement({
  ...openIn('public', 'partner'),
  description: 'A text the law asks for, in the version in force.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'TERMS, PRIVACY or IMPRINT.' }),
    title: t.string({
      description: "In the viewer's language.",
      resolve: ({ title }, _args, { viewer }) => title[viewer.locale],
    }),
    body: t.string({
      description: 'Paragraphs, separated by an empty line.',
      resolve: ({ body }, _args, { viewer }) => body[viewer.locale],
    }),
    version: t.exposeString('version', { description: 'The day it came into force, or another stable name.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'Since when it is in force.' }),
  }),
});

const JourneyComparison = builder.objectRef<{ id: string }>('JourneyComparison').implement({
  ...open,
  description: 'Two or three ways to an appointment that the brand compares by what its visitors then do.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the experiment.' }),
    isTakingPart: t.boolean({
      description: 'Whether the visitor agreed to take part, so that a random id is kept in a cookie.',
      resolve: (_comparison, _args, { viewer }) => viewer.visitorId !== null,
    }),
  }),
});

export const Brand = builder.objectRef<BrandRow>('Brand').implement({
  ...open,
  description: 'A tenant: what its host shows and how.',
  fields: (t) => ({
    id: t.exposeID('brandId', { ...shownIn('public', 'partner'), description: 'Opaque and stable.' }),
    slug: t.exposeString('slug', {
      ...shownIn('public', 'partner'),
      description: 'Short name for addresses and logs.',
    }),
    name: t.exposeString('name', { ...shownIn('public', 'partner'), description: 'The name people know.' }),
    tagline: t.string({
      ...shownIn('public', 'partner'),
      description: "One sentence under the name, in the viewer's language.",
      resolve: ({ tagline }, _args, { viewer }) => tagline[viewer.locale],
    }),
    operatingModel: t.field({
      type: OperatingModel,
      description: 'The preset the brand started from.',
      resolve: ({ operatingModel }) => operatingModel as OperatingModelName,
    }),
    locales: t.exposeStringList('locales', {
      ...shownIn('public', 'partner'),
      description: 'Languages the brand speaks.',
    }),
    defaultLocale: t.exposeString('defaultLocale', {
      ...shownIn('public', 'partner'),
      description: 'Spoken to whoever has not chosen.',
    }),
    formOfAddress: t.exposeString('formOfAddress', { description: 'formal (Sie) or informal (du), for German.' }),
    currency: t.exposeString('currency', {
      ...shownIn('public', 'partner'),
      description: 'ISO 4217 code of its prices.',
    }),
    timeZone: t.exposeString('timeZone', {
      ...shownIn('public', 'partner'),
      description: 'IANA name of the zone its days are counted in.',
    }),
    theme: t.field({ type: BrandTheme, description: 'How it looks.', resolve: (brand) => brand }),
    modules: t.field({
      type: [Module],
      description: 'What is switched on.',
      resolve: ({ modules: on }) => modulesOf(on),
    }),
    journey: t.field({
      ...shownIn('public'),
      type: BookingJourney,
      description: 'How patients come to an appointment; the directory while a module that another way needs is off.',
      resolve: (brand) => journeyOf(brand),
    }),
    shownJourney: t.field({
      type: BookingJourney,
      description: 'The journey the viewer is shown: that of the brand, or of the own part in a comparison that runs.',
      resolve: (brand, _args, { viewer }) => shownJourneyOf(brand, viewer.visitorId),
    }),
    comparison: t.field({
      type: JourneyComparison,
      nullable: true,
      description: 'Runs now, and visitors may be asked to take part; null when none does.',
      resolve: (brand) => comparisonOf(brand),
    }),
    portals: t.field({
      ...shownIn('public', 'partner'),
      type: [PortalAddress],
      description: 'Where its portals live.',
      resolve: async ({ modules: on }, _args, context) => {
        const domains = await domainsOf(context);
        return portalsOf(on).map((portal) => ({ portal, url: portalUrl(portal, domains, context.viewer.brandOrigin) }));
      },
    }),
    supportEmail: t.exposeString('supportEmail', {
      ...shownIn('public', 'partner'),
      description: 'Where people ask for help.',
    }),
    legal: t.field({
      ...shownIn('public', 'partner'),
      type: [LegalText],
      description: 'The texts in force.',
      resolve: (_brand, _args, context) => legalTextsOf(context),
    }),
  }),
});

builder.asEntity(Brand, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => loadBrand(context, id),
});

builder.queryField('brand', (t) =>
  t.field({
    module: 'CORE',
    type: Brand,
    ...openIn('public', 'partner'),
    description: 'The brand of the host that was asked.',
    resolve: (_root, _args, context) => currentBrand(context),
  }),
);
