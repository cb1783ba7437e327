import { days } from '@daraport/domain';
import { sharesADay } from './plan.ts';
import { limits, occurrencesOf } from './recurrence.ts';
import { fault, words, type SeriesWish } from './wish.ts';

/** A time of a series as the rule has it, and the one it shall have. */
export interface Occurrence {
  readonly occursAt: number;
  readonly startsAt: number;
}

/** The farthest that one occurrence may be moved while booking. */
const farthestMove = days(7);

/**
 * The occurrences of a wished series with its changes, ascending by rule. Throws `InvalidInputError` for a change of none of
 * them, for two on one day, and for fewer than two, or than `fewest`.
 */
export function occurrencesOfWish(
  wish: Pick<SeriesWish, 'startsAt' | 'rule' | 'changes'>,
  timeZone: string,
  fewest: number = limits.fewest,
): Occurrence[] {
  const byRule = occurrencesOf(wish.rule, wish.startsAt.getTime(), timeZone);
  const changes = new Map((wish.changes ?? []).map(({ from, to }) => [from.getTime(), to?.getTime() ?? null]));
  const isKnown = [...changes.keys()].every((at) => byRule.includes(at));
  if (!isKnown || changes.size < (wish.changes ?? []).length) throw fault('changes', words.changes);
  const occurrences = byRule.flatMap((occursAt): Occurrence[] => {
    const to = changes.get(occursAt);
    if (to === null) return [];
    if (to !== undefined && Math.abs(to - occursAt) > farthestMove) throw fault('changes', words.farAway);
    return [{ occursAt, startsAt: to ?? occursAt }];
  });
  if (occurrences.length < fewest) throw fault('changes', words.tooFew);
  if (
    sharesADay(
      occurrences.map(({ startsAt }) => startsAt),
      timeZone,
    )
  )
    throw fault('changes', words.sameDay);
  return occurrences;
}
