/** Parts of a day that may be wished, in minutes after midnight. */
export const PARTS = {
  MORNING: { fromMinute: 480, toMinute: 720 },
  AFTERNOON: { fromMinute: 720, toMinute: 1020 },
  EVENING: { fromMinute: 1020, toMinute: 1260 },
} as const;
export type Part = keyof typeof PARTS;
export const partNames = Object.keys(PARTS) as Part[];

/** Monday is 1. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const wholeDay = { fromMinute: 0, toMinute: 1440 };

/** The spans that chosen days and parts of a day make; nothing chosen is any time. */
export function windowsOf(days: readonly string[], parts: readonly string[]) {
  if (days.length === 0 && parts.length === 0) return [];
  const chosenDays = days.length > 0 ? days.map(Number) : [...WEEKDAYS];
  const spans =
    parts.length > 0 ? partNames.filter((name) => parts.includes(name)).map((name) => PARTS[name]) : [wholeDay];
  return chosenDays.flatMap((weekday) => spans.map((span) => ({ weekday, ...span })));
}

/** A weekday's name; 1 is Monday. */
export const weekdayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `Montag 08:00–12:00`; a whole day is its name alone. */
export function windowName(
  { weekday, fromMinute, toMinute }: { weekday: number; fromMinute: number; toMinute: number },
  locale: string,
): string {
  const day = weekdayName(weekday, locale);
  return fromMinute === 0 && toMinute === 1440 ? day : `${day} ${clock(fromMinute)}–${clock(toMinute)}`;
}
