import type { relations } from '@daraport/drizzle/tables/booking';
import { type Transaction, addMoney, addPageInfo, createBuilder, type Context } from '@daraport/subgraph';
import type { FetchCalendar } from './busy/fetch.ts';

/** What booking asks of outside: calendars that specialists count. */
export interface BookingVendors {
  readonly fetchCalendar: FetchCalendar;
}
export type BookingContext = Context<typeof relations, BookingVendors>;
/** A transaction on booking's tables. */
export type BookingTransaction = Transaction<typeof relations>;

export const builder = createBuilder<BookingContext>();
export const Money = addMoney(builder as never);
export const PageInfo = addPageInfo(builder as never);

export const VisitFormat = builder.enumType('VisitFormat', {
  description: 'How patient and specialist meet.',
  values: ['VIDEO', 'IN_PERSON', 'PHONE'] as const,
});
