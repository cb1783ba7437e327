import type { Module } from '@daraport/access';
import { printSubgraphSchema } from '@apollo/subgraph';
import { createSourceEventStream, execute, parse, type ExecutionResult } from 'graphql';
import { expect, it } from 'vitest';
import { buildSchema, createBuilder, open, type Context, type Owner } from './index.ts';
import { viewerAs } from './testing.ts';

const asked: string[] = [];

const builder = createBuilder<Context>();
const Sent = builder
  .objectRef<{ text: string }>('Sent')
  .implement({ ...open, fields: (t) => ({ text: t.exposeString('text') }) });
builder.queryType({
  fields: (t) => ({
    times: t.int({ module: 'BOOKING', ...open, nullable: true, resolve: () => 3 }),
    record: t.string({ module: 'CORE', ...open, resolve: () => 'kept' }),
  }),
});
builder.mutationType({
  fields: (t) => ({
    send: t.field({
      module: 'MESSAGING',
      type: Sent,
      ...open,
      errors: { types: [] },
      resolve: () => {
        asked.push('send');
        return { text: 'hello' };
      },
    }),
  }),
});
builder.subscriptionType({
  fields: (t) => ({
    typing: t.int({
      module: 'MESSAGING',
      ...open,
      subscribe: async function* () {
        yield 1;
      },
      resolve: () => 1,
    }),
  }),
});
const schema = buildSchema(builder);

const contextOf = (modules: readonly Module[]) => ({ viewer: viewerAs('PATIENT', { modules }) });
const ask = (modules: readonly Module[], query: string) =>
  execute({ schema, document: parse(query), contextValue: contextOf(modules) }) as Promise<ExecutionResult>;

it('says in the schema whose each root field is, beside who may see it', () => {
  const sdl = printSubgraphSchema(schema);
  expect(sdl).toContain('times: Int @tag(name: "open") @tag(name: "module_booking")');
  expect(sdl).toContain('record: String! @tag(name: "open") @tag(name: "module_core")');
  expect(sdl).toContain('union SendResult = ModuleDisabledError | Sent');
});

it('refuses a mutation of a module that is off with a typed error, before its resolver runs', async () => {
  const mutation = 'mutation { send { __typename ... on ModuleDisabledError { code module } ... on Sent { text } } }';
  expect((await ask(['MESSAGING'], mutation)).data).toEqual({ send: { __typename: 'Sent', text: 'hello' } });
  asked.length = 0;
  expect((await ask(['BOOKING'], mutation)).data).toEqual({
    send: { __typename: 'ModuleDisabledError', code: 'MODULE_DISABLED', module: 'MESSAGING' },
  });
  expect(asked).toEqual([]);
});

it('leaves the place of a query empty, and the core beside it as it is', async () => {
  expect(await ask(['BOOKING'], '{ times record }')).toEqual({ data: { times: 3, record: 'kept' } });
  const { data, errors } = await ask([], '{ times record }');
  expect(data).toEqual({ times: null, record: 'kept' });
  expect(errors?.map(({ path, originalError }) => [path, originalError])).toMatchObject([
    [['times'], { code: 'MODULE_DISABLED', module: 'BOOKING' }],
  ]);
});

it('does not open a subscription of a module that is off', async () => {
  const openWith = (modules: readonly Module[]) =>
    createSourceEventStream({
      schema,
      document: parse('subscription { typing }'),
      contextValue: contextOf(modules),
    });
  expect(Symbol.asyncIterator in (await openWith(['MESSAGING']))).toBe(true);
  expect(await openWith(['BOOKING'])).toMatchObject({ errors: [{ originalError: { code: 'MODULE_DISABLED' } }] });
});

it.each<[string, { module?: Owner; isMutation?: boolean }, RegExp]>([
  ['belongs to nobody', {}, /Query.lost says of no module/],
  ['is a mutation that cannot say it is off', { module: 'VIDEO', isMutation: true }, /Mutation.lost needs `errors`/],
])('does not build a schema with a root field that %s', (_name, { module, isMutation }, message) => {
  const careless = createBuilder<Context>();
  const lost = { ...open, module: module as Owner, resolve: () => 1 };
  careless.queryType({
    fields: (t) => (isMutation ? { fine: t.int({ ...lost, module: 'CORE' }) } : { lost: t.int(lost) }),
  });
  if (isMutation) careless.mutationType({ fields: (t) => ({ lost: t.int(lost) }) });
  expect(() => buildSchema(careless)).toThrow(message);
});
