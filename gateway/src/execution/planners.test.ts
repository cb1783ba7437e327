import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner as ApolloPlanner } from '@apollo/query-planner';
import { QueryPlanner as HivePlanner } from '@graphql-hive/router-query-planner';
import { buildSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeTopics } from '../testing/conformance/topics.ts';
import { documentForHive, hasFragmentOn, planInTurn } from './planner.hive.documents.ts';
import { documentForApollo } from './root-fields.ts';

const topics = composeTopics();
const sdlOf = (topic: string): string => topics.get(topic)?.supergraphSdl ?? '';

/** What Hive's planner plans, as text. */
const hive = (topic: string, text: string): string =>
  JSON.stringify(new HivePlanner(sdlOf(topic)).plan(text, null, new Set(), 0));

/** What Apollo's planner plans, on one line. */
function apollo(topic: string, text: string): string {
  const supergraph = Supergraph.build(sdlOf(topic));
  const operation = operationFromDocument(supergraph.apiSchema(), parse(text));
  return prettyFormatQueryPlan(new ApolloPlanner(supergraph).buildQueryPlan(operation)).replaceAll(/\s+/g, ' ');
}

/** Each of these is worked around; where one fails, the planner has mended it, and what works around it can go. */
describe('faults of the planners at hand', () => {
  it('Hive: a field of whose selections nothing can be left is not fetched', () => {
    const text = '{ products { ... on Film { ... on Book { price } } } product { id } }';
    expect(hive('circular interface references', text)).not.toContain('products');
  });

  it('Hive: the name of a type that clients may not see is not fetched', () => {
    expect(hive('inaccessible', '{ things { id } }')).toContain('{things{id}}');
  });

  it('Hive: what a mutation gave is completed while the next one runs', () => {
    expect(hive('mutations', 'mutation { order { items { id } } clear { id } }')).toMatch(/"Parallel".*clear/);
  });

  it('Hive: of two fields alike, the one without a condition is lost', () => {
    const text = 'query Q($s: Boolean!) { node { again { b } again @skip(if: $s) { b } } }';
    const plan = hive('roots entered again', text);
    expect(plan.match(/"serviceName":"b"/g)).toHaveLength(1);
    expect(plan).toContain('"kind":"Condition"');
  });

  it('Hive: of the members of an interface object, one alone is asked for', () => {
    const plan = hive('interface objects', '{ top { ... on Film { stars } ... on Book { a: stars } } }');
    expect(plan).toContain('"typeCondition":"Book"');
    expect(plan).not.toContain('"typeCondition":"Film"');
  });

  it('Apollo: a fragment that asks for the root’s type name runs before what stands in front of it', () => {
    const text = 'mutation { add(item: "1") { id } ...F } fragment F on Mutation { clear { id } __typename }';
    expect(apollo('mutations', text)).toMatch(/clear.*add/);
  });

  it('Apollo: what is required under a condition is missing for its neighbours', () => {
    const plan = apollo('override', 'query Q($s: Boolean!) { old { likes age @skip(if: $s) } }');
    expect(plan).toContain('@skip(if: $s) { createdAt }');
    expect(plan).toContain('createdAt } } => { ... on Post { likes');
  });

  it('Apollo: the name of a type is asked of a subgraph that knows it as its interface', () => {
    const plan = apollo('interface objects', '{ node { ... on Book { __typename stars } } }');
    expect(plan).toContain('{ ... on Media { __typename stars } }');
  });
});

describe('documents that planners are asked for', () => {
  const schema = buildSchema(`type Query { a: A one: O } interface A { id: ID } type O implements A { id: ID }
    type Mutation { x: O y: O z: O }`);
  const asked = (text: string): string =>
    print(documentForHive(schema, parse(text)) ?? parse('{ nothing }'))
      .replaceAll(/\s+/g, ' ')
      .trim();

  it('name types where the name decides, or all else may fall away', () => {
    expect(asked('{ a { id } one { id } }')).toBe('{ a { id __typename } one { id } }');
    expect(asked('{ one { ... on A { id } } }')).toBe('{ one { ... on A { id } __typename } }');
    expect(asked('query ($s: Boolean!) { one { id @skip(if: $s) } }')).toContain('__typename');
  });

  it('are none where the gateway answers all by itself', () => {
    expect(asked('{ __schema { description } }')).toBe('{ nothing }');
  });

  it('have the fields of a mutation in their order, conditions kept', () => {
    const text = `mutation ($s: Boolean!) { x { id } ...F @skip(if: $s) z { id } x { n: id } }
      fragment F on Mutation { __typename y @include(if: $s) { id } ... on Mutation @skip(if: true) { z { m: id } } }`;
    const document = documentForApollo(parse(text), undefined);
    expect(document && print(document).replaceAll(/\s+/g, ' ').trim()).toBe(
      'mutation ($s: Boolean!) { x { id } x { n: id } y @include(if: $s) @skip(if: $s) { id } ' +
        '... @skip(if: $s) { z @skip(if: true) { m: id } } z { id } }',
    );
    expect(documentForApollo(parse('mutation { __typename }'), undefined)).toBeUndefined();
  });

  it('plan neighbours of one subgraph together, and others one after the other', () => {
    const texts: string[] = [];
    const plan = planInTurn(parse('mutation { x { id } y { id } z { id } }'), (document) => {
      const text = print(document).replaceAll(/\s+/g, ' ').trim();
      texts.push(text);
      const serviceName = /\bz\b/.test(text) ? 'two' : 'one';
      return { node: { kind: 'Fetch', serviceName, operation: text, isMutation: true, variables: [] } };
    });
    expect(plan.node).toMatchObject({
      kind: 'Sequence',
      nodes: [{ operation: 'mutation { x { id } y { id } }' }, { operation: 'mutation { z { id } }' }],
    });
    expect(texts).toHaveLength(4);
  });

  it('are told by the fragments in them', () => {
    const types = new Set(['O']);
    expect(hasFragmentOn(parse('{ a { ... on O { id } } }'), types)).toBe(true);
    expect(hasFragmentOn(parse('{ a { ...F } } fragment F on O { id }'), types)).toBe(true);
    expect(hasFragmentOn(parse('{ a { ... on A { id } } }'), types)).toBe(false);
  });
});
