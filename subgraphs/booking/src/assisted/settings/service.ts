import type { Id } from '@daraport/domain';
import { assistedSettings, type AllocationRule } from '@daraport/drizzle/tables/booking';
import { parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { allocationRules } from '../../allocation/rules.ts';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { saveSettings } from '../../settings/save.ts';
import { defaultDeadlines, type AssistedDeadlines } from '../rules.ts';
import { words } from '../words.ts';

/** A brand's deadlines and allocation with what is known of their last change; version 0 are the defaults. */
export interface AssistedSettings extends AssistedDeadlines {
  readonly allocatesAutomatically: boolean;
  readonly allocationRule: AllocationRule;
  readonly version: number;
  readonly changedAt: Date | null;
}

/** How requests are dealt with on the brand now. */
export async function settingsOf(tx: BookingTransaction, brandId: Id): Promise<AssistedSettings> {
  const [row] = await tx.select().from(assistedSettings).where(eq(assistedSettings.brandId, brandId));
  if (!row)
    return { ...defaultDeadlines, allocatesAutomatically: false, allocationRule: 'FAIR', version: 0, changedAt: null };
  const { brandId: _brand, changedBy: _changer, ...settings } = row;
  return settings;
}

const hoursShape = z.int('hours').min(1, 'hours').max(336, 'hours').nullish();
const settingsShape = z.object({
  answerWithinHours: hoursShape,
  proposalsValidHours: hoursShape,
  allocatesAutomatically: z.boolean().nullish(),
  allocationRule: z.enum(allocationRules).nullish(),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/**
 * Changes the brand's deadlines, from the next step of each request on, and its allocation, from the next request on; what
 * is not named stays. Throws `SettingsChangedError`, `InvalidInputError`.
 */
export async function saveAssistedSettings(context: BookingContext, input: unknown): Promise<AssistedSettings> {
  const { idempotencyKey, version, ...asked } = parseInput(settingsShape, input, words);
  const { brandId } = context.viewer;
  return saveSettings(context, {
    resourceType: 'AssistedSettings',
    idempotencyKey,
    version,
    input: asked,
    read: (tx) => settingsOf(tx, brandId),
    write(tx, stamp, present) {
      const row = {
        answerWithinHours: asked.answerWithinHours ?? present.answerWithinHours,
        proposalsValidHours: asked.proposalsValidHours ?? present.proposalsValidHours,
        allocatesAutomatically: asked.allocatesAutomatically ?? present.allocatesAutomatically,
        allocationRule: asked.allocationRule ?? present.allocationRule,
        ...stamp,
      };
      return tx
        .insert(assistedSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [assistedSettings.brandId],
          set: row,
          setWhere: eq(assistedSettings.version, version),
        })
        .returning({ version: assistedSettings.version });
    },
  });
}
