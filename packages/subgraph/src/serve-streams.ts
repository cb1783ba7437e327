import { type DocumentNode, type ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { WebSocketServer } from 'ws';
import { anonymous } from '@daraport/access';
import type { SubgraphConnection, SubgraphRequest, SubgraphResponse } from './connection.ts';
import { SIGNATURE, type Verify } from './signature.ts';
import { operationText, paths, toWire, type WireOperation } from './wire.ts';

/** The protocol asks for a schema; ours is behind the connection. */
const behindTheConnection = new GraphQLSchema({});
const nobody = anonymous('00000000-0000-0000-0000-000000000000', '', 'de');

/**
 * Streams over graphql-transport-ws. The socket is shared by many viewers, so it is signed when it opens, and every
 * subscription again with its own viewer; without the first it closes with 4403, without the second the subscription is refused.
 */
export function serveStreams(
  sockets: WebSocketServer,
  connection: SubgraphConnection,
  verify: Verify,
  documentOf: (query: string) => DocumentNode,
): void {
  useServer(
    {
      connectionInitWaitTimeout: 3000,
      onConnect: ({ connectionParams }) =>
        verify(text(connectionParams?.[SIGNATURE]), { method: 'CONNECT', path: paths.graphql, body: '' }).then(
          () => true,
          () => false,
        ),
      async onSubscribe(_context, _id, { query, variables, operationName, extensions }) {
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
          return {
            schema: behindTheConnection,
            document: request.document,
            operationName: operationName ?? null,
            rootValue: request,
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
        const abort = new AbortController();
        const stream = await connection.subscribe({ ...(rootValue as SubgraphRequest), signal: abort.signal });
        if (!(Symbol.asyncIterator in stream)) return toWire(stream) as ExecutionResult;
        return asGenerator(stream, abort);
      },
      // Results are plain already; left to itself the protocol would want GraphQLError objects.
      onNext: (_context, _id, _payload, _args, result) => result as never,
    },
    sockets,
  );
}

/** graphql-ws ends only what looks like a generator; ending frees the subgraph's listener at once. */
function asGenerator(
  stream: AsyncIterableIterator<SubgraphResponse>,
  abort: AbortController,
): AsyncGenerator<ExecutionResult, void, void> {
  const end = async (): Promise<IteratorReturnResult<void>> => {
    abort.abort();
    await stream.return?.();
    return { value: undefined, done: true };
  };
  return {
    async next() {
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
