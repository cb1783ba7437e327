import type { Locale } from '../i18n/i18n.ts';

/** BCP 47 tags with the conventions of our first users. */
const TAGS: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** The full tag of a language, for `lang` and `Intl`. */
export const tagOf = (locale: Locale): string => TAGS[locale];

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** `in 3 Stunden`, `gestern`, `vor 5 Minuten`; less than a minute is `jetzt`. */
export function formatRelative(locale: Locale, instant: string, now: Date = new Date()): string {
  const distance = new Date(instant).getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' });
  const step = STEPS.find(([, length]) => Math.abs(distance) >= length);
  return step ? format.format(Math.round(distance / step[1]), step[0]) : format.format(0, 'second');
}

/** A language's name in another: `de` is `German` in English. */
export const languageName = (locale: Locale, tag: string): string =>
  new Intl.DisplayNames(TAGS[locale], { type: 'language' }).of(tag) ?? tag;

/** `a, b and c` in the language. */
export const formatList = (locale: Locale, parts: readonly string[]): string =>
  new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(parts);

/** The device's IANA zone. */
export const deviceTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
