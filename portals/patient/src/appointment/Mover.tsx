import { MoveSection, useFormat } from '@daraport/client';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { moveCostWords } from './terms.ts';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** Another time for one's appointment, with what that costs. */
export default function Mover(props: { appointment: Appointment; onClose: () => void }) {
  const format = useFormat();
  const isNarrow = createMediaQuery('(width < 40rem)');
  const terms = () => props.appointment.changeTerms;
  const cost = () => {
    const known = terms();
    return known ? moveCostWords(known, format) : undefined;
  };
  return (
    <MoveSection
      appointment={{
        id: props.appointment.id,
        revision: props.appointment.revision,
        specialistId: props.appointment.specialist.id,
        feeMinor: terms()?.rescheduling.fee?.amountMinor ?? 0,
      }}
      cost={cost()}
      daysAtOnce={isNarrow() ? 3 : 5}
      onClose={() => props.onClose()}
    />
  );
}
