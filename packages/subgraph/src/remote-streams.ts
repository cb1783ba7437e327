import { newId } from '@daraport/domain';
import type { SubgraphName } from '@daraport/drizzle';
import { activeSpan } from '@daraport/telemetry';
import { type Client, createClient, MessageType, stringifyMessage } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SubgraphRequest, SubgraphResponse } from './connection.ts';
import { sign, SIGNATURE, type SignedFor, type SigningKeys } from './signature.ts';
import { countTaken, type Taken } from './window.ts';
import { fromWire, operationText, paths, type WireOperation, type WireResult } from './wire.ts';

/** The streams of one subgraph in another process. */
export interface Streams {
  open(operation: WireOperation, request: SubgraphRequest): AsyncIterableIterator<SubgraphResponse>;
  close(): Promise<void>;
}

/**
 * One socket for all streams, opened with the first; each subscription signed for its own viewer. What a reader has taken is
 * told to the sender, which leaves the stream alone while much of it is under way: nobody's events pile up here.
 */
export function openStreams(name: SubgraphName, origin: string, keys: SigningKeys): Streams {
  const nobody: SignedFor = { viewer: null, requestId: 'socket' };
  let socket: WebSocket | undefined;
  const client: Client = createClient({
    url: `${origin.replace(/^http/, 'ws')}${paths.graphql}`,
    webSocketImpl: WebSocket,
    lazy: true,
    lazyCloseTimeout: 5000,
    // A signature is good for one use: what broke is opened anew by its reader, with a fresh one.
    retryAttempts: 0,
    onNonLazyError: () => {},
    connectionParams: async () => ({
      [SIGNATURE]: sign(keys, name, { method: 'CONNECT', path: paths.graphql, body: '' }, nobody),
    }),
    on: { connected: (opened) => (socket = opened as WebSocket) },
  });
  const tell = (taken: Taken): void => {
    if (socket?.readyState === WebSocket.OPEN)
      socket.send(stringifyMessage({ type: MessageType.Pong, payload: { ...taken } }));
  };
  return {
    open(operation, request) {
      const signed = { method: 'SUBSCRIBE', path: paths.graphql, body: operationText(operation) };
      const traceparent = activeSpan()?.traceparent;
      const stream = newId();
      const extensions = {
        [SIGNATURE]: sign(keys, name, signed, request),
        stream,
        ...(traceparent ? { traceparent } : {}),
      };
      return readStream(client.iterate({ ...operation, extensions }), request.signal, countTaken(stream, tell));
    },
    close: async () => client.dispose(),
  };
}

/** Results as they come; a refusal by the subgraph is a last result with errors, a broken socket rejects. */
function readStream(
  source: AsyncIterableIterator<unknown>,
  signal: AbortSignal | undefined,
  onTaken: () => void,
): AsyncIterableIterator<SubgraphResponse> {
  let isOver = false;
  const over = async (): Promise<IteratorResult<SubgraphResponse>> => {
    isOver = true;
    await source.return?.();
    return { value: undefined, done: true };
  };
  signal?.addEventListener('abort', () => void over(), { once: true });
  return {
    async next() {
      if (isOver) return { value: undefined, done: true };
      try {
        const result = await source.next();
        if (result.done) return await over();
        onTaken();
        return { value: fromWire(result.value as WireResult), done: false };
      } catch (error) {
        isOver = true;
        if (Array.isArray(error))
          return { value: fromWire({ errors: error as WireResult['errors'] & object }), done: false };
        throw error instanceof Error ? error : new Error('the stream of a subgraph broke');
      }
    },
    return: over,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
