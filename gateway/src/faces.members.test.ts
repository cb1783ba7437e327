import { taggedFaces } from '@daraport/access';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphRequest } from '@daraport/subgraph';
import {
  findBreakingChanges,
  buildSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  parse,
  validateSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from './create.ts';
import { mutationsWithoutKey } from './faces/idempotency.ts';
import { Channel } from './testing/channel.ts';
import { clientOf } from './testing/client.ts';
import { composeServicesOf } from './testing/compose-sample.ts';
import { fakeConnection } from './testing/connection.ts';
import { FakeIdentity } from './testing/identity-doors.ts';
import { TestSocket } from './testing/socket.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@tag"])
  type Query {
    ledger: Int @tag(name: "open") @tag(name: "partner")
    orders(state: State @tag(name: "public"), filter: Filter @tag(name: "public"), internal: Boolean = false): [Order!]! @tag(name: "open") @tag(name: "public")
  }
  type Subscription { ordered: Order! @tag(name: "open") @tag(name: "public") }
  type Order @tag(name: "open") @tag(name: "public") { id: ID! state: State states: [State]! }
  enum State { OPEN @tag(name: "public") DONE @tag(name: "public") DISPUTED }
  input Filter { text: String @tag(name: "public") states: [State!] @tag(name: "public") patient: ID }`;

const orders = [
  { id: '1', state: 'OPEN', states: ['OPEN', 'DISPUTED', 'DONE'] },
  { id: '2', state: 'DISPUTED', states: [] },
];
const asked: SubgraphRequest[] = [];
const ordered = new Channel<unknown>();
const integrator = { authorization: 'Bearer dpt_integrator' };
const session = { cookie: 'daraport=ada' };

let gateway: Gateway;
let client: ReturnType<typeof clientOf>;
beforeAll(async () => {
  const identity = new FakeIdentity();
  const account = { brandId: 'nordlicht', personId: 'p1', scopes: [] };
  identity.sessions.set('ada', account);
  identity.tokens.set('dpt_integrator', account);
  const resolvers = {
    Query: { orders: () => orders },
    Subscription: {
      ordered: {
        subscribe: (_: unknown, _args: unknown, { signal }: SubgraphRequest) => ordered.listen(signal),
        resolve: (event: unknown) => event,
      },
    },
  };
  const connection = fakeConnection({
    name: 'identity',
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
    door: identity.door,
    onRequest: (request) => void asked.push(request),
  });
  const supergraphSdl = composeServicesOf({ identity: sdl });
  gateway = await createGateway({ connections: [connection], supergraphSdl, documents: 'any', logLevel: 'silent' });
  await gateway.listen({ port: 0 });
  client = clientOf(gateway.address ?? '');
});
afterAll(() => gateway.close());
beforeEach(() => void asked.splice(0));

const ask = (query: string, variables?: unknown, headers: Record<string, string> = integrator) =>
  client.graphql(query, headers, variables);

describe('what a face lacks of a field', () => {
  it('is unknown as an argument, written out or with a variable', async () => {
    for (const query of ['{ orders(internal: true) { id } }', 'query ($i: Boolean) { orders(internal: $i) { id } }']) {
      const { status, json } = await ask(query, { i: true });
      expect([status, json.errors[0].message, json.errors[0].extensions.code]).toEqual([
        400,
        'Unknown argument "internal" on field "Query.orders".',
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect((await ask(query, { i: true }, session)).status).toBe(200);
    }
  });

  it('is unknown as an input field, written out or in a variable', async () => {
    const written = await ask('{ orders(filter: { patient: "p" }) { id } }');
    expect(written.json.errors[0].message).toBe('Field "patient" is not defined by type "Filter".');
    const query = 'query ($filter: Filter) { orders(filter: $filter) { id } }';
    const given = await ask(query, { filter: { patient: 'p' } });
    expect([given.status, given.json.errors[0].extensions]).toMatchObject([
      400,
      { code: 'BAD_USER_INPUT', variable: 'filter', path: [] },
    ]);
    expect(asked).toEqual([]);
    expect((await ask(query, { filter: { patient: 'p' } }, session)).status).toBe(200);
    expect((await ask(query, { filter: { text: 'p' } })).status).toBe(200);
  });

  it('is refused as an enum value, written out, in a variable or a default, like one that nobody ever had', async () => {
    const refused = [
      await ask('{ orders(state: DISPUTED) { id } }'),
      await ask('{ orders(filter: { states: [OPEN, DISPUTED] }) { id } }'),
      await ask('query ($state: State = DISPUTED) { orders(state: $state) { id } }'),
      await ask('query ($state: State) { orders(state: $state) { id } }', { state: 'DISPUTED' }),
    ];
    const madeUp = [
      await ask('{ orders(state: NONSENSE) { id } }'),
      await ask('{ orders(filter: { states: [OPEN, NONSENSE] }) { id } }'),
      await ask('query ($state: State = NONSENSE) { orders(state: $state) { id } }'),
      await ask('query ($state: State) { orders(state: $state) { id } }', { state: 'NONSENSE' }),
    ];
    expect(refused.map(({ status, json }) => [status, json.errors])).toEqual(
      madeUp.map(({ status, json }) => [status, json.errors]),
    );
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(asked).toEqual([]);
  });

  it('is not told by introspection', async () => {
    const { json } = await ask(
      '{ __type(name: "State") { enumValues { name } } filter: __type(name: "Filter") { inputFields { name } } }',
    );
    expect(json.data).toEqual({
      __type: { enumValues: [{ name: 'OPEN' }, { name: 'DONE' }] },
      filter: { inputFields: [{ name: 'text' }, { name: 'states' }] },
    });
  });
});

describe('an enum value that a face lacks', () => {
  const query = '{ orders { id state states } }';
  const error = (path: unknown[]) => ({
    message: 'The value of this field is not part of this API.',
    path,
    extensions: { code: 'VALUE_NOT_IN_FACE' },
  });

  it('leaves as null with an error of its own, and beside other faces’ answers', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const { status, text, json } = await ask(query);
      expect([status, json.data]).toEqual([
        200,
        {
          orders: [
            { id: '1', state: 'OPEN', states: ['OPEN', null, 'DONE'] },
            { id: '2', state: null, states: [] },
          ],
        },
      ]);
      expect(json.errors).toEqual([error(['orders', 0, 'states', 1]), error(['orders', 1, 'state'])]);
      expect(text).not.toContain('DISPUTED');
      expect((await ask(query, {}, session)).json).toMatchObject({ data: { orders } });
    }
  });

  it('leaves so in the events of a subscription too', async () => {
    const socket = await new TestSocket(gateway.address ?? '', { headers: integrator }).init();
    socket.subscribe('1', 'subscription { ordered { id state } }');
    await expect.poll(() => ordered.listeners).toBe(1);
    ordered.send({ id: '2', state: 'DISPUTED' });
    const { payload } = await socket.next(({ type }) => type === 'next');
    expect(payload).toMatchObject({
      data: { ordered: { id: '2', state: null } },
      errors: [error(['ordered', 'state'])],
    });
    socket.socket.terminate();
  });

  it('is not left to an executor that cannot keep it back', async () => {
    const supergraphSdl = composeServicesOf({ identity: sdl });
    const connections = [fakeConnection({ name: 'identity', schema: buildSubgraphSchema(parse(sdl)) })];
    const starting = createGateway({ connections, supergraphSdl, executor: 'stock', logLevel: 'silent' });
    await expect(starting).rejects.toThrow('stock executor');
  });
});

describe('the committed faces', () => {
  const fileAt = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const portal = buildSchema(fileAt('schema.graphql'));

  it.each(taggedFaces)('are closed and sound, and all that "%s" has may be asked of the whole graph', (face) => {
    const schema = buildSchema(fileAt(`faces/${face}.graphql`));
    expect(validateSchema(schema)).toEqual([]);
    expect(typesOf(schema).filter((type) => !reachedFrom(schema).has(type))).toEqual([]);
    expect(findBreakingChanges(schema, portal)).toEqual([]);
  });

  it.each(taggedFaces)('ask in "%s" for the size of each page, and for a key in each mutation', (face) => {
    const schema = buildSchema(fileAt(`faces/${face}.graphql`));
    const fields = typesOf(schema).flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []));
    const pages = fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    const isSized = pages.map(({ args }) =>
      args.some(({ name, type }) => /^(first|last)$/.test(name) && isNonNullType(type)),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(isSized).toEqual(pages.map(() => true));
    expect(mutationsWithoutKey(schema)).toEqual([]);
  });
});

const typesOf = (schema: ReturnType<typeof buildSchema>): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ name }) => !/^(__.*|String|Boolean|Int|Float|ID)$/.test(name));

/** Every type that an operation can come to from a root. */
function reachedFrom(schema: ReturnType<typeof buildSchema>): Set<GraphQLNamedType> {
  const reached = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type)) return;
    reached.add(type);
    if ('getTypes' in type) type.getTypes().forEach((one) => visit(one));
    if ('getInterfaces' in type) type.getInterfaces().forEach((one) => visit(one));
    for (const field of 'getFields' in type ? Object.values(type.getFields()) : []) {
      visit(getNamedType(field.type as GraphQLOutputType));
      for (const argument of 'args' in field ? field.args : []) visit(getNamedType(argument.type as GraphQLOutputType));
    }
  };
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].forEach((one) => visit(one));
  return reached;
}
