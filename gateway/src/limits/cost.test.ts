import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCostOf } from './cost.ts';
import { weightsOf } from './cost.weights.ts';
import { limits } from './limits.ts';

const directives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;
const sdl = `${directives}
  type Query {
    me: Person
    people(first: Int = 3, last: Int): Connection @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges"])
    tags: [String!] friends: [Person]
    few: [Person] @listSize(assumedSize: 2)
    heavy(deep: Boolean @cost(weight: 7)): Int @cost(weight: 5)
    found: Found
  }
  type Mutation { save: Person }
  type Person { id: ID name: String best: Person vault: Vault }
  type Vault @cost(weight: 20) { id: ID }
  type Connection { edges: [Edge] total: Int }
  type Edge { node: Person }
  union Found = Person | Vault
`;
const reckon = createCostOf(buildSchema(sdl), weightsOf(sdl));
const cost = (text: string, variables: Record<string, unknown> = {}) => reckon(parse(text), undefined, variables);

describe('the static cost', () => {
  it('is one for an object and nothing for a leaf, unless a type, field or argument says otherwise', () => {
    expect(cost('{ me { id name } }')).toBe(1);
    expect(cost('{ me { best { best { id } } } }')).toBe(3);
    expect(cost('{ me { vault { id } } }')).toBe(21);
    expect(cost('{ heavy }')).toBe(5);
    expect(cost('{ heavy(deep: true) }')).toBe(12);
    expect(cost('{ a: heavy b: heavy __typename }')).toBe(10);
  });

  it('is multiplied by the size of lists: sliced, by default, assumed, or of the field above', () => {
    const page = (head: string) => `${head} { edges { node { id } } total } }`;
    expect(cost(page('{ people(first: 5)'))).toBe(1 + 5 * 2);
    expect(cost(page('{ people'))).toBe(1 + 3 * 2);
    expect(cost(page('{ people(first: 2, last: 9)'))).toBe(1 + 9 * 2);
    expect(cost(page('query ($n: Int) { people(first: $n)'), { n: 40 })).toBe(1 + 40 * 2);
    expect(cost(page('query ($n: Int = 6) { people(first: $n)'))).toBe(1 + 6 * 2);
    expect(cost(page('query ($n: Int) { people(first: $n)'))).toBe(1 + limits.pageSize * 2);
    expect(cost('{ few { id } friends { id } }')).toBe(2 + 10);
    expect(cost('{ friends { best { id } } }')).toBe(10 * 2);
  });

  it('follows fragments, takes the dearest member, and leaves out what is skipped', () => {
    expect(
      cost('{ me { ...Best } } fragment Best on Person { best { ...Inner } } fragment Inner on Person { best { id } }'),
    ).toBe(3);
    expect(cost('{ found { ... on Person { best { id } } ... on Vault { id } } }')).toBe(1 + 1);
    expect(cost('{ found { ... on Person { vault { id } } ... on Vault { id } } }')).toBe(1 + 20);
    const text = 'query ($no: Boolean = true) { me @skip(if: $no) { best { id } } heavy @include(if: false) }';
    expect(cost(text)).toBe(0);
    expect(cost(text, { no: false })).toBe(2);
  });

  it('of one document is another for other sizes and conditions, and for nothing else', () => {
    const document = parse(
      'query ($n: Int, $no: Boolean = true, $x: ID) { people(first: $n) { edges { node { id } } } me @skip(if: $no) { id } }',
    );
    const of = (variables: Record<string, unknown>) => reckon(document, undefined, variables);
    const all = () => [
      of({ n: 5 }),
      of({ n: 6 }),
      of({ n: 5, no: false }),
      of({ n: 5, x: 'y' }),
      of({ n: 'many' }),
      of({}),
    ];
    const expected = [11, 13, 12, 11, 201, 201];
    expect(all()).toEqual(expected);
    expect(all()).toEqual(expected);
    for (let n = 0; n < 300; n++) expect(of({ n })).toBe(1 + n * 2);
    expect(all()).toEqual(expected);
  });

  it('is ten more for a mutation, and ten for a question for the schema', () => {
    expect(cost('mutation { save { id } }')).toBe(11);
    expect(cost('{ __schema { types { fields { name } } } }')).toBe(10);
  });

  it('is multiplied again at each depth, so that pages of pages are refused', () => {
    const nested =
      'query ($n: Int) { people(first: $n) { edges { node { best { id } } } } friends { best { best { best { id } } } } }';
    expect(cost(nested, { n: 100 })).toBe(1 + 100 * 3 + 10 * 4);
  });
});

describe('the portals', () => {
  it('ask nothing that is refused for its cost, also with the largest pages', () => {
    const at = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    const supergraph = at('gateway/supergraph.graphql');
    const costOf = createCostOf(buildSchema(at('gateway/schema.graphql')), weightsOf(supergraph));
    const rooms = [
      'packages/client',
      ...['patient', 'specialist', 'organization', 'affiliate'].map((name) => `portals/${name}`),
    ];
    const texts = rooms.flatMap((room) =>
      Object.values(JSON.parse(at(`${room}/src/gql/persisted-documents.json`)) as Record<string, string>),
    );
    const costs = texts.map((text) => {
      const document = parse(text);
      const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
      return { name: operation?.name?.value, points: costOf(document, undefined, { first: 100, last: 100, days: 31 }) };
    });
    const dearest = costs.toSorted((a, b) => b.points - a.points).slice(0, 3);
    process.stdout.write(
      `dearest documents of the portals: ${dearest.map(({ name, points }) => `${name} ${points}`).join(', ')}\n`,
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(costs.filter(({ points }) => points > limits.cost)).toEqual([]);
  });
});
