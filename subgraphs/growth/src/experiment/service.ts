import { randomBytes } from 'node:crypto';
import { missingFor, type Journey } from '@daraport/access';
import { hours, InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { experiments, idempotencyKeys, type relations } from '@daraport/drizzle/tables/growth';
import { enqueue, notify } from '@daraport/events';
import { assertModule, once, parseInput, violatedConstraint, type Transaction } from '@daraport/subgraph';
import { and, eq, isNull, max } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { ExperimentOverError, ExperimentRunningError } from './errors.ts';
import { experimentFaults, experimentShape, revisionOf } from './rules.ts';

type Tx = Transaction<typeof relations>;
export type ExperimentRow = typeof experiments.$inferSelect;

/** Where pages listen that show what a brand compares. */
export const experimentsTopic = (brandId: Id): string => `growth.experiments:${brandId}`;

const requestOf = ({ viewer, now }: GrowthContext, operation: string, key: string, input: unknown) => ({
  brandId: viewer.brandId,
  actorId: viewer.personId ?? viewer.tokenId ?? viewer.brandId,
  operation,
  key,
  input,
  now: now(),
});

/** The brand's experiment. Throws `NotFoundError`. */
export async function findExperiment(tx: Tx, brandId: Id, id: Id): Promise<ExperimentRow> {
  const [found] = isId(id)
    ? await tx
        .select()
        .from(experiments)
        .where(and(eq(experiments.brandId, brandId), eq(experiments.id, id)))
    : [];
  if (!found) throw new NotFoundError();
  return found;
}

/** The experiment that runs on the brand. */
export async function runningExperiment(tx: Tx, brandId: Id): Promise<ExperimentRow | undefined> {
  const [found] = await tx
    .select()
    .from(experiments)
    .where(and(eq(experiments.brandId, brandId), isNull(experiments.stoppedAt)));
  return found;
}

/**
 * Starts comparing ways to an appointment. Throws `InvalidInputError`, `ModuleDisabledError` for a way whose module is off, and
 * `ExperimentRunningError` while another runs.
 */
export async function startExperiment(context: GrowthContext, input: unknown): Promise<ExperimentRow> {
  const { idempotencyKey, ...wish } = parseInput(experimentShape, input, experimentFaults);
  const { brandId, modules } = context.viewer;
  for (const module of wish.arms.flatMap(({ journey }) => missingFor(journey, modules)))
    assertModule(context.viewer, module);
  const begin = async (tx: Tx): Promise<ExperimentRow> => {
    const request = requestOf(context, 'startExperiment', idempotencyKey, wish);
    const { id } = await once(tx, idempotencyKeys, request, () => insertExperiment(context, tx, wish));
    return findExperiment(tx, brandId, id);
  };
  return context.write(begin).catch(async (error: unknown) => {
    const constraint = violatedConstraint(error);
    if (constraint !== 'experiments_running' && constraint !== 'experiments_number') throw error;
    const running = await runningExperiment(context.rows, brandId);
    throw running ? new ExperimentRunningError(running.id) : error;
  });
}

type Wish = Pick<ExperimentRow, 'name' | 'arms' | 'windowDays'> & {
  guardrail?: ExperimentRow['guardrail'] | undefined;
};

async function insertExperiment(context: GrowthContext, tx: Tx, wish: Wish): Promise<{ id: Id }> {
  const { brandId } = context.viewer;
  const experiment = {
    ...wish,
    guardrail: wish.guardrail ?? null,
    brandId,
    id: context.newId(),
    number: (await newestNumber(tx, brandId)) + 1,
    key: randomBytes(32).toString('base64url'),
    startedAt: context.now(),
  };
  await tx.insert(experiments).values(experiment);
  if (experiment.guardrail) await watchGuardrail(context, tx, experiment.id);
  const { id, key, arms, number } = experiment;
  await tell(context, tx, { experimentId: id, comparison: { id, key, arms }, revision: revisionOf(number, 'STARTED') });
  await context.record(tx, {
    action: 'ADMINISTER',
    subjectId: null,
    resourceType: 'Experiment',
    resourceId: id,
    reason: `started: ${arms.map(({ journey, sharePercent }) => `${journey} ${sharePercent} %`).join(', ')}`,
  });
  return { id };
}

async function newestNumber(tx: Tx, brandId: Id): Promise<number> {
  const [newest] = await tx
    .select({ number: max(experiments.number) })
    .from(experiments)
    .where(eq(experiments.brandId, brandId));
  return newest?.number ?? 0;
}

/** Ends the experiment; visitors see the brand's way again. One that is over stays as it was. Throws `NotFoundError`. */
export function stopExperiment(
  context: GrowthContext,
  { experimentId, idempotencyKey }: { experimentId: Id; idempotencyKey: string },
): Promise<ExperimentRow> {
  const { brandId } = context.viewer;
  return context.write(async (tx) => {
    const request = requestOf(context, 'stopExperiment', idempotencyKey, experimentId);
    await once(tx, idempotencyKeys, request, async () => {
      const found = await findExperiment(tx, brandId, experimentId);
      if (await endExperiment(context, tx, found, 'HAND')) await recordEnd(context, tx, found, 'stopped');
      return {};
    });
    return findExperiment(tx, brandId, experimentId);
  });
}

/** Ends it if it runs still, and says so; whether it did. */
export async function endExperiment(
  context: GrowthContext,
  tx: Tx,
  { id, number }: ExperimentRow,
  by: 'HAND' | 'GUARDRAIL',
): Promise<boolean> {
  const { brandId } = context.viewer;
  const ended = await tx
    .update(experiments)
    .set({ stoppedAt: context.now(), stoppedBy: by })
    .where(and(eq(experiments.brandId, brandId), eq(experiments.id, id), isNull(experiments.stoppedAt)))
    .returning({ id: experiments.id });
  if (ended.length === 0) return false;
  await tell(context, tx, {
    experimentId: id,
    comparison: null,
    stoppedBy: by === 'GUARDRAIL' ? by : null,
    revision: revisionOf(number, 'STOPPED'),
  });
  return true;
}

/**
 * Makes one of the compared ways the brand's, and ends the experiment with it. Repeated, it changes nothing. Throws `NotFoundError`,
 * `InvalidInputError` for a way that was not compared, `ModuleDisabledError` where its module is off by now, and
 * `ExperimentOverError` once another was taken over or another experiment followed.
 */
export function adoptJourney(
  context: GrowthContext,
  { experimentId, journey, idempotencyKey }: { experimentId: Id; journey: Journey; idempotencyKey: string },
): Promise<ExperimentRow> {
  const { brandId, modules } = context.viewer;
  for (const module of missingFor(journey, modules)) assertModule(context.viewer, module);
  return context.write(async (tx) => {
    const request = requestOf(context, 'adoptJourney', idempotencyKey, [experimentId, journey]);
    await once(tx, idempotencyKeys, request, async () => {
      const found = await findExperiment(tx, brandId, experimentId);
      if (!found.arms.some((arm) => arm.journey === journey))
        throw new InvalidInputError([{ path: 'journey', words: notCompared }]);
      if ((await newestNumber(tx, brandId)) !== found.number) throw new ExperimentOverError();
      const [adopted] = await tx
        .update(experiments)
        .set({
          adopted: journey,
          stoppedAt: found.stoppedAt ?? context.now(),
          stoppedBy: found.stoppedBy ?? 'ADOPTION',
        })
        .where(and(eq(experiments.brandId, brandId), eq(experiments.id, experimentId), isNull(experiments.adopted)))
        .returning();
      if (!adopted && found.adopted !== journey) throw new ExperimentOverError();
      if (!adopted) return {};
      await tell(context, tx, {
        experimentId,
        comparison: null,
        adopted: journey,
        revision: revisionOf(found.number, 'ADOPTED'),
      });
      await recordEnd(context, tx, found, `adopted ${journey}`);
      return {};
    });
    return findExperiment(tx, brandId, experimentId);
  });
}

const notCompared = {
  en: 'This way was not part of the comparison.',
  de: 'Dieser Weg war nicht Teil des Vergleichs.',
};

/** How soon a guardrail is looked at again: what is known changes with the day in the brand's zone. */
const every = hours(1);

/** The guardrail is looked at from now on, until the experiment is over. */
export const watchGuardrail = (context: Pick<GrowthContext, 'viewer' | 'now'>, tx: Tx, id: Id): Promise<void> =>
  enqueue(tx, {
    name: 'growth.checkGuardrail',
    payload: { brandId: context.viewer.brandId, experimentId: id },
    runAt: new Date(context.now().getTime() + every),
    key: `guardrail:${id}`,
  });

/** Writes into the log how it ended. */
export const recordEnd = (context: GrowthContext, tx: Tx, { id }: ExperimentRow, reason: string): Promise<void> =>
  context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'Experiment', resourceId: id, reason });

/** Tells identity, which shows visitors their way, and the pages that are open. */
async function tell(
  context: GrowthContext,
  tx: Tx,
  news: Omit<Parameters<typeof context.publish<'growth.comparisonChanged'>>[2], 'adopted' | 'stoppedBy'> & {
    adopted?: Journey;
    stoppedBy?: 'GUARDRAIL' | null;
  },
): Promise<void> {
  await context.publish(tx, 'growth.comparisonChanged', { adopted: null, stoppedBy: null, ...news });
  await notify(tx, experimentsTopic(context.viewer.brandId), { kind: 'changed' });
}
