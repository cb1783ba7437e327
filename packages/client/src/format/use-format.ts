import { formatDay, formatMoment, formatMoney, formatTime, placeOf, type MoneyValue } from '@daraport/ui';
import { useSession } from '../session/session.ts';
import { formatList, formatRelative, languageName, tagOf } from './format.ts';

/** Keeps what it stands between in one line (Unicode Standard Annex 14, class WJ). */
const WORD_JOINER = '\u2060';

/** Formatters in the session's language and the viewer's zone; call them where the language is tracked. */
export function useFormat() {
  const session = useSession();
  const tag = () => tagOf(session.locale());
  const zone = () => session.timeZone();
  return {
    /** `89,00 €` */
    money: (value: MoneyValue) => formatMoney(value, tag()),
    /** `89 €`, with decimals only where there are any; for a plot's axis. */
    shortMoney: (value: MoneyValue) => formatMoney(value, tag(), { isShort: true }),
    /** `1.234` */
    number: (value: number) => new Intl.NumberFormat(tag()).format(value),
    /** `12,5 %` for 0.125 */
    percent: (part: number) =>
      new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(part),
    /** `24.11.` for the calendar day `2026-11-24` */
    shortDay: (date: string) =>
      new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      ),
    /** `November 2026` for the calendar day `2026-11-01` */
    month: (date: string) =>
      new Intl.DateTimeFormat(tag(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      ),
    /** `Di., 24. November`, with the year when it is another. */
    day: (at: string, timeZone = zone()) => formatDay(at, timeZone, tag(), new Date().toISOString()),
    /** `Di., 24. Nov.` for the calendar day `2026-11-24`; above a column. */
    briefDay: (date: string) =>
      new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
        .format(new Date(`${date}T00:00:00Z`))
        .replaceAll(/(?<=\d\.?) /g, '\u00a0'),
    /** `Montag` for 1, the first day of the week (ISO 8601). */
    weekday: (day: number) =>
      // The first of January 2024 was a Monday.
      new Intl.DateTimeFormat(tag(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day))),
    /** `14:30` */
    time: (at: string, timeZone = zone()) => formatTime(at, timeZone, tag()),
    /** `Di., 24. November, 14:30–15:20`; no line breaks between the two times. */
    moment: (startsAt: string, endsAt?: string, timeZone = zone()) => {
      const words = formatMoment({ startsAt, endsAt, timeZone, locale: tag(), now: new Date().toISOString() });
      return `${words.day}, ${words.time.replace(/(?<=\d)–(?=\d)/, `–${WORD_JOINER}`)}`;
    },
    /** `Wien` for `Europe/Vienna`; the viewer's own zone unless given. */
    place: (timeZone = zone()) => placeOf(timeZone, tag()),
    /** `in 3 Stunden` */
    relative: (at: string, now?: Date) => formatRelative(session.locale(), at, now),
    /** `Deutsch, Englisch` for language tags. */
    languages: (tags: readonly string[]) =>
      formatList(
        session.locale(),
        tags.map((each) => languageName(session.locale(), each)),
      ),
  };
}
