import { open, shownIn, signedIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { OrganizationKind, type OrganizationKindName } from '../enums.ts';
import { childrenOf, isCalled, loadOrganization, type OrganizationRow } from './service.ts';

export const Organization = builder.objectRef<OrganizationRow>('Organization');

Organization.implement({
  ...open,
  description: 'A clinic, a network of them, or an employer programme inside a brand.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque and stable.' }),
    name: t.exposeString('name', { ...shownIn('public'), description: 'The name people know.' }),
    isCalled: t.boolean({
      ...shownIn('public'),
      description:
        'Whether the name has every word of the text, typing errors forgiven; at most 200 characters of it count.',
      deprecationReason: 'Use DirectorySuggestions.organizations. Removed after 2027-11-30',
      args: { search: t.arg.string() },
      resolve: ({ id }, { search }, context) => isCalled(context, id, search),
    }),
    kind: t.field({
      ...signedIn,
      type: OrganizationKind,
      description: 'What it is.',
      resolve: ({ kind }) => kind as OrganizationKindName,
    }),
    parent: t.field({
      ...signedIn,
      type: Organization,
      nullable: true,
      description: 'The one above; null at the top, and for those who belong below it.',
      resolve: ({ parentId }, _args, context) => (parentId ? loadOrganization(context, parentId) : null),
    }),
    children: t.field({
      ...signedIn,
      type: [Organization],
      description: 'Those directly below.',
      resolve: ({ id }, _args, context) => childrenOf(context, id),
    }),
  }),
});

builder.asEntity(Organization, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => loadOrganization(context, id),
});
