import type { Id } from '@daraport/domain';
import { reminderSettings } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { saveSettings } from '../settings/save.ts';
import { defaultRules, settingsFaults, settingsShape, type ReminderRules } from './rules.ts';

/** A brand's reminder rules with what is known of their last change; version 0 are the defaults. */
export interface ReminderSettings extends ReminderRules {
  readonly version: number;
  readonly changedAt: Date | null;
}

/** How the brand reminds now. */
export async function settingsOf(tx: BookingTransaction, brandId: Id): Promise<ReminderSettings> {
  const [row] = await tx.select().from(reminderSettings).where(eq(reminderSettings.brandId, brandId));
  if (!row) return { ...defaultRules, version: 0, changedAt: null };
  const { steps, quietFrom, quietTo, remindsSpecialists, textsChanges, version, changedAt } = row;
  const quiet = quietFrom === null || quietTo === null ? null : { fromMinute: quietFrom, toMinute: quietTo };
  return { steps, quiet, remindsSpecialists, textsChanges, version, changedAt };
}

/**
 * Changes how the brand reminds, and plans the reminders of coming appointments anew. Throws `SettingsChangedError` when
 * they are no longer at the version that was read.
 */
export async function saveReminderSettings(context: BookingContext, input: unknown): Promise<ReminderSettings> {
  const { idempotencyKey, version, quietHours, ...rules } = parseInput(settingsShape, input, settingsFaults);
  const { brandId } = context.viewer;
  return saveSettings(context, {
    resourceType: 'ReminderSettings',
    idempotencyKey,
    version,
    input: [quietHours, rules],
    read: (tx) => settingsOf(tx, brandId),
    async write(tx, stamp) {
      const quiet = { quietFrom: quietHours?.fromMinute ?? null, quietTo: quietHours?.toMinute ?? null };
      const row = { ...rules, ...quiet, ...stamp };
      await enqueue(tx, { name: 'booking.replanReminders', payload: { brandId }, key: `booking.replan:${brandId}` });
      return tx
        .insert(reminderSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [reminderSettings.brandId],
          set: row,
          setWhere: eq(reminderSettings.version, version),
        })
        .returning({ version: reminderSettings.version });
    },
  });
}
