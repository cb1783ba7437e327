import { randomUUID } from 'node:crypto';
import type { LiveNotice, LiveTopics } from '@daraport/events';
import type { AllowanceExchange } from '@daraport/gateway';

const topic = 'gateway.allowances';
/** An account's key and a number have some 80 bytes; a notice carries 7,500. */
const ENTRIES = 60;
/** More than this nobody gives at a time: a notice that says so is none of ours. */
const MOST_MILLISECONDS = 600_000;

/**
 * What the gateways of a house tell each other of allowances, as live notices: ids and milliseconds. What is told while Postgres
 * is away is lost, and then each gateway counts for itself.
 */
export function exchangeOver(live: Pick<LiveTopics, 'listen' | 'tell'>): AllowanceExchange {
  const from = randomUUID();
  return {
    tell(taken) {
      const entries = [...taken].map(([key, milliseconds]) => [key, milliseconds.toFixed(1)] as const);
      for (let at = 0; at < entries.length; at += ENTRIES) {
        const notice = { from, ...Object.fromEntries(entries.slice(at, at + ENTRIES)) };
        live.tell(topic, notice).catch(() => undefined);
      }
    },
    hear: (listener) =>
      live.listen(topic, (notice) => {
        if (notice['from'] !== undefined && notice['from'] !== from) listener(takenIn(notice));
      }),
  };
}

function takenIn({ from: _from, ...entries }: LiveNotice): Map<string, number> {
  const taken = Object.entries(entries).map(([key, milliseconds]) => [key, Number(milliseconds)] as const);
  return new Map(taken.filter(([, milliseconds]) => milliseconds > 0 && milliseconds <= MOST_MILLISECONDS));
}
