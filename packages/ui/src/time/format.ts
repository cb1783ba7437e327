/** A day and time of day as one part of a sentence. */
export interface TimeWords {
  /** "Tue 24 November" ("Di., 24. November"), with the year when it is not the year of `now`. */
  readonly day: string;
  /** "14:30" or "14:30–15:20"; always on the 24-hour clock. */
  readonly time: string;
}

interface Moment {
  readonly startsAt: string;
  readonly endsAt?: string | undefined;
  readonly timeZone: string;
  readonly locale: string;
  /** An ISO instant; decides whether the year is said. */
  readonly now?: string | undefined;
}

const part = (
  at: string,
  timeZone: string,
  type: 'year' | 'month' | 'day' | 'weekday',
  locale: string,
  style: 'numeric' | 'long' | 'short',
) =>
  new Intl.DateTimeFormat(locale, { timeZone, [type]: style })
    .formatToParts(new Date(at))
    .find((each) => each.type === type)?.value ?? '';

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  );
}

/** "Tue 24 November" in the locale, with the year when it differs from that of `now`. */
export function formatDay(at: string, timeZone: string, locale: string, now?: string): string {
  const hasYear = now !== undefined && dayOf(at, timeZone).slice(0, 4) !== dayOf(now, timeZone).slice(0, 4);
  if (!locale.startsWith('en')) {
    const options: Intl.DateTimeFormatOptions = {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      ...(hasYear ? { year: 'numeric' } : {}),
    };
    return new Intl.DateTimeFormat(locale, options).format(new Date(at));
  }
  const words = [
    part(at, timeZone, 'weekday', locale, 'short'),
    part(at, timeZone, 'day', locale, 'numeric'),
    part(at, timeZone, 'month', locale, 'long'),
  ];
  return [...words, ...(hasYear ? [part(at, timeZone, 'year', locale, 'numeric')] : [])].join(' ');
}

/** "14:30" in the zone. */
export function formatTime(at: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );
}

/** Day and time of a moment or a span; the end's day is said only when it is another. */
export function formatMoment(moment: Moment): TimeWords {
  const { startsAt, endsAt, timeZone, locale } = moment;
  const start = formatTime(startsAt, timeZone, locale);
  const day = formatDay(startsAt, timeZone, locale, moment.now);
  if (!endsAt) return { day, time: start };
  const end = formatTime(endsAt, timeZone, locale);
  const isSameDay = dayOf(startsAt, timeZone) === dayOf(endsAt, timeZone);
  return {
    day,
    time: isSameDay ? `${start}–${end}` : `${start} – ${formatDay(endsAt, timeZone, locale, moment.now)}, ${end}`,
  };
}

/** Whether two zones show the same clock at an instant. */
export function isSameClock(at: string, first: string, second: string): boolean {
  const clock = (zone: string) => dayOf(at, zone) + formatTime(at, zone, 'en-GB');
  return clock(first) === clock(second);
}
