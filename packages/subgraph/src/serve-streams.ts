import { type DocumentNode, type ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { WebSocketServer } from 'ws';
import { anonymous } from '@daraport/access';
import type { SubgraphConnection, SubgraphRequest, SubgraphResponse } from './connection.ts';
import { SIGNATURE, type Verify } from './signature.ts';
import { StreamWindows } from './window.ts';
import { operationText, paths, toWire, type WireOperation } from './wire.ts';

/** The protocol asks for a schema; ours is behind the connection. */
const behindTheConnection = new GraphQLSchema({});
const nobody = anonymous('00000000-0000-0000-0000-000000000000', '', 'de');

/**
 * Streams over graphql-transport-ws. The socket is shared by many viewers, so it is signed when it opens, and every
 * subscription again with its own viewer; without the first it closes with 4403, without the second the subscription is refused.
 * Of a stream that its reader does not take, no more is asked for than its window holds: the rest stays where it is written.
 */
export function serveStreams(
  sockets: WebSocketServer,
  connection: SubgraphConnection,
  verify: Verify,
  documentOf: (query: string) => DocumentNode,
): void {
  const windowsOf = new WeakMap<object, StreamWindows>();
  const windowsFor = (socket: object): StreamWindows => {
    const windows = windowsOf.get(socket) ?? new StreamWindows();
    windowsOf.set(socket, windows);
    return windows;
  };
  useServer(
    {
      connectionInitWaitTimeout: 3000,
      onConnect: ({ connectionParams }) =>
        verify(text(connectionParams?.[SIGNATURE]), { method: 'CONNECT', path: paths.graphql, body: '' }).then(
          () => true,
          () => false,
        ),
      onPong: (context, payload) => windowsFor(context).hear(payload),
      async onSubscribe(context, _id, { query, variables, operationName, extensions }) {
        const operation: WireOperation = {
          query,
          ...(variables ? { variables } : {}),
          ...(operationName ? { operationName } : {}),
        };
        try {
          const body = operationText(operation);
          const { viewer, requestId } = await verify(text(extensions?.[SIGNATURE]), {
            method: 'SUBSCRIBE',
            path: paths.graphql,
            body,
          });
          const request: SubgraphRequest = {
            document: documentOf(query),
            ...operation,
            viewer: viewer ?? nobody,
            requestId,
            ...(typeof extensions?.['traceparent'] === 'string' ? { traceparent: extensions['traceparent'] } : {}),
          };
          const rootValue: Asked = { request, windows: windowsFor(context), stream: extensions?.['stream'] };
          return {
            schema: behindTheConnection,
            document: request.document,
            operationName: operationName ?? null,
            rootValue,
          };
        } catch (error) {
          return [
            new GraphQLError(error instanceof Error ? error.message : 'refused', {
              extensions: { code: 'UNSIGNED_REQUEST' },
            }),
          ];
        }
      },
      subscribe: async ({ rootValue }) => {
        const { request, ...asked } = rootValue as Asked;
        const abort = new AbortController();
        const stream = await connection.subscribe({ ...request, signal: abort.signal });
        if (!(Symbol.asyncIterator in stream)) return toWire(stream) as ExecutionResult;
        return asGenerator(stream, abort, asked);
      },
      // Results are plain already; left to itself the protocol would want GraphQLError objects.
      onNext: (_context, _id, _payload, _args, result) => result as never,
    },
    sockets,
  );
}

/** A subscription as it was asked for. */
interface Asked {
  readonly request: SubgraphRequest;
  readonly windows: StreamWindows;
  /** What its reader calls it; undefined for one that tells nothing of what it takes. */
  readonly stream: unknown;
}

/** graphql-ws ends only what looks like a generator; ending frees the subgraph's listener at once. */
function asGenerator(
  stream: AsyncIterableIterator<SubgraphResponse>,
  abort: AbortController,
  { windows, stream: name }: Omit<Asked, 'request'>,
): AsyncGenerator<ExecutionResult, void, void> {
  const window = windows.open(name);
  const end = async (): Promise<IteratorReturnResult<void>> => {
    windows.close(name);
    abort.abort();
    await stream.return?.();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      if (window && !(await window.enter())) return { value: undefined, done: true };
      const result = await stream.next();
      return result.done
        ? { value: undefined, done: true }
        : { value: toWire(result.value) as ExecutionResult, done: false };
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
