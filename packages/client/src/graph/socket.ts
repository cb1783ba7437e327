import type { SubscriptionForwarder } from '@urql/core';
import type { Client, Sink } from 'graphql-ws';
import type { PortalClientOptions } from './client.ts';

/** Whether live news arrives: `idle` before the first subscription, `broken` while it tries again. */
export type SocketState = 'idle' | 'connecting' | 'open' | 'broken';

/**
 * A WebSocket that opens with the first subscription, which also fetches its code, and comes back by itself after a
 * break.
 */
export function createSocket(options: PortalClientOptions): { forward: SubscriptionForwarder; dispose: () => void } {
  let client: Promise<Client> | undefined;
  const open = () => (client ??= import('./socket-client.ts').then(({ openSocket }) => openSocket(options)));
  return {
    forward: (request) => ({
      subscribe: (sink) => {
        let stop: (() => void) | undefined;
        let isOver = false;
        open().then(
          (socket) => {
            if (!isOver) stop = socket.subscribe({ ...request, query: request.query ?? '' }, sink as Sink);
          },
          (error: unknown) => {
            client = undefined;
            sink.error(error);
          },
        );
        return {
          unsubscribe: () => {
            isOver = true;
            stop?.();
          },
        };
      },
    }),
    /** A socket that was still connecting rejects on being disposed of; nobody waits for it any more. */
    dispose: () => void client?.then((socket) => socket.dispose()).catch(() => undefined),
  };
}
