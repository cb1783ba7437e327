import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { mutationsWithoutKey } from './idempotency.ts';

const of = (mutations: string): string[] =>
  mutationsWithoutKey(
    buildSchema(`type Query { a: Int } type Mutation { ${mutations} }
      input Keyed { text: String idempotencyKey: ID! } input Lax { idempotencyKey: ID } input Keyless { text: String }`),
  );

it('finds the mutations of a face that a program cannot repeat safely', () => {
  expect(of('a(idempotencyKey: ID!): Int b(input: Keyed!): Int c(id: ID!, input: Keyed!): Int')).toEqual([]);
  expect(
    of('a(idempotencyKey: ID): Int b(input: Keyed): Int c(input: Lax!): Int d(input: Keyless!): Int e: Int'),
  ).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `Mutation.${name}`));
});
