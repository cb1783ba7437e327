import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { request } from 'undici';
import { openTraced, readMetrics, startCollector } from '@daraport/telemetry/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSupergraph, type ServedSupergraph } from './foreign/serve.ts';
import { composeServicesOf } from './testing/compose-sample.ts';
import { endless, tangled } from './testing/tangled.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@shareable", "@interfaceObject", "@authenticated"])';
const typeDefs = {
  shelf: `${link} type Query { media: [Media!]! who: String lost: String } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String }`,
  stars: `${link} type Query { best: Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! }`,
};
const resolvers = {
  shelf: {
    Query: {
      media: () => [{ __typename: 'Book', id: '1', title: 'One' }],
      who: (_: unknown, _args: unknown, { authorization }: { authorization?: string }) => authorization,
      lost: () => {
        throw new Error('lost');
      },
    },
    Media: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Book', id, title: `Book ${id}` }) },
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: `Book ${id}` }) },
  },
  stars: {
    Query: { best: () => ({ id: '2', stars: 5 }) },
    Media: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) }) },
  },
};

const traceparents: (string | undefined)[] = [];

/** A subgraph of somebody else: plain GraphQL over HTTP. */
async function listen(name: keyof typeof typeDefs): Promise<Server> {
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] as never });
  const answer = async (asked: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    traceparents.push(String(asked.headers['traceparent']).split('-')[1]);
    for await (const part of asked) parts.push(part as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
      query: string;
      variables: never;
    };
    const contextValue = { authorization: asked.headers.authorization };
    const result = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };
  const server = createServer((asked, response) => void answer(asked, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer them' };
  const { body } = await request(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return body.json();
}

describe('a supergraph of somebody else', () => {
  it('is watched as ours is', async () => {
    const collector = await startCollector();
    const telemetry = await openTraced(collector, { metrics: { port: 0, host: '127.0.0.1' } });
    const watched = await serveSupergraph({ supergraphSdl, port: 0, telemetry });
    await ask(watched.url, 'query Best { best { id title } }');
    const shown = await fetch(`http://127.0.0.1:${telemetry.metricsPort}/metrics`);
    expect(
      readMetrics(await shown.text()).get('daraport_fetch_duration_seconds_count{subgraph="stars",outcome="ok"}'),
    ).toBe(1);
    await watched.close();
    const root = collector.spans.find(({ name }) => name === 'query');
    const names = root && collector.treeOf(root).split('\n');
    expect(names).toEqual(expect.arrayContaining(['query', '  plan', '  fetch stars', '  fetch shelf']));
    expect(traceparents).toContain(root?.traceId);
    await collector[Symbol.asyncDispose]();
  });

  const servers: Server[] = [];
  let supergraphSdl = '';
  let served: ServedSupergraph;

  beforeAll(async () => {
    supergraphSdl = composeServicesOf(typeDefs);
    for (const name of ['shelf', 'stars'] as const) {
      const server = await listen(name);
      servers.push(server);
      const { port } = server.address() as AddressInfo;
      supergraphSdl = supergraphSdl.replace(`local://${name}`, `http://127.0.0.1:${port}/graphql`);
    }
    served = await serveSupergraph({ supergraphSdl, port: 0 });
  });
  afterAll(async () => {
    await served.close();
    for (const server of servers) server.close();
  });

  it('is answered from its subgraphs, interface objects too', async () => {
    expect(
      await ask(served.url, '{ media { __typename id title stars } best { __typename title stars } }'),
    ).toMatchObject({
      data: {
        media: [{ __typename: 'Book', id: '1', title: 'One', stars: 1 }],
        best: { __typename: 'Book', title: 'Book 2', stars: 5 },
      },
    });
  });

  it('is told who asks, and tells its errors with their places', async () => {
    expect(await ask(served.url, '{ who lost }')).toMatchObject({
      data: { who: 'Bearer them', lost: null },
      errors: [
        { message: 'lost', path: ['lost'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'shelf' } },
      ],
    });
  });

  it('answers introspection, and refuses what its schema does not know', async () => {
    expect(await ask(served.url, '{ __type(name: "Media") { kind } }')).toMatchObject({
      data: { __type: { kind: 'INTERFACE' } },
    });
    expect(await ask(served.url, '{ media { ... @defer { id } } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  it.each([
    ['data', '{"query":"{ media { id } }"}'],
    ['an error of a field', '{"query":"{ lost }"}'],
    ['a document that is not valid', '{"query":"{ nothing }"}'],
    ['variables that do not fit', '{"query":"query ($n: Int!) { media { id @include(if: $n) } }"}'],
    ['a body without a document', '{}'],
    ['a body that is no JSON', '{'],
    ['a body that is too large', ' '.repeat(3_000_000)],
  ])('tells the id of the request with each answer, another each time: %s', async (_what, body) => {
    const headers = { 'content-type': 'application/json' };
    const tell = async (): Promise<unknown> => {
      const answer = await request(served.url, { method: 'POST', headers, body });
      const { extensions } = (await answer.body.json()) as { extensions?: { requestId?: string } };
      return extensions?.requestId;
    };
    const ids = [await tell(), await tell()];
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('refuses what cannot be planned in reasonable time, and is well meanwhile', async () => {
    const graph = composeServicesOf(tangled).replaceAll(/local:..\w+/g, 'http://127.0.0.1:9/');
    const busy = await serveSupergraph({ supergraphSdl: graph, port: 0 });
    let isAnswered = false;
    const answer = ask(busy.url, endless).finally(() => (isAnswered = true));
    const health: number[] = [];
    while (!isAnswered) {
      health.push((await request(new URL('/healthz', busy.url))).statusCode);
      // Without a pause it would take the planner's time.
      await sleep(5);
    }
    expect(await answer).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning' } }] });
    expect(new Set(health)).toEqual(new Set([200]));
    expect(await ask(busy.url, '{ media { own } }')).toMatchObject({
      errors: [{ extensions: { code: 'SUBREQUEST_FAILED' } }],
    });
    await busy.close();
  }, 60_000);

  it('is replaced while it is asked, and stays when the other cannot be served', async () => {
    const replaced = await serveSupergraph({ supergraphSdl, port: 0 });
    const asked = Array.from({ length: 40 }, () => ask(replaced.url, '{ media { title } }'));
    expect(() => replaced.replace('type Query { a: Int }')).toThrow(/supergraph/i);
    replaced.replace(supergraphSdl.replaceAll(/\bwho: String/g, 'whoever: String'));
    const answers = await Promise.all([
      ...asked,
      ...Array.from({ length: 40 }, () => ask(replaced.url, '{ media { title } }')),
    ]);
    expect(new Set(answers.map((one) => JSON.stringify((one as { data: unknown }).data)))).toEqual(
      new Set([JSON.stringify({ media: [{ title: 'One' }] })]),
    );
    expect(await ask(replaced.url, '{ __type(name: "Query") { fields { name } } }')).toMatchObject({
      data: { __type: { fields: expect.arrayContaining([{ name: 'whoever' }]) as unknown } },
    });
    await replaced.close();
  });

  it('is refused when an address is none', () => {
    const nowhere = supergraphSdl.replace(/http:[^"]+/, '');
    return expect(serveSupergraph({ supergraphSdl: nowhere, port: 0 })).rejects.toThrow(/no address that can be asked/);
  });

  it('is refused when it has access rules, which nobody would enforce', async () => {
    const ruled = composeServicesOf({ shelf: `${link} type Query { secret: String @authenticated }` });
    await expect(serveSupergraph({ supergraphSdl: ruled, port: 0 })).rejects.toThrow(/SECURITY/);
  });
});
