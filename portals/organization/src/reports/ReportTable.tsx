import { useFormat, useTableState } from '@daraport/client';
import { DataTable, type DataColumn } from '@daraport/ui';
import type { MetricGrain, ReportQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { useSpanWords } from './span-words.ts';

type Point = ReportQuery['metrics']['points'][number];

/** The figures behind the plots, newest first, with a file to take along. */
export function ReportTable(props: { points: readonly Point[]; grain: MetricGrain }) {
  const [state, setState] = useTableState();
  return (
    <DataTable
      caption={t('reports.caption')}
      columns={columnsOf(props.grain)}
      rows={props.points.toReversed()}
      rowKey={(row) => row.date}
      state={state()}
      onState={setState}
      pageSize={31}
      exportName={t('reports.file')}
    />
  );
}

function columnsOf(grain: MetricGrain): DataColumn<Point>[] {
  const format = useFormat();
  const words = useSpanWords();
  const count = (key: 'bookings' | 'cancellations' | 'missed' | 'newPatients'): DataColumn<Point> => ({
    key,
    header: t(`overview.${key}`),
    align: 'end',
    sortable: true,
    value: (row) => row[key],
    cell: (row) => format.number(row[key]),
  });
  return [
    {
      key: 'date',
      header: t(`reports.${grain}`),
      primary: true,
      sortable: true,
      value: (row) => row.date,
      cell: (row) => words(row.date, grain),
    },
    count('bookings'),
    count('cancellations'),
    count('missed'),
    count('newPatients'),
    {
      key: 'revenue',
      header: t('overview.revenue'),
      align: 'end',
      sortable: true,
      value: (row) => row.revenue.amountMinor,
      exported: (row) => format.money(row.revenue),
      cell: (row) => format.money(row.revenue),
    },
  ];
}
