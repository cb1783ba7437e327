import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { newId } from '@daraport/domain';
import { openLogger, type OpenedTelemetry } from '@daraport/telemetry';
import { disableTelemetry } from '../env.ts';
import { type MakePlanner, openSupergraph } from '../execution/supergraph.ts';
import { chosenOperation, coerceVariables } from '../graph/operation.ts';
import type { SubgraphCall } from '../execution/run.ts';
import { limits } from '../limits/limits.ts';
import { showCircuits } from '../watching/gauges.ts';
import { createWatching } from '../watching/watching.ts';
import { type Asker, ForeignSubgraph } from './subgraph.ts';

/** A supergraph that is being served. */
export interface ServedSupergraph {
  readonly url: string;
  close(): Promise<void>;
}

type GatewayInterface = ApolloServerOptionsWithGateway<Asker>['gateway'];

/**
 * Serves any composed supergraph with the compiled executor: queries and mutations, at the addresses that the supergraph
 * tells. Nothing of the house is in front: no brand, no viewer, no access rules, so a supergraph that has some is refused.
 */
export async function serveSupergraph(options: {
  readonly supergraphSdl: string;
  readonly port: number;
  readonly host?: string;
  /** Stands in for Apollo's. */
  readonly makePlanner?: MakePlanner;
  /** Closed when the server stops. */
  readonly telemetry?: OpenedTelemetry | undefined;
}): Promise<ServedSupergraph> {
  disableTelemetry();
  const { schema, compile, addresses } = openSupergraph(options.supergraphSdl, options.makePlanner);
  const subgraphs = new Map([...addresses].map(([name, address]) => [name, new ForeignSubgraph(address)]));

  const watching = createWatching(options.telemetry, { schema, logger: openLogger('warn', { service: 'gateway' }) });
  const { metrics } = options.telemetry ?? {};
  if (metrics) showCircuits(metrics, new Map([...subgraphs].map(([name, { breaker }]) => [name, breaker])));

  const gateway: GatewayInterface = {
    async load() {
      return {
        executor: async ({ request, document, queryHash, context }) => {
          const operationName = request.operationName ?? undefined;
          const variables = request.variables ?? {};
          const asker = context as Asker;
          const call = (one: SubgraphCall) => (subgraphs.get(one.serviceName) as ForeignSubgraph).call(one, asker);
          const known = { requestId: newId(), face: 'whole', isRegistered: false };
          const watch = watching?.detached({ document, operationName }, known, asker.traceparent);
          const run = async () => {
            const startedAt = performance.now();
            const coerced = coerceVariables(schema, chosenOperation(document, operationName), variables);
            const compiled = compile({ document, operationName, key: queryHash, coerced });
            watch?.planned(startedAt, compiled);
            const { data, errors } = await compiled.run({
              variables,
              reason: '',
              call: watch ? (one) => watch.fetch(one, asker.signal, () => call(one)) : call,
            });
            return errors.length > 0 ? { data, errors } : { data };
          };
          try {
            return await (watch ? watch.run(queryHash, run) : run());
          } finally {
            watch?.end(!asker.signal.aborted);
          }
        },
      };
    },
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: options.supergraphSdl });
      return () => undefined;
    },
    async stop() {
      await Promise.all([...subgraphs.values()].map((one) => one.close()));
      await options.telemetry?.close();
    },
  };

  const server = new ApolloServer<Asker>({
    gateway,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: options.port, host: options.host ?? '127.0.0.1' },
    context: async ({ req, res }) => ({
      authorization: req.headers.authorization,
      traceparent: textOf(req.headers['traceparent']),
      signal: untilGone(res),
    }),
  });
  return { url, close: () => server.stop() };
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

function untilGone(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => response.writableFinished || abort.abort());
  return abort.signal;
}
