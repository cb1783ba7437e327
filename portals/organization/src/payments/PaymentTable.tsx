import { useFormat, useTableState } from '@daraport/client';
import { Badge, DataTable, type DataColumn, type MoreRows } from '@daraport/ui';
import { createSignal, type JSX } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { PaymentRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { paymentTones } from '../parts/state-tones.ts';

/** What a row of the payments shows. */
export const PaymentRow = graphql(`
  fragment PaymentRow on Payment {
    ...PaymentSums
    appointment {
      id
      startsAt
      specialist {
        id
        displayName
      }
    }
  }
`);

/** Payments with what was refunded, kept and passed on; without the patient. */
export function PaymentTable(props: {
  payments: readonly PaymentRowFragment[];
  total: number;
  more: MoreRows;
  onExport: () => Promise<readonly PaymentRowFragment[]>;
  empty: JSX.Element;
}) {
  const [state, setState] = useTableState();
  const [hidden, setHidden] = createSignal<string[]>([]);
  return (
    <DataTable
      remote
      caption={t('payments.caption')}
      columns={columnsOf()}
      rows={props.payments}
      rowKey={(row) => row.id}
      state={state()}
      onState={setState}
      total={props.total}
      more={props.more}
      hidden={hidden()}
      onHide={setHidden}
      exportName={t('payments.file')}
      exportRows={props.onExport}
      empty={props.empty}
    />
  );
}

type Amount = PaymentRowFragment['amount'];

function columnsOf(): DataColumn<PaymentRowFragment>[] {
  const format = useFormat();
  const amount = (key: string, header: string, of: (row: PaymentRowFragment) => Amount | undefined, folds = false) => {
    const words = (row: PaymentRowFragment) => {
      const value = of(row);
      return value && format.money(value);
    };
    return { key, header, align: 'end' as const, folds, value: words, cell: words };
  };
  return [
    {
      key: 'at',
      header: t('payments.at'),
      primary: true,
      unbroken: true,
      value: (row) => row.createdAt,
      cell: (row) => format.moment(row.createdAt),
    },
    {
      key: 'specialist',
      header: t('payments.specialist'),
      value: (row) => row.appointment?.specialist.displayName,
      cell: (row) => row.appointment?.specialist.displayName ?? t('payments.noAppointment'),
    },
    {
      key: 'state',
      header: t('payments.state'),
      value: (row) => t(`payment.${row.state}`),
      cell: (row) => <Badge tone={paymentTones[row.state]}>{t(`payment.${row.state}`)}</Badge>,
    },
    amount('amount', t('payments.amount'), (row) => row.amount),
    amount(
      'refunded',
      t('payments.refunded'),
      (row) => (row.refunded.amountMinor > 0 ? row.refunded : undefined),
      true,
    ),
    amount('fee', t('payments.fee'), (row) => row.split?.applicationFee, true),
    amount('net', t('payments.net'), (row) => row.split?.net),
  ];
}
