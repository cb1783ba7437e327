import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { composeServicesOf } from '../testing/compose-sample.ts';
import type { Outcome } from './executor.ts';
import type { SubgraphAnswer, SubgraphCall } from './run.ts';
import { openSupergraph } from './supergraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@shareable"])';
const typeDefs = {
  shop: `${link} type Query { cart: [Line!]! best: Product constructor: Product pair: [Both!]! } type Both { query: Query! } type Mutation { buy: Product sell: Product } type Line { product: Product! count: Int! } type Product @key(fields: "id") { id: ID! }`,
  store: `${link} type Mutation { restock: Int } type Product @key(fields: "id") { id: ID! name: String stock: Int! maker: Maker } type Maker @key(fields: "id") { id: ID! }`,
  makers: `${link} type Query { founded: Int } type Maker @key(fields: "id") { id: ID! city(upper: Boolean): String }`,
};
const { compile } = openSupergraph(composeServicesOf(typeDefs));

interface Entity {
  readonly id: string;
}
const line = (id: string, count: number) => ({ product: { id }, count });
const itself = (entity: Entity): Entity => entity;
const resolvers: Record<string, object> = {
  shop: {
    Query: {
      cart: () => [line('1', 1), line('2', 2), line('1', 3)],
      best: () => ({ id: '1' }),
      constructor: () => ({ id: '2' }),
      pair: () => [{ query: {} }, { query: {} }],
    },
    Mutation: { buy: () => ({ id: '1' }), sell: () => ({ id: '1' }) },
    Product: { __resolveReference: itself },
  },
  store: {
    Mutation: { restock: () => 4 },
    Product: {
      __resolveReference: itself,
      name: ({ id }: Entity) => `name ${id}`,
      stock: () => 3,
      maker: ({ id }: Entity) => ({ id: `m${id}` }),
    },
    Maker: { __resolveReference: itself },
  },
  makers: {
    Query: { founded: () => 1999 },
    Maker: {
      __resolveReference: itself,
      city: ({ id }: Entity, { upper }: { upper?: boolean }) => (upper ? `CITY ${id}` : `city ${id}`),
    },
  },
};
const schemas = new Map(
  Object.entries(typeDefs).map(([name, text]) => [
    name,
    buildSubgraphSchema({ typeDefs: parse(text), resolvers: resolvers[name] as never }),
  ]),
);

let calls: SubgraphCall[];

/** Runs the call on its subgraph, and puts things into the answer that nobody asked for. */
async function call(asked: SubgraphCall): Promise<SubgraphAnswer> {
  calls.push(asked);
  const schema = schemas.get(asked.serviceName) as GraphQLSchema;
  const { data, errors } = await execute({ schema, document: asked.document, variableValues: asked.variables });
  for (const one of Object.values(data ?? {}).flat()) Object.assign(one as object, { count: 99, unasked: true });
  return { data, errors };
}

function ask(text: string): Promise<Outcome> {
  const compiled = compile({ document: parse(text), operationName: undefined, key: text, coerced: {} });
  return compiled.run({ variables: {}, call, reason: '' });
}

const told = (service: string): unknown[] =>
  calls.filter(({ serviceName }) => serviceName === service).map(({ variables }) => variables);

beforeEach(() => {
  calls = [];
});

describe('the executor', () => {
  it('asks for an entity once, wherever it stands, and in one request what is wanted at one moment', async () => {
    const { data, errors } = await ask('{ cart { product { name } } best { name stock } }');
    expect(errors).toEqual([]);
    expect(data).toEqual({
      cart: [{ product: { name: 'name 1' } }, { product: { name: 'name 2' } }, { product: { name: 'name 1' } }],
      best: { name: 'name 1', stock: 3 },
    });
    expect(told('store')).toHaveLength(1);
    expect(JSON.stringify(told('store'))).not.toContain('"id":"1"},{"__typename":"Product","id":"1"');
  });

  it('asks a question at a root type once, wherever it is entered again', async () => {
    const { data } = await ask('{ pair { query { founded } } again: pair { query { founded } } }');
    const both = [{ query: { founded: 1999 } }, { query: { founded: 1999 } }];
    expect(data).toEqual({ pair: both, again: both });
    expect(told('makers')).toHaveLength(1);
  });

  it('shares nothing between two requests that ask the same at the same moment', async () => {
    const text = '{ cart { product { name } } best { stock } }';
    const [one, other] = await Promise.all([ask(text), ask(text)]);
    expect(one).toEqual(other);
    expect([told('shop').length, told('store').length]).toEqual([2, 2]);
    expect(one.data?.['cart']).not.toBe(other.data?.['cart']);
  });

  it('reads again what a mutation may have changed', async () => {
    const { data } = await ask('mutation { buy { stock } restock sell { stock } }');
    expect(data).toEqual({ buy: { stock: 3 }, restock: 4, sell: { stock: 3 } });
    const entities = { representations: [{ __typename: 'Product', id: '1' }] };
    expect(told('store')).toEqual([entities, {}, entities]);
  });

  it('completes one entity differently at two places without mixing them up', async () => {
    const { data } = await ask(
      '{ best { maker { x: city(upper: true) } } cart { product { maker { x: city(upper: false) y: city } } } }',
    );
    expect(data).toMatchObject({
      best: { maker: { x: 'CITY m1' } },
      cart: [{ product: { maker: { x: 'city m1', y: 'city m1' } } }, {}, {}],
    });
  });

  it('takes nothing from a subgraph that it was not asked for', async () => {
    const { data } = await ask('{ cart { product { name maker { id } } } best { stock } }');
    expect(JSON.stringify(data)).not.toMatch(/unasked|99/);
  });

  it('writes keys in the order of the operation, also between fragments on the same type', async () => {
    const { data } = await ask('{ best { ... on Product { stock } id ... on Product { name } } }');
    expect(JSON.stringify(data)).toBe('{"best":{"stock":3,"id":"1","name":"name 1"}}');
  });

  it('treats names that every object inherits as any other, and refuses the one that reaches the prototype', async () => {
    const { data } = await ask('{ constructor { toString: name valueOf: stock } }');
    expect(data).toEqual({ constructor: { toString: 'name 2', valueOf: 3 } });
    await expect(ask('{ __proto__: best { id } }')).rejects.toThrow('cannot be used');
  });
});
