import { isId, NotFoundError, type Id, type Interval, type Money } from '@daraport/domain';
import { parseInput } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import { managesHours, tellReasons, type SlotReason } from '../explanation/service.ts';
import { findSpecialist } from '../reservation/reserve.ts';
import { assertOffered, calendarOfSeries, isConflict, type SeriesCalendar } from './choice.ts';
import { occurrencesOfWish, type Occurrence } from './occurrences.ts';
import { checkOccurrences, propose, type Flexibility } from './plan.ts';
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
  /** What moving costs, of all payments together; null where nothing was paid yet, and before anything is booked. */
  readonly fee: Money | null;
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
  const told = await previewOf(context, {
    calendar,
    type,
    occurrences,
    specialistId: specialist.id,
    isManaged,
    asked: wish,
  });
  return { ...told, fee: null };
}

/** Occurrences as the viewer may see them, with the fewest moves that help. */
export async function previewOf(
  context: BookingContext,
  {
    calendar,
    type,
    occurrences,
    specialistId,
    isManaged,
    asked,
  }: SeriesCalendar & {
    readonly occurrences: readonly Occurrence[];
    readonly specialistId: Id;
    readonly isManaged: boolean;
    readonly asked: { readonly flexibility: Flexibility };
  },
): Promise<Omit<SeriesPreview, 'fee'>> {
  const now = context.now().getTime();
  const starts = occurrences.map(({ startsAt }) => startsAt);
  const checked = checkOccurrences(calendar, type, starts, now);
  const told: PreviewedOccurrence[] = [];
  for (const [index, { reasons, ...slot }] of checked.entries()) {
    const occursAt = occurrences[index]?.occursAt ?? slot.startsAt;
    told.push({ ...slot, occursAt, reasons: await tellReasons(context, { specialistId, isManaged }, reasons) });
  }
  if (!checked.some(isConflict)) return { occurrences: told, proposal: null };
  const solution = propose(calendar, type, starts, { flexibility: asked.flexibility, now });
  const moves = told.flatMap(({ occursAt, startsAt: from }, index): ProposedMove[] => {
    const to = solution?.starts[index] ?? from;
    return to === from ? [] : [{ occursAt, from, to }];
  });
  return { occurrences: told, proposal: solution && { isOptimal: solution.isOptimal, moves } };
}
