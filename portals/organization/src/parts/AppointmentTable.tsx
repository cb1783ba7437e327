import { useFormat } from '@daraport/client';
import { Badge, Button, Card, Table, type DataColumn } from '@daraport/ui';
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

/** The columns of a booking, as they are looked at and as a file says them; the last opens it. */
export function appointmentColumns(onOpen?: (row: BookingRowFragment) => void): DataColumn<BookingRowFragment>[] {
  const format = useFormat();
  const typeOf = (row: BookingRowFragment) => `${row.appointmentType.name} · ${t(`format.${row.format}`)}`;
  const paidOf = (row: BookingRowFragment) => (row.payment ? t(`payment.${row.payment.state}`) : t('payment.none'));
  return [
    {
      key: 'when',
      header: t('bookings.when'),
      primary: true,
      unbroken: true,
      value: (row) => row.startsAt,
      cell: (row) => format.moment(row.startsAt, row.endsAt),
    },
    {
      key: 'specialist',
      header: t('bookings.specialist'),
      value: (row) => row.specialist.displayName,
      cell: (row) => row.specialist.displayName,
    },
    { key: 'type', header: t('bookings.type'), folds: true, value: typeOf, cell: typeOf },
    {
      key: 'booked',
      header: t('bookings.booked'),
      folds: true,
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
      key: 'amount',
      header: t('bookings.amount'),
      align: 'end',
      value: (row) => row.payment && format.money(row.payment.amount),
      cell: (row) => row.payment && format.money(row.payment.amount),
    },
    {
      key: 'payment',
      header: t('bookings.payment'),
      value: paidOf,
      cell: (row) => <Badge tone={row.payment ? paymentTones[row.payment.state] : 'neutral'}>{paidOf(row)}</Badge>,
    },
    ...(onOpen ? [openColumn(onOpen)] : []),
  ];
}

function openColumn(onOpen: (row: BookingRowFragment) => void): DataColumn<BookingRowFragment> {
  const format = useFormat();
  return {
    key: 'open',
    header: t('bookings.changes'),
    hideable: false,
    cell: (row) => (
      <Button
        size="small"
        variant="quiet"
        aria-label={t('bookings.openNamed', { time: format.moment(row.startsAt), name: row.specialist.displayName })}
        onClick={() => onOpen(row)}
      >
        {t('bookings.open')}
      </Button>
    ),
  };
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
