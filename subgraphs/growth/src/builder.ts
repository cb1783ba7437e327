import type { relations } from '@daraport/drizzle/tables/growth';
import { addMoney, addPageInfo, createBuilder, type Context } from '@daraport/subgraph';

/** Growth talks to no vendor. */
export type GrowthContext = Context<typeof relations, Record<never, never>>;

export const builder = createBuilder<GrowthContext>();
export const Money = addMoney(builder as never);
export const PageInfo = addPageInfo(builder as never);
