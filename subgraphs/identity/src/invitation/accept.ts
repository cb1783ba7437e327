import type { Viewer } from '@daraport/access';
import { InvalidInputError, type Id } from '@daraport/domain';
import { credentials, invitations, memberships, organizations, people } from '@daraport/drizzle/tables/identity';
import { parseInput } from '@daraport/subgraph';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { LinkExpiredError } from '../link/errors.ts';
import { displayName } from '../person/rules.ts';
import { EmailTakenError } from '../registration/errors.ts';
import { currentTerms } from '../registration/service.ts';
import { hashOf } from '../secret.ts';
import { attemptLimits, countAttempt, countFailure, countSuccess } from '../session/attempts.ts';
import { hashPassword } from '../session/password.ts';
import { findAccount, openSession } from '../session/service.ts';
import { faults, isGoodPassword, newcomerShape, type InvitationRow, type Newcomer } from './rules.ts';

/** What somebody who holds the link is shown. */
export interface Offer {
  readonly email: string;
  readonly organizationName: string;
  /** Whether the address has an account here: told to whoever reads its mail. */
  readonly hasAccount: boolean;
}

const isOpen = (brandId: Id, token: string, now: Date) =>
  and(
    eq(invitations.brandId, brandId),
    eq(invitations.tokenHash, hashOf(token.slice(0, 200))),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, now),
  );

/** The invitation of a link that is still good; guesses count. Throws `LinkExpiredError`, `TooManyAttemptsError`. */
async function invitationOf(context: IdentityContext, token: string): Promise<InvitationRow> {
  const { brandId } = context.viewer;
  await countAttempt(context, attemptLimits.redeemLink);
  const [invitation] = await context.asPlatform(brandId, ({ rows }) =>
    rows
      .select()
      .from(invitations)
      .where(isOpen(brandId, token, context.now())),
  );
  if (!invitation) {
    await countFailure(context, attemptLimits.redeemLink);
    throw new LinkExpiredError();
  }
  await countSuccess(context, attemptLimits.redeemLink);
  return invitation;
}

/** Shows whoever holds the link what it offers; it stays good. Throws `LinkExpiredError`, `TooManyAttemptsError`. */
export async function lookAtInvitation(context: IdentityContext, token: string): Promise<Offer> {
  const { email, organizationId } = await invitationOf(context, token);
  const name = organizationId && (await nameOf(context, organizationId));
  return {
    email,
    organizationName: name || (await currentBrand(context)).name,
    hasAccount: (await findAccount(context, email)) !== undefined,
  };
}

const nameOf = (context: IdentityContext, id: Id): Promise<string | undefined> =>
  context.asPlatform(context.viewer.brandId, async ({ rows, viewer }) => {
    const isIt = and(eq(organizations.brandId, viewer.brandId), eq(organizations.id, id));
    return (await rows.select({ name: organizations.name }).from(organizations).where(isIt))[0]?.name;
  });

const Acceptance = z.object({ token: z.string(), newcomer: newcomerShape.nullish() });

/**
 * Accepts an invitation once, however many try at the same moment: whoever has no account gets one with the invited address, which
 * the link has proved, and both get the role that was offered, where it was offered, and a session. Throws `LinkExpiredError`,
 * `EmailTakenError` where an account came to be meanwhile, `InvalidInputError`, `TooManyAttemptsError`.
 */
export async function acceptInvitation(context: IdentityContext, input: unknown): Promise<Viewer> {
  const { newcomer, token } = parseInput(Acceptance, input, faults);
  const { email } = await invitationOf(context, token);
  const account = await findAccount(context, email);
  if (account && newcomer) throw new EmailTakenError();
  if (!account && !newcomer) throw new InvalidInputError([{ path: 'newcomer', words: faults.newcomer }]);
  if (newcomer && !isGoodPassword(newcomer, email))
    throw new InvalidInputError([{ path: 'newcomer.password', words: faults.password }]);
  const passwordHash = newcomer ? await hashPassword(newcomer.password) : null;
  const { brandId } = context.viewer;
  const personId = await context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      const [taken] = await tx
        .update(invitations)
        .set({ acceptedAt: context.now(), acceptedBy: account?.personId ?? platform.newId(), tokenHash: null })
        .where(isOpen(brandId, token, context.now()))
        .returning();
      if (!taken?.acceptedBy) throw new LinkExpiredError();
      if (newcomer && passwordHash) await makeAccount(platform, tx, taken, { ...newcomer, passwordHash });
      await join(platform, tx, taken);
      return taken.acceptedBy;
    }),
  );
  return openSession(context, personId, 'invitation', 'SPECIALIST');
}

async function makeAccount(
  platform: IdentityContext,
  tx: IdentityTransaction,
  { acceptedBy, email }: InvitationRow,
  newcomer: Newcomer & { passwordHash: string },
): Promise<void> {
  const { brandId } = platform.viewer;
  const { familyName, givenName, locale, passwordHash, timeZone, title } = newcomer;
  const now = platform.now();
  const id = acceptedBy ?? '';
  const terms = { termsVersion: await currentTerms(tx, brandId), termsAcceptedAt: now };
  const facts = { title: title || null, givenName, familyName, email, locale, timeZone };
  const made = await tx
    .insert(people)
    .values({ brandId, id, ...facts, ...terms, isStaff: true, createdAt: now })
    .onConflictDoNothing({ target: [people.brandId, people.email] })
    .returning({ id: people.id });
  if (made.length === 0) throw new EmailTakenError();
  await tx.insert(credentials).values({ brandId, personId: id, passwordHash, changedAt: now });
}

/** Gives the role that was offered, and tells booking that there is a profile to be made. */
async function join(platform: IdentityContext, tx: IdentityTransaction, invitation: InvitationRow): Promise<void> {
  const { acceptedBy, lineage, organizationId, role } = invitation;
  const { brandId } = platform.viewer;
  const personId = acceptedBy ?? '';
  const isPerson = and(eq(people.brandId, brandId), eq(people.id, personId));
  const [person] = await tx.update(people).set({ isStaff: true }).where(isPerson).returning();
  if (!person) throw new LinkExpiredError();
  await tx
    .insert(memberships)
    .values({ brandId, id: platform.newId(), personId, role, organizationId, createdAt: platform.now() })
    .onConflictDoUpdate({
      target: [memberships.brandId, memberships.personId, memberships.role, memberships.organizationId],
      set: { endedAt: sql`null` },
    });
  await platform.publish(tx, 'identity.specialistJoined', {
    personId,
    organizationId,
    lineage,
    title: person.title,
    displayName: displayName({ ...person, title: null }),
    locale: person.locale,
    timeZone: person.timeZone,
  });
  await platform.record(tx, {
    action: 'WRITE',
    subjectId: personId,
    resourceType: 'Invitation',
    resourceId: invitation.id,
    reason: 'accepted',
  });
}
