import { createQuery, Loaded, useSession } from '@daraport/client';
import { dayOf, EmptyState, Page, SegmentedControl, Skeleton, Tabs } from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { EarningsQuery } from './documents.ts';
import { Figures } from './Figures.tsx';
import { PaymentTable } from './PaymentTable.tsx';
import { periods, spanOf } from './period.ts';
import { Plots } from './Plots.tsx';
import { PointTable } from './PointTable.tsx';
import { usePeriodWords } from './words.ts';

/** `/earnings?period=…`: what one's appointments earned, where the money went, and every payment. */
export default function EarningsPage() {
  const session = useSession();
  const words = usePeriodWords();
  const [search, setSearch] = useSearchParams<{ period?: string }>();
  const period = () => periods.find((each) => each === search.period) ?? 'days90';
  const span = createMemo(() => spanOf(period(), dayOf(new Date().toISOString(), session.timeZone())));
  const [page] = createQuery({
    query: EarningsQuery,
    variables: () => ({ ...span(), timeZone: session.timeZone() }),
  });
  const earlierNet = (currency: string) => page.data?.earlier.find((each) => each.currency === currency)?.total.net;
  const Points = () => (
    <For each={page.data?.myEarnings} fallback={<p class="d-muted">{t('earnings.empty')}</p>}>
      {(earned) => <PointTable points={earned.points} grain={span().grain} />}
    </For>
  );
  return (
    <Page title={t('earnings.title')} intro={t('earnings.intro')} width="wide">
      <div class="d-stack">
        <div class="d-row s-period">
          <SegmentedControl
            label={t('earnings.period')}
            value={period()}
            onInput={(value) => setSearch({ period: value }, { replace: true, scroll: false })}
            segments={periods.map((each) => ({ value: each, label: t(`earnings.periods.${each}`) }))}
          />
          <p class="d-muted">{words.span(span())}</p>
        </div>
        <Loaded
          query={page}
          isEmpty={(data) => data.myEarnings.length === 0}
          empty={<EmptyState illustration="chart" title={t('earnings.empty')} text={t('earnings.emptyText')} />}
          skeleton={<Waiting />}
        >
          {(data) => (
            <For each={data.myEarnings}>
              {(earned) => (
                <div class="d-stack">
                  <Figures figures={earned.total} earlierNet={earlierNet(earned.currency)} />
                  <Plots earned={earned} grain={span().grain} />
                </div>
              )}
            </For>
          )}
        </Loaded>
        {/* Below what is as high as its data: shown with it, so that nothing moves under a reader's eyes. */}
        <Show when={!page.isFetching}>
          <Tabs
            label={t('earnings.rows')}
            tabs={[
              { value: 'payments', label: t('earnings.payments'), content: () => <PaymentTable /> },
              { value: 'points', label: t(`earnings.by.${span().grain}`), content: () => <Points /> },
            ]}
          />
        </Show>
      </div>
    </Page>
  );
}

/** The shape of a period, so that what stands below does not jump. */
function Waiting() {
  return (
    <div class="d-stack">
      <div class="d-stats s-four">
        <For each={[1, 2, 3, 4]}>{() => <Skeleton shape="block" height="7rem" />}</For>
      </div>
      <div class="s-plots">
        <Skeleton shape="block" height="18rem" />
        <Skeleton shape="block" height="18rem" />
      </div>
    </div>
  );
}
