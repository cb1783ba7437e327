import type { FlowLink } from '@daraport/ui';
import type { EarningsFiguresPartsFragment as Figures } from '../gql/graphql.ts';

/** Where money is on its way. */
export type FlowPlace = 'paid' | 'refunded' | 'fee' | 'share' | 'transferred';

interface Flow extends FlowLink {
  readonly from: FlowPlace;
  readonly to: FlowPlace;
}

/**
 * Where what was paid went, in minor units; undefined where that is no picture: nothing was paid, or refunds of earlier
 * payments outweigh this period's.
 */
export function flowOf(figures: Figures): Flow[] | undefined {
  const { gross, refunds, applicationFee, net, transferred } = figures;
  const all = [gross, refunds, applicationFee, net, transferred];
  if (gross.amountMinor === 0 || all.some(({ amountMinor }) => amountMinor < 0)) return undefined;
  const links: Flow[] = [
    { from: 'paid', to: 'share', value: net.amountMinor },
    { from: 'paid', to: 'fee', value: applicationFee.amountMinor },
    { from: 'paid', to: 'refunded', value: refunds.amountMinor },
    { from: 'share', to: 'transferred', value: transferred.amountMinor },
  ];
  return links.filter(({ value }) => value > 0);
}
