import { useSession } from '@daraport/client';
import { Page, Tabs } from '@daraport/ui';
import { OfferForm } from './OfferForm.tsx';
import { t } from './messages/index.ts';
import { PoolsPart } from './PoolsPart.tsx';
import { WaitsPart } from './WaitsPart.tsx';

/** `/waiting`: who waits for what, what is offered, how fairly pools are booked; for whoever sets up the brand how long offers stand. */
export default function WaitingPage() {
  const session = useSession();
  return (
    <Page title={t('waiting.title')} intro={t('waiting.intro')} width="wide">
      <Tabs
        label={t('waiting.title')}
        tabs={[
          { value: 'all', label: t('waiting.all'), content: () => <WaitsPart isOffered={false} /> },
          { value: 'offered', label: t('waiting.offered'), content: () => <WaitsPart isOffered /> },
          { value: 'pools', label: t('waiting.pools'), content: () => <PoolsPart /> },
          ...(session.may('brand:configure')
            ? [{ value: 'settings', label: t('waiting.settings'), content: () => <OfferForm /> }]
            : []),
        ]}
      />
    </Page>
  );
}
