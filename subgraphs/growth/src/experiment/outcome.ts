import type { Id } from '@daraport/domain';
import { experiments, exposures, type relations } from '@daraport/drizzle/tables/growth';
import { notify } from '@daraport/events';
import type { Transaction } from '@daraport/subgraph';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { experimentsTopic } from './service.ts';

type Tx = Transaction<typeof relations>;

/** An appointment that was booked and paid, in which browser and when. */
interface Booking {
  readonly visitorId: Id;
  readonly appointmentId: Id;
  readonly at: Date;
}

/** Whether an instant lies in the window of an exposure, and before its experiment was ended. */
const inWindow = (at: Date) => {
  const instant = sql`${at.toISOString()}::timestamptz`;
  return sql`${exposures.at} <= ${instant}
    and ${instant} < least(${exposures.at} + make_interval(days => ${experiments.windowDays}), coalesce(${experiments.stoppedAt}, 'infinity'))`;
};

/** The visitor's first booking after being shown a way is the outcome; later ones change nothing. */
export async function countBooking(
  context: GrowthContext,
  tx: Tx,
  { visitorId, appointmentId, at }: Booking,
): Promise<void> {
  const { brandId } = context.viewer;
  const counted = await tx
    .update(exposures)
    .set({ bookedAt: at, appointmentId })
    .from(experiments)
    .where(
      and(
        eq(exposures.brandId, brandId),
        eq(exposures.visitorId, visitorId),
        isNull(exposures.bookedAt),
        eq(experiments.brandId, exposures.brandId),
        eq(experiments.id, exposures.experimentId),
        inWindow(at),
      ),
    )
    .returning({ experimentId: exposures.experimentId });
  if (counted.length > 0) await notify(tx, experimentsTopic(brandId), { kind: 'moved' });
}

/** That first booking was cancelled within the window. */
export async function countCancelled(context: GrowthContext, tx: Tx, appointmentId: Id, at: Date): Promise<void> {
  const { brandId } = context.viewer;
  const counted = await tx
    .update(exposures)
    .set({ cancelledAt: at })
    .from(experiments)
    .where(
      and(
        eq(exposures.brandId, brandId),
        eq(exposures.appointmentId, appointmentId),
        eq(experiments.brandId, exposures.brandId),
        eq(experiments.id, exposures.experimentId),
        inWindow(at),
      ),
    )
    .returning({ experimentId: exposures.experimentId });
  if (counted.length > 0) await notify(tx, experimentsTopic(brandId), { kind: 'moved' });
}
