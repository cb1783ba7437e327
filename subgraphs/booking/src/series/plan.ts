import { days, minutes, Temporal, type Interval } from '@daraport/domain';
import { reasonsAgainst, type Reason } from '../calendar/explain.ts';
import { freeSlots, type Calendar, type SlotRules } from '../calendar/rules.ts';
import { dayNumberAt } from '../calendar/zone.ts';
import { limits } from './recurrence.ts';
import { solve, type Solution } from './solver.ts';

/** How far from the wished day an occurrence may be moved by a proposal. */
export type Flexibility = 'SAME_DAY' | 'SAME_WEEK';

/** One occurrence as the calendar sees it; no reasons where it is free. */
export interface CheckedOccurrence extends Interval {
  readonly reasons: readonly Reason[];
  readonly alternatives: readonly Interval[];
}

/** So many free times near an occurrence that is not free are named. */
const alternativesNamed = 4;
/** Alternatives lie within so many days; calendars are read that far beyond the last occurrence. */
export const reach = days(8);

/**
 * The rules for the times of a series. Only its first must lie within the horizon: a series is agreed beyond what is offered
 * for single appointments, and its span has a limit of its own.
 */
const rulesOf = (rules: SlotRules, isFirst: boolean): SlotRules => (isFirst ? rules : beyondHorizon(rules));

/** The rules for times that were agreed as a series: as far ahead as one may last. */
export const beyondHorizon = (rules: SlotRules): SlotRules => ({
  ...rules,
  horizonDays: rules.horizonDays + limits.spanDays + reach / days(1),
});

const slotAt = (startsAt: number, rules: SlotRules): Interval => ({
  startsAt,
  endsAt: startsAt + minutes(rules.durationMinutes),
});

/** Every occurrence by the same rules as a single appointment, with the nearest free times where it is not free. */
export const checkOccurrences = (
  calendar: Calendar,
  rules: SlotRules,
  starts: readonly number[],
  now: number,
): CheckedOccurrence[] =>
  starts.map((startsAt, index) => {
    const own = rulesOf(rules, index === 0);
    const reasons = reasonsAgainst(calendar, own, startsAt, now);
    const alternatives = reasons.length === 0 ? [] : nearby(calendar, own, startsAt, now);
    return { ...slotAt(startsAt, rules), reasons, alternatives };
  });

function nearby(calendar: Calendar, rules: SlotRules, wished: number, now: number): Interval[] {
  const distance = ({ startsAt }: Interval) => Math.abs(startsAt - wished);
  return [...freeSlots(calendar, rules, { startsAt: wished - reach, endsAt: wished + reach }, now)]
    .toSorted((a, b) => distance(a) - distance(b) || a.startsAt - b.startsAt)
    .slice(0, alternativesNamed)
    .toSorted((a, b) => a.startsAt - b.startsAt);
}

/** The fewest and smallest moves within the limits that make every occurrence free; null where there are none. */
export const propose = (
  calendar: Calendar,
  rules: SlotRules,
  starts: readonly number[],
  asked: { readonly flexibility: Flexibility; readonly now: number },
): Solution | null =>
  solve(
    starts.map((wishedAt, index) => {
      const range = around(wishedAt, calendar.timeZone, asked.flexibility);
      const free = freeSlots(calendar, rulesOf(rules, index === 0), range, asked.now);
      return { wishedAt, choices: [...free].map(({ startsAt }) => startsAt) };
    }),
    rules,
    calendar.timeZone,
  );

/** The day, or the week from Monday, of an instant in a zone. */
function around(instant: number, timeZone: string, flexibility: Flexibility): Interval {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = flexibility === 'SAME_DAY' ? day : day.subtract({ days: day.dayOfWeek - 1 });
  const startOf = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone }).epochMilliseconds;
  return { startsAt: startOf(first), endsAt: startOf(first.add({ days: flexibility === 'SAME_DAY' ? 1 : 7 })) };
}

/** Whether two of them start on one day of the zone's clock. */
export const sharesADay = (starts: readonly number[], timeZone: string): boolean =>
  new Set(starts.map((at) => dayNumberAt(timeZone, at))).size < starts.length;
