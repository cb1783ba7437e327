import type { relations } from '@daraport/drizzle/tables/care';
import { addPageInfo, createBuilder, type Context } from '@daraport/subgraph';
import type { CareVendors } from './env.ts';

/** What care's resolvers, handlers and jobs are given. */
export type CareContext = Context<typeof relations, CareVendors>;
/** A transaction on care's tables, or the reads of one request. */
export type Rows = CareContext['rows'];

export const builder = createBuilder<CareContext>();
export const PageInfo = addPageInfo(builder as never);
