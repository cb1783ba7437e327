import { filterStream } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveSupergraph, type ServedSupergraph } from './foreign/serve.ts';
import { Channel } from './testing/channel.ts';
import { composeServicesOf } from './testing/compose-sample.ts';
import { ForeignServer } from './testing/foreign-server.ts';
import { type Frame, TestSocket } from './testing/socket.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key"])';
const typeDefs = {
  shop: `${link} type Query { shop: String } type Subscription { sold(from: Int! = 0): Sale! forbidden: Int }
    type Sale { number: Int! item: Item! who: String } type Item @key(fields: "id", resolvable: false) { id: ID! }`,
  shelf: `${link} type Query { shelf: String } type Item @key(fields: "id") { id: ID! title: String! askedBy: String }`,
};
interface Sale {
  readonly number: number;
  readonly item: { readonly id: string; readonly title?: string };
}
interface Asking {
  readonly authorization?: string | undefined;
}

const sales = new Channel<Sale>();
const resolvers = {
  shop: {
    Subscription: {
      sold: {
        subscribe: (_root: unknown, { from }: { from: number }) =>
          filterStream(sales.listen(), ({ number }) => number >= from),
        resolve: (sale: Sale, _args: unknown, { authorization }: Asking) => ({ ...sale, who: authorization }),
      },
      forbidden: {
        subscribe: () => {
          throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
        },
      },
    },
  },
  shelf: {
    Item: {
      __resolveReference: ({ id }: { id: string }, { authorization }: Asking) =>
        id === 'none' ? null : { id, title: `Item ${id}`, askedBy: authorization },
    },
  },
};
const SOLD = 'subscription Sold($from: Int! = 0) { sold(from: $from) { number who item { title askedBy } } }';

const sell = (number: number, id = 'a'): void => sales.send({ number, item: { id } });

