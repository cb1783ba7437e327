import type { useFormat } from '@daraport/client';
import type { ChangePartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

type Terms = NonNullable<ChangePartsFragment['changeTerms']>;
type Term = Terms['cancelling'];
type Format = Pick<ReturnType<typeof useFormat>, 'money' | 'moment'>;

const isWorth = (amount: { readonly amountMinor: number } | null | undefined): boolean =>
  (amount?.amountMinor ?? 0) > 0;

/** Until when what is possible and what it costs, in a sentence each. */
export function termsWords(terms: Terms, format: Format): string[] {
  return [movingWords(terms, format), cancellingWords(terms.cancelling, format), ...noShowWords(terms, format)];
}

function movingWords({ movesLeft, rescheduling }: Terms, format: Format): string {
  if (movesLeft === 0) return t('change.noMovesLeft');
  return wordsOf('moving', rescheduling, format);
}

const cancellingWords = (term: Term, format: Format): string => wordsOf('cancelling', term, format);

function wordsOf(what: 'moving' | 'cancelling', { fee, freeUntil, state, until }: Term, format: Format): string {
  if (state === 'NOT_ALLOWED') return t(`change.${what}.over`, { time: format.moment(until) });
  if (state === 'WITH_FEE' && fee)
    return t(`change.${what}.fee`, { fee: format.money(fee), time: format.moment(until) });
  return t(`change.${what}.free`, { time: format.moment(freeUntil) });
}

const noShowWords = ({ areFeesWaived, noShowFee }: Terms, format: Format): string[] => {
  if (areFeesWaived) return [t('change.waived')];
  return noShowFee && isWorth(noShowFee) ? [t('change.noShow', { fee: format.money(noShowFee) })] : [];
};

/** What a cancellation costs and gives back, for the question before it; nothing where no payment is known. */
export function costWords({ cancelling: { fee }, refund }: Terms, format: Format): string | undefined {
  if (!fee || !refund) return undefined;
  if (isWorth(fee)) return t('change.costs', { fee: format.money(fee), refund: format.money(refund) });
  return isWorth(refund) ? t('change.allBack', { refund: format.money(refund) }) : undefined;
}

/** What a move costs, for the question before it; nothing when it is free. */
export const moveCostWords = ({ rescheduling: { fee } }: Terms, format: Format): string | undefined =>
  fee && isWorth(fee) ? t('change.moveCosts', { fee: format.money(fee) }) : undefined;

/** What was kept of an appointment that did not take place, or will be. */
export function missedWords(state: string, terms: Terms, format: Format): string[] {
  const { areFeesWaived, kept, noShowFee, noShowReversibleUntil } = terms;
  if (state !== 'CANCELLED' && state !== 'NO_SHOW') return [];
  if (areFeesWaived) return [t('change.waived')];
  if (kept) return isWorth(kept) ? [t('change.kept', { fee: format.money(kept) })] : [];
  if (!noShowReversibleUntil || !noShowFee || !isWorth(noShowFee)) return [];
  return [t('change.willKeep', { fee: format.money(noShowFee), time: format.moment(noShowReversibleUntil) })];
}
