import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { attempts } from '@daraport/drizzle/tables/identity';
import { startMailbox } from '@daraport/sandbox';
import { startIdentity, visitor } from '../testing.ts';

const shape = 'id email role state expiresAt organization { id } acceptedBy { id } invitedBy { id }';
const inputs: Readonly<Record<string, string>> = {
  inviteSpecialist: 'InviteSpecialistInput',
  resendInvitation: 'ResendInvitationInput',
  revokeInvitation: 'RevokeInvitationInput',
  lookAtInvitation: 'LookAtInvitationInput',
  acceptInvitation: 'AcceptInvitationInput',
};
/** What a mutation answers, as far as tests look at it. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: { path: string }[];
  readonly invitation: { readonly id: string; readonly state: string; readonly expiresAt: string };
  readonly viewer: { readonly portals: string[] };
}
const changed = `... on InvalidInputError { fields { path } } ... on InvitationChanged { invitation { ${shape} } }`;
const selections: Readonly<Record<string, string>> = {
  inviteSpecialist: changed,
  resendInvitation: changed,
  revokeInvitation: changed,
  lookAtInvitation: '... on InvitationOffer { email organizationName hasAccount }',
  acceptInvitation: `... on InvalidInputError { fields { path } }
    ... on SignedIn { viewer { portals } }`,
};

export const newcomer = {
  title: 'Dr.',
  givenName: 'Mia',
  familyName: 'Groß',
  password: 'ein langes Passwort',
  locale: 'de',
  timeZone: 'Europe/Vienna',
  acceptsTerms: true,
};

/** Identity with a mailbox, and a clinic whose admin invites. */
export async function startInvitations() {
  const mailbox = await startMailbox();
  const world = await startIdentity({ environment: { SMTP_URL: mailbox.url }, worker: true });
  const clinic = await world.organization('Klinik Nord');
  const admin = await world.somebody('ORGANIZATION_ADMIN', { organizationId: clinic.id });
  const run = async (name: string, viewer: Viewer, input: object): Promise<Answer> => {
    const query = `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { __typename ... on Error { code } ${selections[name]} } }`;
    const { data, errors } = await world.ask(viewer, query, { input });
    if (errors) throw errors[0];
    return JSON.parse(JSON.stringify((data as Record<string, unknown>)[name])) as Answer;
  };
  const invite = (email: string, input: object = {}, viewer = admin.viewer) =>
    run('inviteSpecialist', viewer, { email, locale: 'de', idempotencyKey: newId(), ...input });
  const mailsTo = (email: string) => mailbox.messages().filter(({ to }) => JSON.stringify(to).includes(email));
  return {
    world,
    mailbox,
    clinic,
    admin,
    invite,
    change: (name: string, invitationId: string, viewer = admin.viewer, idempotencyKey = newId()) =>
      run(name, viewer, { invitationId, idempotencyKey }),
    look: (token: string, viewer: Viewer = visitor) => run('lookAtInvitation', viewer, { token }),
    accept: (token: string, person: object | null = newcomer, viewer: Viewer = visitor) =>
      run('acceptInvitation', viewer, { token, newcomer: person }),
    async list(viewer = admin.viewer) {
      const { data, errors } = await world.ask(viewer, `{ invitations { ${shape} } }`);
      if (errors) throw errors[0];
      return JSON.parse(JSON.stringify(data?.invitations)) as { id: string; email: string; state: string }[];
    },
    mailsTo,
    /** The tokens of all links that were mailed to an address. */
    tokensTo: (email: string) =>
      mailsTo(email).map(({ links }) => new URL(links[0] ?? '').searchParams.get('token') ?? ''),
    /** Invites, and answers the link's token. */
    async invited(email: string) {
      const answer = await invite(email);
      const mail = await mailbox.waitFor({ to: email });
      return { id: answer.invitation.id, token: new URL(mail.links[0] ?? '').searchParams.get('token') ?? '' };
    },
    forgetAttempts: () => world.db.delete(attempts),
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      await mailbox.close();
    },
  };
}
export type Invitations = Awaited<ReturnType<typeof startInvitations>>;
