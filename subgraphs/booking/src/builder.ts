import type { relations } from '@daraport/drizzle/tables/booking';
import { type Transaction, addPageInfo, createBuilder, type Context } from '@daraport/subgraph';

/** Booking talks to no vendor. */
export type BookingContext = Context<typeof relations, Record<never, never>>;
/** A transaction on booking's tables. */
export type BookingTransaction = Transaction<typeof relations>;

export const builder = createBuilder<BookingContext>();
export const PageInfo = addPageInfo(builder as never);

export const VisitFormat = builder.enumType('VisitFormat', {
  description: 'How patient and specialist meet.',
  values: ['VIDEO', 'IN_PERSON', 'PHONE'] as const,
});
