import type { Transaction } from '@daraport/drizzle';
import { sql, type AnyRelations } from 'drizzle-orm';
import pg from 'pg';

/** What a live notice says: ids and kinds, no content. `{ kind: 'resync' }` means notices may have been missed. */
export type LiveNotice = Readonly<Record<string, string>>;

/** Notices of things that just changed, across processes, over Postgres' LISTEN/NOTIFY. */
export interface LiveTopics {
  /** Yields every notice of the topic from now on; ends at once when the signal aborts. */
  readonly subscribe: (topic: string, signal?: AbortSignal) => AsyncIterableIterator<LiveNotice>;
  /** Calls the listener for every notice of the topic until the returned function is called. */
  readonly listen: (topic: string, listener: (notice: LiveNotice) => void) => () => void;
  close(): Promise<void>;
}

const channel = 'daraport_live';

/** Tells the topic when the transaction commits. The notice must stay below 7,500 bytes. */
export async function notify<Relations extends AnyRelations>(
  tx: Transaction<Relations>,
  topic: string,
  notice: LiveNotice,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify([topic, notice])})`);
}

/** Listens as any role that may log in; reconnects by itself and then tells every topic to resync. */
export async function openLiveTopics(url: string): Promise<LiveTopics> {
  const listeners = new Map<string, Set<(notice: LiveNotice) => void>>();
  let client: pg.Client | undefined;
  let isClosed = false;

  const tell = (topic: string, notice: LiveNotice) => listeners.get(topic)?.forEach((listener) => listener(notice));

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, application_name: 'daraport-live', keepAlive: true });
    next.on('notification', ({ payload }) => {
      const [topic, notice] = JSON.parse(payload ?? '["",{}]') as [string, LiveNotice];
      tell(topic, notice);
    });
    next.on('error', () => undefined);
    await next.connect();
    await next.query(`listen ${channel}`);
    client = next;
    // Only now: an attempt that fails ends as well, and whoever made it tries again already.
    next.on('end', () => void reconnect());
  }

  async function reconnect(): Promise<void> {
    for (let wait = 50; !isClosed; wait = Math.min(wait * 2, 2000)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const isConnected = await connect().then(
        () => true,
        () => false,
      );
      if (!isConnected) continue;
      for (const topic of listeners.keys()) tell(topic, { kind: 'resync' });
      return;
    }
  }

  function listen(topic: string, listener: (notice: LiveNotice) => void): () => void {
    const set = listeners.get(topic) ?? new Set();
    listeners.set(topic, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) listeners.delete(topic);
    };
  }

  await connect();
  return {
    listen,
    subscribe: (topic, signal) => queueOf((push) => listen(topic, push), signal),
    async close() {
      isClosed = true;
      await client?.end().catch(() => undefined);
    },
  };
}

/**
 * Turns a listener into an iterator whose `return` and abort settle at once, also while it waits: an async generator
 * parked on `await` would keep its listener until the next notice.
 */
function queueOf<T>(start: (push: (value: T) => void) => () => void, signal?: AbortSignal): AsyncIterableIterator<T> {
  const waiting: ((result: IteratorResult<T>) => void)[] = [];
  const ready: T[] = [];
  let isDone = false;
  const stop = start((value) => {
    const next = waiting.shift();
    if (next) next({ value, done: false });
    else ready.push(value);
  });
  const finish = (): Promise<IteratorResult<T>> => {
    isDone = true;
    stop();
    signal?.removeEventListener('abort', onAbort);
    for (const next of waiting.splice(0)) next({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  };
  const onAbort = () => void finish();
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (ready.length > 0) return Promise.resolve({ value: ready.shift() as T, done: false });
      if (isDone) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => waiting.push(resolve));
    },
    return: finish,
  };
}
