import { createList, createSubscription, hrefOf, Loaded, nodes, useFormat, useSession } from '@daraport/client';
import {
  Badge,
  Button,
  Card,
  EmptyState,
  Link,
  Notice,
  Page,
  Skeleton,
  Table,
  Tabs,
  type DataColumn,
  type Tone,
} from '@daraport/ui';
import { createSignal, lazy, Show } from 'solid-js';
import type { AssistedQueueView, AssistedRequestState, QueueRowFragment } from '../gql/graphql.ts';
import { Queue, QueueChanged } from './documents.ts';
import { plural, t } from './messages/index.ts';

const DeadlinesPart = lazy(() => import('./DeadlinesPart.tsx'));

const VIEWS = ['WAITING', 'MINE', 'PROPOSED', 'DONE'] as const satisfies readonly AssistedQueueView[];
const TONES: Record<AssistedRequestState, Tone> = {
  WAITING: 'warning',
  PROPOSED: 'info',
  ACCEPTED: 'accent',
  BOOKED: 'success',
  WITHDRAWN: 'neutral',
  CLOSED: 'neutral',
};

/** The state of a request, and whether its answer is late. */
export function RequestState(props: { request: Pick<QueueRowFragment, 'state' | 'isOverdue' | 'dueAt'> }) {
  const format = useFormat();
  return (
    <span class="d-row">
      <Badge tone={TONES[props.request.state]}>{t(`state.${props.request.state}`)}</Badge>
      <Show when={props.request.isOverdue}>
        <Badge tone="danger">{t('overdueSince', { time: format.relative(props.request.dueAt ?? '') })}</Badge>
      </Show>
    </span>
  );
}

/** `/requests`: the coordinator's queue, live; for whoever configures the brand its deadlines. */
export default function RequestsPage() {
  const session = useSession();
  const [view, setView] = createSignal<string>('WAITING');
  return (
    <Page title={t('queue.title')} intro={t('queue.intro')} width="wide">
      <Show when={session.may('requests:coordinate')} fallback={<DeadlinesPart />}>
        <Tabs
          label={t('queue.title')}
          value={view()}
          onChange={setView}
          tabs={VIEWS.map((each) => ({
            value: each,
            label: t(`queue.tabs.${each}`),
            content: () => <Requests view={each} />,
          }))}
        />
      </Show>
    </Page>
  );
}

function Requests(props: { view: AssistedQueueView }) {
  const format = useFormat();
  const list = createList({
    query: Queue,
    select: (data) => data.assistedQueue,
    variables: (span) => ({ ...span, view: props.view }),
    most: 50,
  });
  createSubscription({ query: QueueChanged }, list.refetch);
  const columns = (): DataColumn<QueueRowFragment>[] => [
    {
      key: 'who',
      header: t('queue.who'),
      primary: true,
      cell: (row) => <Link href={hrefOf(`/requests/${row.id}`)}>{row.patient?.displayName ?? t('one.title')}</Link>,
    },
    { key: 'state', header: t('queue.state'), cell: (row) => <RequestState request={row} /> },
    { key: 'due', header: t('queue.due'), unbroken: true, cell: (row) => (row.dueAt ? format.moment(row.dueAt) : '–') },
    {
      key: 'claimed',
      header: t('queue.claimed'),
      folds: true,
      cell: (row) => row.claimedBy?.displayName ?? t('queue.nobody'),
    },
    { key: 'made', header: t('queue.made'), folds: true, cell: (row) => format.relative(row.createdAt) },
  ];
  return (
    <Loaded
      query={list.page}
      select={(data) => data.assistedQueue}
      isEmpty={(page) => page.edges.length === 0}
      skeleton={<Skeleton shape="table" rows={5} />}
      empty={<EmptyState illustration="calendar" title={t(`queue.none.${props.view}`)} />}
    >
      {(page) => (
        <div class="d-stack">
          <Show when={props.view === 'WAITING' && page.overdueCount > 0}>
            <Notice tone="danger">{plural('late', page.overdueCount)}</Notice>
          </Show>
          <Card flush>
            <Table
              caption={t(`queue.tabs.${props.view}`)}
              columns={columns()}
              rows={nodes(page)}
              rowKey={(row) => row.id}
            />
          </Card>
          <Show when={list.more().hasMore}>
            <Button wide busy={list.more().busy} onClick={() => list.more().onMore()}>
              {t('queue.more')}
            </Button>
          </Show>
        </div>
      )}
    </Loaded>
  );
}
