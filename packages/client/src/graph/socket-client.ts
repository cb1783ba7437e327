import { createClient, type Client } from 'graphql-ws';
import type { PortalClientOptions } from './client.ts';

/** Close codes of graphql-ws that say: this session may not listen (any more). */
const SESSION_ENDED = new Set([4401, 4403]);

/** The graphql-ws client behind `createSocket`, in a file of its own because a page is there before live news is. */
export function openSocket(options: PortalClientOptions): Client {
  return createClient({
    url: () => socketUrl(options.url),
    lazy: true,
    connectionParams: { locale: options.locale },
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, backoff(attempt, Math.random()))),
    shouldRetry: (event) => !SESSION_ENDED.has(closeCode(event)),
    keepAlive: 20_000,
    on: {
      connecting: () => options.onSocketState?.('connecting'),
      connected: () => options.onSocketState?.('open'),
      closed: (event) => {
        options.onSocketState?.(closeCode(event) === 1000 ? 'idle' : 'broken');
        if (SESSION_ENDED.has(closeCode(event))) options.onSessionEnded?.();
      },
    },
  });
}

/** Milliseconds before the next attempt: half a second doubling up to twenty, spread by `chance` (0–1). */
export function backoff(attempt: number, chance: number): number {
  const ceiling = Math.min(20_000, 500 * 2 ** attempt);
  return ceiling / 2 + (ceiling / 2) * chance;
}

function socketUrl(url: string): string {
  const absolute = new URL(url, location.href);
  absolute.protocol = absolute.protocol === 'https:' ? 'wss:' : 'ws:';
  return absolute.href;
}

const closeCode = (event: unknown): number =>
  typeof event === 'object' && event !== null && 'code' in event && typeof event.code === 'number' ? event.code : 0;
