import { days } from '@daraport/domain';
import { experiments, exposures } from '@daraport/drizzle/tables/growth';
import { and, between, eq, inArray, sql } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';

/** After so long nothing more is counted for an experiment that ended, not a cancellation either. */
const needed = days(31);

/** So long the nights may have been missed in which it would have been done. */
const missed = days(7);

/** Of experiments that are long over the counts stay, and no browser and no appointment: an id is replaced by another random one. */
export async function forgetVisitors(context: GrowthContext): Promise<void> {
  const { brandId } = context.viewer;
  const before = context.now().getTime() - needed;
  await context.write(async (tx) => {
    const over = tx
      .select({ id: experiments.id })
      .from(experiments)
      .where(
        and(
          eq(experiments.brandId, brandId),
          between(experiments.stoppedAt, new Date(before - missed), new Date(before)),
        ),
      );
    await tx
      .update(exposures)
      .set({ visitorId: sql`gen_random_uuid()`, appointmentId: null })
      .where(and(eq(exposures.brandId, brandId), inArray(exposures.experimentId, over)));
  });
}
