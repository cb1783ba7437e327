import { createQuery, hrefOf, lastDays, Loaded, useFormat } from '@daraport/client';
import { BarChart, EmptyState, Funnel, LinkButton, Page, SegmentedControl, Skeleton, Stat } from '@daraport/ui';
import { createSignal, Index } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { OverviewQuery } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

const Overview = graphql(`
  query Overview($from: Date!, $to: Date!) {
    attributionSummary(from: $from, to: $to) {
      clicks
      consentedClicks
      signUps
      conversions
      pending {
        amountMinor
        currency
      }
      approved {
        amountMinor
        currency
      }
      paid {
        amountMinor
        currency
      }
      days {
        date
        earnings {
          amountMinor
          currency
        }
      }
    }
  }
`);

type Summary = OverviewQuery['attributionSummary'];

const periods = [7, 30, 90];

/** Earnings first, then how visits became bookings, then day by day. */
export default function OverviewPage() {
  const [days, setDays] = createSignal(30);
  const [page] = createQuery({ query: Overview, variables: () => lastDays(days()), keepPrevious: true });
  const choose = (
    <SegmentedControl
      label={t('overview.period')}
      value={String(days())}
      onInput={(value) => setDays(Number(value))}
      segments={periods.map((count) => ({ value: String(count), label: plural('overview.days', count) }))}
    />
  );
  return (
    <Page title={t('overview.title')} intro={t('overview.intro')} width="wide" actions={choose}>
      <Loaded
        query={page}
        select={(data) => data.attributionSummary}
        isEmpty={(summary) => summary.clicks === 0 && summary.conversions === 0}
        empty={
          <EmptyState
            illustration="chart"
            title={t('overview.empty')}
            text={t('overview.emptyText')}
            action={<LinkButton href={hrefOf('/links')}>{t('overview.toLinks')}</LinkButton>}
          />
        }
        skeleton={<Waiting />}
      >
        {(summary) => (
          <div class="d-stack">
            <Figures summary={summary} />
            <div class="f-plots">
              <Steps summary={summary} />
              <Earnings summary={summary} days={days()} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The figures and plots before they are there. */
function Waiting() {
  return (
    <div class="d-stack">
      <div class="d-stats">
        <Index each={[1, 2, 3, 4]}>{() => <Skeleton shape="card" />}</Index>
      </div>
      <div class="f-plots">
        <Skeleton shape="block" height="18rem" />
        <Skeleton shape="block" height="18rem" />
      </div>
    </div>
  );
}

function Figures(props: { summary: Summary }) {
  const format = useFormat();
  const rate = () => (props.summary.clicks === 0 ? 0 : props.summary.conversions / props.summary.clicks);
  return (
    <div class="d-stats">
      <Stat
        label={t('overview.pending')}
        value={format.money(props.summary.pending)}
        comparison={t('overview.pendingText')}
      />
      <Stat
        label={t('overview.approved')}
        value={format.money(props.summary.approved)}
        comparison={t('overview.approvedText')}
      />
      <Stat label={t('overview.paid')} value={format.money(props.summary.paid)} comparison={t('overview.paidText')} />
      <Stat
        label={t('overview.conversions')}
        value={format.number(props.summary.conversions)}
        comparison={t('overview.rate', { percent: format.percent(rate()) })}
      />
    </div>
  );
}

function Steps(props: { summary: Summary }) {
  const format = useFormat();
  return (
    <Funnel
      title={t('overview.funnel')}
      summary={t('overview.funnelSummary', {
        clicks: format.number(props.summary.clicks),
        conversions: format.number(props.summary.conversions),
      })}
      valueLabel={t('overview.people')}
      steps={[
        { label: t('overview.clicks'), value: props.summary.clicks },
        { label: t('overview.consented'), value: props.summary.consentedClicks },
        { label: t('overview.signUps'), value: props.summary.signUps },
        { label: t('overview.conversions'), value: props.summary.conversions },
      ]}
    />
  );
}

function Earnings(props: { summary: Summary; days: number }) {
  const format = useFormat();
  const currency = () => props.summary.pending.currency;
  const total = () => props.summary.days.reduce((sum, day) => sum + day.earnings.amountMinor, 0);
  return (
    <BarChart
      title={t('overview.earnings')}
      summary={t('overview.earningsSummary', {
        total: format.money({ amountMinor: total(), currency: currency() }),
        days: plural('overview.lastDays', props.days),
      })}
      valueLabel={t('ledger.amount')}
      format={(amountMinor) => format.money({ amountMinor, currency: currency() })}
      formatTick={(amountMinor) => format.shortMoney({ amountMinor, currency: currency() })}
      bars={props.summary.days.map((day) => ({ label: format.shortDay(day.date), value: day.earnings.amountMinor }))}
    />
  );
}
