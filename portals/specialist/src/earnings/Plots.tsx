import { useFormat } from '@daraport/client';
import { BarChart, Sankey } from '@daraport/ui';
import { createMemo, Show } from 'solid-js';
import type { EarningsGrain, EarningsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { flowOf, type FlowPlace } from './flow.ts';
import { usePeriodWords } from './words.ts';

export type Earned = EarningsQuery['myEarnings'][number];

/** One's own share over the period as bars, and where all of what was paid went. */
export function Plots(props: { earned: Earned; grain: EarningsGrain }) {
  const format = useFormat();
  const words = usePeriodWords();
  const money = (amountMinor: number) => format.money({ amountMinor, currency: props.earned.currency });
  const shortMoney = (amountMinor: number) => format.shortMoney({ amountMinor, currency: props.earned.currency });
  const total = () => props.earned.total;
  const flow = createMemo(() => flowOf(total()));
  const places = () => {
    const used = new Set<FlowPlace>(flow()?.flatMap(({ from, to }) => [from, to]));
    return [...used].map((id) => ({ id, label: t(`earnings.place.${id}`) }));
  };
  return (
    <div class="s-plots">
      <BarChart
        title={t(`earnings.plot.${props.grain}`)}
        summary={t('earnings.plotSummary', { amount: format.money(total().net) })}
        valueLabel={t('earnings.net')}
        format={money}
        formatTick={shortMoney}
        bars={props.earned.points.map(({ date, figures }) => ({
          label: words.short(date, props.grain),
          value: figures.net.amountMinor,
        }))}
      />
      <Show when={flow()}>
        {(links) => (
          <Sankey
            title={t('earnings.flow')}
            summary={t('earnings.flowSummary', {
              gross: format.money(total().gross),
              net: format.money(total().net),
            })}
            valueLabel={t('earnings.amount')}
            format={money}
            nodes={places()}
            links={links()}
          />
        )}
      </Show>
    </div>
  );
}
