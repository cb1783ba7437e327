import { parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { composeServicesOf } from '../testing/compose-sample.ts';
import type { Outcome } from './executor.ts';
import type { SubgraphAnswer, SubgraphCall } from './run.ts';
import { openSupergraph } from './supergraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@inaccessible", "@shareable"])';
const { compile } = openSupergraph(
  composeServicesOf({
    shop: `${link} type Query { cart(first: Int): [Line!]! offer: Offer hint: Hint size: Size way: Way } type Mutation { buy: Line }
      type Line { product: Product! count: Int! } type Product implements Named @key(fields: "id") { id: ID! name: String }
      interface Named { name: String } union Offer = Product | Voucher type Voucher implements Named { name: String code: String }
      union Hint = Voucher | Secret type Secret @inaccessible { code: String } enum Size { S M } enum Way { BY_POST BY_HAND @inaccessible }`,
    store: `${link} type Product @key(fields: "id") { id: ID! stock: Int }`,
  }),
);

let calls: SubgraphCall[];
beforeEach(() => {
  calls = [];
});

function ask(text: string, answer: () => Promise<SubgraphAnswer>, acceptsText = false): Promise<Outcome> {
  const compiled = compile({ document: parse(text), operationName: undefined, key: text, coerced: {} });
  const call = (one: SubgraphCall): Promise<SubgraphAnswer> => {
    calls.push(one);
    return answer();
  };
  return compiled.run({ variables: {}, call, reason: '', acceptsText });
}

describe('an answer to one fetch', () => {
  it.each([
    '{ cart { count product { id name } } }',
    '{ all: cart(first: 3) { count } few: cart(first: 1) { ...Parts ...Parts count } } fragment Parts on Line { count product { name } }',
    '{ offer { __typename ... on Product { id } ... on Voucher { code } ... on Named { name } } }',
    'mutation { buy { count } }',
    '{ size }',
  ])('is passed on as it is: %s', async (text) => {
    const data = { made: 'by the subgraph' };
    const outcome = await ask(text, async () => ({ data, isSound: true }));
    expect(outcome).toEqual({ data, errors: [] });
    expect(outcome.data).toBe(data);
    expect(calls).toMatchObject([{ serviceName: 'shop', passedOn: 'data' }]);
  });

  it.each([
    ['that is one of two', '{ cart { product { stock } } }'],
    ['with names of root types', '{ __typename size }'],
    ['with values that clients do not know', '{ way }'],
    ['with types that clients do not know', '{ hint { __typename } }'],
    ['beside questions about the schema', '{ size __schema { queryType { name } } }'],
  ])('%s is not', async (_, text) => {
    await ask(text, async () => ({ data: {} }));
    expect(calls.map(({ passedOn }) => passedOn)).toEqual([undefined]);
  });

  it('is passed on as text where that is accepted', async () => {
    const answer = async (): Promise<SubgraphAnswer> => ({ dataText: '{"size":"S"}', isSound: true });
    expect(await ask('{ size }', answer, true)).toEqual({ data: null, dataText: '{"size":"S"}', errors: [] });
    expect(calls).toMatchObject([{ passedOn: 'text' }]);
  });

  it('goes the whole way unless it is sound, without being asked for again', async () => {
    const untold = await ask('{ cart { count } }', async () => ({ data: { cart: [{ count: 'many', secret: 1 }] } }));
    expect(untold).toMatchObject({ data: null, errors: [{ path: ['cart', 0, 'count'] }] });
    const broken = await ask('{ size }', () => Promise.reject(new Error('gone')));
    expect(broken).toMatchObject({ data: { size: null }, errors: [{ extensions: { code: 'SUBREQUEST_FAILED' } }] });
    expect(calls).toHaveLength(2);
  });
});
