import { days, InvalidInputError, parseInstant, Temporal, type Words } from '@daraport/domain';
import { RRuleTemporal } from 'rrule-temporal';

/** Fewest and most occurrences of a series, and how far the last may be from the first. */
export const limits = { fewest: 2, most: 52, spanDays: 366 } as const;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const weekday = `(?:${weekdays.join('|')})`;

/** What each part of a rule may be; others of RFC 5545 §3.3.10 are refused. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(WEEKLY|MONTHLY)$/,
  INTERVAL: /^([1-9]|1[0-2])$/,
  COUNT: /^([2-9]|[1-4]\d|5[0-2])$/,
  UNTIL: /^\d{8}T\d{6}Z$/,
  BYDAY: new RegExp(`^(-1|[1-4])?${weekday}(,(-1|[1-4])?${weekday}){0,6}$`),
  WKST: /^MO$/,
};

const words = {
  rule: {
    en: 'Please choose how often and how many times the appointment comes back.',
    de: 'Bitte wählen Sie, in welchem Abstand und wie oft sich der Termin wiederholt.',
  },
  start: {
    en: 'The first appointment must be on one of the days of the series.',
    de: 'Der erste Termin muss auf einem Tag der Serie liegen.',
  },
  count: {
    en: 'A series has 2 to 52 appointments.',
    de: 'Eine Serie umfasst 2 bis 52 Termine.',
  },
  span: {
    en: 'A series lasts a year at most.',
    de: 'Eine Serie dauert höchstens ein Jahr.',
  },
} satisfies Record<string, Words>;

const fault = (path: 'rule' | 'startsAt', text: Words) => new InvalidInputError([{ path, words: text }]);

/**
 * The starts of a series in milliseconds, ascending, the first of them `startsAt`: every time at the same wall clock of the
 * zone. By RFC 5545 §3.3.10 a time that the clock skips is left out and not counted, and of a time that it shows twice it
 * is the first (§3.3.5). A rule comes back weekly on one or more weekdays, or monthly on the first to fourth or last of a
 * weekday; it has a `COUNT` or an `UNTIL` (UTC). Throws `InvalidInputError` for all others and beyond `limits`.
 */
export function occurrencesOf(rule: string, startsAt: number, timeZone: string): number[] {
  const first = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone);
  assertRule(rule, first);
  const found = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart: first, temporal: Temporal })
    .all((_at, index) => index <= limits.most)
    .map(({ epochMilliseconds }) => epochMilliseconds);
  const [, ...rest] = found;
  if (found.length < limits.fewest || found.length > limits.most) throw fault('rule', words.count);
  if (rest.some((at) => at - startsAt > days(limits.spanDays))) throw fault('rule', words.span);
  return [startsAt, ...rest];
}

function assertRule(rule: string, first: Temporal.ZonedDateTime): void {
  const given = rule.split(';').map((part): [string, string] => {
    const [name = '', value = '', ...more] = part.split('=');
    if (more.length > 0 || !Object.hasOwn(parts, name) || !parts[name]?.test(value)) throw fault('rule', words.rule);
    return [name, value];
  });
  const known = new Map(given);
  const isBounded = known.has('COUNT') !== known.has('UNTIL');
  if (known.size < given.length || !known.has('FREQ') || !isBounded) throw fault('rule', words.rule);
  if (known.has('UNTIL') && !parseInstant(extended(known.get('UNTIL') ?? ''))) throw fault('rule', words.rule);
  const on = known.get('BYDAY')?.split(',') ?? [];
  const isMonthly = known.get('FREQ') === 'MONTHLY';
  if (isMonthly ? on.length !== 1 || on[0]?.length === 2 : on.some((day) => day.length > 2))
    throw fault('rule', words.rule);
  if (on.length > 0 && !on.some((day) => isOn(first, day))) throw fault('startsAt', words.start);
}

/** `20261208T090000Z` in the longer form of ISO 8601. */
const extended = (basic: string): string =>
  basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');

/** Whether a date is the weekday, or where it is numbered the one of its month: `MO`, `2TU`, `-1FR`. */
function isOn(date: Temporal.ZonedDateTime, day: string): boolean {
  if (weekdays[date.dayOfWeek - 1] !== day.slice(-2)) return false;
  const which = day.slice(0, -2);
  if (which === '') return true;
  return which === '-1' ? date.day > date.daysInMonth - 7 : Math.ceil(date.day / 7) === Number(which);
}