describe('subscriptions of a supergraph of somebody else', () => {
  let shop: ForeignServer;
  let shelf: ForeignServer;
  let supergraphSdl = '';
  let served: ServedSupergraph;
  const opened: TestSocket[] = [];

  beforeAll(async () => {
    shop = new ForeignServer(typeDefs.shop, resolvers.shop);
    shelf = new ForeignServer(typeDefs.shelf, resolvers.shelf);
    supergraphSdl = composeServicesOf(typeDefs)
      .replace('local://shop', `http://${await shop.listen()}`)
      .replace('local://shelf', `http://${await shelf.listen()}`);
    served = await serveSupergraph({ supergraphSdl, port: 0 });
  });
  afterAll(async () => {
    await served.close();
    shop.close();
    shelf.close();
  });
  afterEach(async () => {
    for (const { socket } of opened.splice(0)) socket.terminate();
    await vi.waitUntil(() => shop.size === 0 && sales.listeners === 0, patiently);
  });

  const open = async (params: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
    const socket = new TestSocket(served.url.slice(0, -1), { headers });
    opened.push(socket);
    return socket.init(params);
  };
  /** The first question begins the planner's thread. */
  const patiently = { timeout: 15_000 };
  const listening = async (count: number): Promise<void> => {
    await vi.waitUntil(() => sales.listeners === count, patiently);
  };
  const results = ({ frames }: TestSocket, id = '1'): Frame['payload'][] =>
    frames.filter((frame) => frame.type === 'next' && frame.id === id).map(({ payload }) => payload);
  const ended = async ({ frames }: TestSocket, id = '1'): Promise<void> => {
    await vi.waitUntil(() => frames.some((frame) => frame.type === 'complete' && frame.id === id), patiently);
  };

  it('bring events, each completed from the other subgraphs, for who asks and with an id of its own', async () => {
    const one = await open({ authorization: 'Bearer them' });
    one.subscribe('1', SOLD, { from: 2 });
    await listening(1);
    for (const number of [1, 2, 3]) sell(number, `i${number}`);
    await expect.poll(() => results(one).length).toBe(2);
    expect(results(one).map(({ data, errors }) => ({ data, errors }))).toEqual(
      [2, 3].map((number) => ({
        data: { sold: { number, who: 'Bearer them', item: { title: `Item i${number}`, askedBy: 'Bearer them' } } },
      })),
    );
    const ids = results(one).map(({ extensions }) => extensions.requestId as string);
    expect(new Set(ids).size).toBe(2);
    one.send({ id: '1', type: 'complete' });
    await listening(0);
    await expect.poll(() => shop.size).toBe(0);
  });

  it('are planned by hive’s planner as well', async () => {
    const hive = await serveSupergraph({ supergraphSdl, port: 0, planner: 'hive' });
    const one = await new TestSocket(hive.url.slice(0, -1)).init();
    one.subscribe('1', SOLD);
    await listening(1);
    sell(1);
    await expect.poll(() => results(one).map(({ data }) => data.sold.item.title as string)).toEqual(['Item a']);
    await hive.close();
  });

  it('take who asks from the handshake, where no browser sent it', async () => {
    const one = await open({}, { authorization: 'Bearer program' });
    const other = await open({}, { authorization: 'Basic of-a-browser', origin: 'https://elsewhere.example' });
    one.subscribe('1', SOLD);
    other.subscribe('1', SOLD);
    await listening(2);
    sell(1);
    await expect.poll(() => [results(one).length, results(other).length]).toEqual([1, 1]);
    expect([results(one)[0].data.sold.who, results(other)[0].data.sold.who]).toEqual(['Bearer program', null]);
  });

  it('tell what an event lacks, and go on', async () => {
    const one = await open();
    one.subscribe('1', SOLD);
    await listening(1);
    sell(1, 'none');
    sell(2);
    await expect.poll(() => results(one).length).toBe(2);
    expect(results(one)[0]).toMatchObject({ data: null, errors: [{ path: ['sold', 'item', 'title'] }] });
    expect(results(one)[1].data.sold.number).toBe(2);
  });

  it('end with the subgraph’s refusal, and with its name when it breaks or is not there', async () => {
    const one = await open();
    one.subscribe('1', 'subscription { forbidden }');
    await ended(one);
    expect(results(one)).toMatchObject([
      { data: { forbidden: null }, errors: [{ extensions: { code: 'FORBIDDEN', serviceName: 'shop' } }] },
    ]);
    one.subscribe('2', SOLD);
    await listening(1);
    shop.cut();
    await ended(one, '2');
    const failed = {
      data: null,
      errors: [{ path: ['sold'], extensions: { code: 'SUBREQUEST_FAILED', serviceName: 'shop' } }],
    };
    expect(results(one, '2')).toMatchObject([failed]);

    const nowhere = await serveSupergraph({
      supergraphSdl,
      port: 0,
      sockets: new Map([['shop', 'ws://127.0.0.1:9/']]),
    });
    const other = await new TestSocket(nowhere.url.slice(0, -1)).init();
    other.subscribe('1', SOLD);
    await ended(other);
    expect(results(other)).toMatchObject([failed]);
    await nowhere.close();
    expect(await other.closed).toBe(1001);
  });

  it('reach a subgraph’s socket where that is said to be', async () => {
    const address = /http:([^"]+)/.exec(supergraphSdl.slice(supergraphSdl.indexOf('name: "shop"')))?.[1] ?? '';
    const elsewhere = await serveSupergraph({
      supergraphSdl: supergraphSdl.replace(`http:${address}`, 'http://127.0.0.1:9/'),
      port: 0,
      sockets: new Map([['shop', `ws:${address}`]]),
    });
    const one = await new TestSocket(elsewhere.url.slice(0, -1)).init();
    one.subscribe('1', SOLD);
    await listening(1);
    sell(1);
    await expect.poll(() => results(one).map(({ data }) => data.sold.item.title as string)).toEqual(['Item a']);
    await elsewhere.close();
    await expect(serveSupergraph({ supergraphSdl, port: 0, sockets: new Map([['none', 'ws://x/']]) })).rejects.toThrow(
      /has no subgraph none/,
    );
  });

  it('are refused when they are not valid, are none, or are too many', async () => {
    const one = await open();
    const refusals = [
      ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      [`subscription { ${'sold { number } '.repeat(1500)} }`, 'GRAPHQL_PARSE_FAILED'],
      ['subscription A { forbidden } subscription B { forbidden }', 'OPERATION_RESOLUTION_FAILURE'],
    ] as const;
    for (const [index, [query, code]] of refusals.entries()) {
      one.subscribe(String(index), query);
      const { payload } = await one.next((frame) => frame.type === 'error' && frame.id === String(index));
      expect(payload[0].extensions).toMatchObject({ code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    }
    one.subscribe('v', SOLD, { from: 'x' });
    await ended(one, 'v');
    expect(results(one, 'v')).toMatchObject([
      { errors: [{ extensions: { code: 'BAD_USER_INPUT', variable: 'from' } }] },
    ]);
    one.subscribe('q', '{ shop }');
    expect(await one.closed).toBe(4400);

    const many = await open();
    for (let count = 0; count <= 20; count++) many.subscribe(String(count), SOLD);
    expect(await many.closed).toBe(4429);
    const { body } = await request(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SOLD }),
    });
    expect(await body.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_SUPPORTED' } }] });
  });

  it('are not held up by those who do not read, which are cut', async () => {
    const stalled = await open();
    const one = await open();
    for (const each of [stalled, one]) each.subscribe('1', 'subscription { sold { number item { id } } }');
    await listening(2);
    stalled.socket.pause();
    for (let number = 1; number <= 200; number++) {
      sell(number, 'x'.repeat(60_000));
      await expect.poll(() => results(one).length, { interval: 1 }).toBe(number);
    }
    await listening(1);
    stalled.socket.resume();
    await stalled.closed;
    expect(one.socket.readyState).toBe(one.socket.OPEN);
  });

  it('end when another graph is served, and can be opened on that', async () => {
    const replaced = await serveSupergraph({ supergraphSdl, port: 0 });
    const one = await new TestSocket(replaced.url.slice(0, -1)).init();
    one.subscribe('1', SOLD);
    await listening(1);
    replaced.replace(supergraphSdl.replaceAll(/\bshelf: String/g, 'shelves: String'));
    await ended(one);
    expect(results(one)).toMatchObject([{ data: null, errors: [{ extensions: { code: 'GRAPH_CHANGED' } }] }]);
    // The former one is still being closed at its subgraph.
    await listening(0);
    one.subscribe('2', SOLD);
    await listening(1);
    sell(7);
    await expect.poll(() => results(one, '2').map(({ data }) => data.sold.number as number)).toEqual([7]);
    await replaced.close();
  });
});
