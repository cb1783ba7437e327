import type { Journey } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { experiments, exposures } from '@daraport/drizzle/tables/growth';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { findExperiment, type ExperimentRow } from './service.ts';

/** So many are listed; a brand compares a few things a year. */
const LISTED = 50;

/** What the brand compares and compared, newest first. */
export const listExperiments = ({ rows, viewer }: GrowthContext): Promise<ExperimentRow[]> =>
  rows
    .select()
    .from(experiments)
    .where(eq(experiments.brandId, viewer.brandId))
    .orderBy(desc(experiments.number))
    .limit(LISTED);

/** One of them. Throws `NotFoundError`. */
export const oneExperiment = ({ rows, viewer }: GrowthContext, id: Id): Promise<ExperimentRow> =>
  findExperiment(rows, viewer.brandId, id);

/** Visitors who were shown a way on a day, and how many of them booked, and cancelled again, within the window. */
export interface DayCount {
  readonly journey: Journey;
  readonly day: string;
  readonly visitors: number;
  readonly booked: number;
  readonly cancelled: number;
}

/** What was counted for each experiment, by way and day of the first sight. */
export const countsLoader = (context: GrowthContext) =>
  context.loader('experiment counts', async (ids: readonly Id[]) => {
    const { experimentId, journey, day, bookedAt, cancelledAt } = exposures;
    const found = await context.rows
      .select({
        experimentId,
        journey,
        day,
        visitors: count(),
        booked: count(bookedAt),
        cancelled: count(cancelledAt),
      })
      .from(exposures)
      .where(and(eq(exposures.brandId, context.viewer.brandId), inArray(experimentId, [...ids])))
      .groupBy(experimentId, journey, day)
      .orderBy(day);
    return new Map<Id, DayCount[]>(ids.map((id) => [id, found.filter((each) => each.experimentId === id)]));
  });
