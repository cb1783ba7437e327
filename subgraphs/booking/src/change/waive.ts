import { NotFoundError } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import type { BookingContext } from '../builder.ts';
import { findAppointment, tellAppointment, type AppointmentRow } from '../reservation/service.ts';
import { changeFaults, onceFor, waiverShape } from './input.ts';
import { lockAppointment, saveChange, sealWords } from './service.ts';

/**
 * Waives the fees of an appointment, those to come and those kept already, which go back: for its specialist and staff, with a
 * reason that is kept sealed. What is waived stays so. Throws `NotFoundError` for everyone else.
 */
export async function waiveChangeFees(context: BookingContext, input: unknown): Promise<AppointmentRow> {
  const asked = parseInput(waiverShape, input, changeFaults);
  const request = onceFor(context, 'waiveChangeFees', asked);
  await context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const { row, actor, by } = await lockAppointment(context, tx, asked.appointmentId);
      if (actor === 'PATIENT') throw new NotFoundError();
      if (row.feesWaivedAt) return row.id;
      const waived = await saveChange(tx, row, {
        feesWaivedAt: context.now(),
        feesWaivedBy: by,
        feesWaivedReason: await sealWords(context, tx, row, { column: 'fees_waived_reason', text: asked.reason }),
        keptMinor: row.keptMinor === null ? null : 0,
      });
      if (row.keptMinor)
        await context.publish(tx, 'booking.feesWaived', { appointmentId: row.id, quoteId: row.quoteId });
      await tellAppointment(tx, waived, 'FEES_WAIVED');
      await context.record(tx, {
        action: 'WRITE',
        subjectId: row.patientId,
        resourceType: 'FeeWaiver',
        resourceId: row.id,
        appointmentId: row.id,
      });
      return row.id;
    }),
  );
  return (await findAppointment(context, asked.appointmentId)) ?? Promise.reject(new NotFoundError());
}
