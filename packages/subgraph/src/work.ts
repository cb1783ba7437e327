import type { DomainEvent, EventSubscription, Jobs } from '@daraport/events';
import { days, type Id } from '@daraport/domain';
import { and, eq, lt, type AnyRelations } from 'drizzle-orm';
import type { Context } from './context.ts';
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

/** The subgraph's jobs under their queue names, and which of them run every night, with the one every subgraph has. */
export function jobsOf<R extends AnyRelations, V>(runtime: Runtime<R, V>): { jobs: Jobs; nightly: string[] } {
  const { name: subgraph, jobs, nightly = {} } = runtime.definition;
  const queued = Object.entries(jobs).map(([verb, work]): [string, Jobs[string]] => [
    `${subgraph}.${verb}`,
    (payload) => onBrand(runtime, String(payload.brandId), (context) => work(context, payload)),
  ]);
  const everyNight = Object.entries({ ...nightly, pruneKeys: pruneKeys(runtime) }).map(
    ([verb, work]): [string, Jobs[string]] => [`${subgraph}.${verb}`, () => onEveryBrand(runtime, work)],
  );
  return { jobs: Object.fromEntries([...queued, ...everyNight]), nightly: everyNight.map(([name]) => name) };
}

/** Forgets the answers whose keys are older than the day they were promised for. */
const pruneKeys =
  <R extends AnyRelations, V>(runtime: Runtime<R, V>) =>
  async (context: Context<R, V>): Promise<void> => {
    const { idempotencyKeys: keys } = runtime.definition;
    const dayBefore = new Date(context.now().getTime() - days(1));
    await context.write((tx) =>
      tx.delete(keys).where(and(eq(keys.brandId, context.viewer.brandId), lt(keys.createdAt, dayBefore))),
    );
  };

async function onEveryBrand<R extends AnyRelations, V>(
  runtime: Runtime<R, V>,
  work: (context: Context<R, V>) => Promise<void>,
): Promise<void> {
  const { rows: brands } = await runtime.database.pool.query<{ id: Id }>('select app.brand_ids() as id');
  for (const { id } of brands) await onBrand(runtime, id, work);
}

async function onBrand<R extends AnyRelations, V>(
  runtime: Runtime<R, V>,
  brandId: Id,
  work: (context: Context<R, V>) => Promise<void>,
): Promise<void> {
  const context = platformContext(runtime, brandId);
  try {
    await work(context);
  } finally {
    await context.session.close();
  }
}
