import { hours, minutes } from '@daraport/domain';
import type { ChangePolicyTerms } from '@daraport/drizzle/tables/booking';
import { outOfQuiet, type QuietHours } from '../reminder/rules.ts';

/** When an appointment is, since when it is due, and when it was last moved. */
export interface DueTimes {
  readonly startsAt: Date;
  readonly dueSince: Date;
  readonly movedAt: Date | null;
}

/** Nobody has less time to pay than this, from when it became due or was moved. */
const fewest = hours(24);

/**
 * Until when it must be paid so as not to be called off; null where its terms let it stand unpaid, or where there is not a day
 * left for paying.
 */
export function payBy({ startsAt, dueSince, movedAt }: DueTimes, { payByMinutes }: ChangePolicyTerms): Date | null {
  if (payByMinutes === null || payByMinutes === undefined) return null;
  const since = Math.max(dueSince.getTime(), movedAt?.getTime() ?? 0);
  const by = Math.max(startsAt.getTime() - minutes(payByMinutes), since + fewest);
  return by < startsAt.getTime() ? new Date(by) : null;
}

/** So long before it must be paid, or else before it begins, its patient is reminded: the later one where the earlier has passed. */
const offsets = [hours(48), hours(12)];

/** When to remind of a payment, out of quiet hours; undefined when there is no time left to be reminded in. */
export function remindAt(
  times: DueTimes,
  terms: ChangePolicyTerms,
  quiet: { readonly hours: QuietHours | null; readonly timeZone: string },
  now: Date,
): Date | undefined {
  const goal = (payBy(times, terms) ?? times.startsAt).getTime();
  return offsets
    .map((before) => new Date(outOfQuiet(goal - before, goal, quiet.hours, quiet.timeZone)))
    .find((at) => at > now);
}
