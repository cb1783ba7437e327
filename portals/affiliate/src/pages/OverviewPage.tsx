import { createQuery, hrefOf, lastDays, Loaded, useFormat } from '@daraport/client';
import { BarChart, EmptyState, Funnel, LinkButton, Page, Skeleton, Stat } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import type { OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

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

/** Earnings first, then how visits became bookings, then day by day. */
export default function OverviewPage() {
  const [page] = createQuery({ query: Overview, variables: lastDays(30) });
  return (
    <Page title={t('overview.title')} intro={t('overview.intro')} width="wide">
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
        skeleton={<Skeleton shape="block" />}
      >
        {(summary) => (
          <div class="d-stack">
            <Figures summary={summary} />
            <Steps summary={summary} />
            <Earnings summary={summary} />
          </div>
        )}
      </Loaded>
    </Page>
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

function Earnings(props: { summary: Summary }) {
  const format = useFormat();
  const currency = () => props.summary.pending.currency;
  const total = () => props.summary.days.reduce((sum, day) => sum + day.earnings.amountMinor, 0);
  return (
    <BarChart
      title={t('overview.earnings')}
      summary={t('overview.earningsSummary', { total: format.money({ amountMinor: total(), currency: currency() }) })}
      valueLabel={t('ledger.amount')}
      format={(amountMinor) => format.money({ amountMinor, currency: currency() })}
      formatTick={(amountMinor) => format.shortMoney({ amountMinor, currency: currency() })}
      bars={props.summary.days.map((day) => ({ label: format.shortDay(day.date), value: day.earnings.amountMinor }))}
    />
  );
}
