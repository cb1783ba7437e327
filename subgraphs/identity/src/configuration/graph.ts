import { addChecklistItem, guard } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Portal, type PortalName } from '../enums.ts';
import { Brand } from '../brand/graph.ts';
import { brandChecklist, brandChecks } from './rules.ts';
import type { Domain } from '../brand/rules.ts';
import { domainsOf, legalTextsOf } from '../brand/service.ts';

// What those who configure a brand see of it beside what everyone sees.

const configuring = guard('brand:configure');
const ChecklistItem = addChecklistItem(builder as never, brandChecks);

const BrandDomain = builder.objectRef<Domain>('BrandDomain').implement({
  ...configuring,
  description: 'A host of the brand.',
  fields: (t) => ({
    host: t.exposeString('host', { description: 'Without a port.' }),
    portal: t.field({
      type: Portal,
      nullable: true,
      description: 'The one portal that lives there; null for the brand’s own host.',
      resolve: ({ portal }) => portal as PortalName | null,
    }),
  }),
});

builder.objectFields(Brand, (t) => ({
  domains: t.field({
    type: [BrandDomain],
    ...configuring,
    description: 'Its hosts, by name.',
    resolve: async (_brand, _args, context) =>
      (await domainsOf(context)).toSorted((a, b) => a.host.localeCompare(b.host)),
  }),
  mailSender: t.exposeString('mailSender', { ...configuring, description: 'The address its mails come from.' }),
  createdAt: t.expose('createdAt', { type: 'DateTime', ...configuring, description: 'When it was set up.' }),
  goLiveChecklist: t.field({
    type: [ChecklistItem],
    ...configuring,
    description: 'What it needs before it goes live, of what identity owns: hosts, legal texts, mail.',
    resolve: async (brand, _args, context) =>
      brandChecklist({
        brand,
        domains: await domainsOf(context),
        legalTexts: await legalTextsOf(context),
        hasMailServer: context.vendors.mailer !== undefined,
      }),
  }),
}));
