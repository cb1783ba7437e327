import { buildSchema, type DocumentNode, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createAccessFilter } from './filter.ts';
import { accessFromSdl } from './rules.ts';
import type { Scope } from './scopes.ts';
import { anonymous, type Viewer } from './viewer.ts';

const sdl = `
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(policies: [[String!]!]!) on FIELD_DEFINITION | OBJECT
  type Query { person: Person  note: Note  node: Node  nodes: [Node!]  found: Found  strict: Int @requiresScopes(scopes: []) ruled: Int @policy(policies: [["any"]]) secret(id: ID): Secret }
  type Mutation { save(id: ID!): Saved!  wipe: Boolean! @authenticated }
  type Saved { person: Person!  note: Note }
  interface Node { id: ID!  label: String  child: Node }
  type Person implements Node { id: ID!  label: String  child: Node  name(short: Boolean): String!  email: String @requiresScopes(scopes: [["profile:read"], ["people:read", "names:read"]]) }
  type Note implements Node @requiresScopes(scopes: [["notes:read"]]) { id: ID!  label: String @authenticated  child: Node  body: String! }
  scalar Secret @authenticated
  union Found = Person | Note`;
const schema = buildSchema(sdl);
const filter = createAccessFilter({ schema, rules: accessFromSdl(sdl) });
const nobody = anonymous('brand', 'https://brand', 'en');
const someone = (...scopes: Scope[]): Viewer => ({ ...nobody, kind: 'person', scopes });

const run = (text: string, viewer: Viewer = nobody, operationName?: string) => {
  const document = parse(text, { noLocation: true });
  const outcome = filter(document, operationName, viewer);
  return {
    ...outcome,
    text: print(outcome.document),
    original: document,
    names: outcome.denied.map((one) => `${one.typeName}.${one.fieldName}`),
  };
};
const expectValid = (document: DocumentNode) => expect(validate(schema, document)).toEqual([]);

describe('the access filter', () => {
  it('leaves a document alone, the same object, when everything may be seen', () => {
    const { document, original, denied } = run('{ person { id name } }');
    expect(document).toBe(original);
    expect(denied).toEqual([]);
  });

  it('takes out a field by its own rule, also under an alias', () => {
    const { text, names } = run('{ person { id harmless: email } }');
    expect(text).not.toContain('email');
    expect(names).toEqual(['Person.email']);
  });

  it('reads the outer list as OR and the inner list as AND', () => {
    expect(run('{ person { email } }', someone('profile:read')).denied).toEqual([]);
    expect(run('{ person { email } }', someone('people:read')).names).toEqual(['Person.email']);
    expect(run('{ person { email } }', someone('people:read', 'names:read')).denied).toEqual([]);
  });

  it('denies an empty scope list and every policy to everyone', () => {
    expect(run('{ strict ruled }', someone('profile:read')).names).toEqual(['Query.strict', 'Query.ruled']);
  });

  it('asks the rule of the returned type, and of a scalar', () => {
    expect(run('{ note { id } secret }').names).toEqual(['Query.note', 'Query.secret']);
  });

  it('asks on an interface what every implementer asks', () => {
    expect(run('{ node { id label } }').names).toEqual(['Node.id', 'Node.label']);
    expect(run('{ node { id label } }', someone()).names).toEqual(['Node.id', 'Node.label']);
    expect(run('{ node { id label } }', someone('notes:read')).denied).toEqual([]);
  });

  it('judges a concrete fragment under an open interface by the concrete type', () => {
    const { text, names } = run('{ node { ... on Person { id } ... on Note { body } } }');
    expect(names).toEqual(['Note.body']);
    expect(text).toContain('... on Person');
    expect(text).not.toContain('body');
  });

  it('judges union members, nested and named fragments', () => {
    const { names, text } = run(
      '{ found { ...A } } fragment A on Found { ...B ... on Person { email } } fragment B on Note { it: body }',
    );
    expect(names.toSorted()).toEqual(['Note.body', 'Person.email']);
    expect(text).not.toMatch(/body|email/);
  });

  it('judges a skipped field, and drops the variables that only it used', () => {
    const { text, names, document } = run(
      'query ($hide: Boolean!, $short: Boolean) { person { email @skip(if: $hide) name(short: $short) } }',
    );
    expect(names).toEqual(['Person.email']);
    expect(text).not.toContain('$hide');
    expect(text).toContain('$short');
    expectValid(document);
  });

  it('asks for the type instead of an empty selection, under a name that is ours', () => {
    const { document, isEmpty, text } = run('{ person { email } }');
    expect(text).toContain('__daraport_type: __typename');
    expect(isEmpty).toBe(false);
    expectValid(document);
  });

  it('says when nothing is left to run, so that a refused mutation has no effect', () => {
    expect(run('mutation { wipe }').isEmpty).toBe(true);
    expect(run('mutation { wipe save(id: "1") { person { id } } }').isEmpty).toBe(false);
    expect(run('{ ...F } fragment F on Query { note { body } }').isEmpty).toBe(true);
  });

  it('filters a mutation payload', () => {
    const { text } = run('mutation { save(id: "1") { person { id email } note { body } } }');
    expect(text).not.toMatch(/email|note/);
  });

  it('asks for the type wherever a null below an abstract type must be placed', () => {
    const { text } = run(
      '{ nodes { child { ... on Note { body } } ... on Person { id } } }',
      someone('notes:read', 'profile:read'),
    );
    expect(text).not.toContain('__daraport_type');
    const refused = run('{ found { ... on Person { email id } } person { id } }');
    expect(refused.text.match(/__daraport_type/g)).toHaveLength(1);
  });

  it('filters only the operation that was named', () => {
    const two = 'query A { person { id } } query B { person { email } }';
    expect(run(two, nobody, 'A').denied).toEqual([]);
    expect(run(two, nobody, 'B').names).toEqual(['Person.email']);
    expect(() => run(two)).toThrow('Name exactly one operation.');
    expect(() => run(two, nobody, 'C')).toThrow('Unknown operation named "C".');
  });

  it('refuses a field that the schema does not have', () => {
    expect(() => run('{ unknown }')).toThrow('Cannot query field "unknown".');
  });

  it('leaves introspection and __typename alone', () => {
    expect(run('{ __schema { types { name } } node { __typename } __typename }').denied).toEqual([]);
  });

  it('gives the cached outcome to viewers with the same scopes, and no other', () => {
    const document = parse('{ person { email } }');
    const first = filter(document, undefined, someone('names:read', 'people:read'));
    expect(filter(document, undefined, someone('people:read', 'names:read'))).toBe(first);
    expect(filter(document, undefined, someone('people:read')).denied).toHaveLength(1);
    expect(filter(document, undefined, { ...someone('profile:read'), kind: 'anonymous' }).denied).toHaveLength(1);
  });

  it('leaves an object open where composition wrote the rule of another implementer on the interface', () => {
    const composed = sdl.replace('interface Node {', 'interface Node @requiresScopes(scopes: [["notes:read"]]) {');
    const outcome = createAccessFilter({ schema: buildSchema(composed), rules: accessFromSdl(composed) });
    expect(outcome(parse('{ nodes { ... on Person { id } } }'), undefined, nobody).denied).toEqual([]);
    expect(outcome(parse('{ nodes { id } }'), undefined, nobody).denied).toHaveLength(1);
  });
});
