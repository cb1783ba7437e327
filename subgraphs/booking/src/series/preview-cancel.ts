import type { Money } from '@daraport/domain';
import { parseInput } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import { CancellationTooLateError } from '../change/errors.ts';
import { termsOfRow } from '../change/reads.ts';
import { cancellingTerm } from '../change/rules.ts';
import { totalFee } from './fees.ts';
import { changeWords, previewCancelShape } from './input.ts';
import { readSeries } from './scope.ts';

/** What cancelling several of a series would mean. */
export interface SeriesCancellation {
  readonly appointmentCount: number;
  /** What would be kept of all payments together; null where nothing was paid yet. */
  readonly fee: Money | null;
}

/**
 * How many appointments are in scope, and what cancelling them costs, by the terms of each. Throws `CancellationTooLateError` where
 * one cannot be cancelled any more, because then none is; `NotFoundError` for who may not cancel them.
 */
export async function previewSeriesCancellation(context: BookingContext, input: unknown): Promise<SeriesCancellation> {
  const asked = parseInput(previewCancelShape, input, changeWords);
  const now = context.now();
  const { actor, rows } = await readSeries(context, asked);
  const terms = await Promise.all(
    rows.map(async (row) => cancellingTerm(row, await termsOfRow(context, row), actor, now)),
  );
  const late = terms.find(({ state }) => state === 'NOT_ALLOWED');
  if (late) throw new CancellationTooLateError(late.until);
  return { appointmentCount: rows.length, fee: totalFee(rows, terms) };
}
