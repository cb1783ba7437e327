import { accessFromSdl } from '@daraport/access';
import { describe, expect, it } from 'vitest';
import { composeFiles } from './compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@policy", "@tag", "@external", "@requires", "@cost"])\n';
const compose = (services: Record<string, string>) =>
  composeFiles(Object.entries(services).map(([name, sdl]) => ({ name, sdl: link + sdl })));
const rulesOf = (services: Record<string, string>) => accessFromSdl(compose(services)['supergraph.graphql'] ?? '');

describe('composing the graph', () => {
  it('writes the requirement of every type and field', () => {
    const files = compose({
      identity:
        'type Query { me: Person @authenticated free: Int @tag(name: "open") } type Person @requiresScopes(scopes: [["names:read"]]) { id: ID! }',
    });
    expect(JSON.parse(files['access.json'] ?? '')).toEqual({
      Person: { type: [{ scopes: [['names:read']] }], fields: { id: 'as its type' } },
      Query: { type: 'by field', fields: { free: 'open', me: [{ authenticated: true }] } },
    });
    expect(files['schema.graphql']).toContain('type Person');
    expect(files['schema.graphql']).not.toContain('join__');
  });

  it('fails for a field that has no rule and is not open, and names it', () => {
    expect(() => compose({ identity: 'type Query { a: Int b: Int @authenticated }' })).toThrow(
      'Query.a (identity) has no access rule',
    );
  });

  it('fails for a scope that is not in the closed list', () => {
    expect(() => compose({ identity: 'type Query { a: Int @requiresScopes(scopes: [["everything:read"]]) }' })).toThrow(
      'Query.a asks for the unknown scope "everything:read" (identity)',
    );
  });

  it('fails for an empty inner list, which everyone would meet', () => {
    expect(() => compose({ identity: 'type Query { a: Int @requiresScopes(scopes: [[]]) }' })).toThrow(
      'empty inner list',
    );
  });

  it('fails for a page without a size, and for a weight on an input field, which would weigh nothing', () => {
    const page = 'type Query @tag(name: "open") { a(first: Int): [Int] }';
    expect(() => compose({ identity: page })).toThrow('Query.a takes first or last: name it in its listSize');
    const weighed = 'type Query @tag(name: "open") { a(in: In): Int } input In { b: Int @cost(weight: 5) }';
    expect(() => compose({ identity: weighed })).toThrow('In.b is an input field, whose cost is not reckoned');
  });

  it('fails when subgraphs do not fit together, and says why', () => {
    expect(() =>
      compose({
        identity: 'type Query @tag(name: "open") { a: Int }',
        care: 'type Query @tag(name: "open") { a: String }',
      }),
    ).toThrow(/Query\.a/);
  });

  it('asks for both where two subgraphs have different rules', () => {
    const person = (rule: string) =>
      `type Query { x: Int @tag(name: "open") @shareable } type Person @key(fields: "id") @tag(name: "open") { id: ID! name: String @shareable ${rule} }`;
    const rules = rulesOf({
      identity: person('@requiresScopes(scopes: [["names:read"]])'),
      care: person('@requiresScopes(scopes: [["people:read"]])'),
    });
    expect(rules.get('Person')?.fields.get('name')?.requirements).toEqual([
      { scopes: [['names:read', 'people:read']] },
    ]);
    const mixed = rulesOf({
      identity: person('@requiresScopes(scopes: [["names:read"]])'),
      care: person('@authenticated'),
    });
    expect(mixed.get('Person')?.fields.get('name')?.requirements).toHaveLength(2);
  });

  it('refuses a rule written on an interface, which its implementers would not have', () => {
    const sdl =
      'type Query @tag(name: "open") { a: Node } interface Node @authenticated { id: ID! } type Person implements Node @tag(name: "open") { id: ID! }';
    expect(() => compose({ identity: sdl })).toThrow(/interface/i);
  });

  it('refuses @requires of a protected field without its rule, also two steps away', () => {
    const care = `type Query { x: Int @tag(name: "open") } type Person @key(fields: "id") @tag(name: "open") { id: ID! secret: String @requiresScopes(scopes: [["people:read"]]) }`;
    const growth = (rule: string) =>
      `type Person @key(fields: "id") @tag(name: "open") { id: ID! secret: String @external derived: String @requires(fields: "secret") ${rule} }`;
    expect(() => compose({ care, growth: growth('') })).toThrow(/derived/);
    expect(() => compose({ care, growth: growth('@requiresScopes(scopes: [["people:read"]])') })).not.toThrow();
    const chain = `type Person @key(fields: "id") @tag(name: "open") { id: ID! derived: String @external again: String @requires(fields: "derived") }`;
    expect(() =>
      compose({ care, growth: growth('@requiresScopes(scopes: [["people:read"]])'), billing: chain }),
    ).toThrow(/again/);
  });

  it('enforces a directive under another name', () => {
    const renamed = link.replace('"@authenticated"', '{ name: "@authenticated", as: "@needsLogin" }');
    const files = composeFiles([{ name: 'identity', sdl: `${renamed} type Query { a: Int @needsLogin }` }]);
    expect(
      accessFromSdl(files['supergraph.graphql'] ?? '')
        .get('Query')
        ?.fields.get('a')?.requirements,
    ).toEqual([{ authenticated: true }]);
  });
});
