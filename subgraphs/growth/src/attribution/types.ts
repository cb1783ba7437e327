import { money } from '@daraport/domain';
import { guard, guardAny, open, type Page, shownIn } from '@daraport/subgraph';
import { builder, Money, PageInfo } from '../builder.ts';
import {
  commissionLoader,
  linkFiguresLoader,
  linkLoader,
  type attributionSummary,
  type CommissionRow,
  type ConversionRow,
  type LinkRow,
  type ProgramRow,
} from './reads.ts';

export const CommissionState = builder.enumType('CommissionState', {
  description:
    'PENDING during the hold period, then APPROVED and PAID; REJECTED or CLAWED_BACK when the sale was undone.',
  values: ['PENDING', 'APPROVED', 'PAID', 'REJECTED', 'CLAWED_BACK'] as const,
});

export const TrackingLink = builder.objectRef<LinkRow>('TrackingLink').implement({
  ...guard('attribution:read'),
  description: "A partner's address that leads to the brand.",
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('partner') }),
    name: t.exposeString('name', { ...shownIn('partner') }),
    code: t.exposeString('code', { ...shownIn('partner') }),
    url: t.string({
      ...shownIn('partner'),
      description: "Full address to share, on the brand's host.",
      resolve: ({ code }, _args, { viewer }) => `${viewer.brandOrigin}/r/${code}`,
    }),
    createdAt: t.expose('createdAt', { ...shownIn('partner'), type: 'DateTime' }),
    clicks: t.int({
      ...shownIn('partner'),
      description: 'Arrivals, with or without consent.',
      resolve: async ({ id }, _args, context) => (await linkFiguresLoader(context).load(id))?.clicks ?? 0,
    }),
    conversions: t.int({
      ...shownIn('partner'),
      resolve: async ({ id }, _args, context) => (await linkFiguresLoader(context).load(id))?.conversions ?? 0,
    }),
  }),
});

builder.asEntity(TrackingLink, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => linkLoader(context).load(id),
});

export const Commission = builder.objectRef<CommissionRow>('Commission').implement({
  ...guardAny('attribution:read', 'reports:read'),
  description: 'What a partner earns from one conversion.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('partner') }),
    state: t.expose('state', { ...shownIn('partner'), type: CommissionState }),
    amount: t.field({
      ...shownIn('partner'),
      type: Money,
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    createdAt: t.expose('createdAt', { ...shownIn('partner'), type: 'DateTime' }),
    approvableAt: t.expose('approvableAt', {
      ...shownIn('partner'),
      type: 'DateTime',
      description: 'When it leaves the hold period.',
    }),
  }),
});

builder.asEntity(Commission, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => commissionLoader(context, 'id').load(id),
});

export const Conversion = builder.objectRef<ConversionRow>('Conversion').implement({
  ...guard('attribution:read'),
  ...shownIn('partner'),
  description: 'A booking that followed a click. Carries no patient.',
  fields: (t) => ({
    id: t.exposeID('id'),
    at: t.expose('at', { type: 'DateTime' }),
    link: t.field({
      type: TrackingLink,
      resolve: async ({ linkId }, _args, context) => {
        const link = await linkLoader(context).load(linkId);
        if (!link) throw new Error(`conversion without its link ${linkId}`);
        return link;
      },
    }),
    value: t.field({ type: Money, resolve: ({ valueMinor, currency }) => money(valueMinor, currency) }),
    commission: t.field({
      type: Commission,
      nullable: true,
      resolve: ({ id }, _args, context) => commissionLoader(context, 'conversionId').load(id),
    }),
  }),
});

const ConversionEdge = builder.objectRef<Page<ConversionRow>['edges'][number]>('ConversionEdge').implement({
  ...guard('attribution:read'),
  ...shownIn('partner'),
  description: 'A conversion and its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: Conversion, resolve: ({ node }) => node }),
  }),
});

export const ConversionConnection = builder
  .objectRef<Page<ConversionRow> & { totalCount: number }>('ConversionConnection')
  .implement({
    ...guard('attribution:read'),
    ...shownIn('partner'),
    description: 'A page of conversions, newest first.',
    fields: (t) => ({
      edges: t.field({ type: [ConversionEdge], resolve: ({ edges }) => [...edges] }),
      pageInfo: t.field({ type: PageInfo, resolve: ({ pageInfo }) => pageInfo }),
      totalCount: t.exposeInt('totalCount'),
    }),
  });

type Summary = Awaited<ReturnType<typeof attributionSummary>>;

const AttributionDay = builder.objectRef<Summary['days'][number]>('AttributionDay').implement({
  ...guard('attribution:read'),
  ...shownIn('partner'),
  description: "One day of a partner's figures.",
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    clicks: t.exposeInt('clicks'),
    conversions: t.exposeInt('conversions'),
    earnings: t.expose('earnings', { type: Money, description: 'Pending, approved and paid.' }),
  }),
});

export const AttributionSummary = builder.objectRef<Summary>('AttributionSummary').implement({
  ...guard('attribution:read'),
  ...shownIn('partner'),
  description: "The partner's own figures between two days, both included, in the brand's zone.",
  fields: (t) => ({
    clicks: t.exposeInt('clicks', { description: 'Arrivals, with or without consent.' }),
    consentedClicks: t.exposeInt('consentedClicks', {
      description: 'Arrivals whose visitor consented to attribution.',
    }),
    signUps: t.exposeInt('signUps'),
    conversions: t.exposeInt('conversions'),
    pending: t.expose('pending', { type: Money }),
    approved: t.expose('approved', { type: Money }),
    paid: t.expose('paid', { type: Money }),
    days: t.field({ type: [AttributionDay], resolve: ({ days }) => days }),
  }),
});

export const Program = builder.objectRef<ProgramRow>('Program').implement({
  ...guard('attribution:read'),
  ...shownIn('partner'),
  description: 'The contract between brand and partner.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.string({ resolve: ({ name }, _args, { viewer }) => name[viewer.locale] }),
    terms: t.string({ resolve: ({ terms }, _args, { viewer }) => terms[viewer.locale] }),
    commissionPercent: t.float({ resolve: ({ commissionBasisPoints }) => commissionBasisPoints / 100 }),
    holdDays: t.exposeInt('holdDays'),
    attributionWindowDays: t.exposeInt('attributionWindowDays'),
  }),
});

export const TrackingLinkNotice = builder
  .objectRef<{ code: string; partnerName: string }>('TrackingLinkNotice')
  .implement({
    ...open,
    description: "What a tracking link's landing page says before it asks for consent.",
    fields: (t) => ({ code: t.exposeString('code'), partnerName: t.exposeString('partnerName') }),
  });
