import type { LiveNotice, LiveTopics } from '@daraport/events';
import type { Context } from './context.ts';

/** What one look at the rows brought. */
export interface Reading<Row> {
  readonly rows: readonly Row[];
  /** There is more to read at once. */
  readonly hasMore?: boolean;
  /** Nothing will ever follow these rows. */
  readonly isOver?: boolean;
}

const resync: LiveNotice = { kind: 'resync' };
const most = 100;

/** Whether notices may have been missed, so that every row has to be looked at. */
export const mayHaveMissed = (notices: readonly LiveNotice[]): boolean => notices.some(({ kind }) => kind === 'resync');

/**
 * A stream of rows that are written down, live: it listens from the moment it is made, reads what there is, and reads
 * again whenever the topic was told something. Notices only wake it; what it yields comes from `read`, which keeps its
 * own position, so nothing is lost or doubled when notices are missed, repeated or many. `read` is never run twice at
 * once; it gets the notices heard since the last time (`resync` first of all). Ends at once on `return` or abort, and
 * with an error when `read` throws.
 */
export function follow<Row>(options: {
  live: Pick<LiveTopics, 'listen'>;
  topic: string;
  signal: AbortSignal | undefined;
  read: (notices: readonly LiveNotice[]) => Promise<Reading<Row>>;
}): AsyncIterableIterator<Row> {
  const { live, topic, signal, read } = options;
  const ready: Row[] = [];
  let heard: LiveNotice[] = [resync];
  let isOver = false;
  let isDone = false;
  let wake: () => void = () => undefined;

  const stop = live.listen(topic, (notice) => {
    heard = heard.length < most ? [...heard, notice] : [resync];
    wake();
  });
  function finish(): void {
    isDone = true;
    stop();
    signal?.removeEventListener('abort', finish);
    wake();
  }
  signal?.addEventListener('abort', finish);
  if (signal?.aborted) finish();

  async function readMore(): Promise<void> {
    const notices = heard;
    heard = [];
    const reading = await read(notices);
    ready.push(...reading.rows);
    if (reading.hasMore) heard = [...notices, ...heard];
    isOver = reading.isOver ?? false;
  }

  async function step(): Promise<IteratorResult<Row>> {
    try {
      for (;;) {
        if (isDone) return { value: undefined, done: true };
        const row = ready.shift();
        if (row !== undefined) return { value: row, done: false };
        if (isOver) finish();
        else if (heard.length > 0) await readMore();
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } catch (error) {
      finish();
      throw error;
    }
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const result = last.then(step);
      last = result.catch(() => undefined);
      return result;
    },
    return() {
      finish();
      return Promise.resolve({ value: undefined, done: true });
    },
  };
}

/** Reads outside an operation's own course (in a live stream), and gives the connection back. */
export async function briefly<T>(context: Pick<Context, 'session'>, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } finally {
    await context.session.close();
  }
}
