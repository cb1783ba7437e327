import type { relations } from '@daraport/drizzle/tables/growth';
import { onEvent, type EventHandler } from '@daraport/subgraph';
import { addSaleHalf, subtractRefund, undoSale } from './attribution/sales.ts';
import { countSignUp } from './attribution/service.ts';
import type { GrowthContext } from './builder.ts';
import { addToDay } from './metrics/service.ts';

type Handler = EventHandler<GrowthContext, typeof relations>;

/** What growth does when something happens elsewhere. */
export const handlers: Handler[] = [
  onEvent('identity.personRegistered', 'countSignUp', async (context, tx, { id, occurredAt, payload }) => {
    await addToDay(context, tx, new Date(occurredAt), { newPatients: 1 });
    if (payload.clickId) await countSignUp(context, tx, id, payload.clickId);
  }),
  onEvent('billing.paymentSucceeded', 'addPayment', (context, tx, { payload: { quoteId, amountMinor, currency } }) =>
    addSaleHalf(context, tx, { quoteId, amountMinor, currency }),
  ),
  onEvent(
    'booking.appointmentConfirmed',
    'addAppointment',
    (context, tx, { occurredAt, payload: { quoteId, appointmentId, clickId } }) =>
      addSaleHalf(context, tx, { quoteId, appointmentId, clickId, confirmedAt: new Date(occurredAt) }),
  ),
  onEvent('booking.appointmentCancelled', 'undoSale', (context, tx, { payload }) =>
    undoSale(context, tx, payload.appointmentId),
  ),
  onEvent('billing.paymentRefunded', 'subtractRefund', (context, tx, { payload: { amountMinor, refundedAt } }) =>
    subtractRefund(context, tx, { amountMinor, refundedAt: new Date(refundedAt) }),
  ),
];
