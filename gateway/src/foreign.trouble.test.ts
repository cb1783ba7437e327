import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSupergraph, type ServedSupergraph } from './foreign/serve.ts';
import { composeServicesOf } from './testing/compose-sample.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"])';
const typeDefs = {
  good: `${link} type Query { item: Item moved: Moved } type Subscription { ticks: Int } type Item @key(fields: "id") { id: ID! title: String }
    type Moved @key(fields: "id") { id: ID! }`,
  bad: `${link} type Item @key(fields: "id") { id: ID! stock: Int } type Moved @key(fields: "id") { id: ID! value: String }`,
  next: `${link} type Moved @key(fields: "id") { id: ID! value: String @override(from: "bad", label: "percent(50)") }`,
};
const stock = JSON.stringify({ data: { _entities: [{ stock: 3, value: 'bad' }] } });

/** Everything that an address may answer instead of GraphQL. */
const troubles: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'a redirect': (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  'a page': (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>'),
  nothing: (response) => response.end(),
  null: (response) => response.end('null'),
  'a list': (response) => response.end('[1, 2]'),
  'half an answer': (response) => response.end(stock.slice(0, 20)),
  'an answer that nobody asked to be packed': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(stock)),
  'a broken connection': (response) => response.destroy(),
  'an answer without end': (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(1 << 20))) continue;
    };
    response.on('drain', more);
    more();
  },
};

const servers: Server[] = [];
let act: (response: ServerResponse) => void = () => undefined;

async function listen(answer: (response: ServerResponse) => void): Promise<number> {
  const server = createServer((asked, response) => void asked.resume().on('end', () => answer(response)));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a subgraph of somebody else in trouble', () => {
  let supergraphSdl = composeServicesOf(typeDefs);
  let served: ServedSupergraph;

  const ask = async (query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const { body } = await request(served.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await body.json()) as { data?: unknown; errors?: unknown };
    return errors ? { data, errors } : { data };
  };

  beforeAll(async () => {
    const good = JSON.stringify({
      data: { item: { __typename: 'Item', id: '1', title: 'One' }, moved: { __typename: 'Moved', id: '1' } },
    });
    const ports = {
      good: await listen((response) => response.end(good)),
      bad: await listen((response) => act(response)),
      next: await listen((response) => response.end(stock.replace('bad', 'next'))),
    };
    for (const [name, port] of Object.entries(ports))
      supergraphSdl = supergraphSdl.replace(`local://${name}`, `http://127.0.0.1:${port}/`);
  });
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  // Each begins with a closed circuit.
  beforeEach(async () => {
    served = await serveSupergraph({ supergraphSdl, port: 0 });
    return () => served.close();
  });

  it.each(Object.entries(troubles))(
    'leaves what the others answered, and is named: %s',
    async (_name, trouble) => {
      act = trouble;
      expect(await ask('{ item { title stock } }')).toMatchObject({
        data: { item: { title: 'One', stock: null } },
        errors: [{ path: ['item'], extensions: { code: 'SUBREQUEST_FAILED', serviceName: 'bad' } }],
      });
      act = (response) => response.end(stock);
      expect(await ask('{ item { title stock } }')).toEqual({ data: { item: { title: 'One', stock: 3 } } });
    },
    60_000,
  );

  it('keeps fields that move by label where they were: no label is ever active', async () => {
    act = (response) => response.end(stock);
    expect(await ask('{ moved { value } }')).toEqual({ data: { moved: { value: 'bad' } } });
  }, 60_000);

  it('refuses a subscription over HTTP', async () => {
    expect(await ask('subscription { ticks }')).toMatchObject({ errors: [{ extensions: { code: 'NOT_SUPPORTED' } }] });
  });
});
