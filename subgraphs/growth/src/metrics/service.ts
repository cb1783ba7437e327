import type { Transaction } from '@daraport/subgraph';
import { notify } from '@daraport/events';
import { metricDays, organizationDays, type relations } from '@daraport/drizzle/tables/growth';
import { sql } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';

type Tx = Transaction<typeof relations>;

/** What an event adds to a day; amounts in minor units of the brand's currency. */
export type DayFigures = Partial<
  Record<'bookings' | 'cancellations' | 'missed' | 'newPatients' | 'revenueMinor', number>
>;

/** Where the overviews of a brand listen, or those of one of its organizations. */
export const metricsTopic = (brandId: string, organizationId: string | null = null): string =>
  organizationId ? `growth.metrics:${brandId}:${organizationId}` : `growth.metrics:${brandId}`;

/** Adds to the brand's figures of the day the instant falls on in its zone, and tells open overviews. */
export async function addToDay(context: GrowthContext, tx: Tx, at: Date, figures: DayFigures): Promise<void> {
  const { brandId } = context.viewer;
  const { day, added, set } = await addition(tx, brandId, at, figures);
  await tx
    .insert(metricDays)
    .values({ brandId, day, ...added })
    .onConflictDoUpdate({ target: [metricDays.brandId, metricDays.day], set: set(metricDays) });
  await notify(tx, metricsTopic(brandId), { kind: 'moved' });
}

/** Adds to the figures of organizations, as `addToDay` to the brand's. */
export async function addToOrganizations(
  context: GrowthContext,
  tx: Tx,
  organizationIds: readonly string[],
  at: Date,
  figures: DayFigures,
): Promise<void> {
  if (organizationIds.length === 0) return;
  const { brandId } = context.viewer;
  const { day, added, set } = await addition(tx, brandId, at, figures);
  // In one order, so that two events that meet the same organizations wait for each other.
  const rows = organizationIds.toSorted().map((organizationId) => ({ brandId, organizationId, day, ...added }));
  const { brandId: brand, organizationId, day: onDay } = organizationDays;
  await tx
    .insert(organizationDays)
    .values(rows)
    .onConflictDoUpdate({ target: [brand, organizationId, onDay], set: set(organizationDays) });
  for (const row of rows) await notify(tx, metricsTopic(brandId, row.organizationId), { kind: 'moved' });
}

async function addition(tx: Tx, brandId: string, at: Date, figures: DayFigures) {
  const added = { bookings: 0, cancellations: 0, missed: 0, newPatients: 0, revenueMinor: 0, ...figures };
  const set = (table: typeof metricDays | typeof organizationDays) => ({
    bookings: sql`${table.bookings} + ${added.bookings}`,
    cancellations: sql`${table.cancellations} + ${added.cancellations}`,
    missed: sql`${table.missed} + ${added.missed}`,
    newPatients: sql`${table.newPatients} + ${added.newPatients}`,
    revenueMinor: sql`${table.revenueMinor} + ${added.revenueMinor}`,
  });
  return { day: (await calendarOf(tx, brandId)).dayOf(at), added, set };
}
