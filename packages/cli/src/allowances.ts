import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import type { LiveNotice, LiveTopics } from '@daraport/events';
import type { AllowanceExchange } from '@daraport/gateway';

const topic = 'gateway.allowances';
/** An account's key and a number have some 80 bytes; a notice carries 7,500. */
const ENTRIES = 60;
/** More than this nobody gives at a time: a notice that says so is none of ours. */
const MOST_MILLISECONDS = 600_000;

/** Bytes of a pseudonym: two networks that happen to have the same share an account. */
const PSEUDONYM = 16;

/**
 * What the gateways of a house tell each other of allowances, as live notices: ids, pseudonyms and milliseconds. What is told while Postgres
 * is away is lost, and then each gateway counts for itself. Pseudonyms are HMAC-SHA256 (RFC 2104) under a key derived from the
 * installation's secret (RFC 5869): there are few addresses, so that a hash alone could be undone by trying all.
 */
export function exchangeOver(live: Pick<LiveTopics, 'listen' | 'tell'>, secret: string): AllowanceExchange {
  const from = randomUUID();
  const secretKey = Buffer.from(hkdfSync('sha256', secret, 'daraport', 'allowances', 32));
  return {
    pseudonymOf: (text) => createHmac('sha256', secretKey).update(text).digest().toString('base64url', 0, PSEUDONYM),
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
