import { hearStatements } from '@daraport/drizzle/testing';
import type { DomainEvent } from '@daraport/events';
import { startSubgraph, type SubgraphRequest } from '@daraport/subgraph';
import { openTestPlatform } from '@daraport/subgraph/testing';
import { parse } from 'graphql';
import { subgraph as definition } from '../../subgraph.ts';

/** Where a process dies by its own hand: before or after a statement that matches is carried out. */
export interface Doom {
  readonly name: string;
  readonly when: 'before' | 'after';
  /** A regular expression over the text of SQL. */
  readonly statement: string;
  /** Where given, the statement counts only in a transaction in which one that matches this went before. */
  readonly following?: string;
}

/** What the process is asked to do, at a moment of the clock that its parent keeps. */
export type Order = { readonly id: number; readonly now: string } & (
  | { readonly kind: 'ask'; readonly request: Pick<SubgraphRequest, 'viewer' | 'variables'>; readonly query: string }
  | { readonly kind: 'deliver'; readonly event: DomainEvent }
  | { readonly kind: 'run'; readonly job: string; readonly payload: Record<string, unknown> }
  | { readonly kind: 'doom'; readonly doom: Doom }
);

/** What came of it; the first one, of no order, says that the process is ready. */
export interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

/** Booking alone in a process, over four connections, that does what its parent orders and may die at any moment. */
async function serve(databaseUrl: string, folder: string): Promise<void> {
  let now = new Date(0);
  let doom: Doom | undefined;
  dieAt(() => doom);
  const platform = await openTestPlatform(databaseUrl, folder, { now: () => now, connections: 4 });
  const subgraph = await startSubgraph(definition, platform);

  async function obey(order: Order): Promise<unknown> {
    if (order.kind === 'doom') {
      doom = order.doom;
      return null;
    }
    if (order.kind === 'ask')
      return subgraph.execute({ ...order.request, document: parse(order.query), requestId: crypto.randomUUID() });
    if (order.kind === 'run') return subgraph.jobs[order.job]?.(order.payload);
    for (const each of subgraph.subscriptions) if (each.kind === order.event.kind) await each.handle(order.event);
    return null;
  }

  process.on('message', (order: Order) => {
    now = new Date(Math.max(now.getTime(), Date.parse(order.now)));
    const reply = (words: Omit<Reply, 'id'>) => process.send?.({ id: order.id, ...words } satisfies Reply);
    obey(order).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ fault: String(error) }),
    );
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ id: 0 } satisfies Reply);
}

/** Watches every statement of this process, and ends it at the one it is doomed to. */
function dieAt(currentDoom: () => Doom | undefined): void {
  const followed = new WeakSet<object>();
  const die = () => process.kill(process.pid, 'SIGKILL');
  hearStatements((connection, text) => {
    const doom = currentDoom();
    if (!doom) return undefined;
    if (text.startsWith('begin')) followed.delete(connection);
    const isIt = new RegExp(doom.statement).test(text) && (!doom.following || followed.has(connection));
    if (doom.following && new RegExp(doom.following).test(text)) followed.add(connection);
    if (isIt && doom.when === 'before') die();
    return isIt ? die : undefined;
  });
}

const [databaseUrl = '', folder = ''] = process.argv.slice(2);
await serve(databaseUrl, folder);
