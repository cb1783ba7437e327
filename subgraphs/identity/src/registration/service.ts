import type { Viewer } from '@daraport/access';
import { credentials, idempotencyKeys, legalTexts, memberships, people } from '@daraport/drizzle/tables/identity';
import { IdempotencyConflictError, type Id } from '@daraport/domain';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, desc, eq } from 'drizzle-orm';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { attemptLimits, countAttempt, countSuccess } from '../session/attempts.ts';
import { hashPassword, verifyPassword } from '../session/password.ts';
import { findAccount, openSession } from '../session/service.ts';
import { EmailTakenError } from './errors.ts';
import { factsAbout, isPasswordStrong, Registration, registrationFaults } from './rules.ts';

const Registrations = Registration.refine((input) => isPasswordStrong(input.password, factsAbout(input)), {
  path: ['password'],
  message: 'password',
});

/** Makes a patient's account and signs in. The same key again signs in to the same account, with the same password. */
export async function registerPatient(context: IdentityContext, input: unknown): Promise<Viewer> {
  const registration = parseInput(Registrations, input, registrationFaults);
  await countAttempt(context, attemptLimits.register, registration.email);
  await countAttempt(context, attemptLimits.emailTaken);
  const passwordHash = await hashPassword(registration.password);
  const { personId, isNew } = await createAccount(context, registration, passwordHash).catch(async (error: unknown) => {
    if (error instanceof EmailTakenError) await tellOwner(context, registration.email);
    throw error;
  });
  if (!isNew) await assertSamePassword(context, registration);
  await countSuccess(context, attemptLimits.emailTaken);
  return openSession(context, personId, 'registration');
}

function createAccount(context: IdentityContext, registration: Registration, passwordHash: string) {
  const { brandId } = context.viewer;
  // The password is no part of what is kept of the request: a fast hash of it would undo the slow one.
  const { password: _, idempotencyKey: key, ...rest } = registration;
  const actorId = hashOf(registration.email).toString('base64url');
  const request = { brandId, actorId, operation: 'registerPatient', key, input: rest, now: context.now() };
  return context.asPlatform(brandId, (platform) =>
    platform.write(async (tx) => {
      let isNew = false;
      const personId = await once(tx, idempotencyKeys, request, async () => {
        isNew = true;
        return insertPatient(platform, tx, registration, { passwordHash, clickId: context.viewer.clickId });
      });
      return { personId, isNew };
    }),
  );
}

async function insertPatient(
  platform: IdentityContext,
  tx: IdentityTransaction,
  { givenName, familyName, email, locale, timeZone }: Registration,
  given: { passwordHash: string; clickId: Id | null },
): Promise<Id> {
  const { brandId } = platform.viewer;
  const now = platform.now();
  const personId = platform.newId();
  const terms = { termsVersion: await currentTerms(tx, brandId), termsAcceptedAt: now };
  const person = {
    brandId,
    id: personId,
    givenName,
    familyName,
    email,
    locale,
    timeZone,
    isStaff: false,
    ...terms,
    createdAt: now,
  };
  const made = await tx
    .insert(people)
    .values(person)
    .onConflictDoNothing({ target: [people.brandId, people.email] })
    .returning({ id: people.id });
  if (made.length === 0) throw new EmailTakenError();
  await tx.insert(credentials).values({ brandId, personId, passwordHash: given.passwordHash, changedAt: now });
  await tx.insert(memberships).values({ brandId, id: platform.newId(), personId, role: 'PATIENT', createdAt: now });
  await platform.publish(tx, 'identity.personRegistered', { personId, clickId: given.clickId });
  await platform.record(tx, { action: 'WRITE', subjectId: personId, resourceType: 'Person', resourceId: personId });
  return personId;
}

/** The terms somebody accepts who makes an account now. */
export async function currentTerms(tx: IdentityTransaction, brandId: Id): Promise<string | null> {
  const [terms] = await tx
    .select({ version: legalTexts.version })
    .from(legalTexts)
    .where(and(eq(legalTexts.brandId, brandId), eq(legalTexts.kind, 'TERMS')))
    .orderBy(desc(legalTexts.publishedAt))
    .limit(1);
  return terms?.version ?? null;
}

/** A repeated request opens a session only for whoever knows the password of the first one. */
async function assertSamePassword(context: IdentityContext, { email, password }: Registration): Promise<void> {
  const account = await findAccount(context, email);
  const isSame = await verifyPassword(account?.passwordHash ?? undefined, password);
  if (!isSame) throw new IdempotencyConflictError();
}

/** The owner of the address learns that somebody tried, and how to sign in instead. */
async function tellOwner(context: IdentityContext, email: string): Promise<void> {
  const { brandId, brandOrigin } = context.viewer;
  await context.write((tx) =>
    enqueue(tx, { name: 'identity.sendAccountExists', payload: { brandId, brandOrigin, email } }),
  );
}
