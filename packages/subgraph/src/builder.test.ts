import { DomainError, NotFoundError, InvalidInputError } from '@daraport/domain';
import { printSubgraphSchema } from '@apollo/subgraph';
import { expect, it } from 'vitest';
import {
  addMoney,
  addPageInfo,
  buildSchema,
  createBuilder,
  guard,
  open,
  refusal,
  signedIn,
  type Context,
  type Page,
} from './index.ts';

class TakenError extends DomainError {
  readonly code = 'TAKEN';
  readonly nextAt = new Date(0);
  constructor() {
    super({ en: 'taken', de: 'vergeben' });
  }
}

it('prints what a service declares, in the words of federation', () => {
  const builder = createBuilder<Context>();
  const PageInfo = addPageInfo(builder as never);
  const Money = addMoney(builder as never);
  builder.objectType(TakenError, {
    ...refusal('TakenError', 'Somebody was first.'),
    fields: (t) => ({ nextAt: t.field({ type: 'DateTime', resolve: (e) => e.nextAt }) }),
  });
  const Person = builder
    .externalRef('Person', builder.selection<{ id: string }>('id'))
    .implement({ ...open, externalFields: (t) => ({ id: t.id({ nullable: false }) }) });
  const Thing = builder.objectRef<{ id: string; price: number; ownerId: string }>('Thing').implement({
    ...guard('appointments:read'),
    description: 'A thing.',
    fields: (t) => ({
      id: t.exposeID('id'),
      price: t.field({ type: Money, resolve: ({ price }) => ({ amountMinor: price, currency: 'EUR' }) }),
      owner: t.field({ type: Person, ...guard('names:read'), resolve: ({ ownerId }) => ({ id: ownerId }) }),
    }),
  });
  builder.asEntity(Thing, {
    key: builder.selection<{ id: string }>('id'),
    resolveReference: ({ id }) => ({ id, price: 1, ownerId: 'x' }),
  });
  const Edge = builder
    .objectRef<Page<{ id: string; price: number; ownerId: string }>['edges'][number]>('ThingEdge')
    .implement({
      ...open,
      fields: (t) => ({ cursor: t.exposeString('cursor'), node: t.field({ type: Thing, resolve: (e) => e.node }) }),
    });
  const Payload = builder
    .objectRef<{ thing: { id: string; price: number; ownerId: string } }>('TakeThingPayload')
    .implement({ ...open, fields: (t) => ({ thing: t.field({ type: Thing, resolve: (p) => p.thing }) }) });
  const Input = builder.inputType('TakeThingInput', {
    fields: (t) => ({ id: t.id(), note: t.string({ required: false }), at: t.field({ type: 'DateTime' }) }),
  });
  builder.queryType({
    fields: (t) => ({
      things: t.field({
        module: 'CORE',
        type: [Edge],
        ...signedIn,
        args: { first: t.arg.int() },
        listSize: { slicingArguments: ['first'] },
        resolve: () => [],
      }),
      info: t.field({
        module: 'CORE',
        type: PageInfo,
        ...open,
        resolve: () => ({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }),
      }),
    }),
  });
  builder.mutationType({
    fields: (t) => ({
      takeThing: t.field({
        module: 'BOOKING',
        type: Payload,
        ...guard('appointments:book'),
        args: { input: t.arg({ type: Input }) },
        errors: { types: [TakenError, NotFoundError, InvalidInputError] },
        resolve: (_root, { input }) => {
          if (input.id === 'x') throw new TakenError();
          return { thing: { id: input.id, price: 2, ownerId: 'o' } };
        },
      }),
    }),
  });
  const sdl = printSubgraphSchema(buildSchema(builder));
  expect(sdl).toContain('union TakeThingResult = ');
});
