import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractOf } from './contract.ts';
import { tagsOf } from './tags.ts';

const directive = `directive @tag(name: String!) repeatable on OBJECT | INTERFACE | UNION | SCALAR | ENUM | ENUM_VALUE
  | INPUT_OBJECT | INPUT_FIELD_DEFINITION | FIELD_DEFINITION | ARGUMENT_DEFINITION\n`;
const seen = '@tag(name: "public")';
const elsewhere = '@tag(name: "partner")';
const contract = (sdl: string) => contractOf(buildSchema(directive + sdl), 'public', tagsOf(directive + sdl));
const faultsOf = (sdl: string) => contract(sdl).faults;
const printed = (sdl: string): string => {
  const { schema, faults } = contract(sdl);
  expect(faults).toEqual([]);
  return printSchema(schema);
};

describe('arguments, input fields and enum values', () => {
  it('follow what they belong to while none of them is tagged', () => {
    const api = printed(`
      enum State { OPEN DONE } input Filter { state: State text: String }
      type Query { list(filter: Filter, first: Int!): State ${seen} }`);
    expect(api).toContain('list(filter: Filter, first: Int!): State');
    expect(api).toContain('enum State {\n  OPEN\n  DONE\n}');
    expect(api).toContain('input Filter {\n  state: State\n  text: String\n}');
  });

  it('are each where their own tags say, as soon as one of them is tagged for any face', () => {
    const api = printed(`
      enum State { OPEN ${seen} DONE ${elsewhere} NEW }
      input Filter { state: State ${seen} secret: Secret ${elsewhere} more: Secret } input Secret { a: Int }
      type Query { list(filter: Filter ${seen}, first: Int = 3, hidden: Secret ${elsewhere}): State ${seen} }`);
    expect(api).toContain('list(filter: Filter): State');
    expect(api).toContain('enum State {\n  OPEN\n}');
    expect(api).toContain('input Filter {\n  state: State\n}');
    expect(api).not.toContain('Secret');
  });

  it('may not be hidden where they must be given', () => {
    expect(faultsOf(`type Query { list(a: Int ${seen}, b: Int!): Int ${seen} }`)).toEqual([
      'Query.list(b:) must be given, and is not tagged "public"',
    ]);
    expect(
      faultsOf(`input In { a: Int ${seen} b: Int! c: Int! = 1 } type Query { list(in: In): Int ${seen} }`),
    ).toEqual(['In.b must be given, and is not tagged "public"']);
  });

  it('may not all be hidden, nor stand in a default', () => {
    const all = `enum State { OPEN ${elsewhere} DONE } input In { a: Int ${elsewhere} }`;
    expect(faultsOf(`${all} type Query { list(in: In, state: State): Int ${seen} }`)).toEqual([
      'In has no input field tagged "public"',
      'State has no value tagged "public"',
    ]);
    const some = `enum State { OPEN ${seen} DONE } input In { a: [State] = [OPEN, DONE] ${seen} b: Int }`;
    expect(
      faultsOf(
        `${some} type Query { list(in: In = { a: [OPEN], b: 1 }, state: State = DONE, open: State = OPEN): Int ${seen} }`,
      ),
    ).toEqual([
      'Query.list(in:) has a default with In.b, which is not tagged "public"',
      'Query.list(state:) has a default with State.DONE, which is not tagged "public"',
      'In.a has a default with State.DONE, which is not tagged "public"',
    ]);
  });

  it('may be hidden in an enum that is answered only where null is allowed', () => {
    const of = (type: string) => faultsOf(`enum State { OPEN ${seen} DONE } type Query { a: ${type} ${seen} }`);
    expect([of('State'), of('[State]!'), of('[State]')]).toEqual([[], [], []]);
    for (const type of ['State!', '[State!]', '[State!]!'])
      expect(of(type)).toEqual(['Query.a may not be null, and answers values of State that are not tagged "public"']);
  });

  it('are tagged in vain where nothing leads to them', () => {
    expect(
      faultsOf(
        `enum State { OPEN ${seen} } input In { a: State ${seen} } type Query { a: Int ${seen} b(in: In ${seen}): Int }`,
      ),
    ).toEqual([
      'State is tagged "public", and nothing tagged leads to it',
      'In is tagged "public", and nothing tagged leads to it',
      'Query.b(in:) is tagged "public", and its field is not',
    ]);
  });
});

describe('a whole type', () => {
  it.each([
    ['an enum', `enum T ${elsewhere} { A }`, 'T'],
    ['an input', `input T ${elsewhere} { a: Int }`, ''],
    ['a scalar', `scalar T ${elsewhere}`, 'T'],
    ['a union', `type O ${seen} { a: Int } union T ${elsewhere} = O`, 'T'],
  ])('that is tagged for others may not be led to: %s', (_kind, definition, output) => {
    const field = output ? `a: ${output}` : 'a(t: T): Int';
    const from = output ? 'Query.a' : 'Query.a(t:)';
    expect(faultsOf(`${definition} type Query { ${field} ${seen} }`)).toEqual([
      `T is not tagged "public", as it is for others, and ${from} leads to it`,
    ]);
  });

  it('is in the face with what the fields of its interface lead to', () => {
    const api = printed(`
      interface Node { next: Node } type A implements Node ${seen} { next: A }
      interface Other { at: Time } scalar Time type B implements Other ${seen} { at: Time }
      type Query { a: A ${seen} b: B ${seen} }`);
    expect(api).toContain('interface Node {\n  next: Node\n}');
    expect(api).toContain('interface Other {\n  at: Time\n}');
  });
});

describe('an interface', () => {
  it('that is tagged itself has what its tags say, which each implementer must have', () => {
    const sdl = (own: string) => `
      interface Error { code: String ${seen} detail: String }
      type A implements Error { code: String ${own} detail: String ${seen} }
      type Query { a: A ${seen} }`;
    expect(printed(sdl(seen))).toContain('interface Error {\n  code: String\n}');
    expect(faultsOf(sdl(''))).toEqual(['A.code is not tagged "public", and Error.code is, which A implements']);
  });
});

describe('directives that operations may use', () => {
  it('are in every face with the types of their arguments, those of schemas in none', () => {
    const api = printed(`
      enum Unit { MINOR MAJOR } directive @money(in: Unit) on FIELD
      input Only { a: Int } directive @internal(only: Only) on FIELD_DEFINITION
      type Query { a: Int ${seen} }`);
    expect(api).toContain('directive @money(in: Unit) on FIELD');
    expect(api).not.toMatch(/Only|internal|@tag/);
  });
});
