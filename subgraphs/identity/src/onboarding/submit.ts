import { InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import {
  credentialFiles,
  idempotencyKeys,
  specialistCredentials,
  specialistOnboardings,
} from '@daraport/drizzle/tables/identity';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { lockOnboarding, refreshClearance, thisOnboarding, todayIn } from './clearance.ts';
import { AlreadyDecidedError, RequirementsNotMetError, TooManyCredentialsError } from './errors.ts';
import { credentialShape, faults, handInShape, type CredentialWish } from './input.ts';
import { credentialsOf, myOnboarding, oneselfAsSpecialist, versionsOf, type Onboarding } from './reads.ts';
import {
  checklistOf,
  isWaiting,
  missingToHandIn,
  mostCredentials,
  nothingRequired,
  type CredentialRow,
} from './rules.ts';
import { tellDeciders } from './telling.ts';

/** One credential's row, for updates. */
export const thisCredential = (brandId: Id, id: Id) =>
  and(eq(specialistCredentials.brandId, brandId), eq(specialistCredentials.id, id));

/** Runs as the platform for the acting specialist, once per key: these rows are nobody's to write. */
async function asSpecialist(
  context: IdentityContext,
  act: { readonly operation: string; readonly key: string; readonly input: unknown },
  work: (tx: IdentityTransaction, personId: Id) => Promise<void>,
): Promise<void> {
  const oneself = await oneselfAsSpecialist(context);
  if (!oneself) throw new NotFoundError();
  const { id: personId } = oneself;
  const { brandId } = context.viewer;
  const request = { ...act, brandId, actorId: personId, now: context.now() };
  await context.asPlatform(brandId, (platform) =>
    platform.write((tx) =>
      once(tx, idempotencyKeys, request, async () => {
        await work(tx, personId);
        return true;
      }),
    ),
  );
}

/**
 * Hands a licence or a document over. With `replacesId` it takes the place of an own one: of one that counts, only when it is
 * approved where that is required. Throws `InvalidInputError`, `NotFoundError` for what is not one's own, `AlreadyDecidedError`
 * for one that was replaced meanwhile, `TooManyCredentialsError`.
 */
export async function submitCredential(context: IdentityContext, input: unknown): Promise<Onboarding> {
  const { idempotencyKey, ...wish } = parseInput(credentialShape, input, faults);
  await asSpecialist(context, { operation: 'submitCredential', key: idempotencyKey, input: wish }, (tx, personId) =>
    submit(context, tx, personId, wish),
  );
  return afterwards(context);
}

async function submit(
  context: IdentityContext,
  tx: IdentityTransaction,
  personId: Id,
  wish: Omit<CredentialWish, 'idempotencyKey'>,
): Promise<void> {
  const { brandId } = context.viewer;
  const row = await lockOnboarding(tx, brandId, personId);
  if (wish.validUntil && wish.validUntil < (await todayIn(context, tx)))
    throw new InvalidInputError([{ path: 'validUntil', words: faults.over }]);
  const known = await credentialsOf(tx, brandId, [personId]);
  if (known.length >= mostCredentials) throw new TooManyCredentialsError();
  const replacesId = wish.replacesId ? await stepAside(context, tx, known, wish) : null;
  if (wish.fileId) await useFile(context, tx, personId, wish.fileId);
  const id = context.newId();
  await tx.insert(specialistCredentials).values({
    brandId,
    id,
    personId,
    kind: wish.kind,
    state: 'SUBMITTED',
    ...wish.licence,
    fileId: wish.fileId ?? null,
    validFrom: wish.validFrom ?? null,
    validUntil: wish.validUntil ?? null,
    replacesId,
    submittedAt: context.now(),
  });
  await context.record(tx, { action: 'WRITE', subjectId: personId, resourceType: 'Credential', resourceId: id });
  await refreshClearance(context, tx, personId);
  const { needsApproval } = (await versionsOf(tx, brandId))[0] ?? nothingRequired;
  const wait = needsApproval && row.approval === 'APPROVED' && !isWaiting(row, known);
  if (wait) await tellDeciders(context, tx, personId);
}

/** Makes room for the new one. Answers which approved one it shall replace once it is approved itself. */
async function stepAside(
  context: IdentityContext,
  tx: IdentityTransaction,
  known: readonly CredentialRow[],
  { replacesId, kind }: Pick<CredentialWish, 'replacesId' | 'kind'>,
): Promise<Id | null> {
  const old = known.find(({ id }) => id === replacesId);
  if (!old || old.kind !== kind) throw new NotFoundError();
  if (old.replacedAt) throw new AlreadyDecidedError();
  if (old.state === 'APPROVED') {
    const pending = known.find((one) => one.replacesId === old.id && !one.replacedAt && one.state !== 'APPROVED');
    if (pending) await replace(context, tx, pending.id);
    return old.id;
  }
  await replace(context, tx, old.id);
  return old.replacesId;
}

/** Puts a credential out of use: another one stands in its place. */
export const replace = (context: IdentityContext, tx: IdentityTransaction, id: Id) =>
  tx.update(specialistCredentials).set({ replacedAt: context.now() }).where(thisCredential(context.viewer.brandId, id));

/** Ties an own upload to a credential; each upload is used once. */
async function useFile(context: IdentityContext, tx: IdentityTransaction, personId: Id, fileId: Id): Promise<void> {
  const used = await tx
    .update(credentialFiles)
    .set({ usedAt: context.now() })
    .where(
      and(
        eq(credentialFiles.brandId, context.viewer.brandId),
        eq(credentialFiles.id, fileId),
        eq(credentialFiles.personId, personId),
        isNull(credentialFiles.usedAt),
        ne(credentialFiles.scan, 'INFECTED'),
      ),
    )
    .returning({ id: credentialFiles.id });
  if (used.length === 0) throw new InvalidInputError([{ path: 'fileId', words: faults.file }]);
}

/**
 * Hands everything in, to be decided on. Throws `RequirementsNotMetError` while something required is not there, and
 * `AlreadyDecidedError` where nothing is to be handed in.
 */
export async function handIn(context: IdentityContext, input: unknown): Promise<Onboarding> {
  const { idempotencyKey: key } = parseInput(handInShape, input, faults);
  await asSpecialist(context, { operation: 'handInOnboarding', key, input: {} }, async (tx, personId) => {
    const { brandId } = context.viewer;
    const row = await lockOnboarding(tx, brandId, personId);
    const requirements = (await versionsOf(tx, brandId))[0] ?? nothingRequired;
    if (!requirements.needsApproval || row.approval === 'SUBMITTED' || row.approval === 'APPROVED')
      throw new AlreadyDecidedError();
    const known = await credentialsOf(tx, brandId, [personId]);
    const missing = missingToHandIn(checklistOf(requirements, known, row, await todayIn(context, tx)));
    if (missing.length > 0) throw new RequirementsNotMetError(missing);
    await tx
      .update(specialistOnboardings)
      .set({ approval: 'SUBMITTED', handedInAt: context.now(), reason: null })
      .where(thisOnboarding(brandId, personId));
    await tellDeciders(context, tx, personId);
    await context.record(tx, {
      action: 'WRITE',
      subjectId: personId,
      resourceType: 'Onboarding',
      resourceId: personId,
    });
  });
  return afterwards(context);
}

/** Where the viewer stands now that it is written. */
async function afterwards(context: IdentityContext): Promise<Onboarding> {
  const onboarding = await myOnboarding(context);
  if (!onboarding) throw new NotFoundError();
  return onboarding;
}
