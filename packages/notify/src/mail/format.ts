import { Temporal, type Locale } from '@daraport/domain';

const tag = (locale: Locale) => (locale === 'de' ? 'de-DE' : 'en-GB');

/** An instant as people of a zone say it, the zone named: `Dienstag, 24. November 2026 um 10:00 MEZ`. */
export function spokenInstant(iso: string, timeZone: string, locale: Locale): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) throw new Error(`${iso} is not an instant`);
  return new Intl.DateTimeFormat(tag(locale), {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}

/** The city that an IANA zone is named after: `New York`. */
export const spokenZone = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

const offsetAt = (iso: string, timeZone: string): number =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).offsetNanoseconds;

/** Whether the clocks of both zones show the same at that instant. */
export const isSameClock = (iso: string, one: string, other: string): boolean =>
  offsetAt(iso, one) === offsetAt(iso, other);

/** What brands' own words may be filled with: the day, the time of day and the short name of the zone. */
export function spokenParts(
  iso: string,
  timeZone: string,
  locale: Locale,
): { date: string; time: string; zone: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag(locale), { timeZone, ...options }).formatToParts(new Date(iso));
  const clock = part({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const valueOf = (type: Intl.DateTimeFormatPartTypes) => clock.find((each) => each.type === type)?.value ?? '';
  const day = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return {
    date: day.map(({ value }) => value).join(''),
    time: `${valueOf('hour')}:${valueOf('minute')}`,
    zone: valueOf('timeZoneName'),
  };
}

/** An amount in minor units as people write it: `89,00 €`. */
export function spokenMoney(amountMinor: string, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(tag(locale), { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(amountMinor) / 10 ** digits);
}
