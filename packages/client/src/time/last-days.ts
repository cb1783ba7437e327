import { deviceTimeZone } from '../format/format.ts';

/** The last `days` calendar days up to today, both ends included, as the graph wants them. */
export function lastDays(
  days: number,
  now: Date = new Date(),
  timeZone: string = deviceTimeZone(),
): { from: string; to: string } {
  const dayOf = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
  return { from: dayOf(new Date(now.getTime() - (days - 1) * 86_400_000)), to: dayOf(now) };
}
