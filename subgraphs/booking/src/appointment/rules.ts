import { hours } from '@daraport/domain';
import type { AppointmentRow } from '../reservation/service.ts';
import { CancellationTooLateError } from './errors.ts';

/** How long before the start a patient may still cancel. */
export const patientNotice = hours(24);

/** Until when the person may cancel: a patient a day before the start, the specialist until the end. */
export function cancellationDeadline(
  appointment: Pick<AppointmentRow, 'startsAt' | 'endsAt' | 'patientId'>,
  by: string,
): Date {
  if (appointment.patientId !== by) return appointment.endsAt;
  return new Date(appointment.startsAt.getTime() - patientNotice);
}

/** Refuses a cancellation after its deadline, or of an appointment that took place. */
export function assertCancellable(
  appointment: Pick<AppointmentRow, 'state' | 'startsAt' | 'endsAt' | 'patientId'>,
  by: string,
  now: Date,
): void {
  const deadline = cancellationDeadline(appointment, by);
  if (appointment.state !== 'CONFIRMED' || now > deadline) throw new CancellationTooLateError(deadline);
}
