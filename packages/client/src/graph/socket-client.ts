import { createClient, type Client } from 'graphql-ws';
import type { PortalClientOptions } from './client.ts';
import { backoff, waitOrOnline } from './wait.ts';

/** Close codes of graphql-ws that say: this session may not listen (any more). */
const SESSION_ENDED = new Set([4401, 4403]);

/** Within how long (milliseconds) a ping is answered on a line that still holds. */
const PONG_WITHIN = 5000;

/** The graphql-ws client behind `createSocket`, in a file of its own because a page is there before live news is. */
export function openSocket(options: PortalClientOptions): Client {
  let unheard: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => socketUrl(options.url),
    lazy: true,
    connectionParams: { locale: options.locale },
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (attempt) => waitOrOnline(backoff(attempt, Math.random())),
    shouldRetry: (event) => !SESSION_ENDED.has(closeCode(event)),
    keepAlive: 20_000,
    on: {
      // A line that was cut says nothing: who does not answer a ping is not there any more.
      ping: (isReceived) => {
        if (!isReceived) unheard = setTimeout(() => client.terminate(), PONG_WITHIN);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(unheard);
      },
      connecting: () => options.onSocketState?.('connecting'),
      connected: () => options.onSocketState?.('open'),
      closed: (event) => {
        clearTimeout(unheard);
        options.onSocketState?.(closeCode(event) === 1000 ? 'idle' : 'broken');
        if (SESSION_ENDED.has(closeCode(event))) options.onSessionEnded?.();
      },
    },
  });
  const drop = () => client.terminate();
  addEventListener('offline', drop);
  const dispose = () => {
    removeEventListener('offline', drop);
    return client.dispose();
  };
  return { ...client, dispose };
}

function socketUrl(url: string): string {
  const absolute = new URL(url, location.href);
  absolute.protocol = absolute.protocol === 'https:' ? 'wss:' : 'ws:';
  return absolute.href;
}

const closeCode = (event: unknown): number =>
  typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number' ? event.code : 0;
