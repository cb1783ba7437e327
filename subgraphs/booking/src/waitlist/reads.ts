import { isId, type Id } from '@daraport/domain';
import { waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';

export type WaitRow = typeof waits.$inferSelect;
export type WaitOfferRow = typeof waitOffers.$inferSelect;

/** Of one kind of appointment, who waits for it: first come first, at most `shown` of them, and how many there are. */
export interface WaitingFor {
  readonly appointmentTypeId: Id;
  readonly waits: readonly WaitRow[];
  readonly count: number;
}

/** So many of a list are shown. */
const shown = 100;

/** The viewer's own waits that are not over, first come first. */
export const ownWaits = (context: BookingContext): Promise<WaitRow[]> =>
  context.rows
    .select()
    .from(waits)
    .where(
      and(
        eq(waits.brandId, context.viewer.brandId),
        eq(waits.patientId, context.viewer.personId ?? ''),
        eq(waits.state, 'WAITING'),
        gt(waits.until, context.now()),
      ),
    )
    .orderBy(asc(waits.joinedAt), asc(waits.id));

/** Own waits by id; null for others'. */
export async function findWait(context: BookingContext, id: Id): Promise<WaitRow | null> {
  const { brandId, personId } = context.viewer;
  if (!isId(id) || !personId) return null;
  const here = and(eq(waits.brandId, brandId), eq(waits.id, id), eq(waits.patientId, personId));
  const [found] = await context.rows.select().from(waits).where(here);
  return found ?? null;
}

/** The open offers of waits, in one batch; for their patients, and who oversees the specialist. */
export const openOfferLoader = (context: BookingContext) =>
  context.loader('openOffers', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(waitOffers)
      .where(
        and(
          eq(waitOffers.brandId, context.viewer.brandId),
          inArray(waitOffers.waitId, [...ids]),
          eq(waitOffers.state, 'OPEN'),
          gt(waitOffers.expiresAt, context.now()),
        ),
      );
    return new Map(found.map((row) => [row.waitId, row]));
  });

/** Who waits for a specialist's times, by kind. Throws `NotFoundError` for calendars the viewer may not set. */
export async function waitingFor(context: BookingContext, specialistId: Id | null | undefined): Promise<WaitingFor[]> {
  const specialist = await managedSpecialist(context, context.rows, specialistId);
  const found = await context.rows
    .select()
    .from(waits)
    .where(
      and(
        eq(waits.brandId, context.viewer.brandId),
        eq(waits.specialistId, specialist.id),
        eq(waits.state, 'WAITING'),
        gt(waits.until, context.now()),
      ),
    )
    .orderBy(asc(waits.joinedAt), asc(waits.id))
    .limit(1000);
  const byType = Map.groupBy(found, ({ appointmentTypeId }) => appointmentTypeId);
  return [...byType].map(([appointmentTypeId, all]) => ({
    appointmentTypeId,
    waits: all.slice(0, shown),
    count: all.length,
  }));
}
