import type { relations } from '@daraport/drizzle/tables/booking';
import { onEvent, type EventHandler } from '@daraport/subgraph';
import { completeAppointment, confirmPaidHold } from './appointment/service.ts';
import { tellCoordinators } from './assisted/overdue.ts';
import type { BookingContext } from './builder.ts';
import { keepLicences } from './clearance/licences.ts';
import { changeClearance } from './clearance/service.ts';
import { keepPrice } from './directory/price.ts';
import { exportPerson } from './export.ts';
import { openProfile } from './newcomer/service.ts';
import { moveToZone } from './reminder/service.ts';
import { noteDue } from './unpaid/service.ts';

/** What booking does when something happens elsewhere. */
export const handlers: EventHandler<BookingContext, typeof relations>[] = [
  onEvent('billing.paymentSucceeded', 'confirmHold', (context, tx, { payload }) =>
    confirmPaidHold(context, tx, payload),
  ),
  onEvent('billing.paymentDue', 'noteDue', (context, tx, { payload }) => noteDue(context, tx, payload)),
  onEvent('billing.priceListed', 'keepPrice', (context, tx, { payload }) => keepPrice(context, tx, payload)),
  onEvent('care.visitEnded', 'completeAppointment', (context, tx, { payload }) =>
    completeAppointment(context, tx, payload.appointmentId),
  ),
  onEvent('identity.specialistJoined', 'openProfile', openProfile),
  onEvent('identity.specialistClearanceChanged', 'changeClearance', changeClearance),
  onEvent('identity.coordinatorsNamed', 'tellCoordinators', tellCoordinators),
  onEvent('identity.specialistLicencesChanged', 'keepLicences', keepLicences),
  onEvent('identity.timeZoneChanged', 'moveToZone', (context, tx, event) => moveToZone(context, tx, event)),
  onEvent('compliance.exportRequested', 'exportPerson', (context, tx, { payload }) =>
    exportPerson(context, tx, payload),
  ),
];
