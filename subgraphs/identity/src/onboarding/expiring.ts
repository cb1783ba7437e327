import { Temporal, type Id } from '@daraport/domain';
import { people, specialistCredentials } from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { and, eq, inArray, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { lockOnboarding, refreshClearance, todayIn } from './clearance.ts';
import { credentialsOf, todayOf } from './reads.ts';
import { reviewClearances } from './requirements.ts';
import { byDay, isExpired, warningDue, warnings, type CredentialRow } from './rules.ts';
import { thisCredential } from './submit.ts';
import { tellSpecialist } from './telling.ts';

/**
 * Every night: credentials that are over expire, warnings of those that end soon are planned for the day, and for everyone it is
 * reckoned anew whether they may be booked, because requirements and credentials also begin on a day. Repeated, it changes nothing.
 */
export async function expireCredentials(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const today = await todayOf(context);
  const soon = Temporal.PlainDate.from(today).add({ days: warnings[0] }).toString();
  const ending = await context.rows
    .select()
    .from(specialistCredentials)
    .where(
      and(
        eq(specialistCredentials.brandId, brandId),
        isNull(specialistCredentials.replacedAt),
        inArray(specialistCredentials.state, ['SUBMITTED', 'APPROVED']),
        lte(specialistCredentials.validUntil, soon),
      ),
    );
  for (const { id, personId } of ending) {
    await context.write(async (tx) => {
      const known = await stillCounting(tx, brandId, { id, personId });
      if (!known) return;
      if (isExpired(known, today)) await expire(context, tx, known);
      else if (warningDue(known, today) !== undefined) await planWarning(context, tx, known);
    });
  }
  await reviewClearances(context);
}

/** One that nothing has replaced and that has not ended otherwise, under the lock of its specialist. */
async function stillCounting(
  tx: IdentityTransaction,
  brandId: Id,
  { id, personId }: Pick<CredentialRow, 'id' | 'personId'>,
): Promise<CredentialRow | undefined> {
  await lockOnboarding(tx, brandId, personId);
  const [known] = await tx.select().from(specialistCredentials).where(thisCredential(brandId, id));
  const counts = known && !known.replacedAt && (known.state === 'SUBMITTED' || known.state === 'APPROVED');
  return counts ? known : undefined;
}

async function expire(context: IdentityContext, tx: IdentityTransaction, { id, personId }: CredentialRow) {
  await tx.update(specialistCredentials).set({ state: 'EXPIRED' }).where(thisCredential(context.viewer.brandId, id));
  await context.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'Credential',
    resourceId: id,
    reason: 'expired',
  });
  await refreshClearance(context, tx, personId);
}

/** Nobody is woken by it: it waits for the day of its reader. */
async function planWarning(context: IdentityContext, tx: IdentityTransaction, { id, personId }: CredentialRow) {
  const { brandId } = context.viewer;
  const [person] = await tx
    .select({ timeZone: people.timeZone })
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  if (!person) return;
  await enqueue(tx, {
    name: 'identity.warnOfExpiry',
    payload: { brandId, credentialId: id, personId },
    runAt: byDay(context.now(), person.timeZone),
    key: `identity.warnOfExpiry:${id}`,
  });
}

const Warning = z.object({ credentialId: z.string(), personId: z.string() });

/**
 * The job that warns, of how things stand when it runs: not of what was replaced, has ended, or is being renewed already. Each
 * warning once; by mail only where reminders are wanted there.
 */
export async function warnOfExpiry(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { credentialId: id, personId } = Warning.parse(payload);
  const { brandId } = context.viewer;
  await context.write(async (tx) => {
    const known = await stillCounting(tx, brandId, { id, personId });
    const warnedDays = known && warningDue(known, await todayIn(context, tx));
    if (!known || warnedDays === undefined) return;
    const isRenewed = (await credentialsOf(tx, brandId, [personId])).some(
      (one) => one.replacesId === id && one.state === 'SUBMITTED' && !one.replacedAt,
    );
    if (isRenewed) return;
    await tx.update(specialistCredentials).set({ warnedDays }).where(thisCredential(brandId, id));
    await tellSpecialist(context, tx, personId, 'credentialExpiring', {
      key: `credential:${id}:${warnedDays}`,
      notAfter: new Date(`${known.validUntil}T23:59:59Z`).toISOString(),
    });
  });
}
