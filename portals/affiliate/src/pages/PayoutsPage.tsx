import { createQuery, hrefOf, lastDays, Loaded, useFormat } from '@daraport/client';
import { EmptyState, LinkButton, Page, Skeleton, Stat } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import { Ledger } from '../ledger/Ledger.tsx';
import { t } from '../messages/index.ts';

const PayoutSums = graphql(`
  query PayoutSums($from: Date!, $to: Date!) {
    attributionSummary(from: $from, to: $to) {
      approved {
        amountMinor
        currency
      }
      paid {
        amountMinor
        currency
      }
    }
  }
`);

/** As far back as the graph sums up. */
const TWO_YEARS = 731;

/** What is approved and waits to be paid, and what was paid. */
export default function PayoutsPage() {
  const format = useFormat();
  const [sums] = createQuery({ query: PayoutSums, variables: lastDays(TWO_YEARS) });
  return (
    <Page title={t('payouts.title')} intro={t('payouts.intro')} width="wide">
      <div class="d-stack">
        <Loaded query={sums} select={(data) => data.attributionSummary} skeleton={<Skeleton shape="card" />}>
          {(summary) => (
            <div class="d-stats">
              <Stat
                label={t('payouts.next')}
                value={format.money(summary.approved)}
                comparison={t('payouts.nextText')}
              />
              <Stat label={t('payouts.paid')} value={format.money(summary.paid)} comparison={t('payouts.paidText')} />
            </div>
          )}
        </Loaded>
        <Ledger
          caption={t('payouts.caption')}
          fileName={t('payouts.file')}
          states={['APPROVED', 'PAID', 'CLAWED_BACK']}
          empty={
            <EmptyState
              illustration="chart"
              title={t('payouts.empty')}
              text={t('payouts.emptyText')}
              action={<LinkButton href={hrefOf('/ledger')}>{t('payouts.toLedger')}</LinkButton>}
            />
          }
        />
      </div>
    </Page>
  );
}
