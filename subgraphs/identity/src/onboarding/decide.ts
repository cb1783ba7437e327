import { NotFoundError, type Id } from '@daraport/domain';
import {
  credentialFiles,
  idempotencyKeys,
  specialistCredentials,
  specialistOnboardings,
} from '@daraport/drizzle/tables/identity';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { lockOnboarding, refreshClearance, thisOnboarding, todayIn } from './clearance.ts';
import { AlreadyDecidedError, FileNotScannedError, OwnDecisionError, RequirementsNotMetError } from './errors.ts';
import { credentialDecisionShape, faults, liftingShape, onboardingDecisionShape, suspensionShape } from './input.ts';
import { credentialsOf, findCredential, managedSpecialist, versionsOf, type FileRow } from './reads.ts';
import { checklistOf, isExpired, missingToApprove, nothingRequired, type OnboardingRow } from './rules.ts';
import { scanOf } from './scan.ts';
import { replace, thisCredential } from './submit.ts';
import { tellSpecialist } from './telling.ts';

interface Act {
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
  readonly personId: Id;
}

/** Runs as the platform for an admin who may decide on that specialist and is somebody else, once per key, under the lock. */
async function decideOn(
  context: IdentityContext,
  { personId, ...act }: Act,
  work: (tx: IdentityTransaction, row: OnboardingRow) => Promise<void>,
): Promise<void> {
  const { brandId, personId: actorId } = context.viewer;
  await managedSpecialist(context, personId);
  if (!actorId) throw new NotFoundError();
  if (actorId === personId) throw new OwnDecisionError();
  const request = { ...act, brandId, actorId, now: context.now() };
  await context.asPlatform(brandId, (platform) =>
    platform.write((tx) =>
      once(tx, idempotencyKeys, request, async () => {
        await work(tx, await lockOnboarding(tx, brandId, personId));
        await refreshClearance(context, tx, personId);
        return true;
      }),
    ),
  );
}

const administer = (context: IdentityContext, tx: IdentityTransaction, personId: Id, about: object) =>
  context.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'Onboarding',
    resourceId: personId,
    ...about,
  });

/**
 * Approves a credential, which puts the one it replaces out of use, or returns it with a reason. Throws `NotFoundError`,
 * `OwnDecisionError`, `FileNotScannedError`, and `AlreadyDecidedError` for one that waits no longer: of two who decide at once, one
 * decides.
 */
export async function decideCredential(context: IdentityContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...decision } = parseInput(credentialDecisionShape, input, faults);
  const { credentialId, isApproved, reason } = decision;
  const { brandId, personId: actorId } = context.viewer;
  const personId = (await findCredential(context, credentialId))?.personId ?? '';
  await decideOn(context, { operation: 'decideCredential', key, input: decision, personId }, async (tx) => {
    const credential = (await credentialsOf(tx, brandId, [personId])).find(({ id }) => id === credentialId);
    if (!credential) throw new NotFoundError();
    const isOver = credential.replacedAt !== null || isExpired(credential, await todayIn(context, tx));
    if (credential.state !== 'SUBMITTED' || (isApproved && isOver)) throw new AlreadyDecidedError();
    if (isApproved && credential.fileId) await assertReadable(context, tx, credential.fileId);
    await tx
      .update(specialistCredentials)
      .set({
        state: isApproved ? 'APPROVED' : 'RETURNED',
        reason: isApproved ? null : (reason ?? null),
        decidedAt: context.now(),
        decidedBy: actorId,
      })
      .where(thisCredential(brandId, credentialId));
    if (isApproved && credential.replacesId) await replace(context, tx, credential.replacesId);
    await tellSpecialist(context, tx, personId, isApproved ? 'credentialApproved' : 'credentialReturned');
    await administer(context, tx, personId, {
      resourceType: 'Credential',
      resourceId: credentialId,
      reason: isApproved ? 'approved' : 'returned',
    });
  });
  return personId;
}

/** Throws `FileNotScannedError` for a file that others may not read. */
async function assertReadable(context: IdentityContext, tx: IdentityTransaction, fileId: Id): Promise<void> {
  const [file]: FileRow[] = await tx
    .select()
    .from(credentialFiles)
    .where(and(eq(credentialFiles.brandId, context.viewer.brandId), eq(credentialFiles.id, fileId)));
  const scan = file && scanOf(context, file);
  if (scan !== 'CLEAN' && scan !== 'NOT_SCANNED') throw new FileNotScannedError();
}

/**
 * Approves a specialist as a whole, or returns what was handed in with a reason. Throws `RequirementsNotMetError` while a
 * required credential is not approved, and `AlreadyDecidedError` where nothing waits.
 */
export async function decideOnboarding(context: IdentityContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...decision } = parseInput(onboardingDecisionShape, input, faults);
  const { personId, isApproved, reason } = decision;
  const { brandId, personId: actorId } = context.viewer;
  await decideOn(context, { operation: 'decideOnboarding', key, input: decision, personId }, async (tx, row) => {
    if (row.approval !== 'SUBMITTED') throw new AlreadyDecidedError();
    if (isApproved) {
      const requirements = (await versionsOf(tx, brandId))[0] ?? nothingRequired;
      const known = await credentialsOf(tx, brandId, [personId]);
      const missing = missingToApprove(checklistOf(requirements, known, row, await todayIn(context, tx)));
      if (missing.length > 0) throw new RequirementsNotMetError(missing);
    }
    await tx
      .update(specialistOnboardings)
      .set({
        approval: isApproved ? 'APPROVED' : 'RETURNED',
        reason: isApproved ? null : (reason ?? null),
        decidedAt: context.now(),
        decidedBy: actorId,
      })
      .where(thisOnboarding(brandId, personId));
    const isNews = await refreshClearance(context, tx, personId);
    if (!isApproved) await tellSpecialist(context, tx, personId, 'credentialReturned');
    else if (!isNews) await tellSpecialist(context, tx, personId, 'specialistApproved');
    await administer(context, tx, personId, { reason: isApproved ? 'approved' : 'returned' });
  });
  return personId;
}

/** Stops new appointments with a specialist, whatever else is there; those that were made stand. Throws `AlreadyDecidedError`. */
export async function suspend(context: IdentityContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...suspension } = parseInput(suspensionShape, input, faults);
  const { personId, reason } = suspension;
  const act = { operation: 'suspendSpecialist', key, input: suspension, personId };
  await decideOn(context, act, async (tx, row) => {
    if (row.suspendedAt) throw new AlreadyDecidedError();
    await setSuspension(context, tx, personId, { at: context.now(), reason });
    await tellSpecialist(context, tx, personId, 'specialistSuspended');
  });
  return personId;
}

/** Lifts a suspension: what the brand requires decides again. Throws `AlreadyDecidedError` where there is none. */
export async function lift(context: IdentityContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, personId } = parseInput(liftingShape, input, faults);
  const act = { operation: 'liftSuspension', key, input: { personId }, personId };
  await decideOn(context, act, async (tx, row) => {
    if (!row.suspendedAt) throw new AlreadyDecidedError();
    await setSuspension(context, tx, personId, null);
  });
  return personId;
}

async function setSuspension(
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  suspension: { at: Date; reason: string } | null,
): Promise<void> {
  const { brandId, personId: actorId } = context.viewer;
  await tx
    .update(specialistOnboardings)
    .set({
      suspendedAt: suspension?.at ?? null,
      suspendedBy: suspension ? actorId : null,
      suspensionReason: suspension?.reason ?? null,
    })
    .where(thisOnboarding(brandId, personId));
  await administer(context, tx, personId, { reason: suspension ? 'suspended' : 'suspension lifted' });
}
