import type { PaymentRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

/** What a payment is called: what it was for and with whom, or its day while nothing is confirmed. */
export const titleOf = ({ appointment }: PaymentRowFragment, day: string): string =>
  appointment
    ? `${appointment.appointmentType.name}, ${appointment.specialist.displayName}`
    : t('payments.label', { date: day });
