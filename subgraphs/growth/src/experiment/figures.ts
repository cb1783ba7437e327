import type { Journey } from '@daraport/access';
import { Temporal } from '@daraport/domain';
import type { Guardrail } from '@daraport/drizzle/tables/growth';
import { differenceOf, ERROR, isSplitBroken, type Count, type Difference } from './inference.ts';
import type { DayCount } from './reads.ts';

/** The compared ways in their order, and what was counted for them. */
export interface Counted {
  readonly arms: readonly { readonly journey: Journey; readonly sharePercent: number }[];
  /** By way and day of the first sight, days ascending. */
  readonly counts: readonly DayCount[];
  readonly windowDays: number;
  /** The day it is, or on which the experiment ended, in the brand's zone. */
  readonly until: string;
}

/** One way beside the first, as far as it is known. */
export interface Compared extends Difference {
  readonly journey: Journey;
  readonly verdict: 'MORE' | 'FEWER' | 'OPEN';
  /** How the bounds came to be what they are, by the day on which it was known. */
  readonly points: readonly (Difference & { readonly day: string })[];
}

type Figure = 'booked' | 'cancelled';

/** So many points of a picture are told. */
const POINTS = 60;

/** The day on which all is known of those who were shown a way on that day: their window is over, for everyone. */
const knownOn = (day: string, windowDays: number): string =>
  Temporal.PlainDate.from(day)
    .add({ days: windowDays + 1 })
    .toString();

/** Counts of those alone of whom all is known: of others it is not yet known whether they book. */
const settledCounts = ({ counts, windowDays, until }: Counted): readonly DayCount[] =>
  counts.filter(({ day }) => knownOn(day, windowDays) <= until);

const sumOf = (counts: readonly DayCount[], journey: Journey, figure: Figure): Count =>
  counts
    .filter((each) => each.journey === journey)
    .reduce((sum, each) => ({ of: sum.of + each.visitors, did: sum.did + each[figure] }), { of: 0, did: 0 });

/** Visitors of a way of whom all is known, and how many of them booked. */
export const settledOf = (counted: Counted, journey: Journey): Count =>
  sumOf(settledCounts(counted), journey, 'booked');

/**
 * Every other way beside the first, by how many booked. The error is shared out over the comparisons (Bonferroni), so that all bounds of
 * an experiment hold together.
 */
export function compare(counted: Counted): Compared[] {
  const [first, ...others] = counted.arms;
  if (!first) return [];
  const settled = settledCounts(counted);
  const error = ERROR / others.length;
  const days = thinned([...new Set(settled.map(({ day }) => day))]);
  return others.map(({ journey }) => {
    const upTo = (counts: readonly DayCount[]) =>
      differenceOf(sumOf(counts, first.journey, 'booked'), sumOf(counts, journey, 'booked'), error);
    const whole = upTo(settled);
    return {
      journey,
      ...whole,
      verdict: verdictOf(whole),
      points: days.map((day) => ({
        day: knownOn(day, counted.windowDays),
        ...upTo(settled.filter((each) => each.day <= day)),
      })),
    };
  });
}

function verdictOf({ lower, upper }: Difference): Compared['verdict'] {
  if (lower > 0) return 'MORE';
  return upper < 0 ? 'FEWER' : 'OPEN';
}

/** As many days as a picture has room for, evenly, the last among them. */
function thinned(days: readonly string[]): string[] {
  const step = Math.ceil(days.length / POINTS);
  return days.filter((_day, index) => (days.length - 1 - index) % step === 0);
}

/** Whether visitors came to the ways as planned; else the figures cannot be trusted. */
export const isSplitAsPlanned = ({ arms, counts }: Counted): boolean =>
  !isSplitBroken(arms.map((arm) => ({ ...arm, visitors: sumOf(counts, arm.journey, 'booked').of })));

/** The first way that is surely worse than the first by more than is tolerated; it has an error of its own, of the same size. */
export function brokenBy(guardrail: Guardrail, counted: Counted): Journey | undefined {
  const [first, ...others] = counted.arms;
  if (!first) return undefined;
  const settled = settledCounts(counted);
  const tolerance = guardrail.tolerancePercent / 100;
  const figure = guardrail.figure === 'BOOKINGS' ? 'booked' : 'cancelled';
  const isWorse = ({ lower, upper }: Difference) =>
    guardrail.figure === 'BOOKINGS' ? upper < -tolerance : lower > tolerance;
  return others.find(({ journey }) =>
    isWorse(
      differenceOf(sumOf(settled, first.journey, figure), sumOf(settled, journey, figure), ERROR / others.length),
    ),
  )?.journey;
}
