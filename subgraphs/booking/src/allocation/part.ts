import { type Id, type Words } from '@daraport/domain';
import { allocationParts, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { membersOf } from './load.ts';
import { mostLimit, mostShare } from './rules.ts';

const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  share: { en: `Please choose 1 to ${mostShare}.`, de: `Bitte wählen Sie 1 bis ${mostShare}.` },
  limit: { en: `Please choose 0 to ${mostLimit}.`, de: `Bitte wählen Sie 0 bis ${mostLimit}.` },
} satisfies Record<string, Words>;
const limit = z.int('limit').min(0, 'limit').max(mostLimit, 'limit').nullish();
const shape = z.object({
  specialistId: z.string().nullish(),
  takesPart: z.boolean().nullish(),
  share: z.int('share').min(1, 'share').max(mostShare, 'share').nullish(),
  mostOpen: limit,
  mostNewPerWeek: limit,
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/**
 * Sets how much a specialist takes, and for whoever oversees her also whether she takes part and how large her share is.
 * Throws `NotFoundError`, `InvalidInputError`, `SettingsChangedError`.
 */
export async function saveAllocationPart(context: BookingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, version, ...wish } = parseInput(shape, input, words);
  const { brandId, personId, tokenId, scopes } = context.viewer;
  const isSharing = (wish.takesPart ?? null) !== null || (wish.share ?? null) !== null;
  if (isSharing && !scopes.includes('availability:oversee'))
    throw new GraphQLError('Whether one takes part, and how large a share, is for who oversees.', {
      extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
    });
  const actorId = personId ?? tokenId ?? brandId;
  const request = {
    brandId,
    actorId,
    operation: 'saveAllocationPart',
    key,
    input: [version, wish],
    now: context.now(),
  };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const specialist = await managedSpecialist(context, tx, wish.specialistId, true);
      const [known] = await membersOf(context, tx, [specialist.id]);
      if (known?.version !== version) throw new SettingsChangedError(known?.version ?? 0);
      const row = {
        takesPart: wish.takesPart ?? known.takesPart,
        share: wish.share ?? known.share,
        mostOpen: wish.mostOpen ?? null,
        mostNewPerWeek: wish.mostNewPerWeek ?? null,
        version: version + 1,
        changedAt: context.now(),
      };
      await tx
        .insert(allocationParts)
        .values({ brandId, specialistId: specialist.id, ...row })
        .onConflictDoUpdate({ target: [allocationParts.brandId, allocationParts.specialistId], set: row });
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: specialist.personId,
        resourceType: 'AllocationPart',
        resourceId: specialist.id,
      });
      return specialist.id;
    }),
  );
}
