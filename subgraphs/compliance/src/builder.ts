import type { relations } from '@daraport/drizzle/tables/compliance';
import { addPageInfo, createBuilder, type Context } from '@daraport/subgraph';

/** Compliance talks to no vendor. */
export type ComplianceContext = Context<typeof relations, Record<never, never>>;

/** A writing transaction on compliance's rows. */
export type Tx = ComplianceContext['rows'];

export const builder = createBuilder<ComplianceContext>();
export const PageInfo = addPageInfo(builder as never);
