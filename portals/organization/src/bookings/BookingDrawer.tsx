import { createQuery, Loaded, StaffChanges, useFormat } from '@daraport/client';
import { Badge, Drawer, Skeleton } from '@daraport/ui';
import { Facts } from '../brand/Facts.tsx';
import type { BookingRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { stateTones } from '../parts/state-tones.ts';

const Booking = graphql(`
  query Booking($id: ID!) {
    appointment(id: $id) {
      ...BookingRow
    }
  }
`);

/** One booking with what staff may change about it; who is treated is not named here. */
export default function BookingDrawer(props: { id: string; onClose: () => void }) {
  const [page] = createQuery({ query: Booking, variables: () => ({ id: props.id }) });
  return (
    <Drawer
      open
      onOpenChange={(open) => open || props.onClose()}
      title={t('bookings.drawerTitle')}
      text={t('bookings.drawerText')}
    >
      <div class="d-stack">
        <Loaded query={page} select={(data) => data.appointment} skeleton={<Skeleton lines={6} />}>
          {(booking) => <BookingFacts booking={booking} />}
        </Loaded>
        <StaffChanges id={props.id} none={t('bookings.nothingToChange')} />
      </div>
    </Drawer>
  );
}

function BookingFacts(props: { booking: BookingRowFragment }) {
  const format = useFormat();
  const one = () => props.booking;
  const paid = () => {
    const { payment } = one();
    return payment ? `${format.money(payment.amount)} · ${t(`payment.${payment.state}`)}` : t('payment.none');
  };
  return (
    <>
      <div>
        <Badge tone={stateTones[one().state]}>{t(`state.${one().state}`)}</Badge>
      </div>
      <Facts
        facts={[
          [t('bookings.when'), format.moment(one().startsAt, one().endsAt)],
          [t('bookings.specialist'), one().specialist.displayName],
          [t('bookings.type'), `${one().appointmentType.name} · ${t(`format.${one().format}`)}`],
          [t('bookings.booked'), format.relative(one().createdAt)],
          [t('bookings.payment'), paid()],
        ]}
      />
    </>
  );
}
