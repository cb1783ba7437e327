import { days, minutes, overlaps, type Interval } from '@daraport/domain';
import { takenBy, type SlotRules } from '../calendar/rules.ts';
import { dayNumberAt } from '../calendar/zone.ts';

/** One occurrence of a series: when it was wished, and all starts that are free for it, the wished one among them if it is. */
export interface Wanted {
  readonly wishedAt: number;
  readonly choices: readonly number[];
}

/** A start for each occurrence. `isOptimal` is false where looking for a better one was given up. */
export interface Solution {
  readonly starts: readonly number[];
  readonly isOptimal: boolean;
}

/** So many partial answers are looked at for occurrences that can get in each other's way; one week needs a few hundred. */
const budget = 50_000;
/** What one more moved occurrence costs: more than the displacements, in milliseconds, of a whole series together. */
const move = days(10_000);

/** A start of an occurrence with what it costs, what it takes, and which days that touches. */
interface Choice extends Interval {
  readonly at: number;
  readonly cost: number;
  readonly day: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Starts with the fewest moved occurrences, and among those the smallest total displacement; the same ones for the same
 * question. No two are on one day of the specialist's clock, nor do they or their buffers overlap. Null where there are
 * none, or where none was found in a bounded time.
 */
export function solve(wanted: readonly Wanted[], rules: SlotRules, timeZone: string): Solution | null {
  const all = wanted.map((each) => choicesOf(each, rules, timeZone));
  if (all.some((choices) => choices.length === 0)) return null;
  const starts: number[] = [];
  let isOptimal = true;
  for (const group of apart(all)) {
    const found = cheapest(decisive(group.map((index) => all[index] ?? [])));
    if (!found) return null;
    isOptimal &&= found.isOptimal;
    for (const [place, index] of group.entries()) starts[index] = found.starts[place] ?? 0;
  }
  return { starts, isOptimal };
}

/** What an occurrence may become, cheapest first. */
function choicesOf({ wishedAt, choices }: Wanted, rules: SlotRules, timeZone: string): Choice[] {
  const day = (instant: number) => dayNumberAt(timeZone, instant);
  return choices
    .map((at) => {
      const taken = takenBy({ startsAt: at, endsAt: at + minutes(rules.durationMinutes) }, rules);
      const cost = at === wishedAt ? 0 : move + Math.abs(at - wishedAt);
      return { ...taken, at, cost, day: day(at), firstDay: day(taken.startsAt), lastDay: day(taken.endsAt - 1) };
    })
    .toSorted((a, b) => a.cost - b.cost || a.at - b.at);
}

/** Numbers of occurrences, in groups that cannot get in each other's way: their choices touch other days. */
function apart(all: readonly (readonly Choice[])[]): number[][] {
  const reaches = all
    .map((choices, index) => ({
      index,
      from: Math.min(...choices.map(({ firstDay }) => firstDay)),
      to: Math.max(...choices.map(({ lastDay }) => lastDay)),
    }))
    .toSorted((a, b) => a.from - b.from || a.index - b.index);
  const groups: number[][] = [];
  let reached = -Infinity;
  for (const { index, from, to } of reaches) {
    if (from <= reached) groups.at(-1)?.push(index);
    else groups.push([index]);
    reached = Math.max(reached, to);
  }
  return groups.map((group) => group.toSorted((a, b) => a - b));
}

/**
 * Where nothing reaches over midnight, all times of one day are in the way of the same others: only the cheapest of each
 * day decides.
 */
function decisive(group: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  if (group.some((choices) => choices.some(({ firstDay, lastDay }) => firstDay !== lastDay))) return group;
  return group.map((choices) => [...Map.groupBy(choices, ({ day }) => day).values()].flatMap(([first]) => first ?? []));
}

const clash = (a: Choice, b: Choice): boolean => a.day === b.day || overlaps(a, b);

/** The cheapest way to give each its own, by branch and bound; the first found of equal ones. */
function cheapest(group: readonly (readonly Choice[])[]): Solution | null {
  // What is still to come costs at least its cheapest choices, whatever is in their way.
  const least = group.map((choices) => choices[0]?.cost ?? 0);
  const toCome = least.map((_cost, index) => least.slice(index).reduce((sum, cost) => sum + cost, 0));
  let best: readonly Choice[] | null = null;
  let bestCost = Infinity;
  let looked = 0;
  const chosen: Choice[] = [];
  const visit = (index: number, cost: number): void => {
    if (index === group.length) {
      [best, bestCost] = [[...chosen], cost];
      return;
    }
    for (const choice of group[index] ?? []) {
      if (cost + choice.cost + (toCome[index + 1] ?? 0) >= bestCost || looked >= budget) return;
      looked += 1;
      if (chosen.some((other) => clash(other, choice))) continue;
      chosen.push(choice);
      visit(index + 1, cost + choice.cost);
      chosen.pop();
    }
  };
  visit(0, 0);
  return best && { starts: (best as readonly Choice[]).map(({ at }) => at), isOptimal: looked < budget };
}
