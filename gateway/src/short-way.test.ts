import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Asking, Reply } from './testing/client.ts';
import { as, type SampleGateway, startSample } from './testing/start.ts';

/** The same graph twice: one gateway goes around Apollo Server's pipeline from the second request on, the other never. */
let short: SampleGateway;
let long: SampleGateway;
let clock = 0;

beforeAll(async () => {
  const start = (shortWay: boolean) =>
    startSample({
      shortWay,
      trustProxy: true,
      clock: () => clock,
      allowances: { token: { capacity: 200, perSecond: 1 }, network: { capacity: 200, perSecond: 1 } },
    });
  [short, long] = await Promise.all([start(true), start(false)]);
  for (const { graph } of [short, long])
    graph.identity.tokens.set('dpt_poor', { brandId: 'nordlicht', personId: '', scopes: ['notes:read'] });
});
afterAll(() => Promise.all([short.gateway.close(), long.gateway.close()]));

const json = { 'content-type': 'application/json' };
const partner = { authorization: 'Bearer dpt_partner' };
const NAMES = '{ viewer { kind person { id name email } } }';

/** A posted operation; `rest` is what stands beside the query. */
const post = (query: string, headers: Record<string, string> = {}, rest: object = {}): Asking => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query, ...rest }),
});
const raw = (body: string, headers: Record<string, string> = {}): Asking => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body,
});
const get = (query: string, headers: Record<string, string> = {}): Asking => ({
  path: `/graphql?${query}`,
  headers: { 'apollo-require-preflight': '1', ...headers },
});

/** All of an answer but what no two answers share. */
const shapeOf = ({ status, headers, text }: Reply) => {
  const { date: _date, 'x-request-id': id, 'content-security-policy': policy, ...rest } = headers;
  return {
    status,
    headers: { ...rest, policy: String(policy).replace(/:\d+/, '') },
    text: text.replaceAll(String(id), 'ID'),
  };
};

/** Sends it three times to both, each time compared; what the short way answered last. */
async function same(asking: Asking): Promise<Reply> {
  let last: Reply | undefined;
  for (let time = 0; time < 3; time++) {
    const [ours, theirs] = await Promise.all([short.client.send(asking), long.client.send(asking)]);
    expect(shapeOf(ours)).toEqual(shapeOf(theirs));
    last = ours;
  }
  return last as Reply;
}

const good: Record<string, Asking> = {
  'a visitor’s query': post(NAMES),
  'a person’s query': post(NAMES, as('ada')),
  'a query of somebody who may see less': post(NAMES, as('bob')),
  'a query of a session that is over': post(NAMES, as('nobody')),
  'a token’s query, with its cost': post('{ notes { id title author { id } } }', partner),
  'a named operation': post('query One { viewer { kind } }', {}, { operationName: 'One' }),
  'one of several operations': post('query A { viewer { kind } } query B { items { id } }', {}, { operationName: 'B' }),
  variables: post('query ($first: Int!) { people(first: $first) { id } }', as('ada'), { variables: { first: 3 } }),
  'skipped fields': post(
    'query ($no: Boolean!) { viewer { kind locale @skip(if: $no) } items @include(if: $no) { id } }',
    as('ada'),
    { variables: { no: true } },
  ),
  'aliases, fragments and abstract types': post(
    'fragment F on Item { id t: title __typename } { items { ...F ... on Note { body } } found { __typename ... on Note { author { name } } } }',
    as('ada'),
  ),
  'a mutation that sets a session': post('mutation { signIn(name: "a") { kind } }'),
  'a mutation that ends a session': post('mutation { signOut }', as('ada')),
  'a mutation that nobody may': post('mutation { saveNote(body: "x") { ok } }'),
  'a mutation with a denied part': post('mutation { touch { ok note { id } } }', as('bob')),
  'a null that bubbles to the top': post('{ brokenStrict }'),
  'an error beside data': post('{ viewer { kind } broken }'),
  'more denied places than are listed': post('{ crowd { id title } }'),
  'GraphQL’s own media type': post(NAMES, { accept: 'application/graphql-response+json' }),
  'any media type': post(NAMES, { accept: '*/*' }),
  'several media types': post(NAMES, { accept: 'text/html;q=0.9, application/graphql-response+json;q=0.1' }),
  'a media type with a charset': post(NAMES, { 'content-type': 'application/json; charset=utf-8' }),
  'extensions that say nothing': post(NAMES, {}, { extensions: {} }),
  'nulls for what is absent': post(NAMES, {}, { operationName: null, variables: null, extensions: null }),
  'the schema': post('{ __schema { queryType { name } } viewer { kind } }'),
  'a GET': get(`query=${encodeURIComponent(NAMES)}`),
  'a GET with variables': get('query=query($n:Int!){people(first:$n){id}}&variables={"n":2}', as('ada')),
};

