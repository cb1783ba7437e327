import { useFormat } from '@daraport/client';
import { DataTable, type DataColumn, type TableState } from '@daraport/ui';
import { createSignal } from 'solid-js';
import type { EarningsFiguresPartsFragment, EarningsGrain } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import type { Earned } from './Plots.tsx';
import { usePeriodWords } from './words.ts';

type Point = Earned['points'][number];

/** The sums of each day, week or month, the newest first, with a file for the books. */
export function PointTable(props: { points: readonly Point[]; grain: EarningsGrain }) {
  const [state, setState] = createSignal<TableState>({});
  return (
    <DataTable
      caption={t('earnings.points')}
      columns={columnsOf(props.grain)}
      rows={props.points.toReversed()}
      rowKey={(row) => row.date}
      state={state()}
      onState={setState}
      pageSize={12}
      exportName={t('earnings.pointsFile')}
    />
  );
}

function columnsOf(grain: EarningsGrain): DataColumn<Point>[] {
  const format = useFormat();
  const words = usePeriodWords();
  const amount = (key: keyof Omit<EarningsFiguresPartsFragment, '__typename'>, header: string): DataColumn<Point> => ({
    key,
    header,
    align: 'end',
    sortable: true,
    value: ({ figures }) => figures[key].amountMinor,
    exported: ({ figures }) => format.money(figures[key]),
    cell: ({ figures }) => format.money(figures[key]),
  });
  return [
    {
      key: 'date',
      header: t(`earnings.grain.${grain}`),
      primary: true,
      sortable: true,
      value: (row) => row.date,
      cell: (row) => words.full(row.date, grain),
    },
    amount('gross', t('earnings.paid')),
    { ...amount('refunds', t('earnings.refunded')), folds: true },
    amount('applicationFee', t('earnings.fee')),
    amount('net', t('earnings.net')),
    amount('transferred', t('earnings.transferred')),
  ];
}
