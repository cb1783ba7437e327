import type { Id } from '@daraport/domain';
import { idempotencyKeys, specialists } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';
import { ProfileChangedError } from '../profile/errors.ts';
import { faults, textsShape } from './rules.ts';

/**
 * Sets how the directory calls a specialist and what it says of her in her own words, once per key and on the version of the profile
 * that was read; the search finds it at once. Answers whose. Throws `NotFoundError`, `InvalidInputError`, `ProfileChangedError`.
 */
export async function saveTexts(context: BookingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...wish } = parseInput(textsShape, input, faults);
  const { brandId, personId, tokenId } = context.viewer;
  const actorId = personId ?? tokenId ?? '';
  const request = { brandId, actorId, operation: 'saveProfileTexts', key, input: wish, now: context.now() };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const specialist = await managedSpecialist(context, tx, wish.specialistId, true);
      const here = and(eq(specialists.brandId, brandId), eq(specialists.id, specialist.id));
      const [now] = await tx.select({ version: specialists.profileVersion }).from(specialists).where(here);
      if (now?.version !== wish.version) throw new ProfileChangedError(now?.version ?? 0);
      await tx
        .update(specialists)
        .set({
          title: wish.title,
          displayName: wish.name,
          headline: { de: wish.headlineDe, en: wish.headlineEn },
          about: { de: wish.aboutDe, en: wish.aboutEn },
          profileVersion: wish.version + 1,
        })
        .where(here);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: specialist.personId,
        resourceType: 'ProfileTexts',
        resourceId: specialist.id,
      });
      return specialist.id;
    }),
  );
}