const hostile: Record<string, Asking> = {
  'a wrong token': post(NAMES, { authorization: 'Bearer dpt_wrong' }),
  'a foreign origin': post(NAMES, { origin: 'https://evil.example' }),
  'an unknown host': { ...post(NAMES), host: 'nobody.example' },
  'another brand’s host': { ...post(NAMES, as('ada')), host: 'vitalis.localhost' },
  'headers that only we may say': post(NAMES, { 'x-daraport-viewer': '{"kind":"system"}', 'x-viewer': 'admin' }),
  'a form’s content type': post(NAMES, { 'content-type': 'text/plain' }),
  'a content type in disguise': post(NAMES, { 'content-type': 'text/plain; application/json' }),
  'a content type in capitals': post(NAMES, { 'content-type': 'Application/JSON' }),
  'a media type that we do not have': post(NAMES, { accept: 'text/html' }),
  'an Accept header that is none': post(NAMES, { accept: ';;;' }),
  'a registered query that is not': post('', {}, { extensions: { persistedQuery: { sha256Hash: 'x', version: 1 } } }),
  'a text and an id': post(NAMES, {}, { extensions: { persistedQuery: { sha256Hash: 'x', version: 1 } } }),
  'extensions that are a list': post(NAMES, {}, { extensions: [] }),
  'a variable that is missing': post('query ($first: Int!) { people(first: $first) { id } }', as('ada')),
  'a variable of another type': post('query ($n: Int!) { people(first: $n) { id } }', as('ada'), {
    variables: { n: 'many' },
  }),
  'a page beyond the limit': post('query ($n: Int!) { people(first: $n) { id } }', as('ada'), {
    variables: { n: 5000 },
  }),
  'a page written beyond the limit': post('{ people(first: -1) { id } }', as('ada')),
  'a page by default beyond the limit': post('query ($n: Int! = 5000) { people(first: $n) { id } }', as('ada')),
  'variables with a prototype': raw(`{"query":"{ viewer { kind } }","variables":{"__proto__":{"a":1}}}`),
  'variables that no database can store': post(NAMES, {}, { variables: { a: 'a\0b' } }),
  'variables that are a list': post(NAMES, {}, { variables: [] }),
  'an operation that does not exist': post('query A { viewer { kind } }', {}, { operationName: 'B' }),
  'an operation without a name': post('query A { viewer { kind } }', {}, { operationName: '' }),
  'several operations and no name': post('query A { viewer { kind } } query B { viewer { kind } }'),
  'an operation’s name that is a number': post(NAMES, {}, { operationName: 7 }),
  'two fields that do not exist': post('{ nothing } { nowhere }'),
  'a field that does not exist': post('{ viewer { secrets } }'),
  'a hidden field for a token': post('{ people(first: 1) { id } }', partner),
  'a subscription': post('subscription { ticked { count } }'),
  'a mutation by GET': get('query=mutation{signOut}'),
  'a GET that a page may send': { path: `/graphql?query=${encodeURIComponent(NAMES)}` },
  'a batch': raw(`[{"query":"{ viewer { kind } }"}]`),
  'broken JSON': raw('{"query":'),
  'no query': raw('{}'),
  'a query that is a number': raw('{"query":1}'),
  'a name that reaches a prototype': post('{ viewer { __proto__: kind } }'),
  'too deep': post(`{ items { ... on Note ${'{ author { id } ... on Note '.repeat(60)} { id } ${'}'.repeat(60)} } }`),
  '@defer': post('{ ... @defer { viewer { kind } } }'),
};

describe('an operation that goes around the pipeline', () => {
  it.each(Object.entries(good))('is answered to the byte as one that goes through it: %s', async (_case, asking) => {
    await same(asking);
  });

  it.each(Object.entries(hostile))('is refused to the byte as one that goes through it: %s', async (_case, asking) => {
    const { status, headers } = await same(asking);
    expect(status < 500).toBe(true);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('goes through it the first time, and again where it must: by GET, for the schema, with an id beside the text', async () => {
    const pipeline = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    const timesOf = async (asking: Asking): Promise<number> => {
      pipeline.mockClear();
      for (let time = 0; time < 4; time++) await short.client.send(asking);
      return pipeline.mock.calls.length;
    };
    expect(await timesOf(post('{ first: viewer { kind } }'))).toBe(1);
    expect(await timesOf(post('{ first: viewer { kind } }', as('ada')))).toBe(0);
    expect(await timesOf(post('query Two { viewer { kind } }', {}, { operationName: 'Two' }))).toBe(1);
    expect(await timesOf(get('query={viewer{kind}}'))).toBe(4);
    expect(await timesOf(post('{ __schema { queryType { name } } }'))).toBe(4);
    expect(await timesOf(hostile['a text and an id'] as Asking)).toBe(4);
    expect(await timesOf(post('{ first: viewer { kind } }', { accept: 'text/html' }))).toBe(4);
  });

  it('is refused to whoever comes after somebody who was answered', async () => {
    for (const headers of [as('ada'), as('bob'), {}, partner, as('nobody'), as('ada')])
      await same(post('{ viewer { person { name } } strict { note { id } secret } }', headers));
  });

  it('costs the same, and is refused when nothing is left, until it is there again', async () => {
    const asking = post('{ notes { id } }', { authorization: 'Bearer dpt_poor' });
    const statuses: number[] = [];
    for (let time = 0; time < 12; time++) statuses.push((await same(asking)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
    clock += 100_000;
    const visitor = post('{ items { id } }', { 'x-forwarded-for': '203.0.113.9' });
    for (let time = 0; time < 12; time++) statuses.push((await same(visitor)).status);
    expect(statuses.slice(-12)).toContain(429);
    clock += 1_000_000;
  });

  it('says that it is not available while identity is away, and that a part is missing while a subgraph is', async () => {
    const asking = post('{ viewer { kind } found { __typename } }');
    await same(asking);
    for (const { graph } of [short, long]) graph.identity.isAway = true;
    expect((await same(asking)).status).toBe(503);
    for (const { graph } of [short, long]) [graph.identity.isAway, graph.isCareDead] = [false, true];
    expect((await same(asking)).json.errors[0].extensions.code).toBe('SUBREQUEST_FAILED');
    for (const { graph } of [short, long]) graph.isCareDead = false;
  });
});
