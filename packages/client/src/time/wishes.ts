const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Days of the week in words, 1 Monday to 7 Sunday; nothing for none. */
export function daysOf(weekdays: readonly number[], locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const names = weekdays.map((day) => name.format(new Date(Date.UTC(2024, 0, day))));
  return new Intl.ListFormat(locale).format(names);
}

/** The part of a day, `09:00–12:00`; undefined for the whole of it. */
export const hoursOf = ({ fromMinute, toMinute }: { fromMinute: number; toMinute: number }): string | undefined =>
  fromMinute === 0 && toMinute === 1440 ? undefined : `${clockOf(fromMinute)}–${clockOf(toMinute)}`;
