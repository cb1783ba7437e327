import { hash as hashOf, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Context, makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import { chosenOperation } from '../graph/operation.ts';
import { limits } from '../limits/limits.ts';
import { asGraphqlError, withId } from '../socket/errors.ts';
import { closeCodes, type CloseReason, socketRules } from '../socket/rules.ts';
import { endSocket, openWire, type Wire } from '../socket/wire.ts';
import type { Watching } from '../watching/watching.ts';
import type { ForeignGraph } from './graph.ts';
import type { AskedStream } from './subscriptions.ts';

interface Extra {
  readonly headers: IncomingMessage['headers'];
  readonly end: (reason: CloseReason) => void;
}
type Params = Record<string, unknown> | undefined;

/** Subscriptions over graphql-transport-ws on the HTTP server's own port, at any path, bounded as those of the house are. */
export function serveForeignSockets(parts: {
  readonly server: Server;
  /** What is served at the moment. */
  readonly graph: () => ForeignGraph;
  readonly watching: () => Watching | undefined;
  readonly logger: Logger;
}): Wire {
  const { logger } = parts;
  const options: ServerOptions<Params, Extra> = {
    connectionInitWaitTimeout: socketRules.initTimeout,
    onSubscribe(context, _id, payload) {
      const { end } = context.extra;
      if (Object.keys(context.subscriptions).length > socketRules.subscriptionsPerSocket)
        return refuseAndEnd(end, closeCodes.tooMany);
      const requestId = randomUUID();
      try {
        const graph = parts.graph();
        const document = parsed(payload.query);
        const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
        if (operations.some((one) => one.operation !== OperationTypeNode.SUBSCRIPTION))
          return refuseAndEnd(end, closeCodes.onlySubscriptions);
        const faults = validate(graph.schema, document, specifiedRules, { maxErrors: limits.validationErrors });
        if (faults.length > 0)
          return faults.map((fault) => withId(withCode(fault, 'GRAPHQL_VALIDATION_FAILED'), requestId));
        const operationName = payload.operationName ?? undefined;
        chosenOperation(document, operationName);
        const asked: AskedStream = {
          document,
          operationName,
          variables: payload.variables ?? {},
          hash: hashOf('sha256', payload.query, 'hex'),
          asker: { requestId, authorization: authorizationOf(context), traceparent: traceparentOf(context) },
          tooSlow: () => end(closeCodes.tooSlow),
        };
        const rootValue: Opening = { graph, asked };
        return { schema: graph.schema, document, operationName: operationName ?? null, rootValue };
      } catch (error) {
        return [withId(asGraphqlError(error, logger, requestId), requestId)];
      }
    },
    subscribe: async ({ rootValue }) => {
      const { graph, asked } = rootValue as Opening;
      try {
        return (await graph.subscribe(asked, parts.watching())) as AsyncGenerator<ExecutionResult, void, void>;
      } catch (error) {
        const { requestId } = asked.asker;
        return { errors: [asGraphqlError(error, logger, requestId)], extensions: { requestId } };
      }
    },
    onNext: (_context, _id, _payload, _args, result) => result as never,
  };
  return openWire<Extra>({
    server: parts.server,
    logger,
    protocol: makeServer(options),
    admit: async ({ headers }) => ({
      extra: (socket) => ({ headers, end: (reason) => endSocket(socket, reason) }),
    }),
  });
}

interface Opening {
  readonly graph: ForeignGraph;
  readonly asked: AskedStream;
}

/**
 * What proves who asks: what `connection_init` says, else the handshake's header, but where a browser sends it: that may be another page's
 * doing.
 */
function authorizationOf({ connectionParams, extra: { headers } }: Context<Params, Extra>): string | undefined {
  const said = connectionParams?.['authorization'];
  if (typeof said === 'string') return said;
  return headers.origin === undefined ? headers.authorization : undefined;
}

function traceparentOf({ extra: { headers } }: Context<Params, Extra>): string | undefined {
  const { traceparent } = headers;
  return typeof traceparent === 'string' ? traceparent : undefined;
}

function refuseAndEnd(end: Extra['end'], reason: CloseReason): readonly GraphQLError[] {
  end(reason);
  return [new GraphQLError(reason.reason)];
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** As Apollo Server tells it over HTTP. */
const withCode = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
