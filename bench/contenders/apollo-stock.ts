import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serveContender, UNIQUE } from './message.ts';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

serveContender(async ({ supergraphSdl }) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quiet,
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource({
        ...(url ? { url } : {}),
        willSendRequest: ({ request, context }) => request.http?.headers.set(UNIQUE, String(context['unique'])),
      }),
  });
  const server = new ApolloServer<{ unique: string }>({ gateway, logger: quiet });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => ({ unique: String(req.headers[UNIQUE]) }),
  });
  return Number(new URL(url).port);
});
