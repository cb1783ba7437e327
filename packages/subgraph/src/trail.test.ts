import type { LiveTopics, NoticeListener } from '@daraport/events';
import { expect, it } from 'vitest';
import { createTrail } from './trail.ts';

/** Topics without a database: what is told is heard at once. */
function topics() {
  const listeners = new Set<NoticeListener>();
  const live: LiveTopics = {
    listen: (_topic, listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    subscribe: () => {
      throw new Error('nobody hears of it there');
    },
    tell: async () => undefined,
    close: async () => undefined,
  };
  const tell = (id: string, traceparent?: string): void =>
    listeners.forEach((listener) => listener({ id }, traceparent));
  return { live, tell, count: () => listeners.size };
}

it('keeps where what was heard came from until the next event takes it, each once and the last ones', () => {
  const { live, tell } = topics();
  const trail = createTrail(live);
  const heard: unknown[] = [];
  const stop = trail.live.listen('topic', (...told) => heard.push(told));
  tell('1', 'a');
  tell('2');
  tell('3', 'a');
  tell('4', 'b');
  expect(heard).toEqual([
    [{ id: '1' }, 'a'],
    [{ id: '2' }, undefined],
    [{ id: '3' }, 'a'],
    [{ id: '4' }, 'b'],
  ]);
  expect(trail.take()).toEqual(['a', 'b']);
  expect(trail.take()).toEqual([]);
  for (let count = 0; count < 20; count++) tell('5', String(count));
  expect(trail.take()).toEqual(['12', '13', '14', '15', '16', '17', '18', '19']);
  stop();
});

it('hears of what is iterated too, and lets go of it', async () => {
  const { live, tell, count } = topics();
  const trail = createTrail(live);
  const notices = trail.live.subscribe('topic');
  tell('1', 'a');
  expect(await notices.next()).toEqual({ value: { id: '1' }, done: false });
  expect(trail.take()).toEqual(['a']);
  await notices.return?.();
  expect(count()).toBe(0);
});
