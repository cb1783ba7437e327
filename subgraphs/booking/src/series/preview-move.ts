import { parseInput } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import { termsOfRow } from '../change/reads.ts';
import { movingTerm } from '../change/rules.ts';
import { managesHours } from '../explanation/service.ts';
import { totalFee } from './fees.ts';
import { changeWords, previewMoveShape } from './input.ts';
import { targetOf } from './moving.ts';
import { previewOf, type SeriesPreview } from './preview.ts';
import { readSeries } from './scope.ts';

/**
 * Where the appointments in scope would go, what is in the way of each, and what that costs; `occursAt` is the present start of
 * each. Throws
 * `InvalidInputError`, `NotFoundError` for who may not move them.
 */
export async function previewSeriesMove(context: BookingContext, input: unknown): Promise<SeriesPreview> {
  const asked = parseInput(previewMoveShape, input, changeWords);
  const now = context.now();
  const { chosen, actor, rows } = await readSeries(context, asked);
  const target = await targetOf(context.rows, rows, { chosen, actor, asked, now });
  const isManaged = await managesHours(context, chosen.specialistId);
  const occurrences = rows.map((row, index) => ({
    occursAt: row.startsAt.getTime(),
    startsAt: target.starts[index] ?? 0,
  }));
  const told = await previewOf(context, {
    ...target,
    occurrences,
    specialistId: chosen.specialistId,
    isManaged,
    asked,
  });
  const terms = await Promise.all(rows.map(async (row) => movingTerm(row, await termsOfRow(context, row), actor, now)));
  return { ...told, fee: totalFee(rows, terms) };
}
