import { isId, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, invitations, memberships, people } from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { loadOrganization } from '../organization/service.ts';
import { attemptLimits, countAttempt } from '../session/attempts.ts';
import { AlreadyInvitedError, AlreadySpecialistError, InvitationOverError } from './errors.ts';
import { changeShape, faults, invitationLifetime, invitationShape, keptOver, type InvitationRow } from './rules.ts';

/** The invitations the viewer may see, the newest hundred. */
export const listInvitations = ({ rows, viewer }: IdentityContext): Promise<InvitationRow[]> =>
  rows
    .select()
    .from(invitations)
    .where(eq(invitations.brandId, viewer.brandId))
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(100);

const thisInvitation = (brandId: Id, id: Id) => and(eq(invitations.brandId, brandId), eq(invitations.id, id));

/** The invitation as the viewer may see it, or null. */
export async function findInvitation({ rows, viewer }: IdentityContext, id: Id): Promise<InvitationRow | null> {
  if (!isId(id)) return null;
  const [found] = await rows.select().from(invitations).where(thisInvitation(viewer.brandId, id));
  return found ?? null;
}

/** Who invites: a person with a session, never a token. */
function inviterOf({ viewer: { brandId, kind, personId } }: IdentityContext): { brandId: Id; actorId: Id } {
  if (kind !== 'person' || !personId) throw new NotFoundError();
  return { brandId, actorId: personId };
}

/**
 * Asks somebody by mail to work as a specialist, in the viewer's organization, one below it, or for the whole brand where the viewer
 * has none. Whether the address has an account is not told. Throws `NotFoundError` for another organization, `AlreadyInvitedError`,
 * `AlreadySpecialistError` for who works in that very place, `TooManyAttemptsError`, `InvalidInputError`.
 */
export async function inviteSpecialist(context: IdentityContext, input: unknown): Promise<InvitationRow> {
  const { idempotencyKey: key, ...wish } = parseInput(invitationShape, input, faults);
  const { actorId, brandId } = inviterOf(context);
  const organizationId = wish.organizationId ?? context.viewer.organizationId;
  const organization = organizationId ? await loadOrganization(context, organizationId) : null;
  if (organizationId && !organization) throw new NotFoundError();
  await countAttempt(context, attemptLimits.invite, wish.email);
  const lineage = organization?.lineage ?? [];
  const request = { brandId, actorId, operation: 'inviteSpecialist', key, input: wish, now: context.now() };
  return context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      const { id } = await once(tx, idempotencyKeys, request, () =>
        invite(context, tx, { ...wish, organizationId, lineage, invitedBy: actorId }),
      );
      const [made] = await tx.select().from(invitations).where(thisInvitation(brandId, id));
      if (!made) throw new NotFoundError();
      return made;
    }),
  );
}

type Wish = Pick<InvitationRow, 'email' | 'invitedBy' | 'lineage' | 'locale' | 'organizationId'>;

async function invite(context: IdentityContext, tx: IdentityTransaction, wish: Wish): Promise<{ id: Id }> {
  const { brandId } = context.viewer;
  const now = context.now();
  // Of two who invite the same person at once, one does.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`invite:${brandId}:${wish.email}`}, 0))`);
  if (await worksThere(tx, brandId, wish)) throw new AlreadySpecialistError();
  const isSamePlace = wish.organizationId
    ? eq(invitations.organizationId, wish.organizationId)
    : isNull(invitations.organizationId);
  const [open] = await tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.brandId, brandId),
        eq(invitations.email, wish.email),
        isSamePlace,
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    );
  if (open && open.expiresAt > now) throw new AlreadyInvitedError();
  if (open) await tx.update(invitations).set({ revokedAt: now }).where(thisInvitation(brandId, open.id));
  const id = context.newId();
  await tx.insert(invitations).values({
    ...wish,
    brandId,
    id,
    role: 'SPECIALIST',
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationLifetime),
  });
  await administer(context, tx, id, 'invited');
  await queueMail(context, tx, id);
  return { id };
}

