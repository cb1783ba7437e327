import { createClient, type Sink } from 'graphql-ws';
import type { SubscriptionForwarder } from '@urql/core';
import type { PortalClientOptions } from './client.ts';

/** Whether live news arrives: `idle` before the first subscription, `broken` while it tries again. */
export type SocketState = 'idle' | 'connecting' | 'open' | 'broken';

/** Close codes of graphql-ws that say: this session may not listen (any more). */
const SESSION_ENDED = new Set([4401, 4403]);

/** A graphql-ws client that opens with the first subscription and comes back by itself after a break. */
export function createSocket(options: PortalClientOptions): { forward: SubscriptionForwarder; dispose: () => void } {
  const socket = createClient({
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
  return {
    forward: (request) => ({
      subscribe: (sink) => ({
        unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink as Sink),
      }),
    }),
    /** A socket that was still connecting rejects on being disposed of; nobody waits for it any more. */
    dispose: () => void Promise.resolve(socket.dispose()).catch(() => undefined),
  };
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
