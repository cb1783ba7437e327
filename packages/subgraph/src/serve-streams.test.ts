import { anonymous, type Viewer } from '@daraport/access';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { SubgraphConnection, SubgraphResponse } from './connection.ts';
import { connectRemote } from './remote.ts';
import { serve, type ServedSubgraph } from './serve.ts';
import { sign, SIGNATURE, type SigningKey } from './signature.ts';
import { WINDOW } from './window.ts';
import { operationText } from './wire.ts';

const keys: readonly [SigningKey] = [{ id: 'one', secret: Buffer.alloc(32, 'one') }];
const viewer: Viewer = {
  ...anonymous('nordlicht', 'https://nordlicht.example', 'de'),
  kind: 'person',
  personId: 'ada',
};

describe('the streams of a served subgraph', () => {
  let served: ServedSubgraph;
  let remote: SubgraphConnection;
  let openStreams: number;
  /** How many events were asked for of each stream. */
  let made: number[];

  const subgraph: SubgraphConnection = {
    name: 'care',
    execute: async () => ({ data: {} }),
    async subscribe(request) {
      if (request.viewer.kind === 'anonymous') return { errors: [] };
      const number = made.push(0) - 1;
      return counting(request.signal, {
        opened: (change) => (openStreams += change),
        made: (count) => (made[number] = count),
      });
    },
    door: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
    isReady: async () => true,
    close: async () => undefined,
  };

  beforeEach(async () => {
    openStreams = 0;
    made = [];
    served = await serve(subgraph, { keys, port: 0 });
    remote = connectRemote({ name: 'care', url: served.url, keys, timeout: 500 });
  });
  afterEach(async () => {
    await remote.close();
    await served.close();
  });

  it('bring events with their trace, and free the subgraph at once when the reader goes', async () => {
    const stream = await remote.subscribe({ document: parse('subscription { count }'), viewer, requestId: 'r1' });
    const reader = stream as AsyncIterableIterator<SubgraphResponse>;
    expect(await reader.next()).toEqual({ value: { data: { count: 1 }, traceparent: 'of event 1' }, done: false });
    expect(await reader.next()).toMatchObject({ value: { data: { count: 2 } } });
    expect(openStreams).toBe(1);
    await reader.return?.();
    await expect.poll(() => openStreams).toBe(0);
  });

  it('ask for no more of one than is under way to its reader, while others get theirs, and nothing is lost', async () => {
    const open = async () =>
      (await remote.subscribe({
        document: parse('subscription { count }'),
        viewer,
        requestId: 'r1',
      })) as AsyncIterableIterator<SubgraphResponse>;
    const take = async (stream: AsyncIterableIterator<SubgraphResponse>, count: number): Promise<unknown[]> => {
      const taken: unknown[] = [];
      while (taken.length < count) taken.push((await stream.next()).value.data.count);
      return taken;
    };
    const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
    const stalled = await open();
    expect(await take(stalled, 3)).toEqual(numbers(3));
    const other = await open();
    expect(await take(other, 200)).toEqual(numbers(200));
    expect(made[0]).toBe(WINDOW);
    expect(made[1]).toBeGreaterThanOrEqual(200);
    expect(await take(stalled, 97)).toEqual(numbers(100).slice(3));
    await stalled.return?.();
    await other.return?.();
    await expect.poll(() => openStreams).toBe(0);
  });

  it('go on without waiting to a reader who tells nothing of what it takes', async () => {
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const signedAs = (method: string, body: string, forWhom: Parameters<typeof sign>[3]) => ({
      [SIGNATURE]: sign(keys, 'care', { method, path: '/graphql', body }, forWhom),
    });
    const send = (message: object): void => socket.send(JSON.stringify(message));
    let received = 0;
    socket.on('message', (data) => {
      const { type } = JSON.parse((data as Buffer).toString()) as { type: string };
      if (type === 'next') received += 1;
      if (type !== 'connection_ack') return;
      const query = 'subscription { count }';
      const extensions = signedAs('SUBSCRIBE', operationText({ query }), { viewer, requestId: 'r1' });
      for (const payload of [undefined, { stream: 1 }, { stream: 'none', taken: 8 }]) send({ type: 'pong', payload });
      send({ id: '1', type: 'subscribe', payload: { query, extensions } });
    });
    send({ type: 'connection_init', payload: signedAs('CONNECT', '', { viewer: null, requestId: 'socket' }) });
    await expect.poll(() => received).toBeGreaterThan(3 * WINDOW);
    socket.terminate();
    await expect.poll(() => openStreams).toBe(0);
  });

  it('free the subgraph when the signal aborts', async () => {
    const abort = new AbortController();
    const stream = await remote.subscribe({
      document: parse('subscription { count }'),
      viewer,
      requestId: 'r1',
      signal: abort.signal,
    });
    await (stream as AsyncIterableIterator<SubgraphResponse>).next();
    abort.abort();
    await expect.poll(() => openStreams).toBe(0);
  });

  it('close a socket that is not signed, before any subscription', async () => {
    const socket = new WebSocket(`${served.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init', payload: {} }));
    expect(await closed).toBe(4403);
    expect(made).toEqual([]);
  });
});

/** Counts up every few milliseconds until it is stopped. */
function counting(
  signal: AbortSignal | undefined,
  { opened, made }: { opened: (change: number) => void; made: (count: number) => void },
): AsyncIterableIterator<SubgraphResponse> {
  let count = 0;
  let isOpen = true;
  opened(1);
  const stop = (): void => {
    if (isOpen) opened(-1);
    isOpen = false;
  };
  signal?.addEventListener('abort', stop);
  return {
    async next() {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!isOpen) return { value: undefined, done: true };
      made(++count);
      return { value: { data: { count }, traceparent: `of event ${count}` }, done: false };
    },
    async return() {
      stop();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
