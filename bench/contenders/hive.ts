import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import http from '@graphql-mesh/transport-http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { serveContender, type Setup, UNIQUE } from './message.ts';

/** Hive Gateway's runtime; with its Rust planner where `planner` says so and the machine can load it. */
export const serveHive = (planner: 'own' | 'router'): void => serveContender((setup) => start(setup, planner));

async function start({ supergraphSdl }: Setup, planner: 'own' | 'router'): Promise<number> {
  const router = planner === 'router' ? await import('@graphql-hive/router-runtime') : undefined;
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    logging: false,
    landingPage: false,
    graphiql: false,
    transports: { http },
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ [UNIQUE]: request.headers.get(UNIQUE) ?? '' }),
    },
    ...(router ? { unifiedGraphHandler: router.unifiedGraphHandler } : {}),
  });
  const server = createServer(runtime as unknown as RequestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
