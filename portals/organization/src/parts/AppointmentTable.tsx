import { useFormat } from '@daraport/client';
import { Badge, Card, Table } from '@daraport/ui';
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

/** Appointments with state and payment, without the patient. */
export function AppointmentTable(props: { appointments: readonly BookingRowFragment[] }) {
  const format = useFormat();
  return (
    <Card flush>
      <Table
        caption={t('bookings.caption')}
        rows={[...props.appointments]}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'when',
            header: t('bookings.when'),
            primary: true,
            cell: (row) => format.moment(row.startsAt, row.endsAt),
          },
          { key: 'specialist', header: t('bookings.specialist'), cell: (row) => row.specialist.displayName },
          {
            key: 'type',
            header: t('bookings.type'),
            cell: (row) => `${row.appointmentType.name} · ${t(`format.${row.format}`)}`,
          },
          { key: 'booked', header: t('bookings.booked'), cell: (row) => format.relative(row.createdAt) },
          {
            key: 'state',
            header: t('bookings.state'),
            cell: (row) => <Badge tone={stateTones[row.state]}>{t(`state.${row.state}`)}</Badge>,
          },
          {
            key: 'payment',
            header: t('bookings.payment'),
            align: 'end',
            cell: (row) => <PaymentCell payment={row.payment} />,
          },
        ]}
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
