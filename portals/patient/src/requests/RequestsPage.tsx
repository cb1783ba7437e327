import { createList, createSubscription, hrefOf, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import { Badge, Button, EmptyState, LinkButton, List, ListItem, Page, Skeleton, type Tone } from '@daraport/ui';
import { For, Show } from 'solid-js';
import type { AssistedRequestState } from '../gql/graphql.ts';
import { MyRequests, RequestHappened } from './documents.ts';
import { t } from './messages/index.ts';

const TONES: Record<AssistedRequestState, Tone> = {
  WAITING: 'info',
  PROPOSED: 'accent',
  ACCEPTED: 'warning',
  BOOKED: 'success',
  WITHDRAWN: 'neutral',
  CLOSED: 'neutral',
};

/** What a request waits for. */
export const RequestBadge = (props: { state: AssistedRequestState }) => (
  <Badge tone={TONES[props.state]}>{t(`state.${props.state}`)}</Badge>
);

/** `/requests`: the patient's requests for a time, live, and the way to a new one. */
export default function RequestsPage() {
  const session = useSession();
  const format = useFormat();
  const list = createList({
    query: MyRequests,
    select: (data) => data.myAssistedRequests,
    variables: (span) => span,
    most: 50,
  });
  createSubscription({ query: RequestHappened }, list.refetch);
  const make = () => (
    <Show when={session.hasModule('ASSISTED_SCHEDULING')}>
      <LinkButton variant="primary" href={hrefOf('/requests/new')}>
        {t('list.make')}
      </LinkButton>
    </Show>
  );
  return (
    <Page title={t('list.title')} intro={t('list.intro')} actions={make()}>
      <Loaded
        query={list.page}
        select={(data) => data.myAssistedRequests}
        isEmpty={(page) => page.edges.length === 0}
        skeleton={<Skeleton shape="row" rows={3} />}
        empty={<EmptyState illustration="calendar" title={t('list.none')} text={t('list.noneText')} action={make()} />}
      >
        {(page) => (
          <div class="d-stack">
            <List label={t('list.title')}>
              <For each={nodes(page)}>
                {(each) => (
                  <ListItem
                    href={hrefOf(`/requests/${each.id}`)}
                    title={t('list.from', { day: format.day(each.createdAt) })}
                    text={each.wishes?.specialty?.name}
                    trailing={<RequestBadge state={each.state} />}
                  />
                )}
              </For>
            </List>
            <Show when={list.more().hasMore}>
              <Button wide busy={list.more().busy} onClick={() => list.more().onMore()}>
                {t('list.more')}
              </Button>
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
