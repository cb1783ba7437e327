import type { Id } from '@daraport/domain';
import { idempotencyKeys, reminderSettings } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { SettingsChangedError } from './errors.ts';
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
  const { idempotencyKey: key, version, quietHours, ...rules } = parseInput(settingsShape, input, settingsFaults);
  const { brandId, personId, tokenId } = context.viewer;
  const now = context.now();
  const actorId = personId ?? tokenId ?? brandId;
  const request = {
    brandId,
    actorId,
    operation: 'saveReminderSettings',
    key,
    input: [version, quietHours, rules],
    now,
  };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const { version: present } = await settingsOf(tx, brandId);
      if (present !== version) throw new SettingsChangedError(present);
      const row = {
        ...rules,
        quietFrom: quietHours?.fromMinute ?? null,
        quietTo: quietHours?.toMinute ?? null,
        version: version + 1,
        changedAt: now,
        changedBy: actorId,
      };
      const saved = await tx
        .insert(reminderSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [reminderSettings.brandId],
          set: row,
          setWhere: eq(reminderSettings.version, version),
        })
        .returning({ version: reminderSettings.version });
      // Another editor was first, between that look and this write.
      if (saved.length === 0) throw new SettingsChangedError(version + 1);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'ReminderSettings',
        resourceId: brandId,
      });
      await enqueue(tx, { name: 'booking.replanReminders', payload: { brandId }, key: `booking.replan:${brandId}` });
      return version + 1;
    });
    return settingsOf(tx, brandId);
  });
}
