import { describe, expect, it } from 'vitest';
import { accessFromSdl, findUncovered } from './rules.ts';

const link = (imports: string, extra = '') =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12"${extra}, import: [${imports}])\n`;
const ruleOf = (sdl: string, field = 'secret') => accessFromSdl(sdl).get('Query')?.fields.get(field);

describe('reading rules from SDL', () => {
  it('reads the three directives and the open tag', () => {
    const sdl = `${link('"@authenticated", "@requiresScopes", "@policy", "@tag"')}
      type Query { a: Int @authenticated b: Int @requiresScopes(scopes: [["x", "y"], ["z"]]) c: Int @policy(policies: [["p"]]) d: Int @tag(name: "open") e: Int @tag(name: "public") }`;
    expect(ruleOf(sdl, 'a')).toEqual({ requirements: [{ authenticated: true }], isOpen: false });
    expect(ruleOf(sdl, 'b')?.requirements).toEqual([{ scopes: [['x', 'y'], ['z']] }]);
    expect(ruleOf(sdl, 'c')?.requirements).toEqual([{ policies: [['p']] }]);
    expect(ruleOf(sdl, 'd')).toEqual({ requirements: [], isOpen: true });
    expect(ruleOf(sdl, 'e')?.isOpen).toBe(false);
  });

  it('recognises a renamed import, a renamed namespace and an unimported name', () => {
    const renamed = `${link('{ name: "@authenticated", as: "@needsLogin" }')} type Query { secret: Int @needsLogin }`;
    const namespace = `${link('"@key"', ', as: "fed"')} type Query { secret: Int @fed__authenticated }`;
    const unimported = `${link('"@key"')} type Query { secret: Int @federation__requiresScopes(scopes: [["a"]]) }`;
    expect(ruleOf(renamed)?.requirements).toEqual([{ authenticated: true }]);
    expect(ruleOf(namespace)?.requirements).toEqual([{ authenticated: true }]);
    expect(ruleOf(unimported)?.requirements).toEqual([{ scopes: [['a']] }]);
  });

  it('recognises a renamed specification in a supergraph, also when @link itself is renamed', () => {
    const sdl = `schema @core(url: "https://specs.apollo.dev/link/v1.0") @core(url: "https://specs.apollo.dev/authenticated/v0.1", as: "auth", for: SECURITY)
      @core(url: "https://specs.apollo.dev/requiresScopes/v0.1", import: [{ name: "@requiresScopes", as: "@scoped" }]) { query: Query }
      type Query { secret: Int @auth other: Int @scoped(scopes: [["a"]]) }`;
    expect(ruleOf(sdl)?.requirements).toEqual([{ authenticated: true }]);
    expect(ruleOf(sdl, 'other')?.requirements).toEqual([{ scopes: [['a']] }]);
  });

  it('keeps an empty scope list as a denial, and refuses an empty inner list', () => {
    expect(ruleOf('type Query { secret: Int @requiresScopes(scopes: []) }')?.requirements).toEqual([{ scopes: [] }]);
    expect(() => accessFromSdl('type Query { secret: Int @requiresScopes(scopes: [[]]) }')).toThrow(
      'Query.secret: @requiresScopes has an empty inner list',
    );
  });

  it('joins the rules of a type and of its extensions', () => {
    const person = accessFromSdl(
      'type Person @authenticated { id: ID } extend type Person @requiresScopes(scopes: [["a"]]) { name: String @authenticated }',
    ).get('Person');
    expect(person?.requirements).toHaveLength(2);
    expect([...(person?.fields.keys() ?? [])]).toEqual(['id', 'name']);
  });
});

describe('finding what has no rule', () => {
  it('names a field that neither has a rule nor is open', () => {
    expect(
      findUncovered('type Query { a: Int b: Int @authenticated } type Person @tag(name: "open") { id: ID }'),
    ).toEqual(['Query.a']);
  });

  it('takes a tag other than open for no answer', () => {
    expect(findUncovered('type Query { a: Int @tag(name: "public") }')).toEqual(['Query.a']);
  });

  it('covers an interface by all of its implementers', () => {
    const both =
      'interface Error { code: Int } type A implements Error @tag(name: "open") { code: Int } type B implements Error';
    expect(findUncovered(`${both} @authenticated { code: Int }`)).toEqual([]);
    expect(findUncovered(`${both} { code: Int }`)).toEqual(['Error.code', 'B.code']);
  });

  it('does not ask about the machinery of federation', () => {
    expect(
      findUncovered(
        'type Query { _service: _Service! _entities: [Int] } type _Service { sdl: String } type join__X { a: Int }',
      ),
    ).toEqual([]);
  });
});
