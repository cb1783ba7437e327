import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SubgraphAnswer } from '../execution/run.ts';

/** A subscription at a subgraph of somebody else. */
export interface Upstream {
  /** `ws:` or `wss:`. */
  readonly address: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
  readonly traceparent: string | undefined;
}

/** Milliseconds for the connection and for its greeting. */
const PATIENCE = 3000;
/** How often the other side is asked whether it is there, and how long it may take. */
const KEEP_ALIVE = 12_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** So many results may wait here; then nothing more is taken from the wire. */
const MAX_WAITING = 16;

/**
 * Opens a subscription over graphql-transport-ws, on a socket of its own, because who asks is told with the socket: as
 * `Authorization` of the handshake and as `authorization` of `connection_init`. A refusal is a last result with errors; rejects when
 * the connection cannot be made or breaks. `return` settles at once, and ends the socket.
 */
export function openUpstream(
  upstream: Upstream,
): AsyncIterator<SubgraphAnswer> & { return(): Promise<IteratorResult<SubgraphAnswer>> } {
  const waiting: SubgraphAnswer[] = [];
  let wake: (() => void) | undefined;
  let isOver = false;
  let failure: Error | undefined;
  let socket: WebSocket | undefined;
  const end = (): void => {
    isOver = true;
    wake?.();
    void client.dispose();
    // It would not read the other side's goodbye.
    if (socket?.isPaused) socket.terminate();
  };
  const client = createClient({
    url: upstream.address,
    webSocketImpl: socketFor(upstream, (opened) => (socket = opened)),
    retryAttempts: 0,
    connectionAckWaitTimeout: PATIENCE,
    ...(upstream.authorization ? { connectionParams: { authorization: upstream.authorization } } : {}),
    ...watchingOver(() => client.terminate()),
  });
  client.subscribe<SubgraphAnswer['data']>(
    { query: upstream.query, variables: { ...upstream.variables } },
    {
      next(result) {
        if (isOver) return;
        waiting.push(result);
        if (waiting.length >= MAX_WAITING) socket?.pause();
        wake?.();
      },
      error(error) {
        if (isOver) return;
        if (Array.isArray(error)) waiting.push({ errors: error });
        else failure = error instanceof Error ? error : new Error('the connection to a subgraph broke');
        end();
      },
      complete: end,
    },
  );
  return {
    async next() {
      while (waiting.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      const value = waiting.shift();
      if (waiting.length < MAX_WAITING) socket?.resume();
      if (value) return { value, done: false };
      if (failure) throw failure;
      return { value: undefined, done: true };
    },
    async return() {
      waiting.length = 0;
      end();
      return { value: undefined, done: true };
    },
  };
}

/** `ws` with what the protocol's client cannot say: headers and limits. */
const socketFor = ({ authorization, traceparent }: Upstream, onOpened: (socket: WebSocket) => void) =>
  class extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, {
        headers: { ...(authorization ? { authorization } : {}), ...(traceparent ? { traceparent } : {}) },
        handshakeTimeout: PATIENCE,
        maxPayload: MAX_BYTES,
        perMessageDeflate: false,
      });
      onOpened(this);
    }
  };

/** Gives a connection up whose other side does not answer a ping. */
function watchingOver(giveUp: () => void) {
  let late: NodeJS.Timeout | undefined;
  return {
    keepAlive: KEEP_ALIVE,
    on: {
      ping: (isReceived: boolean) => {
        if (!isReceived) late = setTimeout(giveUp, PATIENCE).unref();
      },
      pong: (isReceived: boolean) => {
        if (isReceived) clearTimeout(late);
      },
      closed: () => clearTimeout(late),
    },
  };
}
