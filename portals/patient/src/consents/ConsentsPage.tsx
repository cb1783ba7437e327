import { createQuery, Loaded } from '@daraport/client';
import { Page, Skeleton } from '@daraport/ui';
import { For } from 'solid-js';
import type { ConsentsQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { ConsentCard } from './ConsentCard.tsx';
import { Consents } from './documents.ts';

/** `/consents`: every text one can agree to, how one stands to it, what was before, and giving and withdrawing alike. */
export default function ConsentsPage() {
  const [page, refetch] = createQuery({ query: Consents });
  return (
    <Page title={t('consents.title')} intro={t('consents.intro')} width="narrow">
      <Loaded
        query={page}
        skeleton={<For each={[1, 2, 3]}>{() => <Skeleton shape="card" />}</For>}
        isEmpty={(data) => textsOf(data).length === 0}
        empty={t('consents.none')}
      >
        {(data) => (
          <For each={textsOf(data)}>
            {(text) => <ConsentCard text={text} all={page.data?.myConsents ?? []} onOutdated={refetch} />}
          </For>
        )}
      </Loaded>
    </Page>
  );
}

const textsOf = ({ terms, privacy, video, attribution }: ConsentsQuery) =>
  [terms, privacy, video, attribution].filter((each) => each !== null);
