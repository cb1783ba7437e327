import { InvalidInputError, type Id } from '@daraport/domain';
import { credentialKinds, idempotencyKeys, specialistRequirements } from '@daraport/drizzle/tables/identity';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { refreshClearance, todayIn } from './clearance.ts';
import { RequirementsChangedError } from './errors.ts';
import { faults, requirementsShape } from './input.ts';
import { allSpecialists, latestRequirements, versionsOf } from './reads.ts';
import type { Requirements } from './rules.ts';

/**
 * Says what the brand requires of specialists, as a new version that counts from a day on. Throws `RequirementsChangedError`
 * when another version than the one named is the newest, `InvalidInputError` for a day that is over.
 */
export async function saveRequirements(context: IdentityContext, input: unknown): Promise<Requirements> {
  const { idempotencyKey: key, ...asked } = parseInput(requirementsShape, input, faults);
  const { brandId, personId } = context.viewer;
  if (!personId) throw new RequirementsChangedError();
  const credentials = credentialKinds.filter((kind) => asked.credentials.includes(kind));
  const wish = { ...asked, credentials };
  const operation = { brandId, actorId: personId, operation: 'saveRequirements', key, input: wish, now: context.now() };
  await context.asPlatform(brandId, (platform) =>
    platform.write((tx) =>
      once(tx, idempotencyKeys, operation, async () => {
        // One after the other: the next number is nobody else's.
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`requirements:${brandId}`}, 0))`);
        const newest = (await versionsOf(tx, brandId))[0]?.version ?? 0;
        if (newest !== asked.version) throw new RequirementsChangedError();
        if (asked.appliesFrom < (await todayIn(context, tx)))
          throw new InvalidInputError([{ path: 'appliesFrom', words: faults.past }]);
        const { needsApproval, needsPayoutAccount, appliesFrom } = wish;
        const version = newest + 1;
        const asSaid = { credentials, needsApproval, needsPayoutAccount, appliesFrom };
        const saved = { brandId, version, ...asSaid, savedAt: context.now(), savedBy: personId };
        await tx.insert(specialistRequirements).values(saved);
        await enqueue(tx, { name: 'identity.reviewClearances', payload: { brandId } });
        await context.record(tx, {
          action: 'ADMINISTER',
          subjectId: null,
          resourceType: 'SpecialistRequirements',
          resourceId: brandId,
          reason: `version ${version}`,
        });
        return true;
      }),
    ),
  );
  return latestRequirements(context);
}

/** The job after somebody was given the role of a specialist, or it ended: reckons anew at once, not only in the night. */
export async function reviewSpecialist(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { personId } = z.object({ personId: z.string() }).parse(payload);
  await context.write((tx) => refreshClearance(context, tx, personId));
}

/** Reckons anew for everyone on the brand whether they may be booked, each in a transaction of its own. */
export async function reviewClearances(context: IdentityContext): Promise<void> {
  const ids: Id[] = await allSpecialists(context.rows, context.viewer.brandId);
  for (const personId of ids) await context.write((tx) => refreshClearance(context, tx, personId));
}
