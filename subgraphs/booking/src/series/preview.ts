import { isId, NotFoundError } from '@daraport/domain';
import { parseInput } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import type { Interval } from '@daraport/domain';
import { managesHours, tellReasons, type SlotReason } from '../explanation/service.ts';
import { findSpecialist } from '../hold/service.ts';
import { assertOffered, calendarOfSeries } from './choice.ts';
import { occurrencesOfWish } from './occurrences.ts';
import { checkOccurrences, propose } from './plan.ts';
import { previewShape, words } from './wish.ts';

/** An occurrence as it would be booked, and why it cannot, as far as the viewer may know. */
export interface PreviewedOccurrence extends Interval {
  /** When the rule has it. */
  readonly occursAt: number;
  readonly reasons: readonly SlotReason[];
  readonly alternatives: readonly Interval[];
}

/** One occurrence that a proposal moves. */
export interface ProposedMove {
  readonly occursAt: number;
  readonly from: number;
  readonly to: number;
}

/** A series before it is booked. */
export interface SeriesPreview {
  readonly occurrences: readonly PreviewedOccurrence[];
  /** The fewest moves that make it bookable; null where nothing has to be moved, or nothing helps. */
  readonly proposal: { readonly isOptimal: boolean; readonly moves: readonly ProposedMove[] } | null;
}

/**
 * Every occurrence checked as a single appointment would be, and what would have to be moved. Throws `InvalidInputError`,
 * `NotFoundError`, and `SeriesNotOfferedError` to others than who sets the hours.
 */
export async function previewSeries(context: BookingContext, input: unknown): Promise<SeriesPreview> {
  const wish = parseInput(previewShape, input, words);
  const { brandId } = context.viewer;
  if (!isId(wish.specialistId) || !isId(wish.appointmentTypeId)) throw new NotFoundError();
  const specialist = await findSpecialist(context.rows, brandId, wish.specialistId);
  const isManaged = await managesHours(context, specialist.id);
  const occurrences = occurrencesOfWish(wish, specialist.timeZone);
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const now = context.now();
  const { calendar, type } = await calendarOfSeries(context.rows, { brandId, ...wish, now }, starts);
  if (!isManaged) assertOffered(type, occurrences.length);
  const checked = checkOccurrences(calendar, type, starts, now.getTime());
  const told: PreviewedOccurrence[] = [];
  for (const [index, { reasons, ...slot }] of checked.entries()) {
    const occursAt = occurrences[index]?.occursAt ?? slot.startsAt;
    const known = await tellReasons(context, { specialistId: specialist.id, isManaged }, reasons);
    told.push({ ...slot, occursAt, reasons: known });
  }
  if (checked.every(({ reasons }) => reasons.length === 0)) return { occurrences: told, proposal: null };
  const solution = propose(calendar, type, starts, { flexibility: wish.flexibility, now: now.getTime() });
  const moves = told.flatMap(({ occursAt, startsAt: from }, index): ProposedMove[] => {
    const to = solution?.starts[index] ?? from;
    return to === from ? [] : [{ occursAt, from, to }];
  });
  return { occurrences: told, proposal: solution && { isOptimal: solution.isOptimal, moves } };
}
