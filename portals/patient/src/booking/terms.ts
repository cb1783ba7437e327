import type { useFormat } from '@daraport/client';
import type { BookingTermsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

type Rule = BookingTermsFragment['cancelling'];
type Fee = Rule['fee'];

/** How amounts and parts are said, and in which currency a fixed fee is. */
export type TermsFormat = Pick<ReturnType<typeof useFormat>, 'money' | 'percent'> & { readonly currency: string };

const [HOUR, DAY] = [60, 24 * 60];

/** Terms of change in a sentence each: cancelling, moving, and not coming where that costs something. */
export function bookingTermsWords(terms: BookingTermsFragment, format: TermsFormat): string[] {
  return [
    ruleWords('cancelling', terms.cancelling, format),
    ...movingWords(terms, format),
    ...(terms.noShowFee.kind === 'NONE' ? [] : [t('terms.noShow', { fee: feeWords(terms.noShowFee, format) })]),
  ];
}

/** Until when later appointments of a series are to be paid, and what becomes of them otherwise. */
export const payingWords = ({ payByMinutes }: Pick<BookingTermsFragment, 'payByMinutes'>): string =>
  payByMinutes === null ? t('series.payingBefore') : t('series.payingBy', { until: untilWords(payByMinutes) });

function movingWords({ mostMoves, rescheduling }: BookingTermsFragment, format: TermsFormat): string[] {
  if (mostMoves === 0) return [t('terms.noMoves')];
  const often = mostMoves === null ? [] : [plural('terms.mostMoves', mostMoves)];
  return [ruleWords('moving', rescheduling, format), ...often];
}

function ruleWords(what: 'cancelling' | 'moving', rule: Rule, format: TermsFormat): string {
  const until = untilWords(rule.lastMinutes);
  if (rule.fee.kind === 'NONE') return t(`terms.${what}.free`, { until });
  const fee = feeWords(rule.fee, format);
  return t(`terms.${what}.fee`, { free: untilWords(rule.freeMinutes), until, fee });
}

function feeWords({ kind, value }: Fee, { money, percent, currency }: TermsFormat): string {
  if (kind === 'AMOUNT') return money({ amountMinor: value, currency });
  return value === 10_000 ? t('terms.wholePrice') : t('terms.share', { share: percent(value / 10_000) });
}

/** `24 Stunden vor dem Termin`; two days and more are counted in days where they are whole. */
function untilWords(minutes: number): string {
  if (minutes === 0) return t('terms.start');
  if (minutes % DAY === 0 && minutes > DAY) return plural('terms.days', minutes / DAY);
  return minutes % HOUR === 0 ? plural('terms.hours', minutes / HOUR) : plural('terms.minutes', minutes);
}
