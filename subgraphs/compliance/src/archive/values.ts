import { isTimeZone, type Locale } from '@daraport/domain';
import { resourceWords } from '../log/rules.ts';
import { codeOf } from './words.ts';

/** How a row's values are shown: its language, and the zone its times are told in. */
export interface Manner {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A row of an export: anything JSON knows, by name. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether the value is a row of its own. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a row that say something to people; opaque ids are for machines. */
export const shownFields = (row: Row): [string, unknown][] =>
  Object.entries(row).filter(([name, value]) => !/^id$|Ids?$/.test(name) && value !== null && value !== undefined);

/** The row's own manner: in its own zone when it names one, otherwise in UTC. */
export function mannerOf(row: Row, locale: Locale): Manner {
  const named = row['timeZone'];
  return { locale, timeZone: typeof named === 'string' && isTimeZone(named) ? named : 'UTC' };
}

/** The value in one line or paragraph of plain text; undefined when it has parts of its own. */
export function plainValue(name: string, value: unknown, manner: Manner): string | undefined {
  const { locale } = manner;
  if (typeof value === 'boolean') return yesNo[locale][value ? 'yes' : 'no'];
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
  if (typeof value === 'string') return textValue(name, value, manner);
  if (Array.isArray(value)) {
    const items = value.map((item) => plainValue(name, item, manner));
    return items.every((item) => item !== undefined) ? items.join(', ') : undefined;
  }
  if (!isRow(value)) return '';
  return bilingual(value, locale) ?? money(value, locale);
}

function textValue(name: string, text: string, { locale, timeZone }: Manner): string {
  if (name === 'resourceType') return resourceWords(text, locale);
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return codeOf(text, locale) ?? text;
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

function money(value: Row, locale: Locale): string | undefined {
  const { amountMinor, currency } = value;
  if (typeof amountMinor !== 'number' || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

const yesNo = { de: { yes: 'ja', no: 'nein' }, en: { yes: 'yes', no: 'no' } };
