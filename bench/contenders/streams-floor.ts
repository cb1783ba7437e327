import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { nameOf, wholeTypeDefs } from '../streams/schema.ts';
import { noticesOf, publishOnDemand, type Notice } from '../streams/source.ts';
import { serveContender } from './message.ts';

// What stands under every gateway: graphql-ws over one schema with graphql-js; no federation, no access, no limits.
publishOnDemand();
serveContender(async () => {
  const server = createServer();
  const wire = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false });
  useServer({ schema: buildSchema(wholeTypeDefs), roots: { subscription: { noticed } } }, wire);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
});

function noticed({ room, after }: { room: number; after: number }): AsyncIterableIterator<unknown> {
  const notices = noticesOf(room, after);
  return {
    async next() {
      const result = await notices.next();
      return result.done ? result : { value: { noticed: named(result.value) }, done: false };
    },
    return: async () => (await notices.return?.()) ?? { value: undefined, done: true },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const named = ({ author, ...notice }: Notice) => ({ ...notice, author: { ...author, name: nameOf(author.id) } });
