/** Parts of the day to choose from, in minutes of the wall clock. */
export const PARTS = {
  any: { fromMinute: 0, toMinute: 1440 },
  morning: { fromMinute: 0, toMinute: 720 },
  afternoon: { fromMinute: 720, toMinute: 1020 },
  evening: { fromMinute: 1020, toMinute: 1440 },
} as const;
export type PartOfDay = keyof typeof PARTS;
export const partsOfDay = Object.keys(PARTS) as PartOfDay[];

/** The part of the day that these minutes are; undefined for minutes that none of them is. */
export const partOf = (fromMinute: number, toMinute: number): PartOfDay | undefined =>
  partsOfDay.find((part) => PARTS[part].fromMinute === fromMinute && PARTS[part].toMinute === toMinute);

/** `09:30`. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Hours and minutes that are left until the instant, rounded up; undefined once it is reached. */
export function timeLeft(until: string, now: Date): { readonly hours: number; readonly minutes: number } | undefined {
  const left = Math.ceil((new Date(until).getTime() - now.getTime()) / 60_000);
  return left > 0 ? { hours: Math.floor(left / 60), minutes: left % 60 } : undefined;
}

/** The name of a day of the week, 1 Monday to 7 Sunday. */
export function dayName(weekday: number, locale: string): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );
}
