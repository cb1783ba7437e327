import type { Id } from '@daraport/domain';
import { idempotencyKeys, matchingSettings } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { actingPerson } from '../assisted/record.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { defaultWeights, softCriteria, type Weights } from './rules.ts';

/** Within how many days somebody must be free, where neither brand nor patient says. */
const defaultDays = 21;

/** How a brand matches, with what is known of the last change; version 0 are the defaults. */
export interface MatchingSettings {
  readonly weights: Weights;
  readonly withinDays: number;
  readonly version: number;
  readonly changedAt: Date | null;
}

/** How the brand matches now. A criterion that its row does not know yet counts as by default. */
export async function matchingOf(tx: BookingTransaction, brandId: Id): Promise<MatchingSettings> {
  const [row] = await tx.select().from(matchingSettings).where(eq(matchingSettings.brandId, brandId));
  if (!row) return { weights: defaultWeights, withinDays: defaultDays, version: 0, changedAt: null };
  const { withinDays, version, changedAt } = row;
  return { weights: { ...defaultWeights, ...row.weights }, withinDays, version, changedAt };
}

const words = {
  weight: { en: 'Please choose 0 to 100.', de: 'Bitte wählen Sie 0 bis 100.' },
  twice: { en: 'Please name each criterion once.', de: 'Bitte nennen Sie jedes Merkmal einmal.' },
  days: { en: 'Please choose 1 to 42 days.', de: 'Bitte wählen Sie 1 bis 42 Tage.' },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
};
const settingsShape = z.object({
  weights: z
    .array(z.object({ criterion: z.enum(softCriteria), weight: z.int('weight').min(0, 'weight').max(100, 'weight') }))
    .refine((all) => new Set(all.map(({ criterion }) => criterion)).size === all.length, 'twice'),
  withinDays: z.int('days').min(1, 'days').max(42, 'days'),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/** Changes how the brand matches; what is not named keeps its weight. Throws `SettingsChangedError`, `InvalidInputError`. */
export async function saveMatchingSettings(context: BookingContext, input: unknown): Promise<MatchingSettings> {
  const { idempotencyKey: key, version, weights, withinDays } = parseInput(settingsShape, input, words);
  const { brandId } = context.viewer;
  const now = context.now();
  const actorId = actingPerson(context);
  const request = {
    brandId,
    actorId,
    operation: 'saveMatchingSettings',
    key,
    input: [version, weights, withinDays],
    now,
  };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const present = await matchingOf(tx, brandId);
      if (present.version !== version) throw new SettingsChangedError(present.version);
      const changed = Object.fromEntries(weights.map(({ criterion, weight }) => [criterion, weight]));
      const row = {
        weights: { ...present.weights, ...changed },
        withinDays,
        version: version + 1,
        changedAt: now,
        changedBy: actorId,
      };
      const saved = await tx
        .insert(matchingSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [matchingSettings.brandId],
          set: row,
          setWhere: eq(matchingSettings.version, version),
        })
        .returning({ version: matchingSettings.version });
      // Another editor was first, between that look and this write.
      if (saved.length === 0) throw new SettingsChangedError(version + 1);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'MatchingSettings',
        resourceId: brandId,
      });
      return version + 1;
    });
    return matchingOf(tx, brandId);
  });
}
