import { createQuery, Loaded } from '@daraport/client';
import { Page, Skeleton } from '@daraport/ui';
import { untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { MatchingRulesQuery } from '../gql/graphql.ts';
import { MatchingRules } from './documents.ts';
import { t } from './messages/index.ts';
import { PreviewPart } from './PreviewPart.tsx';
import { draftOf, type Draft } from './rules.ts';
import { RulesForm } from './RulesForm.tsx';

/** `/matching`: what must be and what counts how much, beside an example whose suggestions change with it. */
export default function MatchingPage() {
  const [page, refetch] = createQuery({ query: MatchingRules });
  return (
    <Page title={t('title')} intro={t('intro')} width="wide">
      <Loaded query={page} skeleton={<Skeleton shape="block" height="40rem" />}>
        {(data) => <Parts data={data} onSaved={refetch} />}
      </Loaded>
    </Page>
  );
}

function Parts(props: { data: MatchingRulesQuery; onSaved: () => void }) {
  const [draft, setDraft] = createStore<Draft>(untrack(() => draftOf(props.data.matchingSettings)));
  return (
    <div class="d-split">
      <div class="d-stack">
        <RulesForm
          settings={props.data.matchingSettings}
          draft={draft}
          onChange={(part) => setDraft(part)}
          onSaved={props.onSaved}
        />
      </div>
      <div class="d-split-aside d-stack">
        <PreviewPart data={props.data} draft={draft} />
      </div>
    </div>
  );
}
