import { type LiveTopics, subscribeBy } from '@daraport/events';

/** What one stream heard of, for the trace of its next event. */
export interface Trail {
  /** The topics, with an ear on what is heard through them. */
  readonly live: LiveTopics;
  /** Where the transactions that told of something since the last event stand in their traces (W3C Trace Context); each is told once. */
  take(): readonly string[];
}

/** An event that many transactions led to is linked to the last of them, so many. */
const MOST = 8;

/** Listens along with one stream. Notices only wake it, so nothing else says which of them an event comes from. */
export function createTrail(live: LiveTopics): Trail {
  const heard = new Set<string>();
  const listen: LiveTopics['listen'] = (topic, listener) =>
    live.listen(topic, (notice, traceparent) => {
      if (traceparent !== undefined) heard.add(traceparent);
      const [oldest] = heard;
      if (oldest !== undefined && heard.size > MOST) heard.delete(oldest);
      listener(notice, traceparent);
    });
  return {
    live: { ...live, listen, subscribe: (topic, signal) => subscribeBy(listen, topic, signal) },
    take() {
      const all = [...heard];
      heard.clear();
      return all;
    },
  };
}
