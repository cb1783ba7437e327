import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once } from '@daraport/subgraph';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { SettingsChangedError } from '../reminder/errors.ts';

/** What every kind of a brand's settings has; version 0 are the defaults. */
interface Versioned {
  readonly version: number;
}

/** What a changed row says of its change. */
export interface Stamp {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
}

interface Saving<Settings extends Versioned> {
  /** As the audit log names it. */
  readonly resourceType: `${string}Settings`;
  readonly idempotencyKey: string;
  /** The version that was read. */
  readonly version: number;
  /** What is asked for, to tell a repeated key from a reused one. */
  readonly input: unknown;
  readonly read: (tx: BookingTransaction) => Promise<Settings>;
  /** Inserts the row, or updates the one of the version that was read; answers nothing where there is no such row. */
  readonly write: (tx: BookingTransaction, stamp: Stamp, present: Settings) => Promise<readonly unknown[]>;
}

/**
 * Changes a brand's settings once per key, on the version that was read, with its audit entry; answers them as they are
 * then. Throws `SettingsChangedError`.
 */
export function saveSettings<Settings extends Versioned>(
  context: BookingContext,
  { resourceType, idempotencyKey: key, version, input, read, write }: Saving<Settings>,
): Promise<Settings> {
  const { brandId, personId, tokenId } = context.viewer;
  const now = context.now();
  const actorId = personId ?? tokenId ?? brandId;
  const request = { brandId, actorId, operation: `save${resourceType}`, key, input: [version, input], now };
  return context.write(async (tx) => {
    await once(tx, idempotencyKeys, request, async () => {
      const present = await read(tx);
      if (present.version !== version) throw new SettingsChangedError(present.version);
      const saved = await write(tx, { version: version + 1, changedAt: now, changedBy: actorId }, present);
      // Another editor was first, between that look and this write.
      if (saved.length === 0) throw new SettingsChangedError(version + 1);
      await context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType, resourceId: brandId });
      return version + 1;
    });
    return read(tx);
  });
}
