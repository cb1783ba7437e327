import type { Viewer } from '@daraport/access';
import type { Id } from '@daraport/domain';
import { outbox } from '@daraport/drizzle/tables/booking';
import { and, eq, sql } from 'drizzle-orm';
import { isStanding, type Held } from './memory.ts';
import type { Scene } from './scene.ts';
import { payQuote } from './single.ts';

/**
 * Billing learned the prices of a patient's series when they were confirmed, and tells what of them is still to be paid: what was not
 * paid to begin with.
 */
export async function tellDue(scene: Scene, patient: Viewer): Promise<void> {
  for (const one of scene.memory.held) {
    if (one.patient !== patient || !one.seriesId || one.quoteId || one.due || !isStanding(one)) continue;
    const quoteId = await priceOf(scene, one.id);
    const time = scene.clock();
    await scene.tell('billing.paymentDue', { appointmentId: one.id, quoteId, amountMinor: 11_900, currency: 'EUR' });
    one.due = { quoteId, told: time() };
  }
}

async function priceOf({ world }: Scene, id: Id): Promise<Id> {
  const [told] = await world.change((tx) =>
    tx
      .select({ quoteId: sql<Id>`${outbox.payload} ->> 'quoteId'` })
      .from(outbox)
      .where(and(eq(outbox.kind, 'booking.appointmentConfirmed'), eq(sql`${outbox.payload} ->> 'appointmentId'`, id))),
  );
  if (!told) throw new Error(`nobody was told of ${id}`);
  return told.quoteId;
}

/** Its patient pays for what was due; too late, and the money goes back. */
export async function payDue(scene: Scene, one: Held): Promise<void> {
  if (one.due) one.due.paid = await payQuote(scene, one, one.due.quoteId);
}
