import type { relations } from '@daraport/drizzle/tables/growth';
import type { AppointmentFacts } from '@daraport/events';
import { onEvent, type EventHandler } from '@daraport/subgraph';
import { addSaleHalf, countCancellation, keepShare, subtractRefund } from './attribution/sales.ts';
import { countSignUp } from './attribution/service.ts';
import type { GrowthContext } from './builder.ts';
import { countCancelled } from './experiment/outcome.ts';
import { addToDay, addToOrganizations } from './metrics/service.ts';

/** The organization of an appointment and those above it; none for one without. */
const lineageOf = ({ lineage, organizationId }: AppointmentFacts): string[] => [
  ...(lineage ?? (organizationId ? [organizationId] : [])),
];

type Handler = EventHandler<GrowthContext, typeof relations>;

/** What growth does when something happens elsewhere. */
export const handlers: Handler[] = [
  onEvent('identity.personRegistered', 'countSignUp', async (context, tx, { id, occurredAt, payload }) => {
    await addToDay(context, tx, new Date(occurredAt), { newPatients: 1 });
    if (payload.clickId) await countSignUp(context, tx, id, payload.clickId);
  }),
  onEvent('identity.patientJoined', 'countPatient', (context, tx, { occurredAt, payload: { organizationIds } }) =>
    addToOrganizations(context, tx, organizationIds, new Date(occurredAt), { newPatients: 1 }),
  ),
  onEvent('billing.paymentSucceeded', 'addPayment', (context, tx, { payload: { quoteId, amountMinor, currency } }) =>
    addSaleHalf(context, tx, { quoteId, amountMinor, currency }),
  ),
  onEvent('booking.appointmentConfirmed', 'addAppointment', (context, tx, { occurredAt, payload }) =>
    addSaleHalf(context, tx, {
      quoteId: payload.quoteId,
      appointmentId: payload.appointmentId,
      clickId: payload.clickId,
      visitorId: payload.visitorId ?? null,
      lineage: lineageOf(payload),
      confirmedAt: new Date(occurredAt),
    }),
  ),
  onEvent('booking.appointmentCancelled', 'undoSale', async (context, tx, { payload }) => {
    await countCancellation(context, tx, lineageOf(payload));
    await keepShare(context, tx, payload.appointmentId, payload.keptMinor ?? 0);
  }),
  onEvent('booking.appointmentCancelled', 'countCancelled', (context, tx, { occurredAt, payload }) =>
    countCancelled(context, tx, payload.appointmentId, new Date(occurredAt)),
  ),
  onEvent('booking.appointmentMissed', 'keepShare', (context, tx, { payload }) =>
    keepShare(context, tx, payload.appointmentId, payload.keptMinor),
  ),
  onEvent('booking.feesWaived', 'keepNothing', (context, tx, { payload }) =>
    keepShare(context, tx, payload.appointmentId, 0),
  ),
  onEvent('booking.appointmentMissed', 'countMissed', async (context, tx, { payload }) => {
    const startedAt = new Date(payload.startsAt);
    await addToDay(context, tx, startedAt, { missed: 1 });
    await addToOrganizations(context, tx, lineageOf(payload), startedAt, { missed: 1 });
  }),
  onEvent('billing.paymentRefunded', 'subtractRefund', (context, tx, { id, payload }) =>
    subtractRefund(context, tx, {
      id,
      quoteId: payload.quoteId,
      amountMinor: payload.amountMinor,
      refundedAt: new Date(payload.refundedAt),
    }),
  ),
];
