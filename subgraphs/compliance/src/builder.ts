import type { relations } from '@daraport/drizzle/tables/compliance';
import type { Transaction } from '@daraport/drizzle';
import { addPageInfo, createBuilder, type Context } from '@daraport/subgraph';

/** Compliance talks to no vendor. */
export type ComplianceContext = Context<typeof relations, Record<never, never>>;

/** A writing transaction on compliance's rows. */
export type Tx = Transaction<typeof relations>;

export const builder = createBuilder<ComplianceContext>();
export const PageInfo = addPageInfo(builder as never);
