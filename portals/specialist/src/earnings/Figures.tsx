import { useFormat } from '@daraport/client';
import { Stat } from '@daraport/ui';
import type { EarningsFiguresPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

type Amount = Omit<EarningsFiguresPartsFragment['net'], '__typename'>;

/** The sums of a period: one's own share first, and what it is made of. */
export function Figures(props: { figures: EarningsFiguresPartsFragment; earlierNet: Amount | undefined }) {
  const format = useFormat();
  const refunds = () => props.figures.refunds;
  return (
    <div class="d-stats s-four">
      <Stat
        label={t('earnings.net')}
        value={format.money(props.figures.net)}
        trend={trendOf(props.figures.net, props.earlierNet, format.percent)}
        comparison={
          props.earlierNet ? t('earnings.earlier', { amount: format.money(props.earlierNet) }) : t('earnings.noEarlier')
        }
      />
      <Stat
        label={t('earnings.paid')}
        value={format.money(props.figures.gross)}
        comparison={
          refunds().amountMinor === 0
            ? t('earnings.noRefunds')
            : t('earnings.refunds', { amount: format.money(refunds()) })
        }
      />
      <Stat
        label={t('earnings.fee')}
        value={format.money(props.figures.applicationFee)}
        comparison={t('earnings.feeText')}
      />
      <Stat
        label={t('earnings.transferred')}
        value={format.money(props.figures.transferred)}
        comparison={t('earnings.transferredText')}
      />
    </div>
  );
}

function trendOf(now: Amount, earlier: Amount | undefined, percent: (part: number) => string) {
  if (!earlier || earlier.amountMinor <= 0) return undefined;
  const change = (now.amountMinor - earlier.amountMinor) / earlier.amountMinor;
  if (change === 0) return { direction: 'same' as const };
  return {
    direction: change > 0 ? ('up' as const) : ('down' as const),
    change: percent(Math.abs(change)),
    isGood: change > 0,
  };
}
