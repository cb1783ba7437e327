import {
  createList,
  createSubscription,
  daysOf,
  hoursOf,
  Loaded,
  nodes,
  useFormat,
  useSession,
} from '@daraport/client';
import { Badge, Button, Card, EmptyState, Skeleton, Table, type DataColumn } from '@daraport/ui';
import { Show } from 'solid-js';
import type { WaitRowFragment } from '../gql/graphql.ts';
import { t as portalWord } from '../messages/index.ts';
import { OverseenWaits, OverseenWaitsChanged } from './documents.ts';
import { plural, t } from './messages/index.ts';

/** Who waits, first come first, live; or those alone who are offered a time at this moment. */
export function WaitsPart(props: { isOffered: boolean }) {
  const list = createList({
    query: OverseenWaits,
    select: (data) => data.overseenWaits,
    variables: (span) => ({ ...span, isOffered: props.isOffered }),
    most: 50,
  });
  createSubscription({ query: OverseenWaitsChanged }, list.refetch);
  const kind = () => (props.isOffered ? 'offered' : 'all');
  return (
    <Loaded
      query={list.page}
      select={(data) => data.overseenWaits}
      isEmpty={(page) => page.edges.length === 0}
      skeleton={<Skeleton shape="table" rows={5} />}
      empty={
        <EmptyState
          illustration="calendar"
          title={t(`waiting.none.${kind()}`)}
          text={t(`waiting.noneText.${kind()}`)}
        />
      }
    >
      {(page) => (
        <div class="d-stack">
          <p class="d-muted" role="status">
            {plural(`waiting.count.${kind()}`, page.totalCount)}
          </p>
          <Card flush>
            <Table caption={t(`waiting.${kind()}`)} columns={columnsOf()} rows={nodes(page)} rowKey={(row) => row.id} />
          </Card>
          <Show when={list.more().hasMore}>
            <Button wide busy={list.more().busy} onClick={() => list.more().onMore()}>
              {t('waiting.more')}
            </Button>
          </Show>
        </div>
      )}
    </Loaded>
  );
}

function columnsOf(): DataColumn<WaitRowFragment>[] {
  const format = useFormat();
  const session = useSession();
  const wishes = (row: WaitRowFragment) =>
    [
      daysOf(row.weekdays, session.locale()) || t('waiting.everyDay'),
      hoursOf(row) ?? t('waiting.anyTime'),
      portalWord(`format.${row.format}`),
    ].join(' · ');
  return [
    { key: 'who', header: t('waiting.who'), primary: true, cell: (row) => row.patient.displayName },
    {
      key: 'what',
      header: t('waiting.what'),
      cell: (row) => `${row.appointmentType.name} · ${row.specialist.displayName}`,
    },
    { key: 'wishes', header: t('waiting.wishes'), folds: true, cell: wishes },
    { key: 'since', header: t('waiting.since'), unbroken: true, folds: true, cell: (row) => format.day(row.joinedAt) },
    {
      key: 'offer',
      header: t('waiting.offer'),
      cell: (row) => (
        <Show when={row.offer} fallback={<span class="d-muted">{t('waiting.noOffer')}</span>}>
          {(offer) => (
            <span class="d-stack-tight">
              <Badge tone="info">{format.moment(offer().startsAt)}</Badge>
              <span class="d-muted d-small">{t('waiting.until', { time: format.moment(offer().expiresAt) })}</span>
            </span>
          )}
        </Show>
      ),
    },
  ];
}
