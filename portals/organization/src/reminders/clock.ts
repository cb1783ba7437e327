/** `21:00` for 1260 minutes after midnight. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes after midnight of `21:00`; undefined for what is no time of day. */
export function minuteOf(clock: string): number | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** Minutes in the largest unit that leaves no rest. */
export function amountOf(minutes: number): { count: number; unit: 'days' | 'hours' | 'minutes' } {
  if (minutes % 1440 === 0) return { count: minutes / 1440, unit: 'days' };
  return minutes % 60 === 0 ? { count: minutes / 60, unit: 'hours' } : { count: minutes, unit: 'minutes' };
}

/** The offsets to choose from, in minutes before the start. */
export const OFFSETS = [15, 30, 60, 120, 180, 360, 720, 1440, 2880, 4320, 7200, 10_080, 20_160] as const;
