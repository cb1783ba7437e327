import type { Transaction } from '@daraport/drizzle';
import { activeSpan } from '@daraport/telemetry';
import { sql, type AnyRelations } from 'drizzle-orm';
import { overNats, type LiveLog } from './live.nats.ts';
import { channel, overPostgres } from './live.postgres.ts';
import { createTopics, type NoticeListener, type Topics } from './live.topics.ts';
import { decodeNotice, encodeNotice, type LiveNotice } from './live.wire.ts';

export type { LiveLog } from './live.nats.ts';
export { type NoticeListener, subscribeBy } from './live.topics.ts';
export type { LiveNotice } from './live.wire.ts';

/** Notices of things that just changed, across processes. A notice may come twice; what is missed is told as a resync. */
export interface LiveTopics extends Pick<Topics, 'subscribe' | 'listen'> {
  /** Yields every notice of the topic from now on; ends at once when the signal aborts. */
  readonly subscribe: (topic: string, signal?: AbortSignal) => AsyncIterableIterator<LiveNotice>;
  /** Calls the listener for every notice of the topic until the returned function is called. */
  readonly listen: (topic: string, listener: NoticeListener) => () => void;
  /**
   * Tells the topic of what stands in no row, and so in no transaction (else `notify`); this process hears it too. Rejects while
   * Postgres is away, with a RangeError past 7,500 bytes.
   */
  readonly tell: (topic: string, notice: LiveNotice) => Promise<void>;
  close(): Promise<void>;
}

/**
 * Tells the topic when the transaction commits, and not when it does not; with it goes where what is under way stands in its trace.
 * Throws a RangeError past 7,500 bytes.
 */
export async function notify<Relations extends AnyRelations>(
  tx: Transaction<Relations>,
  topic: string,
  notice: LiveNotice,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${channel}, ${encodeNotice(topic, notice, activeSpan()?.traceparent)})`);
}

/**
 * Listens as any role that may log in, over Postgres, or with `eventsUrl` (`nats://…`) over NATS as long as that
 * answers. Reconnects by itself and then tells every topic to resync. Rejects when Postgres is away at first.
 */
export async function openLiveTopics(
  databaseUrl: string,
  { eventsUrl, log }: { readonly eventsUrl?: string | undefined; readonly log?: LiveLog } = {},
): Promise<LiveTopics> {
  const topics = createTopics();
  let dropped = 0;
  const ear = {
    resync: topics.resync,
    hear(text: string) {
      const heard = decodeNotice(text);
      if (heard) return topics.tell(heard.topic, heard.notice, heard.traceparent);
      dropped += 1;
      // The first, and then ever more seldom: whoever sends nonsense shall not fill the log.
      if (Number.isInteger(Math.log2(dropped)))
        log?.warn({ bytes: text.length, dropped }, 'something that is no live notice was dropped');
    },
  };
  const transport = eventsUrl
    ? await overNats({ databaseUrl, eventsUrl, ear, log })
    : await overPostgres(databaseUrl, ear);
  return {
    listen: topics.listen,
    subscribe: topics.subscribe,
    tell: async (topic, notice) => transport.say(encodeNotice(topic, notice)),
    close: () => transport.close(),
  };
}
