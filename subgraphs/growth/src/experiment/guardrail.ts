import type { GrowthContext } from '../builder.ts';
import { brokenBy } from './figures.ts';
import { countedOf } from './reads.ts';
import { endExperiment, findExperiment, recordEnd, watchGuardrail } from './service.ts';

/** Ends an experiment in which a way is surely worse than is tolerated; else looks again later. Over, it does nothing. */
export function checkGuardrail(context: GrowthContext, payload: Record<string, unknown>): Promise<void> {
  const { brandId } = context.viewer;
  return context.write(async (tx) => {
    const experiment = await findExperiment(tx, brandId, String(payload.experimentId));
    if (experiment.stoppedAt || !experiment.guardrail) return;
    const journey = brokenBy(experiment.guardrail, await countedOf(context, tx, experiment));
    if (journey === undefined) return watchGuardrail(context, tx, experiment.id);
    if (await endExperiment(context, tx, experiment, 'GUARDRAIL'))
      await recordEnd(context, tx, experiment, `stopped by its guardrail: ${journey}`);
  });
}
