import { createQuery, createSubscription, Loaded, useFormat } from '@daraport/client';
import { EmptyState, Page, Skeleton } from '@daraport/ui';
import { For } from 'solid-js';
import { t } from '../messages/index.ts';
import { FindSpecialist } from '../parts/FindSpecialist.tsx';
import { MyWaits, MyWaitsChanged } from './documents.ts';
import { WaitCard } from './WaitCard.tsx';

/** `/waitlist`: what one waits for, and what is offered, live. */
export default function WaitlistPage() {
  const format = useFormat();
  const [page] = createQuery({ query: MyWaits, requestPolicy: 'cache-and-network' });
  createSubscription({ query: MyWaitsChanged });
  return (
    <Page title={t('wait.title')} intro={t('wait.intro', { place: format.place() })} width="narrow">
      <Loaded
        query={page}
        select={(data) => data.myWaits}
        isEmpty={(waits) => waits.length === 0}
        skeleton={<Skeleton shape="card" lines={3} />}
        empty={
          <EmptyState
            illustration="calendar"
            title={t('wait.none')}
            text={t('wait.noneText')}
            action={<FindSpecialist />}
          />
        }
      >
        {(waits) => (
          <div class="d-stack">
            <For each={waits}>{(wait) => <WaitCard wait={wait} />}</For>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
