import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { refusalsIn } from './refusals.ts';

const schema = buildSchema(`
  interface Error { message: String! code: String! }
  type GoneError implements Error { message: String! code: String! }
  type TakenError implements Error { message: String! code: String! }
  type LateError implements Error { message: String! code: String! }
  type Done { query: Query }
  union BookResult = Done | TakenError | GoneError
  union CancelResult = Done | LateError
  type Query { now: String last: Error tried: CancelResult }
  type Mutation { book: BookResult cancel: CancelResult }`);

it('are those that the documents can be answered with, wherever they stand', () => {
  expect(refusalsIn(schema, ['{ now }'])).toEqual([]);
  expect(refusalsIn(schema, ['{ now }', 'mutation { book { __typename } }'])).toEqual(['GoneError', 'TakenError']);
  expect(
    refusalsIn(schema, ['mutation { book { ...a } } fragment a on Done { query { tried { __typename } } }']),
  ).toEqual(['GoneError', 'LateError', 'TakenError']);
});

it('are all of them where a field says no more than that it is one', () => {
  expect(refusalsIn(schema, ['{ last { code } }'])).toEqual(['GoneError', 'LateError', 'TakenError']);
});
