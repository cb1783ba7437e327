import type { Viewer } from '@daraport/access';
import { credentials, people, sessions } from '@daraport/drizzle/tables/identity';
import { isId, NotFoundError, type Id } from '@daraport/domain';
import { notify } from '@daraport/events';
import { parseInput } from '@daraport/subgraph';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { personFaults, personFields } from '../person/rules.ts';
import { hashOf, newSecret } from '../secret.ts';
import { liveMemberships, rememberMemberships } from '../viewer/memberships.ts';
import { personViewer, sessionLifetime, startingMembership } from '../viewer/rules.ts';
import { attemptLimits, countAttempt, countFailure, countSuccess } from './attempts.ts';
import { SignInRefusedError } from './errors.ts';
import { verifyPassword } from './password.ts';

export type SessionRow = typeof sessions.$inferSelect;

/** The live topic that tells the gateway to look at a session, person or token again, at once. */
export const viewerTopic = 'identity.viewer';

const SignIn = z.object({ email: personFields.email, password: z.string().max(1000, 'password') });
const faults = { ...personFaults, password: { en: 'This is too long.', de: 'Das ist zu lang.' } };

/** Signs in with e-mail and password; unknown accounts cost as much time as known ones. */
export async function signIn(context: IdentityContext, input: unknown): Promise<Viewer> {
  const { email, password } = parseInput(SignIn, input, faults);
  await countAttempt(context, attemptLimits.signIn, email);
  const account = await findAccount(context, email);
  const isRight = await verifyPassword(account?.passwordHash ?? undefined, password);
  if (!account || !isRight) {
    await countFailure(context, attemptLimits.signIn);
    throw new SignInRefusedError();
  }
  await countSuccess(context, attemptLimits.signIn, email);
  return openSession(context, account.personId, 'password');
}

/** The account of an address, with its password's hash when it has one. */
export async function findAccount(context: IdentityContext, email: string) {
  const { brandId } = context.viewer;
  const [account] = await context.asPlatform(brandId, ({ rows }) =>
    rows
      .select({ personId: people.id, passwordHash: credentials.passwordHash })
      .from(people)
      .leftJoin(credentials, and(eq(credentials.brandId, people.brandId), eq(credentials.personId, people.id)))
      .where(and(eq(people.brandId, brandId), eq(people.email, email))),
  );
  return account;
}

/**
 * Opens a session for a person who has proved who they are, ends the one the request came with, and asks for the
 * cookie. Refused like a wrong password when no membership is left.
 */
export async function openSession(
  context: IdentityContext,
  personId: Id,
  reason: string,
  portal?: string,
): Promise<Viewer> {
  const { brandId } = context.viewer;
  const token = newSecret();
  const viewer = await context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      const all = await liveMemberships(tx, brandId, personId);
      const membership = startingMembership(all, portal);
      if (!membership) throw new SignInRefusedError();
      const now = context.now();
      const id = context.newId();
      if (context.viewer.sessionId) await endSession(tx, context, context.viewer.sessionId);
      await tx.insert(sessions).values({
        brandId,
        id,
        personId,
        membershipId: membership.id,
        tokenHash: hashOf(token),
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + sessionLifetime),
      });
      const opened = personViewer(context.viewer, personId, membership, id);
      await recordSignIn(platform, tx, opened, reason);
      rememberMemberships(context, personId, all);
      return opened;
    }),
  );
  context.effects.push({ kind: 'setSession', token, maxAgeSeconds: sessionLifetime / 1000 });
  return viewer;
}

/** In the log it is the person who signed in, not the platform that let them in. */
async function recordSignIn(
  platform: IdentityContext,
  tx: IdentityTransaction,
  viewer: Viewer,
  reason: string,
): Promise<void> {
  const entry = {
    at: platform.now().toISOString(),
    action: 'SIGN_IN' as const,
    actorId: viewer.personId,
    actorRole: viewer.role ?? 'PERSON',
    sessionId: viewer.sessionId,
    tokenId: null,
    subjectId: viewer.personId,
    resourceType: 'Session',
    resourceId: viewer.sessionId,
    appointmentId: null,
    reason,
    requestId: platform.requestId,
  };
  await platform.publish(tx, 'audit.recorded', { entries: [entry] });
}

/** Ends a session and tells everyone who serves it. Answers whether it was open. */
async function endSession(
  tx: IdentityTransaction,
  context: IdentityContext,
  sessionId: Id,
  personId?: Id,
): Promise<boolean> {
  const { brandId } = context.viewer;
  const ended = await tx
    .update(sessions)
    .set({ endedAt: context.now() })
    .where(
      and(
        eq(sessions.brandId, brandId),
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        personId ? eq(sessions.personId, personId) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  if (ended.length > 0) await notify(tx, viewerTopic, { brandId, sessionId });
  return ended.length > 0;
}

/** Ends the session of the request, if there is one. */
export async function signOut(context: IdentityContext): Promise<void> {
  const { brandId, sessionId } = context.viewer;
  if (sessionId) {
    await context.asPlatform(brandId, (platform) => platform.write((tx) => endSession(tx, context, sessionId)));
  }
  context.effects.push({ kind: 'clearSession' });
}

/** One's own open sessions, the newest first; none for a token. */
export async function listSessions({ viewer, rows, now }: IdentityContext): Promise<SessionRow[]> {
  const { brandId, personId, kind } = viewer;
  if (!personId || kind !== 'person') return [];
  const isOpen = and(eq(sessions.brandId, brandId), eq(sessions.personId, personId), isNull(sessions.endedAt));
  return rows
    .select()
    .from(sessions)
    .where(and(isOpen, gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.createdAt));
}

/** Ends one of one's own sessions; another person's is as absent as one that never was. */
export async function revokeSession(context: IdentityContext, id: Id): Promise<Id> {
  const { brandId, personId, sessionId, kind } = context.viewer;
  if (!personId || kind !== 'person' || !isId(id)) throw new NotFoundError();
  const isEnded = await context.asPlatform(brandId, (platform) =>
    platform.write((tx) => endSession(tx, context, id, personId)),
  );
  if (!isEnded) throw new NotFoundError();
  if (id === sessionId) context.effects.push({ kind: 'clearSession' });
  return id;
}

/** Goes on in another of one's own memberships. The session and its token stay: it is the same person. */
export async function activateMembership(context: IdentityContext, membershipId: Id): Promise<Viewer> {
  const { brandId, personId, sessionId } = context.viewer;
  if (!personId || !sessionId) throw new NotFoundError();
  return context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      const membership = (await liveMemberships(tx, brandId, personId)).find(({ id }) => id === membershipId);
      if (!membership) throw new NotFoundError();
      const here = and(eq(sessions.brandId, brandId), eq(sessions.id, sessionId), isNull(sessions.endedAt));
      await tx.update(sessions).set({ membershipId }).where(here);
      await notify(tx, viewerTopic, { brandId, sessionId });
      return personViewer(context.viewer, personId, membership, sessionId);
    }),
  );
}
