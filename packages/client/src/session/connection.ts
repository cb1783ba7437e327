import type { Client, OperationResult } from '@urql/core';
import { createSignal, type Accessor } from 'solid-js';
import { createPortalClient, type PortalClient } from '../graph/client.ts';
import { requestOf, type Document } from '../graph/document.ts';
import type { SocketState } from '../graph/socket.ts';
import type { Locale } from '../i18n/i18n.ts';
import { Boot } from './documents.ts';

/** Whether anybody answers at the other end. */
export interface Line {
  /** Grows with each return of a line that was broken: what is in view asks again, because news was missed meanwhile. */
  readonly returns: Accessor<number>;
  readonly comeBack: () => void;
  /** Hears of each request whether anybody answered; there is one listener. */
  readonly listen: (listener: (isAnswered: boolean) => void) => void;
  /** Asks the graph something small, so that the listener hears how it fares. */
  readonly probe: () => void;
}

/** The current client of a portal, which can be replaced by a fresh one. */
export interface Connection {
  readonly graph: Accessor<Client>;
  readonly socket: Accessor<SocketState>;
  readonly line: Line;
  /** Asks once; rejects when there is no data at all. */
  readonly ask: <Data, Variables>(document: Document<Data, Variables>, variables: Variables) => Promise<Data>;
  /** Sends a mutation; never rejects. */
  readonly tell: <Data, Variables>(
    document: Document<Data, Variables>,
    variables: Variables,
  ) => Promise<OperationResult<Data>>;
  /**
   * Begins a fresh cache and socket, for another person, membership or language: `ask` and `tell` use it at once, the
   * pages keep the former one until `settle`, so that none asks in the name of someone who is gone.
   */
  readonly replace: () => void;
  /** Hands the fresh client to the pages and closes the former. */
  readonly settle: () => void;
}

/** Connects to the graph in the language that `locale` says at that moment. */
export function createConnection(options: {
  readonly url: string;
  readonly locale: Accessor<Locale>;
  readonly onSessionEnded: () => void;
}): Connection {
  const [socket, setSocket] = createSignal<SocketState>('idle');
  const [returns, setReturns] = createSignal(0);
  let heard = (_isAnswered: boolean) => {};
  const comeBack = () => void setReturns((count) => count + 1);
  const follow = (state: SocketState) => {
    if (state === 'open' && socket() === 'broken') comeBack();
    // It is still broken while it tries again.
    if (state !== 'connecting' || socket() !== 'broken') setSocket(state);
  };
  const connect = () =>
    createPortalClient({
      url: options.url,
      locale: options.locale(),
      onSocketState: follow,
      onAnswer: (isAnswered) => heard(isAnswered),
      onSessionEnded: options.onSessionEnded,
    });
  const [client, setClient] = createSignal(connect());
  let next: PortalClient | undefined;
  const newest = () => next ?? client();
  const ask: Connection['ask'] = async (document, variables) => {
    const request = requestOf(document, variables);
    const { data, error } = await newest().graph.executeQuery(request, { requestPolicy: 'network-only' }).toPromise();
    if (!data) throw error ?? new Error('The graph answered nothing');
    return data;
  };
  return {
    graph: () => client().graph,
    socket,
    ask,
    line: {
      returns,
      comeBack,
      listen: (listener) => {
        heard = listener;
      },
      probe: () => void ask(Boot, {}).catch(() => undefined),
    },
    tell: (document, variables) => newest().graph.executeMutation(requestOf(document, variables)).toPromise(),
    replace: () => {
      next?.dispose();
      next = connect();
    },
    settle: () => {
      if (!next) return;
      const former = client();
      setClient(next);
      next = undefined;
      former.dispose();
    },
  };
}
