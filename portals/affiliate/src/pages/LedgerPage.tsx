import { EmptyState, Page } from '@daraport/ui';
import { commissionStates } from '../ledger/CommissionTable.tsx';
import { Ledger } from '../ledger/Ledger.tsx';
import { t } from '../messages/index.ts';

/** Every booking that followed a link, with what it earned and whether it stands. */
export default function LedgerPage() {
  return (
    <Page title={t('ledger.title')} intro={t('ledger.intro')} width="wide">
      <Ledger
        caption={t('ledger.caption')}
        fileName={t('ledger.file')}
        states={commissionStates}
        empty={<EmptyState illustration="chart" title={t('ledger.empty')} text={t('ledger.emptyText')} />}
      />
    </Page>
  );
}
