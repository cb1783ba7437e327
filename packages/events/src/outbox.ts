import { newId, type Id } from '@daraport/domain';
import type { Transaction } from '@daraport/drizzle';
import type { outboxTable } from '@daraport/drizzle/tables/columns';
import type { AnyRelations } from 'drizzle-orm';
import type { DomainEvent, EventCatalogue, EventKind } from './catalogue.ts';
import { enqueue } from './jobs.ts';

export type Outbox = ReturnType<typeof outboxTable>;

/** The job that carries an event to its handlers. */
export const deliverJob = 'events.deliver';

/** Writes the event and queues its delivery, both with the transaction it tells of. */
export async function publish<Kind extends EventKind, Relations extends AnyRelations>(
  tx: Transaction<Relations>,
  outbox: Outbox,
  event: { brandId: Id; kind: Kind; payload: EventCatalogue[Kind]; occurredAt: Date },
): Promise<void> {
  const id = newId();
  await tx.insert(outbox).values({ ...event, id });
  const delivered: DomainEvent<Kind> = { ...event, id, occurredAt: event.occurredAt.toISOString() };
  await enqueue(tx, { name: deliverJob, payload: { event: delivered } });
}
