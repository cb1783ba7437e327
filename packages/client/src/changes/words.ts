import type { useFormat } from '../format/use-format.ts';
import type { ChangedAppointmentFragment } from '../gql/graphql.ts';
import { changeWords } from './messages/index.ts';

const { t } = changeWords;

type Terms = NonNullable<ChangedAppointmentFragment['changeTerms']>;
type Format = Pick<ReturnType<typeof useFormat>, 'money' | 'moment'>;

const isWorth = (amount: { readonly amountMinor: number } | null): amount is { readonly amountMinor: number } =>
  (amount?.amountMinor ?? 0) > 0;

/** What goes back when specialist or staff cancel. */
export const backWords = ({ refund }: Terms, { money }: Format): string =>
  refund && isWorth(refund) ? t('change.back', { amount: money(refund) }) : t('change.nothingBack');

/** What is kept when the patient did not come. */
export const noShowWords = ({ noShowFee }: Terms, { money }: Format): string =>
  noShowFee && isWorth(noShowFee) ? t('change.noShowText', { fee: money(noShowFee) }) : t('change.noShowFree');

/** What waiving does, with what was kept already or would be. */
export function waivingWords({ kept, noShowFee }: Terms, { money }: Format): string {
  if (kept && isWorth(kept)) return t('change.waiveKept', { fee: money(kept) });
  return noShowFee && isWorth(noShowFee) ? t('change.waiveFee', { fee: money(noShowFee) }) : t('change.waiveText');
}

/** What was kept of the payment, or will be; nothing where that is not the case. */
export function keptWords(terms: Terms, { money, moment }: Format): string | undefined {
  const { areFeesWaived, kept, noShowFee, noShowReversibleUntil } = terms;
  if (areFeesWaived) return t('change.areWaived');
  if (kept) return isWorth(kept) ? t('change.kept', { fee: money(kept) }) : undefined;
  if (!noShowReversibleUntil || !noShowFee) return undefined;
  return t('change.willKeep', { fee: money(noShowFee), time: moment(noShowReversibleUntil) });
}
