import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Role } from '../enums.ts';
import { LinkExpiredError } from '../link/errors.ts';
import { Organization } from '../organization/graph.ts';
import { invitableOrganizations, loadOrganization } from '../organization/service.ts';
import { Person } from '../person/graph.ts';
import { loadPerson } from '../person/service.ts';
import { EmailTakenError } from '../registration/errors.ts';
import { TooManyAttemptsError } from '../session/errors.ts';
import { SignedIn } from '../viewer/graph.ts';
import { acceptInvitation, lookAtInvitation, type Offer } from './accept.ts';
import { AlreadyInvitedError, AlreadySpecialistError, InvitationOverError } from './errors.ts';
import { invitationStates, stateOf, type InvitationRow } from './rules.ts';
import { inviteSpecialist, listInvitations, resendInvitation, revokeInvitation } from './service.ts';

const managing = guard('people:manage');
const key = 'idempotencyKey';
const keyWords = { description: '8 to 200 characters; the same key again changes nothing more.' };

builder.objectType(AlreadyInvitedError, refusal('AlreadyInvitedError', 'There is an open invitation to that address.'));
builder.objectType(AlreadySpecialistError, refusal('AlreadySpecialistError', 'The person works there already.'));
builder.objectType(InvitationOverError, refusal('InvitationOverError', 'It was accepted or taken back meanwhile.'));

const InvitationState = builder.enumType('InvitationState', {
  description: 'What became of an invitation.',
  values: invitationStates,
});

const Invitation = builder.objectRef<InvitationRow>('Invitation').implement({
  ...managing,
  description: 'Somebody who was asked by mail to work here. Kept for a month after it is over.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    email: t.exposeString('email', { description: 'Whom it went to.' }),
    role: t.field({ type: Role, description: 'As what; fixed by the inviter.', resolve: ({ role }) => role }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Where; null for the whole brand.',
      resolve: ({ organizationId }, _args, context) =>
        organizationId ? loadOrganization(context, organizationId) : null,
    }),
    state: t.field({
      type: InvitationState,
      description: 'What became of it.',
      resolve: (invitation, _args, context) => stateOf(invitation, context.now()),
    }),
    invitedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who invited; null where the viewer may not see that person.',
      resolve: ({ invitedBy }, _args, context) => loadPerson(context, invitedBy),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when its latest link is good.' }),
    acceptedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who accepted it.',
      resolve: ({ acceptedBy }, _args, context) => (acceptedBy ? loadPerson(context, acceptedBy) : null),
    }),
  }),
});

builder.queryFields((t) => ({
  invitations: t.field({
    module: 'CORE',
    type: [Invitation],
    ...managing,
    description: "Of the viewer's organization and those below it, or else of the brand; the newest 100.",
    resolve: (_root, _args, context) => listInvitations(context),
  }),
  invitableOrganizations: t.field({
    module: 'CORE',
    type: [Organization],
    ...managing,
    description: 'Where the viewer may invite somebody to: at most 200, by name.',
    resolve: (_root, _args, context) => invitableOrganizations(context),
  }),
}));

const InviteSpecialistInput = builder.inputType('InviteSpecialistInput', {
  description: 'Whom to invite, and where to.',
  fields: (t) => ({
    email: t.string({ description: 'At most 254 characters.' }),
    organizationId: t.id({
      required: false,
      description:
        "The viewer's own organization or one below it; the own one, or else the whole brand, when left out.",
    }),
    locale: t.string({ description: 'The language of the mail: de or en.' }),
    [key]: t.string(keyWords),
  }),
});
const changeInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ invitationId: t.id({ description: 'Which.' }), [key]: t.string(keyWords) }),
  });
const ResendInvitationInput = changeInput('ResendInvitationInput', 'Which invitation goes out once more.');
const RevokeInvitationInput = changeInput('RevokeInvitationInput', 'Which invitation is taken back.');

const InvitationChanged = builder.objectRef<{ invitation: InvitationRow }>('InvitationChanged').implement({
  ...managing,
  description: 'It is as asked.',
  fields: (t) => ({
    invitation: t.field({ type: Invitation, description: 'As it is now.', resolve: ({ invitation }) => invitation }),
  }),
});

