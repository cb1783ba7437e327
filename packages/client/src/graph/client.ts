import { Client, fetchExchange, mapExchange, subscriptionExchange, type OperationResult } from '@urql/core';
import { createCache } from './cache.ts';
import { sendById } from './document.ts';
import { createSocket, type SocketState } from './socket.ts';

/** How to reach the graph, in which language, and whom to tell when the session ended. */
export interface PortalClientOptions {
  /** Path or URL of the graph; subscriptions use the same address over WebSocket. */
  readonly url: string;
  readonly locale: string;
  /** Called when the server closes the socket because the session no longer holds. */
  readonly onSessionEnded?: (() => void) | undefined;
  /** Called with every answer of the graph, and with every request that got none. */
  readonly onAnswer?: ((isAnswered: boolean) => void) | undefined;
  readonly onSocketState?: ((state: SocketState) => void) | undefined;
}

/** A urql client with normalised cache and a lazy WebSocket of its own; `dispose` closes the socket. */
export interface PortalClient {
  readonly graph: Client;
  dispose(): void;
}

/** The client of one locale and one session: make a new one after sign-in, sign-out or a change of language. */
export function createPortalClient(options: PortalClientOptions): PortalClient {
  const socket = createSocket(options);
  const graph = new Client({
    url: options.url,
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: 'same-origin', headers: headersFor(options.locale) }),
    exchanges: [
      createCache(),
      mapExchange({
        onOperation: sendById,
        onResult: (result) => {
          options.onAnswer?.(isAnswered(result));
          if (isUnknownDocument(result)) dispatchEvent(new Event(OUTDATED));
        },
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: socket.forward }),
    ],
  });
  return { graph, dispose: socket.dispose };
}

/** Whether somebody answered, be it with an error; a broken line is told from one by the lack of a response. */
const isAnswered = ({ error }: OperationResult): boolean =>
  error?.networkError === undefined || error.response !== undefined;

/** Told when the graph no longer has a document of this page: the portal was replaced by a newer version. */
export const OUTDATED = 'daraport-outdated';

const isUnknownDocument = ({ error }: OperationResult): boolean =>
  error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'PERSISTED_QUERY_NOT_IN_LIST') ?? false;

/** The session travels in an HttpOnly cookie alone; the preflight header keeps foreign sites' forms out (CSRF). */
export const headersFor = (locale: string): Record<string, string> => ({
  accept: 'application/graphql-response+json, application/json',
  'accept-language': locale,
  'apollo-require-preflight': '1',
});
