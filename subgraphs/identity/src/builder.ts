import type { relations } from '@daraport/drizzle/tables/identity';
import { addMoney, addPageInfo, createBuilder, type Context } from '@daraport/subgraph';
import type { Vendors } from './env.ts';

/** What identity's services and resolvers are given. */
export type IdentityContext = Context<typeof relations, Vendors>;
export type IdentityTransaction = IdentityContext['rows'];

export const builder = createBuilder<IdentityContext>();
export const Money = addMoney(builder as never);
export const PageInfo = addPageInfo(builder as never);

builder.queryType({ description: 'What may be asked.' });
builder.mutationType({ description: 'What may be done.' });
builder.subscriptionType({ description: 'What may be watched.' });
