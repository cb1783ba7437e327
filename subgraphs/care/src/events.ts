import type { relations } from '@daraport/drizzle/tables/care';
import { onEvent } from '@daraport/subgraph';
import type { EventKind } from '@daraport/events';
import type { EventHandler } from '@daraport/subgraph';
import type { CareContext } from './builder.ts';
import { exportPerson } from './export/service.ts';
import { cancelVisit, moveVisit, openVisit } from './visit/booked.ts';

const on = <Kind extends EventKind>(
  kind: Kind,
  name: string,
  handle: EventHandler<CareContext, typeof relations, Kind>['handle'],
) => onEvent<CareContext, typeof relations, Kind>(kind, name, handle);

/** What care does when something happens elsewhere. */
export const handlers = [
  on('booking.appointmentConfirmed', 'openVisit', (context, tx, { payload }) => openVisit(context, tx, payload)),
  on('booking.appointmentRescheduled', 'moveVisit', (context, tx, { payload }) => moveVisit(context, tx, payload)),
  on('booking.appointmentCancelled', 'cancelVisit', (context, tx, { payload }) => cancelVisit(context, tx, payload)),
  on('compliance.exportRequested', 'exportPerson', (context, tx, { payload }) => exportPerson(context, tx, payload)),
];
