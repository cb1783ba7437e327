const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `Montag 08:00–12:00`; a whole day is its name alone. */
export function windowName(
  { weekday, fromMinute, toMinute }: { weekday: number; fromMinute: number; toMinute: number },
  locale: string,
): string {
  // The first of January 2024 was a Monday.
  const at = Date.UTC(2024, 0, weekday);
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(at);
  return fromMinute === 0 && toMinute === 1440 ? day : `${day} ${clock(fromMinute)}–${clock(toMinute)}`;
}
