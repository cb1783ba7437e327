import { useFormat } from '@daraport/client';
import { Badge, DataTable, type DataColumn, type MoreRows, type TableState } from '@daraport/ui';
import { Show, type JSX } from 'solid-js';
import type { CommissionState, LedgerQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

export type Conversion = LedgerQuery['conversions']['edges'][number]['node'];

const tones = {
  PENDING: 'info',
  APPROVED: 'success',
  PAID: 'neutral',
  REJECTED: 'warning',
  CLAWED_BACK: 'danger',
} as const;

/** Every state a commission can be in, in the order it goes through them. */
export const commissionStates = Object.keys(tones) as CommissionState[];

export interface CommissionTableProps {
  caption: string;
  /** Without ending. */
  fileName: string;
  conversions: readonly Conversion[];
  /** How many there are in all. */
  total: number;
  /** What is asked of them; the state's filter is answered by the graph. */
  state: TableState;
  onState: (state: TableState) => void;
  /** The states one may choose between. */
  states: readonly CommissionState[];
  more: MoreRows;
  /** Fetches every row there is, for the file. */
  onExport: () => Promise<readonly Conversion[]>;
  empty: JSX.Element;
}

/** Bookings with what they earned, by the commission's state. */
export function CommissionTable(props: CommissionTableProps) {
  return (
    <DataTable
      remote
      caption={props.caption}
      columns={columnsOf(props.states)}
      rows={props.conversions}
      rowKey={(row) => row.id}
      state={props.state}
      onState={props.onState}
      total={props.total}
      more={props.more}
      exportName={props.fileName}
      exportRows={props.onExport}
      empty={props.empty}
    />
  );
}

function columnsOf(states: readonly CommissionState[]): DataColumn<Conversion>[] {
  const format = useFormat();
  return [
    {
      key: 'at',
      header: t('ledger.at'),
      primary: true,
      unbroken: true,
      value: (row) => row.at,
      cell: (row) => format.moment(row.at),
    },
    { key: 'link', header: t('ledger.link'), value: (row) => row.link.name, cell: (row) => row.link.name },
    {
      key: 'value',
      header: t('ledger.value'),
      align: 'end',
      value: (row) => format.money(row.value),
      cell: (row) => format.money(row.value),
    },
    {
      key: 'amount',
      header: t('ledger.amount'),
      align: 'end',
      value: (row) => row.commission && format.money(row.commission.amount),
      cell: (row) => row.commission && format.money(row.commission.amount),
    },
    {
      key: 'state',
      header: t('ledger.state'),
      value: (row) => row.commission && t(`ledger.${row.commission.state}`),
      choices: states.map((each) => ({ value: each, label: t(`ledger.${each}`) })),
      cell: (row) => row.commission && <StateBadge {...row.commission} />,
    },
  ];
}

function StateBadge(props: { state: CommissionState; approvableAt: string }) {
  const format = useFormat();
  return (
    <span class="f-state">
      <Badge tone={tones[props.state]}>{t(`ledger.${props.state}`)}</Badge>
      <Show when={props.state === 'PENDING'}>
        <span class="d-muted d-small">{t('ledger.until', { day: format.day(props.approvableAt) })}</span>
      </Show>
    </span>
  );
}
