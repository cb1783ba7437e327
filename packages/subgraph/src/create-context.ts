import { system, type Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { RequestSession, type Database } from '@daraport/drizzle';
import { publish, type AuditEntry } from '@daraport/events';
import DataLoader from 'dataloader';
import type { AnyRelations } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { AuditFacts, Context } from './context.ts';
import type { SubgraphDefinition } from './define.ts';
import { pseudonymOf } from './pseudonym.ts';
import type { Platform } from './start.ts';

/** What a context is made of. */
interface Parts<R extends AnyRelations, V> {
  readonly definition: SubgraphDefinition<R, V>;
  readonly database: Database<R>;
  readonly vendors: V;
  readonly logger: Logger;
  readonly platform: Platform;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly clientAddress?: string;
  readonly signal?: AbortSignal | undefined;
}

/** A fresh context for one operation, event, job or door. */
export function createContext<R extends AnyRelations, V>(parts: Parts<R, V>): Context<R, V> {
  const { viewer, requestId, platform, vendors, logger } = parts;
  const session = new RequestSession(parts.database, viewer);
  const now = platform.now ?? (() => new Date());
  const loaders = new Map<string, DataLoader<unknown, unknown>>();

  const context: Context<R, V> = {
    viewer,
    requestId,
    clientAddress: parts.clientAddress ?? null,
    logger,
    signal: parts.signal,
    rows: session.rows,
    session,
    write: (work) => session.write(work),
    publish: (tx, kind, payload) =>
      publish(tx, parts.definition.outbox, { brandId: viewer.brandId, kind, payload, occurredAt: now() }),
    record: (tx, facts) => context.publish(tx, 'audit.recorded', { entries: [auditEntry(context, facts)] }),
    noteRead(facts) {
      context.reads.set(`${facts.resourceType}:${facts.resourceId}:${facts.reason ?? ''}`, facts);
    },
    reads: new Map(),
    now,
    newId,
    pseudonym: (text) => pseudonymOf(platform.secret, viewer.brandId, text),
    vault: platform.vault,
    blobs: platform.blobs,
    live: platform.live,
    vendors,
    effects: [],
    async asPlatform(brandId, work) {
      // As in write: whoever waits for a second connection while holding one can starve everybody.
      await session.close();
      const inner = createContext({
        ...parts,
        viewer: { ...system(brandId, viewer.brandOrigin), locale: viewer.locale },
      });
      try {
        return await work(inner);
      } finally {
        await inner.session.close();
      }
    },
    loader<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<Map<Key, Value>>) {
      const existing = loaders.get(name) ?? new DataLoader(batched(load));
      loaders.set(name, existing);
      return existing as DataLoader<Key, Value | null>;
    },
  };
  return context;
}

/** The full audit entry: who and when from the context, what from the service. */
export function auditEntry(context: Pick<Context, 'viewer' | 'requestId' | 'now'>, facts: AuditFacts): AuditEntry {
  const { viewer } = context;
  return {
    at: context.now().toISOString(),
    actorId: viewer.personId,
    actorRole: viewer.role ?? viewer.kind.toUpperCase(),
    sessionId: viewer.sessionId,
    tokenId: viewer.tokenId,
    requestId: context.requestId,
    appointmentId: null,
    reason: null,
    ...facts,
  };
}

/** Records what the operation read of personal data, before its answer leaves. */
export async function flushReads<R extends AnyRelations, V>(context: Context<R, V>): Promise<void> {
  if (context.reads.size === 0) return;
  const entries = [...context.reads.values()].map((facts) => auditEntry(context, { action: 'READ', ...facts }));
  context.reads.clear();
  await context.write((tx) => context.publish(tx, 'audit.recorded', { entries }));
}

const batched =
  <Key, Value>(load: (keys: readonly Key[]) => Promise<Map<Key, Value>>) =>
  async (keys: readonly Key[]): Promise<(Value | null)[]> => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  };
