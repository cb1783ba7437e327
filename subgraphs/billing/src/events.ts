import { payments, type relations } from '@daraport/drizzle/tables/billing';
import { onEvent, writeExportPart, type EventHandler } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import type { BillingContext } from './builder.ts';
import { exportOf } from './export.ts';
import { requestRefund } from './payment/jobs.ts';
import { keepOffer } from './price/service.ts';
import { endDue, keepDue } from './quote/due.ts';

type Handler = EventHandler<BillingContext, typeof relations>;

/** What billing does when something happens elsewhere. */
export const handlers: Handler[] = [
  onEvent('booking.appointmentConfirmed', 'nameAppointment', async (_context, tx, { brandId, payload }) => {
    const { appointmentId, lineage, organizationId, quoteId, specialistPersonId } = payload;
    await tx
      .update(payments)
      .set({ appointmentId, specialistPersonId, lineage: [...(lineage ?? (organizationId ? [organizationId] : []))] })
      .where(and(eq(payments.brandId, brandId), eq(payments.quoteId, quoteId)));
  }),
  onEvent('booking.appointmentConfirmed', 'keepDue', (context, tx, { payload }) => keepDue(context, tx, payload)),
  onEvent('booking.appointmentCancelled', 'endDue', (context, tx, { payload }) =>
    endDue(context, tx, payload.appointmentId),
  ),
  onEvent('booking.holdLapsed', 'refundLapsedHold', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'HOLD_LAPSED'),
  ),
  onEvent('booking.appointmentCancelled', 'refundCancelled', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'APPOINTMENT_CANCELLED', payload.keptMinor),
  ),
  onEvent('booking.appointmentMissed', 'refundMissed', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'APPOINTMENT_MISSED', payload.keptMinor),
  ),
  onEvent('booking.feesWaived', 'refundWaived', (context, tx, { payload }) =>
    requestRefund(context, tx, payload.quoteId, 'FEES_WAIVED'),
  ),
  onEvent('booking.offerSaved', 'keepOffer', (context, tx, { payload }) => keepOffer(context, tx, payload)),
  onEvent('compliance.exportRequested', 'exportPayments', async (context, tx, { brandId, payload }) => {
    const part = await exportOf(tx, brandId, payload.personId);
    await writeExportPart(context, tx, { requestId: payload.requestId, subgraph: 'billing', part });
  }),
];
