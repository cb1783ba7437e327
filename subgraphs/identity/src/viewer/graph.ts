import type { Viewer as Facts } from '@daraport/access';
import { open, openIn, shownIn, signedIn } from '@daraport/subgraph';
import { builder, type IdentityContext } from '../builder.ts';
import { Portal, Role } from '../enums.ts';
import { Organization } from '../organization/graph.ts';
import { loadOrganization } from '../organization/service.ts';
import { Person } from '../person/graph.ts';
import { loadPerson } from '../person/service.ts';
import { membershipsOf, portalsFor, type LiveMembership } from './memberships.ts';

const Membership = builder.objectRef<LiveMembership>('Membership').implement({
  ...signedIn,
  description: 'A role of a person on this brand, perhaps in one organization.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable.' }),
    role: t.field({ type: Role, description: 'What it lets the person do.', resolve: ({ role }) => role }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Where; null for the whole brand.',
      resolve: ({ organizationId }, _args, context) =>
        organizationId ? loadOrganization(context, organizationId) : null,
    }),
  }),
});

const ownMemberships = (viewer: Facts, context: IdentityContext): Promise<LiveMembership[]> =>
  viewer.personId ? membershipsOf(context, viewer.personId) : Promise.resolve([]);

export const Viewer = builder.objectRef<Facts>('Viewer').implement({
  ...open,
  description: 'Who asks: anonymous, or a person with one active membership.',
  fields: (t) => ({
    isAuthenticated: t.boolean({
      ...shownIn('public', 'partner'),
      description: 'Whether a session or token is behind the request.',
      resolve: ({ kind }) => kind === 'person' || kind === 'token',
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Oneself; for a token, whoever made it.',
      resolve: ({ personId }, _args, context) => (personId ? loadPerson(context, personId) : null),
    }),
    membership: t.field({
      type: Membership,
      nullable: true,
      description: 'The one that is active.',
      resolve: async (viewer, _args, context) =>
        (await ownMemberships(viewer, context)).find(({ id }) => id === viewer.membershipId) ?? null,
    }),
    memberships: t.field({
      type: [Membership],
      description: 'All that may be activated, oldest first.',
      resolve: (viewer, _args, context) => ownMemberships(viewer, context),
    }),
    scopes: t.stringList({
      ...shownIn('public', 'partner'),
      description: 'What the viewer may do, noun:verb.',
      resolve: ({ scopes }) => [...scopes],
    }),
    portals: t.field({
      type: [Portal],
      description: 'The portals any membership works in.',
      resolve: async (viewer, _args, context) => portalsFor(await ownMemberships(viewer, context)),
    }),
    hasAttributionConsent: t.boolean({
      description: 'Whether the visitor consented to attribution, so that a click id is kept in a cookie.',
      resolve: ({ clickId }) => clickId !== null,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    module: 'CORE',
    type: Viewer,
    ...openIn('public', 'partner'),
    description: 'Who asks.',
    resolve: (_root, _args, { viewer }) => viewer,
  }),
);

/** What every way of signing in answers. */
export const SignedIn = builder.objectRef<{ viewer: Facts }>('SignedIn').implement({
  ...open,
  shareable: true,
  description: 'A session was opened or changed; the cookie comes with the answer.',
  fields: (t) => ({
    viewer: t.field({ type: Viewer, description: 'Who asks from now on.', resolve: ({ viewer }) => viewer }),
  }),
});
