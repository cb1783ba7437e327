import type { Id } from '@daraport/domain';
import { assistedSettings, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { SettingsChangedError } from '../../reminder/errors.ts';
import { actingPerson } from '../record.ts';
import { defaultDeadlines, type AssistedDeadlines } from '../rules.ts';
import { words } from '../words.ts';

/** A brand's deadlines with what is known of their last change; version 0 are the defaults. */
export interface AssistedSettings extends AssistedDeadlines {
  readonly allocatesAutomatically: boolean;
  readonly version: number;
  readonly changedAt: Date | null;
}

/** The brand's deadlines now. */
export async function settingsOf(tx: BookingTransaction, brandId: Id): Promise<AssistedSettings> {
  const [row] = await tx.select().from(assistedSettings).where(eq(assistedSettings.brandId, brandId));
  if (!row) return { ...defaultDeadlines, allocatesAutomatically: false, version: 0, changedAt: null };
  const { answerWithinHours, proposalsValidHours, allocatesAutomatically, version, changedAt } = row;
  return { answerWithinHours, proposalsValidHours, allocatesAutomatically, version, changedAt };
}

const hoursShape = z.int('hours').min(1, 'hours').max(336, 'hours');
const settingsShape = z.object({
  answerWithinHours: hoursShape,
  proposalsValidHours: hoursShape,
  allocatesAutomatically: z.boolean().nullish(),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/** Changes the brand's deadlines, from the next step of each request on. Throws `SettingsChangedError`, `InvalidInputError`. */
export async function saveAssistedSettings(context: BookingContext, input: unknown): Promise<AssistedSettings> {
  const { idempotencyKey: key, version, ...deadlines } = parseInput(settingsShape, input, words);
  const { brandId } = context.viewer;
  const now = context.now();
  const actorId = actingPerson(context);
  const request = {
    brandId,
    actorId,
    operation: 'saveAssistedSettings',
    key,
    input: [version, deadlines],
    now,
  };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const known = await settingsOf(tx, brandId);
      if (known.version !== version) throw new SettingsChangedError(known.version);
      const allocatesAutomatically = deadlines.allocatesAutomatically ?? known.allocatesAutomatically;
      const row = { ...deadlines, allocatesAutomatically, version: version + 1, changedAt: now, changedBy: actorId };
      const saved = await tx
        .insert(assistedSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [assistedSettings.brandId],
          set: row,
          setWhere: eq(assistedSettings.version, version),
        })
        .returning({ version: assistedSettings.version });
      // Another editor was first, between that look and this write.
      if (saved.length === 0) throw new SettingsChangedError(version + 1);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'AssistedSettings',
        resourceId: brandId,
      });
      return version + 1;
    });
    return settingsOf(tx, brandId);
  });
}
