import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractOf } from './contract.ts';
import { entitiesTaggedWhole, tagsOf } from './tags.ts';

const directive = `directive @tag(name: String!) repeatable on OBJECT | INTERFACE | UNION | SCALAR | ENUM | ENUM_VALUE
  | INPUT_OBJECT | INPUT_FIELD_DEFINITION | FIELD_DEFINITION | ARGUMENT_DEFINITION\n`;
const shown = '@tag(name: "public")';
const contract = (sdl: string) => {
  const all = directive + sdl;
  return contractOf(buildSchema(all), 'public', tagsOf(all));
};
const printed = (sdl: string) => {
  const { schema, faults } = contract(sdl);
  expect(faults).toEqual([]);
  return printSchema(schema);
};

describe('a contract', () => {
  it('holds what is tagged, by itself or by its type, and nothing else', () => {
    const api = printed(`
      type Query { brand: Brand ${shown} secret: Int }
      type Brand { name: String ${shown} staff: String theme: Theme ${shown} }
      type Theme ${shown} { accent: String second: String }
      type Mutation { change: Int }`);
    expect(api).toContain('type Query {\n  brand: Brand\n}');
    expect(api).toContain('type Brand {\n  name: String\n  theme: Theme\n}');
    expect(api).toContain('type Theme {\n  accent: String\n  second: String\n}');
    expect(api).not.toMatch(/secret|staff|Mutation/);
  });

  it('has no input, enum, union, interface or scalar that only a hidden field led to', () => {
    const api = printed(`
      scalar Hidden scalar Seen
      enum HiddenState { A } enum SeenState { B }
      input HiddenInput { inner: DeepInput } input DeepInput { a: Int } input SeenInput { state: SeenState inner: SeenInner } input SeenInner { at: Seen }
      interface HiddenNode { id: ID } type HiddenThing implements HiddenNode { id: ID } union HiddenResult = HiddenThing
      type Query { seen(input: SeenInput): Int ${shown} hidden(input: HiddenInput, state: HiddenState): HiddenResult other: Hidden node: HiddenNode }`);
    expect(api).not.toMatch(/Hidden|Deep/);
    expect(api).toMatch(/input SeenInput[\s\S]*input SeenInner|input SeenInner[\s\S]*input SeenInput/);
    expect(api).toContain('enum SeenState');
  });

  it('has of an interface what all implementers in it have, and the interface only where one is in it', () => {
    const api = printed(`
      interface Error { code: String message: String detail: String }
      interface Other { x: Int }
      type A implements Error { code: String ${shown} message: String ${shown} detail: String ${shown} }
      type B implements Error { code: String ${shown} message: String ${shown} detail: String }
      type C implements Error & Other { code: String message: String detail: String x: Int }
      union Result = A | B
      type Query { result: Result ${shown} c: C }`);
    expect(api).toContain('interface Error {\n  code: String\n  message: String\n}');
    expect(api).not.toMatch(/Other|type C/);
  });

  it('is refused where a field leads to a type of which nothing is tagged', () => {
    expect(contract(`type Query { a: A ${shown} } type A { b: Int }`).faults).toEqual([
      'A has no field tagged "public", and Query.a leads to it',
    ]);
  });

  it('is refused where a member of a union or interface is not in it, which would show by its name', () => {
    const union = `union U = A | B type A ${shown} { a: Int } type B { b: Int } type Query { u: U ${shown} }`;
    expect(contract(union).faults).toEqual(['B has no field tagged "public", and Query.u by U leads to it']);
    const node = `interface N { id: ID } type A implements N ${shown} { id: ID } type B implements N { id: ID } type Query { n: N ${shown} }`;
    expect(contract(node).faults).toEqual(['B has no field tagged "public", and Query.n by N leads to it']);
  });

  it('is refused where a tag stands on what nothing leads to', () => {
    expect(contract(`type Query { a: Int ${shown} b: B } type B { c: Int ${shown} }`).faults).toEqual([
      'B is tagged "public", and nothing tagged leads to it',
    ]);
  });
});

describe('an entity', () => {
  it('is tagged field by field, because other subgraphs add to it', () => {
    expect(entitiesTaggedWhole(`type A @key(fields: "id") ${shown} { id: ID } type B ${shown} { id: ID }`)).toEqual([
      'A belongs to several subgraphs: tag its fields "public", not the whole type',
    ]);
    expect(entitiesTaggedWhole(`extend type Query ${shown} { a: Int }`)).toHaveLength(1);
  });
});
