import { createList, hrefOf, Loaded, nodes, useFormat, useTableState } from '@daraport/client';
import { Badge, DataTable, EmptyState, type DataColumn, type Tone } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { EarnedPaymentsQuery, PaymentState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { EarnedPayments } from './documents.ts';

type Payment = EarnedPaymentsQuery['myPayments']['edges'][number]['node'];

const TONES: Record<PaymentState, Tone> = {
  REQUIRES_PAYMENT_METHOD: 'warning',
  REQUIRES_ACTION: 'warning',
  PROCESSING: 'info',
  SUCCEEDED: 'success',
  FAILED: 'danger',
  CANCELLED: 'neutral',
  REFUNDED: 'neutral',
  PARTIALLY_REFUNDED: 'neutral',
};

/** Every payment for one's own appointments, the newest first, with what of it is one's own; without who paid. */
export function PaymentTable() {
  const [state, setState] = useTableState();
  const [hidden, setHidden] = createSignal<string[]>([]);
  const list = createList({
    query: EarnedPayments,
    select: (data) => data.myPayments,
    variables: (span) => span,
    shown: 10,
  });
  const payments = () => list.page.data?.myPayments;
  const hasFailed = () => list.page.error !== undefined && payments() === undefined;
  return (
    <Show when={!hasFailed()} fallback={<Loaded query={list.page}>{() => undefined}</Loaded>}>
      <DataTable
        remote
        caption={t('earnings.payments')}
        columns={columnsOf()}
        rows={nodes(payments())}
        rowKey={(row) => row.id}
        state={state()}
        onState={setState}
        total={payments()?.totalCount ?? 0}
        more={list.more()}
        loading={list.page.isFetching}
        hidden={hidden()}
        onHide={setHidden}
        exportName={t('earnings.paymentsFile')}
        exportRows={list.all}
        empty={
          <EmptyState
            level={3}
            illustration="chart"
            title={t('earnings.noPayments')}
            text={t('earnings.noPaymentsText')}
          />
        }
      />
    </Show>
  );
}

function columnsOf(): DataColumn<Payment>[] {
  const format = useFormat();
  const amount = (key: string, header: string, of: (row: Payment) => Payment['amount'] | undefined, folds = false) => {
    const words = (row: Payment) => {
      const value = of(row);
      return value && format.money(value);
    };
    return { key, header, align: 'end' as const, folds, value: words, cell: words };
  };
  const at = (row: Payment) => row.paidAt ?? row.createdAt;
  return [
    { key: 'at', header: t('earnings.at'), primary: true, value: at, cell: (row) => <Moment at={at(row)} /> },
    {
      key: 'appointment',
      header: t('earnings.for'),
      value: (row) => row.appointment?.startsAt,
      exported: (row) =>
        row.appointment && `${row.appointment.appointmentType.name}, ${format.moment(row.appointment.startsAt)}`,
      cell: (row) => <AppointmentCell appointment={row.appointment} />,
    },
    {
      key: 'state',
      header: t('earnings.state'),
      value: (row) => t(`payment.${row.state}`),
      cell: (row) => <Badge tone={TONES[row.state]}>{t(`payment.${row.state}`)}</Badge>,
    },
    amount('amount', t('earnings.amount'), (row) => row.amount),
    amount(
      'refunded',
      t('earnings.refunded'),
      (row) => (row.refunded.amountMinor > 0 ? row.refunded : undefined),
      true,
    ),
    amount('fee', t('earnings.fee'), (row) => row.split?.applicationFee, true),
    amount('net', t('earnings.net'), (row) => row.split?.net),
  ];
}

/** The day, and the time below it. */
function Moment(props: { at: string }) {
  const format = useFormat();
  return (
    <span class="s-own-lines">
      <span class="s-one-line">{format.day(props.at)}</span>
      <span class="d-muted d-small">{format.time(props.at)}</span>
    </span>
  );
}

function AppointmentCell(props: { appointment: Payment['appointment'] }) {
  const format = useFormat();
  return (
    <Show when={props.appointment} fallback={<span class="d-muted">{t('earnings.noAppointment')}</span>}>
      {(appointment) => (
        <span class="s-own-lines">
          <a class="s-quiet-link" href={hrefOf(`/appointments/${appointment().id}`)}>
            {appointment().appointmentType.name}
          </a>
          <span class="d-muted d-small">{format.moment(appointment().startsAt)}</span>
        </span>
      )}
    </Show>
  );
}