const InvitationOffer = builder.objectRef<Offer>('InvitationOffer').implement({
  ...open,
  description: 'What a link of an invitation offers to whoever holds it.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address that was invited, and that the account will have.' }),
    organizationName: t.exposeString('organizationName', { description: 'Who invites.' }),
    hasAccount: t.exposeBoolean('hasAccount', { description: 'Whether that address has an account here already.' }),
  }),
});
const LookAtInvitationInput = builder.inputType('LookAtInvitationInput', {
  description: 'What the link brought along.',
  fields: (t) => ({ token: t.string({ description: 'From the address of the link.' }) }),
});
const InvitedPersonInput = builder.inputType('InvitedPersonInput', {
  description: 'Who has no account yet.',
  fields: (t) => ({
    title: t.string({ required: false, description: 'Academic title as it is spoken, at most 40 characters.' }),
    givenName: t.string({ description: 'First name or names, 1 to 100 characters.' }),
    familyName: t.string({ description: 'Family name, 1 to 100 characters.' }),
    password: t.string({ description: '10 to 200 characters, not just the own name.' }),
    locale: t.string({ description: 'de or en.' }),
    timeZone: t.string({ description: 'IANA name, e.g. Europe/Berlin.' }),
    acceptsTerms: t.boolean({ description: "The person has read and accepts the brand's terms and privacy text." }),
  }),
});
const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'What the link brought along, which is good once.',
  fields: (t) => ({
    token: t.string({ description: 'From the address of the link.' }),
    newcomer: t.field({
      type: InvitedPersonInput,
      required: false,
      description: 'Of who has no account, and needed there.',
    }),
  }),
});

const common = [InvalidInputError, NotFoundError, IdempotencyConflictError, TooManyAttemptsError];

builder.mutationFields((t) => ({
  inviteSpecialist: t.field({
    module: 'CORE',
    type: InvitationChanged,
    ...managing,
    description: 'Invites somebody by mail to work as a specialist; the link is good once, for seven days.',
    args: { input: t.arg({ type: InviteSpecialistInput }) },
    errors: { types: [AlreadyInvitedError, AlreadySpecialistError, ...common] },
    resolve: async (_root, { input }, context) => ({ invitation: await inviteSpecialist(context, input) }),
  }),
  resendInvitation: t.field({
    module: 'CORE',
    type: InvitationChanged,
    ...managing,
    description: 'Sends a new link, good for seven days; the one before is over.',
    args: { input: t.arg({ type: ResendInvitationInput }) },
    errors: { types: [InvitationOverError, ...common] },
    resolve: async (_root, { input }, context) => ({ invitation: await resendInvitation(context, input) }),
  }),
  revokeInvitation: t.field({
    module: 'CORE',
    type: InvitationChanged,
    ...managing,
    description: 'Takes an invitation back; its link is over at once.',
    args: { input: t.arg({ type: RevokeInvitationInput }) },
    errors: { types: [InvitationOverError, ...common] },
    resolve: async (_root, { input }, context) => ({ invitation: await revokeInvitation(context, input) }),
  }),
  lookAtInvitation: t.field({
    module: 'CORE',
    type: InvitationOffer,
    ...open,
    description: 'Shows what a link offers; it stays good.',
    args: { input: t.arg({ type: LookAtInvitationInput }) },
    errors: { types: [LinkExpiredError, TooManyAttemptsError] },
    resolve: (_root, { input }, context) => lookAtInvitation(context, input.token),
  }),
  acceptInvitation: t.field({
    module: 'CORE',
    type: SignedIn,
    ...open,
    description: 'Accepts an invitation, with the account of the invited address or a new one, and signs in.',
    args: { input: t.arg({ type: AcceptInvitationInput }) },
    errors: { types: [LinkExpiredError, EmailTakenError, InvalidInputError, TooManyAttemptsError] },
    resolve: async (_root, { input }, context) => ({ viewer: await acceptInvitation(context, input) }),
  }),
}));
