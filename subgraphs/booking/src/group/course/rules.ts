import { minutes, overlaps, type Interval } from '@daraport/domain';
import type { Reason } from '../../calendar/explain.ts';
import { takenBy, type Calendar, type SlotRules } from '../../calendar/rules.ts';
import { dayNumberAt } from '../../calendar/zone.ts';
import { occurrencesOfWish, type Occurrence } from '../../series/occurrences.ts';
import { fault, words, type SeriesWish } from '../../series/wish.ts';

/** The times that are wished for a group: one, or a course by a rule with its changes. */
export type CourseWish = Pick<SeriesWish, 'startsAt' | 'changes'> & { readonly rule?: string | null | undefined };

/** One of them as the calendar sees it; no reasons where it can be scheduled. */
export interface CheckedTime extends Occurrence, Interval {
  readonly reasons: readonly Reason[];
  /** The nearest starts of its day that are clear, ascending; none where it is clear itself. */
  readonly alternatives: readonly Interval[];
  /** Whether the specialist is away then, which does not bind who schedules. */
  readonly isAway: boolean;
}

/** So many other starts are named for one that is not clear. */
const alternativesNamed = 4;

/**
 * The times of a course, ascending by its rule; a single one without a rule. Of a course one alone may be left. Throws
 * `InvalidInputError` for rules and changes as a series does.
 */
export function timesOf({ startsAt, rule, changes }: CourseWish, timeZone: string): Occurrence[] {
  if (rule) return occurrencesOfWish({ startsAt, rule, changes }, timeZone, 1);
  if (changes && changes.length > 0) throw fault('changes', words.changes);
  return [{ occursAt: startsAt.getTime(), startsAt: startsAt.getTime() }];
}

/** Each time with what is in its way: that it is over, or what is booked or held, buffers included. Hours and grid do not bind. */
export const checkTimes = (
  calendar: Calendar,
  rules: SlotRules,
  times: readonly Occurrence[],
  now: number,
): CheckedTime[] =>
  times.map(({ occursAt, startsAt }) => {
    const slot = slotAt(startsAt, rules);
    const reasons = inTheWay(calendar, rules, slot, now);
    const alternatives = reasons.length === 0 ? [] : nearby(calendar, rules, startsAt, now);
    const isAway = calendar.absences.some((absence) => overlaps(absence, slot));
    return { ...slot, occursAt, reasons, alternatives, isAway };
  });

const slotAt = (startsAt: number, { durationMinutes }: Pick<SlotRules, 'durationMinutes'>): Interval => ({
  startsAt,
  endsAt: startsAt + minutes(durationMinutes),
});

function inTheWay({ taken }: Calendar, rules: SlotRules, slot: Interval, now: number): Reason[] {
  if (slot.startsAt <= now) return [{ rule: 'PAST' }];
  const spans = taken.filter((each) => overlaps(each, takenBy(slot, rules)));
  return spans.length > 0 ? [{ rule: 'TAKEN', spans }] : [];
}

/** Clear starts of the same day of the specialist's clock, in steps of the type's grid from the wished one. */
function nearby(calendar: Calendar, rules: SlotRules, wished: number, now: number): Interval[] {
  const { timeZone } = calendar;
  const day = dayNumberAt(timeZone, wished);
  const step = minutes(rules.gridMinutes);
  const found: Interval[] = [];
  for (let distance = step; distance < minutes(24 * 60) && found.length < alternativesNamed; distance += step)
    for (const startsAt of [wished - distance, wished + distance]) {
      const slot = slotAt(startsAt, rules);
      const isClear = dayNumberAt(timeZone, startsAt) === day && inTheWay(calendar, rules, slot, now).length === 0;
      if (isClear) found.push(slot);
    }
  return found.slice(0, alternativesNamed).toSorted((a, b) => a.startsAt - b.startsAt);
}
