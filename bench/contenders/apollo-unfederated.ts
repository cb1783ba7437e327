import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { whole } from '../sample/whole.ts';
import { serveContender } from './message.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

serveContender(async () => {
  const { url } = await startStandaloneServer(new ApolloServer({ ...whole, logger: quiet }), {
    listen: { port: 0, host: '127.0.0.1' },
  });
  return Number(new URL(url).port);
});
