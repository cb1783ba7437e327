import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeServicesOf } from '../testing/compose-sample.ts';
import type { Outcome } from './executor.ts';
import { openSupergraph } from './supergraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject"])';

/** What each subgraph answers to anything: its fields, and its entities. */
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function ask(typeDefs: Readonly<Record<string, string>>, text: string, answers: Answers): Promise<Outcome> {
  const { compile } = openSupergraph(
    composeServicesOf(Object.fromEntries(Object.entries(typeDefs).map(([name, sdl]) => [name, `${link} ${sdl}`]))),
  );
  const compiled = compile({ document: parse(text), operationName: undefined, key: text, coerced: {} });
  return compiled.run({
    variables: {},
    reason: '',
    call: async ({ serviceName }) => ({ data: structuredClone(answers[serviceName]) }),
  });
}

const media = {
  shelf: `type Query { media: Media } interface Media @key(fields: "id") { id: ID! }
    type Book implements Media @key(fields: "id") { id: ID! pages: Int }`,
  stars: `type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
};
const shop = {
  orders: 'type Query { order: Order } type Order @key(fields: "id") { id: ID! lines: [Line!] } type Line { sku: ID }',
  totals: `type Order @key(fields: "id") { id: ID! lines: [Line!] @external total: Int @requires(fields: "lines { sku }") }
    type Line { sku: ID @external }`,
};

describe('the executor, where type names decide', () => {
  it('keeps what an object is, when a subgraph knows no more than its interface', async () => {
    const answers = {
      shelf: { media: { __typename: 'Book', id: '1', pages: 7 } },
      stars: { _entities: [{ __typename: 'Media', stars: 4 }] },
    };
    const { data, errors } = await ask(
      media,
      '{ media { ... on Book { __typename t: __typename stars pages } } }',
      answers,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ media: { __typename: 'Book', t: 'Book', stars: 4, pages: 7 } });
  });

  it('knows what an object is where its place says so, though nobody asked for its name', async () => {
    const types = `type Query { book: Book } interface Media { id: ID! } type Book implements Media { id: ID! pages: Int }`;
    const text = '{ book { ... on Media { ... on Book { pages } } } }';
    const { data } = await ask({ shelf: types }, text, { shelf: { book: { pages: 7 } } });
    expect(data).toEqual({ book: { pages: 7 } });
  });
});

describe('the executor, where a subgraph answers nonsense', () => {
  it('tells it also where only another subgraph needs the value', async () => {
    const answers = {
      orders: { order: { __typename: 'Order', id: '1', lines: ['no line'] } },
      totals: { _entities: [{ total: 3 }] },
    };
    const { data, errors } = await ask(shop, '{ order { total } }', answers);
    expect(data).toEqual({ order: { total: 3 } });
    expect(errors).toMatchObject([{ path: ['order'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });
});
