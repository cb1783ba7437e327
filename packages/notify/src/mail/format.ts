import type { Locale } from '@daraport/domain';

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

/** An amount in minor units as people write it: `89,00 €`. */
export function spokenMoney(amountMinor: string, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(tag(locale), { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(amountMinor) / 10 ** digits);
}
