import type { Id } from '@daraport/domain';
import { waitlistSettings } from '@daraport/drizzle/tables/booking';
import { parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { saveSettings } from '../settings/save.ts';
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
  const { offerMinutes, ...asked } = parseInput(settingsShape, input, faults);
  const { brandId } = context.viewer;
  return saveSettings(context, {
    ...asked,
    resourceType: 'WaitlistSettings',
    input: offerMinutes,
    read: (tx) => waitlistSettingsOf(tx, brandId),
    write: (tx, stamp) =>
      tx
        .insert(waitlistSettings)
        .values({ brandId, offerMinutes, ...stamp })
        .onConflictDoUpdate({
          target: [waitlistSettings.brandId],
          set: { offerMinutes, ...stamp },
          setWhere: eq(waitlistSettings.version, asked.version),
        })
        .returning({ version: waitlistSettings.version }),
  });
}
