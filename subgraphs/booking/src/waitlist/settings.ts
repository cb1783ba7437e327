import type { Id } from '@daraport/domain';
import { idempotencyKeys, waitlistSettings } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { defaultOfferMinutes } from './rules.ts';
import { faults, settingsShape } from './shapes.ts';

/** How long a brand's offers stand; version 0 is the default. */
export interface WaitlistSettings {
  readonly offerMinutes: number;
  readonly version: number;
}

/** How the brand offers now. */
export async function waitlistSettingsOf(tx: BookingTransaction, brandId: Id): Promise<WaitlistSettings> {
  const { offerMinutes, version } = waitlistSettings;
  const [row] = await tx
    .select({ offerMinutes, version })
    .from(waitlistSettings)
    .where(eq(waitlistSettings.brandId, brandId));
  return row ?? { offerMinutes: defaultOfferMinutes, version: 0 };
}

/** How long an offer stands on the brand, in minutes. */
export const offerMinutesOf = async (tx: BookingTransaction, brandId: Id): Promise<number> =>
  (await waitlistSettingsOf(tx, brandId)).offerMinutes;

/** Changes how long offers stand from now on; those that are open stay. Throws `SettingsChangedError`. */
export async function saveWaitlistSettings(context: BookingContext, input: unknown): Promise<WaitlistSettings> {
  const { idempotencyKey: key, version, offerMinutes } = parseInput(settingsShape, input, faults);
  const { brandId, personId, tokenId } = context.viewer;
  const now = context.now();
  const actorId = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId, operation: 'saveWaitlistSettings', key, input: [version, offerMinutes], now };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const row = { offerMinutes, version: version + 1, changedAt: now, changedBy: actorId };
      const { version: present } = await waitlistSettingsOf(tx, brandId);
      if (present !== version) throw new SettingsChangedError(present);
      const saved = await tx
        .insert(waitlistSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [waitlistSettings.brandId],
          set: row,
          setWhere: eq(waitlistSettings.version, version),
        })
        .returning({ version: waitlistSettings.version });
      // Another editor was first, between that look and this write.
      if (saved.length === 0) throw new SettingsChangedError(version + 1);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'WaitlistSettings',
        resourceId: brandId,
      });
      return version + 1;
    });
    return waitlistSettingsOf(tx, brandId);
  });
}
