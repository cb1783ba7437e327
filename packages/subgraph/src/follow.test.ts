import type { LiveNotice } from '@daraport/events';
import { expect, it } from 'vitest';
import { follow } from './follow.ts';

/** Topics without a database: what is told is heard at once; counts who listens. */
function topics() {
  const listeners = new Set<(notice: LiveNotice) => void>();
  return {
    count: () => listeners.size,
    tell: (notice: LiveNotice = { kind: 'new' }) => listeners.forEach((listener) => listener(notice)),
    listen: (_topic: string, listener: (notice: LiveNotice) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Rows that grow; `read` keeps its own position, as the streams do. */
function log(batch = 100) {
  const rows: number[] = [];
  let position = 0;
  return {
    rows,
    read: async () => {
      await Promise.resolve();
      const found = rows.slice(position, position + batch);
      position += found.length;
      return { rows: found, hasMore: found.length === batch };
    },
  };
}

const take = async (stream: AsyncIterableIterator<number>, count: number): Promise<number[]> => {
  const taken: number[] = [];
  while (taken.length < count) taken.push((await stream.next()).value as number);
  return taken;
};

it('yields what is there, then what comes, each once, however often it is told', async () => {
  const live = topics();
  const { rows, read } = log(2);
  rows.push(1, 2, 3, 4, 5);
  const stream = follow({ live, topic: 'x', signal: undefined, read });
  expect(await take(stream, 5)).toEqual([1, 2, 3, 4, 5]);
  const next = take(stream, 2);
  rows.push(6);
  live.tell();
  live.tell();
  rows.push(7);
  live.tell({ kind: 'resync' });
  expect(await next).toEqual([6, 7]);
  await stream.return?.();
});

it('loses nothing that is written between listening and the first look', async () => {
  const live = topics();
  const { rows, read } = log();
  const stream = follow({ live, topic: 'x', signal: undefined, read });
  rows.push(1);
  live.tell();
  expect(await take(stream, 1)).toEqual([1]);
  await stream.return?.();
});

it('ends at once on return and on abort, also while it waits, and leaves no listener', async () => {
  const live = topics();
  const waiting = follow({ live, topic: 'x', signal: undefined, read: log().read });
  const next = waiting.next();
  await waiting.return?.();
  expect(await next).toEqual({ value: undefined, done: true });

  const abort = new AbortController();
  const aborted = follow({ live, topic: 'x', signal: abort.signal, read: log().read });
  const other = aborted.next();
  abort.abort();
  expect((await other).done).toBe(true);
  expect(follow({ live, topic: 'x', signal: abort.signal, read: log().read })).toBeDefined();
  expect(live.count()).toBe(0);
});

it('leaves no listener when reading fails, or when there is nothing more to come', async () => {
  const live = topics();
  const broken = follow({ live, topic: 'x', signal: undefined, read: () => Promise.reject(new Error('gone')) });
  await expect(broken.next()).rejects.toThrow('gone');
  const over = follow({
    live,
    topic: 'x',
    signal: undefined,
    read: () => Promise.resolve({ rows: [1], isOver: true }),
  });
  expect(await take(over, 1)).toEqual([1]);
  expect((await over.next()).done).toBe(true);
  expect(live.count()).toBe(0);
});
