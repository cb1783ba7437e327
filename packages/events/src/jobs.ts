import type { Transaction } from '@daraport/drizzle';
import { activeSpan } from '@daraport/telemetry';
import { sql, type AnyRelations } from 'drizzle-orm';

/** A piece of work for the worker. `name` is `subgraph.verb`; the payload is plain JSON. */
export interface JobRequest {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not before this instant; at once by default. */
  readonly runAt?: Date;
  /** A later job with the same key replaces this one while it waits. */
  readonly key?: string;
}

/** Puts the job into the queue with the transaction: it exists when and only when the transaction commits. */
export async function enqueue<Relations extends AnyRelations>(
  tx: Transaction<Relations>,
  job: JobRequest,
): Promise<void> {
  // Gone with the job; the outbox keeps no trace.
  const traceparent = activeSpan()?.traceparent;
  const payload = JSON.stringify(traceparent ? { ...job.payload, traceparent } : job.payload);
  await tx.execute(
    sql`select app.add_job(${job.name}, ${payload}::json, ${job.runAt?.toISOString() ?? null}::timestamptz, ${job.key ?? null})`,
  );
}
