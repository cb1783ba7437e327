import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime, getGraphQLWSOptions } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { OperationTypeNode } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { streamConnection } from '../streams/connections.ts';
import { publishOnDemand } from '../streams/source.ts';
import { serveContender } from './message.ts';

// Hive Gateway's runtime with its Rust planner and the subgraphs in its own process, behind graphql-ws as its command sets it up.
publishOnDemand();
serveContender(async ({ supergraphSdl }) => {
  const transport = {
    getSubgraphExecutor: ({ subgraphName }: { subgraphName: string }) => {
      const connection = streamConnection(subgraphName.toLowerCase() === 'care' ? 'care' : 'identity');
      return ({ document, variables, operationType }: Asked) =>
        connection[operationType === OperationTypeNode.SUBSCRIPTION ? 'subscribe' : 'execute']({
          document,
          variables,
        } as never);
    },
  };
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    logging: false,
    landingPage: false,
    graphiql: false,
    transports: { http: transport as never },
    unifiedGraphHandler,
  });
  await runtime.getSchema();
  const server = createServer(runtime as never);
  const wire = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false });
  useServer(getGraphQLWSOptions(runtime as never, ({ extra }) => ({ ...(extra as object) })) as never, wire);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});

interface Asked {
  readonly document: unknown;
  readonly variables: unknown;
  readonly operationType: OperationTypeNode | undefined;
}
