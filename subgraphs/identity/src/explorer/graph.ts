import { faces, type ReachedField } from '@daraport/access';
import { guard } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import { Role } from '../enums.ts';
import { reachOfRole, type ReachPage } from './service.ts';

const AccessReason = builder.enumType('AccessReason', {
  description: 'OPEN: to anyone; SIGNED_IN: to whoever is signed in; SCOPES: to who holds these scopes.',
  values: ['OPEN', 'SIGNED_IN', 'SCOPES'] as const,
});

const Face = builder.enumType('Face', {
  description: 'PORTAL: the whole graph; PUBLIC: what integrators’ tokens know of it; PARTNER: what affiliates’ do.',
  values: Object.fromEntries(faces.map((face) => [face.toUpperCase(), { value: face }])),
});

const ReachableField = builder.objectRef<ReachedField>('ReachableField').implement({
  ...guard('brand:configure'),
  description: 'A field of the graph that a role reaches, and why.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The object it belongs to.' }),
    field: t.exposeString('field', { description: 'Its name.' }),
    reason: t.field({ type: AccessReason, description: 'By which kind of rule.', resolve: ({ reason }) => reason }),
    scopes: t.stringList({
      description: "Those of the role's scopes that its rules needed, noun:verb.",
      resolve: ({ scopes }) => [...scopes],
    }),
    arguments: t.stringList({
      description: 'What may be given to it; an argument asks no more than its field.',
      resolve: (one) => [...one.arguments],
    }),
    faces: t.field({
      type: [Face],
      description: 'Which faces of the graph show it.',
      resolve: (one) => [...one.faces],
    }),
    path: t.exposeString('path', { description: 'The shortest way to it, such as Query.brand.name.' }),
  }),
});

const ReachableFieldEdge = builder.objectRef<ReachPage['edges'][number]>('ReachableFieldEdge').implement({
  ...guard('brand:configure'),
  description: 'A field in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: ReachableField, description: 'The field.', resolve: ({ node }) => node }),
  }),
});

const ReachableFieldConnection = builder.objectRef<ReachPage>('ReachableFieldConnection').implement({
  ...guard('brand:configure'),
  description: 'A page of fields.',
  fields: (t) => ({
    edges: t.field({
      type: [ReachableFieldEdge],
      description: 'By type and field.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.exposeInt('totalCount', { description: 'How many the role reaches in all.' }),
  }),
});

builder.queryField('reachableFields', (t) =>
  t.field({
    module: 'CORE',
    type: ReachableFieldConnection,
    ...guard('brand:configure'),
    description:
      'What a role reaches of the graph, generated from its rules: each field with the reason. Which rows it sees of them, services and row rules decide. Entered in the audit log.',
    args: {
      role: t.arg({ type: Role, description: 'Whose.' }),
      tokenScopes: t.arg.stringList({
        required: false,
        description:
          'Asks for a token instead, that somebody of this role gave these scopes: what it reaches in its face.',
      }),
      search: t.arg.string({
        required: false,
        description: 'Only those with this in the name of type or field, or in their reason; at most 100 characters.',
      }),
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, asked, context) => reachOfRole(context, asked),
  }),
);
