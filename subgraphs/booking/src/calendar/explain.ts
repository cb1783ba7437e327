import { days, minutes, overlaps, subtract, type Interval } from '@daraport/domain';
import { focusSpans, workingSpans } from './hours.ts';
import { isGroup, timeAt } from '../group/rules.ts';
import { takenBy, type Calendar, type SlotRules } from './rules.ts';
import { dayNumberAt, offsetPeriods } from './zone.ts';

/**
 * A rule that keeps a time from being offered, with the smallest change to it that would let the time through: the spans it
 * is about, or the value it would need (minutes, days, or a number a day); null where no value would do.
 */
export type Reason =
  | { readonly rule: 'PAST' | 'NO_SESSION' }
  | {
      readonly rule: 'NOTICE' | 'HORIZON' | 'GRID' | 'DAY_FULL' | 'TYPE_FULL' | 'SEATS_TAKEN';
      readonly needed: number | null;
    }
  | { readonly rule: 'HOURS' | 'ABSENCE' | 'FOCUS' | 'TAKEN'; readonly spans: readonly Interval[] };

/** Every rule that keeps a start from being offered; none where it is. By the same calendar that free times are found by. */
export function reasonsAgainst(calendar: Calendar, rules: SlotRules, startsAt: number, now: number): Reason[] {
  if (isGroup(rules)) return [...ofTheClock(rules, startsAt, now), ...ofTheGroup(calendar, rules, startsAt)];
  const slot = { startsAt, endsAt: startsAt + minutes(rules.durationMinutes) };
  return [
    ...ofTheClock(rules, startsAt, now),
    ...ofTheGrid(calendar, rules, startsAt),
    ...ofTheHours(calendar, slot),
    ...ofWhatIsBooked(calendar, rules, slot),
  ];
}

function ofTheClock(rules: SlotRules, startsAt: number, now: number): Reason[] {
  if (startsAt <= now) return [{ rule: 'PAST' }];
  const ahead = startsAt - now;
  const needed = Math.floor(ahead / days(1)) + 1;
  return [
    ...(ahead < minutes(rules.noticeMinutes)
      ? [{ rule: 'NOTICE' as const, needed: Math.floor(ahead / minutes(1)) }]
      : []),
    ...(ahead < days(rules.horizonDays) ? [] : [{ rule: 'HORIZON' as const, needed: needed > 366 ? null : needed }]),
  ];
}

function ofTheGroup({ groupTimes = [] }: Calendar, rules: SlotRules, startsAt: number): Reason[] {
  const time = timeAt(groupTimes, rules, startsAt);
  if (!time) return [{ rule: 'NO_SESSION' }];
  return time.seatsLeft > 0 ? [] : [{ rule: 'SEATS_TAKEN', needed: time.seats + 1 }];
}

/** Steps that divide a day evenly, coarsest first. */
const steps = [120, 90, 60, 30, 20, 15, 10, 5];

function ofTheGrid({ timeZone }: Calendar, rules: SlotRules, startsAt: number): Reason[] {
  const [period] = offsetPeriods(timeZone, { startsAt, endsAt: startsAt + 1 });
  const wall = startsAt + (period?.offset ?? 0);
  if (wall % minutes(rules.gridMinutes) === 0) return [];
  return [{ rule: 'GRID', needed: steps.find((step) => wall % minutes(step) === 0) ?? null }];
}

function ofTheHours(calendar: Calendar, slot: Interval): Reason[] {
  const periods = offsetPeriods(calendar.timeZone, slot);
  const within = (spans: readonly Interval[]) => subtract([slot], subtract([slot], spans));
  return [
    { rule: 'HOURS' as const, spans: subtract([slot], workingSpans(calendar, periods)) },
    { rule: 'FOCUS' as const, spans: within(focusSpans(calendar, periods)) },
    { rule: 'ABSENCE' as const, spans: within(calendar.absences) },
  ].filter(({ spans }) => spans.length > 0);
}

function ofWhatIsBooked(calendar: Calendar, rules: SlotRules, slot: Interval): Reason[] {
  const reasons: Reason[] = [];
  const spans = calendar.taken.filter((taken) => overlaps(taken, takenBy(slot, rules)));
  if (spans.length > 0) reasons.push({ rule: 'TAKEN', spans });
  const day = dayNumberAt(calendar.timeZone, slot.startsAt);
  const onDay = calendar.booked.filter(({ startsAt }) => dayNumberAt(calendar.timeZone, startsAt) === day);
  const ofType = onDay.filter(({ appointmentTypeId }) => appointmentTypeId === rules.id);
  // How many there are elsewhere is nobody's to know: no number that would tell it.
  const isShared = onDay.some(({ appointmentTypeId }) => appointmentTypeId === null);
  const most = (rule: 'DAY_FULL' | 'TYPE_FULL', count: number, cap: number | null, isTold: boolean) => {
    if (cap !== null && count >= cap) reasons.push({ rule, needed: isTold ? count + 1 : null });
  };
  most('DAY_FULL', onDay.length, calendar.dailyCap, !isShared);
  most('TYPE_FULL', ofType.length, rules.dailyCap, true);
  return reasons;
}

/** What others than the specialist may know: that a time is over, too soon or too far, and else only that it is not free. */
export function toldToOthers(reasons: readonly Reason[]): readonly ('PAST' | 'NOTICE' | 'HORIZON' | 'NOT_FREE')[] {
  const told = reasons.map(({ rule }) =>
    rule === 'PAST' || rule === 'NOTICE' || rule === 'HORIZON' ? rule : 'NOT_FREE',
  );
  return [...new Set(told)];
}
