import type { Id, Words } from '@daraport/domain';
import { idempotencyKeys, specialists } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';
import { ageGroups } from '../matching/criteria.ts';
import { ProfileChangedError } from '../profile/errors.ts';

const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
const shape = z.object({
  specialistId: z.string().nullish(),
  ageGroups: z
    .array(z.enum(ageGroups))
    .max(40)
    .transform((chosen) => ageGroups.filter((each) => chosen.includes(each))),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/**
 * Sets whom a specialist sees, once per key and on the version of the profile that was read; answers whose. Throws
 * `NotFoundError`, `InvalidInputError`, `ProfileChangedError`.
 */
export async function saveAudience(context: BookingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...wish } = parseInput(shape, input, words);
  const { brandId, personId, tokenId } = context.viewer;
  const actorId = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId, operation: 'saveAudience', key, input: wish, now: context.now() };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const specialist = await managedSpecialist(context, tx, wish.specialistId, true);
      const here = and(eq(specialists.brandId, brandId), eq(specialists.id, specialist.id));
      const [now] = await tx.select({ version: specialists.profileVersion }).from(specialists).where(here);
      if (now?.version !== wish.version) throw new ProfileChangedError(now?.version ?? 0);
      await tx
        .update(specialists)
        .set({ ageGroups: wish.ageGroups, profileVersion: wish.version + 1 })
        .where(here);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: specialist.personId,
        resourceType: 'DirectoryProfile',
        resourceId: specialist.id,
      });
      return specialist.id;
    }),
  );
}
