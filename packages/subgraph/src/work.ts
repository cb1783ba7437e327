import type { DomainEvent, EventSubscription, Jobs } from '@daraport/events';
import { days, type Id } from '@daraport/domain';
import { and, eq, lt, type AnyRelations } from 'drizzle-orm';
import { platformContext, type Runtime } from './start.ts';

/** The subgraph's handlers as the worker runs them: once per event, effect and inbox row in one transaction. */
export function eventSubscriptions<R extends AnyRelations, V>(runtime: Runtime<R, V>): EventSubscription[] {
  const { name: subgraph, inbox, handlers } = runtime.definition;
  return handlers.map(({ kind, name, handle }) => ({
    kind,
    name: `${subgraph}:${name}`,
    async handle(event: DomainEvent) {
      const context = platformContext(runtime, event.brandId);
      try {
        await context.write(async (tx) => {
          const isNew = await tx
            .insert(inbox)
            .values({ brandId: event.brandId, eventId: event.id, handler: name, handledAt: context.now() })
            .onConflictDoNothing()
            .returning({ eventId: inbox.eventId });
          if (isNew.length > 0) await handle(context, tx, event);
        });
      } finally {
        await context.session.close();
      }
    },
  }));
}

/** The subgraph's jobs under their queue names, with the one every subgraph has. */
export function jobsOf<R extends AnyRelations, V>(runtime: Runtime<R, V>): Jobs {
  const named = Object.entries(runtime.definition.jobs).map(([verb, work]) => {
    const run = async (payload: Record<string, unknown>) => {
      const context = platformContext(runtime, String(payload.brandId));
      try {
        await work(context, payload);
      } finally {
        await context.session.close();
      }
    };
    return [`${runtime.definition.name}.${verb}`, run] as const;
  });
  return { ...Object.fromEntries(named), [`${runtime.definition.name}.pruneKeys`]: () => pruneKeys(runtime) };
}

/** Forgets, on every brand, the answers whose keys are older than the day they were promised for. */
async function pruneKeys<R extends AnyRelations, V>(runtime: Runtime<R, V>): Promise<void> {
  const { idempotencyKeys: keys } = runtime.definition;
  const { rows: brands } = await runtime.database.pool.query<{ id: Id }>('select app.brand_ids() as id');
  for (const { id } of brands) {
    const context = platformContext(runtime, id);
    const dayBefore = new Date(context.now().getTime() - days(1));
    const isOver = and(eq(keys.brandId, id), lt(keys.createdAt, dayBefore));
    try {
      await context.write((tx) => tx.delete(keys).where(isOver));
    } finally {
      await context.session.close();
    }
  }
}
