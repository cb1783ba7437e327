import type { Journey } from '@daraport/access';
import { days, NotFoundError, type Id } from '@daraport/domain';
import { armOf } from '@daraport/subgraph';
import { exposures } from '@daraport/drizzle/tables/growth';
import { notify } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';
import { experimentsTopic, runningExperiment } from './service.ts';

/** How long a browser keeps the id that its visitor agreed to: longer than any window. */
const kept = days(90);

/**
 * The visitor agreed to take part: asks for the cookie with a random id, which decides what is shown from then on. One who takes
 * part already keeps the id. Throws `NotFoundError` when that experiment does not run.
 */
export async function joinComparison(context: GrowthContext, experimentId: Id): Promise<{ isTakingPart: boolean }> {
  const { brandId, visitorId } = context.viewer;
  const running = await context.asPlatform(brandId, ({ rows }) => runningExperiment(rows, brandId));
  if (running?.id !== experimentId) throw new NotFoundError();
  context.effects.push({
    kind: 'setVisitor',
    visitorId: visitorId ?? context.newId(),
    maxAgeSeconds: kept / 1000,
  });
  return { isTakingPart: true };
}

/** The visitor takes part no longer: the cookie goes, and what was counted of the visitor with it. */
export async function leaveComparison(context: GrowthContext): Promise<{ isTakingPart: boolean }> {
  const { brandId, visitorId } = context.viewer;
  if (visitorId !== null)
    await context.asPlatform(brandId, ({ write }) =>
      write(async (tx) => {
        await tx.delete(exposures).where(and(eq(exposures.brandId, brandId), eq(exposures.visitorId, visitorId)));
        await notify(tx, experimentsTopic(brandId), { kind: 'moved' });
      }),
    );
  context.effects.push({ kind: 'clearVisitor' });
  return { isTakingPart: false };
}

/**
 * Counts that a visitor was shown a way: once, only after consent, and only the way that is the visitor's. Staff and tokens are no
 * visitors. Whether it counts now or did before.
 */
export function recordExposure(
  context: GrowthContext,
  { experimentId, journey }: { experimentId: Id; journey: Journey },
): Promise<{ isRecorded: boolean }> {
  const { brandId, visitorId, kind, role } = context.viewer;
  const isVisitor = kind === 'anonymous' || (kind === 'person' && role === 'PATIENT');
  if (visitorId === null || !isVisitor) return Promise.resolve({ isRecorded: false });
  return context.asPlatform(brandId, ({ write }) =>
    write(async (tx) => {
      const running = await runningExperiment(tx, brandId);
      if (running?.id !== experimentId || armOf(running, visitorId).journey !== journey) return { isRecorded: false };
      const at = context.now();
      const day = (await calendarOf(tx, brandId)).dayOf(at);
      const isNew = await tx
        .insert(exposures)
        .values({ brandId, experimentId, visitorId, journey, at, day })
        .onConflictDoNothing()
        .returning({ visitorId: exposures.visitorId });
      if (isNew.length > 0) await notify(tx, experimentsTopic(brandId), { kind: 'moved' });
      return { isRecorded: true };
    }),
  );
}
