import { dayIn } from '@daraport/domain';
import type { Transaction } from '@daraport/subgraph';
import { brandCalendars, type relations } from '@daraport/drizzle/tables/growth';
import { eq } from 'drizzle-orm';

/** A brand's zone and currency, with the day an instant belongs to. */
export interface BrandCalendar {
  readonly timeZone: string;
  readonly currency: string;
  dayOf(at: Date): string;
}

/** The brand's calendar; a brand without one counts in UTC and EUR. */
export async function calendarOf(tx: Transaction<typeof relations>, brandId: string): Promise<BrandCalendar> {
  const [row] = await tx.select().from(brandCalendars).where(eq(brandCalendars.brandId, brandId));
  const timeZone = row?.timeZone ?? 'UTC';
  return { timeZone, currency: row?.currency ?? 'EUR', dayOf: (at) => dayIn(timeZone, at) };
}
