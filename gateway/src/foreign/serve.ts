import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { openLogger, type OpenedTelemetry } from '@daraport/telemetry';
import { fastify, LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { disableTelemetry } from '../env.ts';
import { refuse, withRequestId } from '../http/refuse.ts';
import { limits } from '../limits/limits.ts';
import type { ChosenPlanner } from '../planning/thread.ts';
import { showCircuits } from '../watching/gauges.ts';
import { createWatching } from '../watching/watching.ts';
import { type ForeignGraph, openForeignGraph } from './graph.ts';
import { serveForeignSockets } from './sockets.ts';
import type { Asker } from './subgraph.ts';

/** A supergraph that is being served. */
export interface ServedSupergraph {
  readonly url: string;
  /** Serves another from now on; what was asked before is answered from the former. Throws, and changes nothing, when it cannot be served. */
  replace(supergraphSdl: string): void;
  close(): Promise<void>;
}

type GatewayInterface = ApolloServerOptionsWithGateway<Asker>['gateway'];
type Tell = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/**
 * Serves any composed supergraph with the compiled executor: queries and mutations over HTTP, subscriptions over WebSocket, from
 * subgraphs at the addresses that the supergraph tells. Nothing of the house is in front: no brand, no viewer, no access rules, so a supergraph that has some is refused.
 */
export async function serveSupergraph(options: {
  readonly supergraphSdl: string;
  readonly port: number;
  readonly host?: string;
  /** Apollo's when it is left out. */
  readonly planner?: ChosenPlanner;
  /** Where subgraphs have their streams, by name; at their address when left out. */
  readonly sockets?: ReadonlyMap<string, string>;
  /** Closed when the server stops. */
  readonly telemetry?: OpenedTelemetry | undefined;
}): Promise<ServedSupergraph> {
  disableTelemetry();
  const { planner = 'apollo', sockets = new Map(), telemetry } = options;
  let graph = openForeignGraph(options.supergraphSdl, { planner, sockets });
  /** An operation is run on the graph whose schema it was validated against. */
  const graphs = new Map([[graph.schema, graph]]);
  const logger = openLogger('warn', { service: 'gateway' });
  let watching = createWatching(telemetry, { schema: graph.schema, logger });
  if (telemetry?.metrics) {
    showCircuits(telemetry.metrics, new Map([...graph.subgraphs].map(([name, { breaker }]) => [name, breaker])));
  }

  let tell: Tell = () => undefined;
  const told = ({ schema, supergraphSdl }: ForeignGraph) => ({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
  const gateway: GatewayInterface = {
    load: async () => ({
      executor: (request) => (graphs.get(request.schema) ?? graph).run(request, watching),
    }),
    onSchemaLoadOrUpdate(listener) {
      tell = listener;
      tell(told(graph));
      return () => undefined;
    },
    async stop() {
      await Promise.all([...graphs.values()].map((one) => one.close()));
      await telemetry?.close();
    },
  };

  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: limits.documentBytes + limits.variableBytes,
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => refuse(request, reply, error));
  const server = new ApolloServer<Asker>({
    gateway,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    plugins: [fastifyApolloDrainPlugin(app), tellRequestIds],
  });
  await server.start();
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Asker> => ({
    requestId: request.id,
    authorization: request.headers.authorization,
    traceparent: textOf(request.headers['traceparent']),
    signal: untilGone(reply.raw),
  });
  app.get('/healthz', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: fastifyApolloHandler(server, { context }),
    onSend: async (request, reply, payload) => (reply.statusCode < 400 ? payload : withRequestId(payload, request.id)),
  });
  const wire = serveForeignSockets({ server: app.server, graph: () => graph, watching: () => watching, logger });
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });

  return {
    url: `${url}/`,
    replace(supergraphSdl) {
      const former = graph;
      const next = openForeignGraph(supergraphSdl, { planner, sockets });
      graphs.set(next.schema, next);
      graph = next;
      watching = createWatching(telemetry, { schema: next.schema, logger });
      tell(told(next));
      void retire(former);
    },
    async close() {
      wire.close();
      await server.stop();
      await app.close();
    },
  };

  /** Requests that were validated a moment ago have begun to run once the next timers are due. */
  async function retire(former: ForeignGraph): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, GRACE).unref());
    graphs.delete(former.schema);
    await former.close();
  }
}

const GRACE = 1000;

/** What was answered, be it an error, tells the id it has in the log. */
const tellRequestIds: ApolloServerPlugin<Asker> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, contextValue: { requestId } }) {
      if (body.kind !== 'single') return;
      body.singleResult = {
        ...body.singleResult,
        extensions: { ...body.singleResult.extensions, requestId },
      };
    },
  }),
};

const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

function untilGone(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => response.writableFinished || abort.abort());
  return abort.signal;
}
