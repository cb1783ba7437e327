import { isTimeZone, type Locale } from '@daraport/domain';
import type { ExportPart } from '@daraport/subgraph';
import { resourceWords } from '../log/rules.ts';
import { codeOf } from './codes.ts';

/** How a row's values are shown: its language, the zone its times are told in, and the currency of its amounts. */
export interface Manner {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string | null;
}

/** A row of an export: anything JSON knows, by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether the value is a row of its own. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a row that say something to people: opaque ids are for machines, a currency stands by its amount. */
export function shownFields(row: Row): [string, unknown][] {
  const hasAmount = Object.keys(row).some((name) => name.endsWith('Minor'));
  return Object.entries(row).filter(
    ([name, value]) => !isEmpty(value) && !/^id$|Ids?$/.test(name) && !(hasAmount && name === 'currency'),
  );
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** The manner of a whole export: in the person's own zone when identity's share names it, otherwise in UTC. */
export function mannerFor(locale: Locale, parts: Readonly<Record<string, ExportPart>>): Manner {
  const [profile] = parts['identity']?.['profile'] ?? [];
  return mannerOf(isRow(profile) ? profile : {}, { locale, timeZone: 'UTC', currency: null });
}

/** The manner of a row inside another or on its own: zone and currency are its own where it names them. */
export function mannerOf({ timeZone, currency }: Row, around: Manner): Manner {
  return {
    ...around,
    ...(typeof timeZone === 'string' && isTimeZone(timeZone) && { timeZone }),
    ...(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) && { currency }),
  };
}

/** The value in one line or paragraph of plain text; undefined when it has parts of its own. */
export function plainValue(name: string, value: unknown, manner: Manner): string | undefined {
  const { locale, currency } = manner;
  if (typeof value === 'boolean') return yesNo[locale][value ? 'yes' : 'no'];
  if (typeof value === 'number' && name.endsWith('Minor') && currency) return money(value, currency, locale);
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'string') return textValue(name, value, manner);
  if (Array.isArray(value)) {
    const items = value.map((item) => plainValue(name, item, manner));
    return items.every((item) => item !== undefined) ? items.join(', ') : undefined;
  }
  if (!isRow(value)) return '';
  return bilingual(value, locale) ?? amount(value, locale);
}

function textValue(name: string, text: string, { locale, timeZone }: Manner): string {
  if (name === 'resourceType') return resourceWords(text, locale);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return codeOf(name, text, locale) ?? text;
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, ...time, timeZone }).format(at);
}

function bilingual(value: Row, locale: Locale): string | undefined {
  const isWords = Object.keys(value).toSorted().join() === 'de,en';
  return isWords ? String(value[locale]) : undefined;
}

function amount({ amountMinor, currency, ...rest }: Row, locale: Locale): string | undefined {
  const isMoney = typeof amountMinor === 'number' && typeof currency === 'string' && Object.keys(rest).length === 0;
  return isMoney && /^[A-Z]{3}$/.test(currency) ? money(amountMinor, currency, locale) : undefined;
}

function money(amountMinor: number, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const yesNo = { de: { yes: 'ja', no: 'nein' }, en: { yes: 'yes', no: 'no' } };
