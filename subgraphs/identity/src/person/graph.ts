import { guard, guardAny, open } from '@daraport/subgraph';
import { InvalidInputError } from '@daraport/domain';
import { GraphQLError } from 'graphql';
import { builder, PageInfo } from '../builder.ts';
import { Role } from '../enums.ts';
import { displayName, mayReadContact } from './rules.ts';
import { listPeople, loadPerson, noteContactRead, rolesOf, updateProfile, type PersonRow } from './service.ts';
import type { PeoplePage } from './search.ts';

/** Everyone may read their own name; whose else, the row rules say. */
const name = guardAny('names:read', 'profile:read');
const contact = guardAny('profile:read', 'people:read');

/** A value that must not be empty cannot be withheld in silence: the person becomes null, with the usual code. */
function own<Value>(value: Value, isAllowed: boolean): Value {
  if (isAllowed) return value;
  throw new GraphQLError('Not authorized.', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
}

export const Person = builder.objectRef<PersonRow>('Person').implement({
  ...open,
  description:
    "One human. Names are one's own or those the viewer works with; contact data is one's own or people:read.",
  fields: (t) => ({
    id: t.exposeID('id', { authenticated: true, description: 'Opaque and stable; another one on every brand.' }),
    displayName: t.string({
      ...name,
      description: 'With title, as it is spoken.',
      resolve: displayName,
    }),
    givenName: t.exposeString('givenName', { ...name, description: 'First name or names.' }),
    familyName: t.exposeString('familyName', { ...name, description: 'Family name.' }),
    email: t.string({
      ...contact,
      nullable: true,
      description: "Only one's own, or with people:read.",
      resolve: ({ id, email }, _args, context) => {
        noteContactRead(context, id);
        return mayReadContact(context.viewer, id) ? email : null;
      },
    }),
    locale: t.string({
      ...contact,
      description: "Language of mails: de or en. Only one's own, or with people:read.",
      resolve: ({ id, locale }, _args, { viewer }) => own(locale, mayReadContact(viewer, id)),
    }),
    timeZone: t.string({
      ...contact,
      description: "IANA name of the zone times are shown in. Only one's own, or with people:read.",
      resolve: ({ id, timeZone }, _args, { viewer }) => own(timeZone, mayReadContact(viewer, id)),
    }),
    roles: t.field({
      type: [Role],
      ...guard('people:read'),
      description: 'Roles of the memberships that have not ended.',
      resolve: ({ id }, _args, context) => rolesOf(context, id),
    }),
  }),
});

builder.asEntity(Person, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => loadPerson(context, id),
});

const PersonEdge = builder.objectRef<PeoplePage['edges'][number]>('PersonEdge').implement({
  ...guard('people:read'),
  description: 'A person in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where to go on from.' }),
    node: t.field({ type: Person, description: 'The person.', resolve: ({ node }) => node }),
  }),
});

const PersonConnection = builder.objectRef<PeoplePage>('PersonConnection').implement({
  ...guard('people:read'),
  description: 'A page of people.',
  fields: (t) => ({
    edges: t.field({ type: [PersonEdge], description: 'The people of this page.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many there are in all.', resolve: ({ countAll }) => countAll() }),
  }),
});

builder.queryField('people', (t) =>
  t.field({
    module: 'CORE',
    type: PersonConnection,
    ...guard('people:read'),
    description:
      "The people of the viewer's organization and those below it, or else of the brand, by family name. With a search, those who fit, typing errors forgiven; exact ones first.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
      role: t.arg({ type: Role, required: false, description: 'Only those with this role.' }),
      search: t.arg.string({ required: false, description: 'Words of name or e-mail address.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => listPeople(context, args),
  }),
);

const ProfileUpdated = builder.objectRef<{ person: PersonRow }>('ProfileUpdated').implement({
  ...open,
  description: 'The profile as it is now.',
  fields: (t) => ({ person: t.field({ type: Person, description: 'Oneself.', resolve: ({ person }) => person }) }),
});

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What is absent stays as it is.',
  fields: (t) => ({
    locale: t.string({ required: false, description: 'de or en.' }),
    timeZone: t.string({ required: false, description: 'IANA name, e.g. Europe/Berlin.' }),
    givenName: t.string({ required: false, description: 'First name or names.' }),
    familyName: t.string({ required: false, description: 'Family name.' }),
  }),
});

builder.mutationField('updateProfile', (t) =>
  t.field({
    module: 'CORE',
    type: ProfileUpdated,
    ...guard('profile:write'),
    description: "Changes one's own profile.",
    args: { input: t.arg({ type: UpdateProfileInput }) },
    errors: { types: [InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ person: await updateProfile(context, input) }),
  }),
);
