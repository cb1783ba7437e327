import type { Journey } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { experiments, exposures, type relations } from '@daraport/drizzle/tables/growth';
import type { Transaction } from '@daraport/subgraph';
import { and, count, desc, eq, inArray } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';
import type { Counted } from './figures.ts';
import { findExperiment, type ExperimentRow } from './service.ts';

type Tx = Transaction<typeof relations>;

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

const { experimentId, journey, day, bookedAt, cancelledAt } = exposures;

/** What was counted for the experiments, by way and day of the first sight, days ascending. */
const countIn = (tx: Tx, brandId: Id, ids: readonly Id[]) =>
  tx
    .select({
      experimentId,
      journey,
      day,
      visitors: count(),
      booked: count(bookedAt),
      cancelled: count(cancelledAt),
    })
    .from(exposures)
    .where(and(eq(exposures.brandId, brandId), inArray(experimentId, [...ids])))
    .groupBy(experimentId, journey, day)
    .orderBy(day);

/** The same with what has to be known to read it, by the experiment's id. */
const countsLoader = (context: GrowthContext) =>
  context.loader('experiment counts', async (ids: readonly Id[]) => {
    const found = await countIn(context.rows, context.viewer.brandId, ids);
    return new Map<Id, DayCount[]>(ids.map((id) => [id, found.filter((each) => each.experimentId === id)]));
  });

/** What was counted for an experiment, up to now or until it ended. */
export async function countedOf(context: GrowthContext, tx: Tx, experiment: ExperimentRow): Promise<Counted> {
  const { id, arms, windowDays, stoppedAt } = experiment;
  const calendar = await calendarOf(tx, context.viewer.brandId);
  const counts = await countIn(tx, context.viewer.brandId, [id]);
  return { arms, counts, windowDays, until: calendar.dayOf(stoppedAt ?? context.now()) };
}

/** The same for the experiments of a page, asked at once. */
export async function countedOnPage(context: GrowthContext, experiment: ExperimentRow): Promise<Counted> {
  const { id, arms, windowDays, stoppedAt } = experiment;
  const [counts, calendar] = await Promise.all([
    countsLoader(context).load(id),
    calendarOf(context.rows, context.viewer.brandId),
  ]);
  return { arms, counts: counts ?? [], windowDays, until: calendar.dayOf(stoppedAt ?? context.now()) };
}
