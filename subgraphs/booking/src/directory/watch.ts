import { isId, NotFoundError, type Id } from '@daraport/domain';
import { specialists } from '@daraport/drizzle/tables/booking';
import type { LiveTopics } from '@daraport/events';
import { and, eq, inArray } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { topics } from '../reservation/service.ts';
import { badInput } from './filter.ts';

/** The most specialists that one stream may be about: a page of the directory. */
const most = 50;

/**
 * Ids of those whose free times changed, as they change; several at once where they came together. Throws `NotFoundError`
 * when one is not the brand's, `BAD_USER_INPUT` for none or more than a page.
 */
export async function watchFreeTimes(
  context: BookingContext,
  asked: readonly Id[],
): Promise<AsyncIterableIterator<readonly Id[]>> {
  const ids = [...new Set(asked)];
  if (asked.length < 1 || asked.length > most) throw badInput(`Ask for 1 to ${most} at a time.`);
  const { id, calendarId, brandId } = specialists;
  const found = await context.rows
    .select({ id, calendarId })
    .from(specialists)
    .where(and(eq(brandId, context.viewer.brandId), inArray(id, ids.filter(isId))));
  if (found.length < ids.length) throw new NotFoundError();
  const sources = found.map((row) => ({ id: row.id, topic: topics.calendar(row.calendarId) }));
  return changesOf(context.live, sources, context.signal);
}

/** Listens to all topics at once. What is not taken yet is kept as a set, so that it never grows beyond its topics. */
function changesOf(
  live: Pick<LiveTopics, 'listen'>,
  sources: readonly { readonly id: Id; readonly topic: string }[],
  signal: AbortSignal | undefined,
): AsyncIterableIterator<readonly Id[]> {
  const changed = new Set<Id>();
  let waiting: ((result: IteratorResult<readonly Id[]>) => void) | undefined;
  let isDone = false;
  const answer = (): void => {
    if (!waiting || (changed.size === 0 && !isDone)) return;
    const settle = waiting;
    waiting = undefined;
    const value = [...changed];
    changed.clear();
    settle(isDone ? { value: undefined, done: true } : { value, done: false });
  };
  const stops = sources.map(({ id, topic }) =>
    live.listen(topic, () => {
      changed.add(id);
      answer();
    }),
  );
  const finish = (): Promise<IteratorResult<readonly Id[]>> => {
    isDone = true;
    for (const stop of stops.splice(0)) stop();
    signal?.removeEventListener('abort', onAbort);
    answer();
    return Promise.resolve({ value: undefined, done: true });
  };
  const onAbort = () => void finish();
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        answer();
      }),
    return: finish,
  };
}
