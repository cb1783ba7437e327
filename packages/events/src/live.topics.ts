import type { LiveNotice } from './live.wire.ts';

/** So many notices wait for one listener. */
const mostWaiting = 1000;

/** Hears a notice, and where the transaction that told it stands in its trace (W3C Trace Context), if it has one. */
export type NoticeListener = (notice: LiveNotice, traceparent?: string) => void;

/** Who listens to what in this process. */
export interface Topics {
  readonly subscribe: (topic: string, signal?: AbortSignal) => AsyncIterableIterator<LiveNotice>;
  readonly listen: (topic: string, listener: NoticeListener) => () => void;
  readonly tell: (topic: string, notice: LiveNotice, traceparent?: string) => void;
  /** Tells every topic that notices may have been missed. */
  readonly resync: () => void;
}

export function createTopics(): Topics {
  const listeners = new Map<string, Set<NoticeListener>>();

  const tell: Topics['tell'] = (topic, notice, traceparent) =>
    listeners.get(topic)?.forEach((listener) => listener(notice, traceparent));

  const listen: Topics['listen'] = (topic, listener) => {
    const set = listeners.get(topic) ?? new Set();
    listeners.set(topic, set.add(listener));
    return () => {
      set.delete(listener);
      // A later listener may have begun a set of its own under the same name.
      if (set.size === 0 && listeners.get(topic) === set) listeners.delete(topic);
    };
  };

  return {
    listen,
    tell,
    subscribe: (topic, signal) => subscribeBy(listen, topic, signal),
    resync() {
      for (const topic of listeners.keys()) tell(topic, { kind: 'resync' });
    },
  };
}

/** A topic's notices from now on, as an iterator over whatever listens. */
export const subscribeBy = (
  listen: Topics['listen'],
  topic: string,
  signal?: AbortSignal,
): AsyncIterableIterator<LiveNotice> => queueOf((push) => listen(topic, push), signal);

/**
 * Turns a listener into an iterator whose `return` and abort settle at once, also while it waits: an async generator
 * parked on `await` would keep its listener until the next notice. To whoever does not take them, many notices become
 * one resync.
 */
function queueOf(
  start: (push: (notice: LiveNotice) => void) => () => void,
  signal?: AbortSignal,
): AsyncIterableIterator<LiveNotice> {
  const waiting: ((result: IteratorResult<LiveNotice>) => void)[] = [];
  const ready: LiveNotice[] = [];
  let isDone = false;
  const stop = start((value) => {
    const next = waiting.shift();
    if (next) next({ value, done: false });
    else if (ready.length < mostWaiting) ready.push(value);
    else ready.splice(0, ready.length, { kind: 'resync' });
  });
  const finish = (): Promise<IteratorResult<LiveNotice>> => {
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
      if (ready.length > 0) return Promise.resolve({ value: ready.shift() as LiveNotice, done: false });
      if (isDone) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => waiting.push(resolve));
    },
    return: finish,
  };
}
