import { useFormat } from '@daraport/client';
import { Badge, Card, Table, type DataColumn } from '@daraport/ui';
import { graphql } from '../gql/index.ts';
import type { BookingRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { paymentTones, stateTones } from './state-tones.ts';

/** What a row of the booking lists shows. */
export const BookingRow = graphql(`
  fragment BookingRow on Appointment {
    id
    startsAt
    endsAt
    state
    format
    createdAt
    specialist {
      id
      displayName
    }
    appointmentType {
      id
      name
    }
    payment {
      id
      state
      amount {
        amountMinor
        currency
      }
    }
  }
`);

/** The columns of a booking, as they are looked at and as a file says them. */
export function appointmentColumns(): DataColumn<BookingRowFragment>[] {
  const format = useFormat();
  const typeOf = (row: BookingRowFragment) => `${row.appointmentType.name} · ${t(`format.${row.format}`)}`;
  return [
    {
      key: 'when',
      header: t('bookings.when'),
      primary: true,
      value: (row) => row.startsAt,
      cell: (row) => format.moment(row.startsAt, row.endsAt),
    },
    {
      key: 'specialist',
      header: t('bookings.specialist'),
      value: (row) => row.specialist.displayName,
      cell: (row) => row.specialist.displayName,
    },
    { key: 'type', header: t('bookings.type'), value: typeOf, cell: typeOf },
    {
      key: 'booked',
      header: t('bookings.booked'),
      value: (row) => row.createdAt,
      cell: (row) => format.relative(row.createdAt),
    },
    {
      key: 'state',
      header: t('bookings.state'),
      value: (row) => t(`state.${row.state}`),
      cell: (row) => <Badge tone={stateTones[row.state]}>{t(`state.${row.state}`)}</Badge>,
    },
    {
      key: 'payment',
      header: t('bookings.payment'),
      align: 'end',
      value: (row) => row.payment && `${format.money(row.payment.amount)} ${t(`payment.${row.payment.state}`)}`,
      cell: (row) => <PaymentCell payment={row.payment} />,
    },
  ];
}

/** Appointments with state and payment, without the patient. */
export function AppointmentTable(props: { appointments: readonly BookingRowFragment[] }) {
  return (
    <Card flush>
      <Table
        caption={t('bookings.caption')}
        rows={props.appointments}
        rowKey={(row) => row.id}
        columns={appointmentColumns()}
      />
    </Card>
  );
}

function PaymentCell(props: { payment: BookingRowFragment['payment'] }) {
  const format = useFormat();
  const words = () => (props.payment ? t(`payment.${props.payment.state}`) : t('payment.none'));
  return (
    <span class="d-figures">
      {props.payment && format.money(props.payment.amount)}{' '}
      <Badge tone={props.payment ? paymentTones[props.payment.state] : 'neutral'}>{words()}</Badge>
    </span>
  );
}
