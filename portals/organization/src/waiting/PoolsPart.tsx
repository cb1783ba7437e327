import { createQuery, Loaded, useFormat } from '@daraport/client';
import { Card, EmptyState, Section, Skeleton, Table, type DataColumn } from '@daraport/ui';
import { For } from 'solid-js';
import type { OverseenPoolsQuery } from '../gql/graphql.ts';
import { OverseenPools } from './documents.ts';
import { plural, t } from './messages/index.ts';

type Pool = OverseenPoolsQuery['overseenPools'][number];
type Share = Pool['shares'][number];

/** How fairly each pool is booked: what each got, beside what the weights give, in the order they are due. */
export function PoolsPart() {
  const [page] = createQuery({ query: OverseenPools, requestPolicy: 'cache-and-network' });
  return (
    <Loaded
      query={page}
      select={(data) => data.overseenPools}
      isEmpty={(pools) => pools.length === 0}
      skeleton={<Skeleton shape="table" rows={4} />}
      empty={<EmptyState illustration="people" title={t('pools.none')} text={t('pools.noneText')} />}
    >
      {(pools) => (
        <div class="d-stack">
          <p class="d-muted">{t('pools.text')}</p>
          <For each={pools}>
            {(each) => (
              <Section title={each.pool.name} text={plural('pools.bookings', each.bookings)}>
                <Card flush>
                  <Table
                    caption={each.pool.name}
                    columns={columnsOf()}
                    rows={each.shares}
                    rowKey={(row) => row.specialist.id}
                  />
                </Card>
              </Section>
            )}
          </For>
        </div>
      )}
    </Loaded>
  );
}

function columnsOf(): DataColumn<Share>[] {
  const format = useFormat();
  const part = (points: number) => format.percent(points / 10_000);
  return [
    { key: 'who', header: t('pools.who'), primary: true, cell: (row) => row.specialist.displayName },
    { key: 'bookings', header: t('pools.count'), align: 'end', cell: (row) => format.number(row.bookings) },
    {
      key: 'share',
      header: t('pools.share'),
      align: 'end',
      cell: (row) => (row.sharePoints === null ? '–' : part(row.sharePoints)),
    },
    { key: 'due', header: t('pools.due'), align: 'end', cell: (row) => part(row.duePoints) },
    {
      key: 'last',
      header: t('pools.last'),
      folds: true,
      cell: (row) => (row.lastBookedAt ? format.relative(row.lastBookedAt) : t('pools.never')),
    },
  ];
}