async function worksThere(tx: IdentityTransaction, brandId: Id, { email, organizationId }: Wish): Promise<boolean> {
  const isThere = organizationId ? eq(memberships.organizationId, organizationId) : isNull(memberships.organizationId);
  const found = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(people, and(eq(people.brandId, memberships.brandId), eq(people.id, memberships.personId)))
    .where(
      and(
        eq(memberships.brandId, brandId),
        eq(people.email, email),
        eq(memberships.role, 'SPECIALIST'),
        isThere,
        isNull(memberships.endedAt),
      ),
    )
    .limit(1);
  return found.length > 0;
}

const administer = (context: IdentityContext, tx: IdentityTransaction, id: Id, reason: string) =>
  context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'Invitation', resourceId: id, reason });

/** The link is made by the job, so that it is in no queue. */
const queueMail = ({ viewer: { brandId, brandOrigin } }: IdentityContext, tx: IdentityTransaction, id: Id) =>
  enqueue(tx, { name: 'identity.sendInvitation', payload: { brandId, brandOrigin, invitationId: id } });

/** Sends a new link, good for seven days again; the one before is over. Throws `NotFoundError`, `InvitationOverError`, `TooManyAttemptsError`. */
export const resendInvitation = (context: IdentityContext, input: unknown): Promise<InvitationRow> =>
  change(context, 'resendInvitation', input, async (tx, { id, sendings }) => {
    const expiresAt = new Date(context.now().getTime() + invitationLifetime);
    await tx
      .update(invitations)
      .set({ expiresAt, sendings: sendings + 1, tokenHash: null })
      .where(thisInvitation(context.viewer.brandId, id));
    await administer(context, tx, id, 'sent again');
    await queueMail(context, tx, id);
  });

/** Takes an invitation back: its link is over at once. Throws `NotFoundError`, `InvitationOverError`. */
export const revokeInvitation = (context: IdentityContext, input: unknown): Promise<InvitationRow> =>
  change(context, 'revokeInvitation', input, async (tx, { id }) => {
    await tx
      .update(invitations)
      .set({ revokedAt: context.now(), tokenHash: null })
      .where(thisInvitation(context.viewer.brandId, id));
    await administer(context, tx, id, 'revoked');
  });

async function change(
  context: IdentityContext,
  operation: 'resendInvitation' | 'revokeInvitation',
  input: unknown,
  work: (tx: IdentityTransaction, invitation: InvitationRow) => Promise<void>,
): Promise<InvitationRow> {
  const { idempotencyKey: key, invitationId } = parseInput(changeShape, input, faults);
  const { actorId, brandId } = inviterOf(context);
  const found = await findInvitation(context, invitationId);
  if (!found) throw new NotFoundError();
  if (operation === 'resendInvitation') await countAttempt(context, attemptLimits.invite, found.email);
  const request = { brandId, actorId, operation, key, input: { invitationId }, now: context.now() };
  const isIt = thisInvitation(brandId, invitationId);
  return context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      await once(tx, idempotencyKeys, request, async () => {
        const [known] = await tx.select().from(invitations).where(isIt).for('update');
        if (!known) throw new NotFoundError();
        if (known.acceptedAt || known.revokedAt) throw new InvitationOverError();
        await work(tx, known);
        return true;
      });
      const [changed] = await tx.select().from(invitations).where(isIt);
      if (!changed) throw new NotFoundError();
      return changed;
    }),
  );
}

/** Every night: invitations that were accepted, taken back or not answered go, a month after. */
export async function forgetInvitations(context: IdentityContext): Promise<void> {
  const before = new Date(context.now().getTime() - keptOver);
  const { acceptedAt, brandId, expiresAt, revokedAt } = invitations;
  await context.write((tx) =>
    tx
      .delete(invitations)
      .where(
        and(
          eq(brandId, context.viewer.brandId),
          or(lt(acceptedAt, before), lt(revokedAt, before), lt(expiresAt, before)),
        ),
      ),
  );
}
