import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { SubgraphCall } from '../execution/run.ts';
import { openSupergraph } from '../execution/supergraph.ts';
import { chosenOperation, coerceVariables } from '../graph/operation.ts';
import { type ChosenPlanner, createPlanningThread } from '../planning/thread.ts';
import type { Watching } from '../watching/watching.ts';
import { createCompileAhead } from './plans.ts';
import { type Asker, ForeignSubgraph } from './subgraph.ts';
import { type AskedStream, createForeignStreams, type ForeignStreams } from './subscriptions.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<Asker>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

/** One supergraph of somebody else, open: what clients see of it, and how its operations are run. */
export interface ForeignGraph {
  readonly supergraphSdl: string;
  readonly schema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, ForeignSubgraph>;
  run(request: Parameters<Executor>[0], watching: Watching | undefined): ReturnType<Executor>;
  /** Opens a subscription; see `ForeignStreams`. */
  subscribe(asked: AskedStream, watching: Watching | undefined): ReturnType<ForeignStreams['open']>;
  /** Ends its streams, waits for what is being run, then closes its connections and its planner. */
  close(): Promise<void>;
}

/** How a graph is opened that only its supergraph tells of. */
export interface ForeignOptions {
  readonly planner: ChosenPlanner;
  /** Where the streams of subgraphs are that are not at their address, with `ws:` for `http:` and `wss:` for `https:`. */
  readonly sockets: ReadonlyMap<string, string>;
}

/**
 * Throws when the supergraph asks for a feature that is not known here, or must be enforced, has an address that is none, or lacks a
 * subgraph that `sockets` names.
 */
export function openForeignGraph(supergraphSdl: string, { planner, sockets }: ForeignOptions): ForeignGraph {
  const { schema, compile, addresses } = openSupergraph(supergraphSdl);
  const subgraphs = new Map([...addresses].map(([name, address]) => [name, openSubgraph(name, address)]));
  const planning = createPlanningThread({ admittedSdl: supergraphSdl, planner });
  const compileAhead = createCompileAhead(compile, planning);
  const running = new Set<Promise<unknown>>();
  const unknown = [...sockets.keys()].find((name) => !addresses.has(name));
  if (unknown !== undefined) throw new Error(`The supergraph has no subgraph ${unknown}, whose socket was named.`);
  const streams = createForeignStreams({
    schema,
    compileAhead,
    call: (one, asker) => (subgraphs.get(one.serviceName) as ForeignSubgraph).call(one, asker),
    addressOf: (name) => sockets.get(name) ?? (addresses.get(name) ?? '').replace(/^http/, 'ws'),
  });

  const execute: ForeignGraph['run'] = async ({ request, document, queryHash, context }, watching) => {
    const operationName = request.operationName ?? undefined;
    const variables = request.variables ?? {};
    const asker = context as Asker;
    const call = (one: SubgraphCall) => (subgraphs.get(one.serviceName) as ForeignSubgraph).call(one, asker);
    const known = { requestId: asker.requestId, face: 'whole', isRegistered: false };
    const watch = watching?.detached({ document, operationName }, known, asker.traceparent);
    const run = async () => {
      const startedAt = performance.now();
      const operation = chosenOperation(document, operationName);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notSupported();
      const coerced = coerceVariables(schema, operation, variables);
      const compiled = await compileAhead({ document, operationName, key: queryHash, coerced });
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
  };

  return {
    supergraphSdl,
    schema,
    subgraphs,
    async run(request, watching) {
      const answer = execute(request, watching);
      running.add(answer);
      return answer.finally(() => running.delete(answer));
    },
    subscribe: (asked, watching) => streams.open(asked, watching),
    async close() {
      streams.close();
      await Promise.allSettled(running);
      await Promise.all([planning.close(), ...[...subgraphs.values()].map((one) => one.close())]);
    },
  };
}

const notSupported = (): GraphQLError =>
  new GraphQLError('Subscriptions are answered over WebSocket (graphql-transport-ws).', {
    extensions: { code: 'NOT_SUPPORTED', http: { status: 400 } },
  });

function openSubgraph(name: string, address: string): ForeignSubgraph {
  const url = URL.parse(address);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return new ForeignSubgraph(url);
  throw new Error(`The supergraph says of ${name} no address that can be asked: "${address}".`);
}
