import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { disableTelemetry } from '../env.ts';
import { type MakePlanner, openSupergraph } from '../execution/supergraph.ts';
import { chosenOperation, coerceVariables } from '../graph/operation.ts';
import { limits } from '../limits/limits.ts';
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
}): Promise<ServedSupergraph> {
  disableTelemetry();
  const { schema, compile, addresses } = openSupergraph(options.supergraphSdl, options.makePlanner);
  const subgraphs = new Map([...addresses].map(([name, address]) => [name, new ForeignSubgraph(address)]));

  const gateway: GatewayInterface = {
    async load() {
      return {
        executor: async ({ request, document, queryHash, context }) => {
          const operationName = request.operationName ?? undefined;
          const variables = request.variables ?? {};
          const coerced = coerceVariables(schema, chosenOperation(document, operationName), variables);
          const compiled = compile({ document, operationName, key: queryHash, coerced });
          const { data, errors } = await compiled.run({
            variables,
            reason: '',
            call: async (call) => (subgraphs.get(call.serviceName) as ForeignSubgraph).call(call, context as Asker),
          });
          return errors.length > 0 ? { data, errors } : { data };
        },
      };
    },
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: options.supergraphSdl });
      return () => undefined;
    },
    stop: async () => void (await Promise.all([...subgraphs.values()].map((one) => one.close()))),
  };

  const server = new ApolloServer<Asker>({
    gateway,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: options.port, host: options.host ?? '127.0.0.1' },
    context: async ({ req, res }) => ({ authorization: req.headers.authorization, signal: untilGone(res) }),
  });
  return { url, close: () => server.stop() };
}

function untilGone(response: ServerResponse): AbortSignal {
  const abort = new AbortController();
  response.once('close', () => response.writableFinished || abort.abort());
  return abort.signal;
}
