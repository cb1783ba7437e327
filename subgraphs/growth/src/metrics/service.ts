import type { Transaction } from '@daraport/subgraph';
import { notify } from '@daraport/events';
import { metricDays, type relations } from '@daraport/drizzle/tables/growth';
import { sql } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';

/** What an event adds to a day; amounts in minor units of the brand's currency. */
export type DayFigures = Partial<Record<'bookings' | 'cancellations' | 'newPatients' | 'revenueMinor', number>>;

/** Where a brand's overview listens. */
export const metricsTopic = (brandId: string): string => `growth.metrics:${brandId}`;

/** Adds to the figures of the day the instant falls on in the brand's zone, and tells open overviews. */
export async function addToDay(
  context: GrowthContext,
  tx: Transaction<typeof relations>,
  at: Date,
  figures: DayFigures,
): Promise<void> {
  const { brandId } = context.viewer;
  const day = (await calendarOf(tx, brandId)).dayOf(at);
  const { bookings = 0, cancellations = 0, newPatients = 0, revenueMinor = 0 } = figures;
  await tx
    .insert(metricDays)
    .values({ brandId, day, bookings, cancellations, newPatients, revenueMinor })
    .onConflictDoUpdate({
      target: [metricDays.brandId, metricDays.day],
      set: {
        bookings: sql`${metricDays.bookings} + ${bookings}`,
        cancellations: sql`${metricDays.cancellations} + ${cancellations}`,
        newPatients: sql`${metricDays.newPatients} + ${newPatients}`,
        revenueMinor: sql`${metricDays.revenueMinor} + ${revenueMinor}`,
      },
    });
  await notify(tx, metricsTopic(brandId), { kind: 'moved' });
}
