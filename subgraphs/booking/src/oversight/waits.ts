import { isId, type Id } from '@daraport/domain';
import { waitOffers, waits } from '@daraport/drizzle/tables/booking';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, eq, exists, gt, sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import type { WaitRow } from '../waitlist/reads.ts';

/** One page of those who wait, with the number of all, counted only when asked. */
export interface WaitPage extends Page<WaitRow> {
  readonly countAll: () => Promise<number>;
}

/** Which part of the list, and of whom. */
export interface WaitsAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly specialistId?: Id | null | undefined;
  /** Those alone who are offered a time at this moment. */
  readonly isOffered?: boolean | null | undefined;
}

/** Whoever waits for times the viewer oversees, first come first; the row rules say which organization's. */
export async function overseenWaits(context: BookingContext, asked: WaitsAsked): Promise<WaitPage> {
  assertPageSize(asked.first, 50);
  const all = and(...conditionsOf(context, asked));
  const found = await context.rows
    .select()
    .from(waits)
    .where(and(all, asked.after ? afterCursor(asked.after) : undefined))
    .orderBy(asc(waits.joinedAt), asc(waits.id))
    .limit(asked.first + 1);
  const cursorOf = (row: WaitRow) => encodeCursor([row.joinedAt.toISOString(), row.id]);
  return {
    ...pageOf(found, asked.first, cursorOf, Boolean(asked.after)),
    countAll: async () => (await context.rows.select({ total: count() }).from(waits).where(all))[0]?.total ?? 0,
  };
}

function conditionsOf(context: BookingContext, { specialistId, isOffered }: WaitsAsked): (SQL | undefined)[] {
  const { brandId } = context.viewer;
  const open = context.rows
    .select({ id: waitOffers.id })
    .from(waitOffers)
    .where(
      and(
        eq(waitOffers.brandId, brandId),
        eq(waitOffers.waitId, waits.id),
        eq(waitOffers.state, 'OPEN'),
        gt(waitOffers.expiresAt, context.now()),
      ),
    );
  return [
    eq(waits.brandId, brandId),
    eq(waits.state, 'WAITING'),
    gt(waits.until, context.now()),
    specialistId ? ofSpecialist(specialistId) : undefined,
    isOffered ? exists(open) : undefined,
  ];
}

/** What is no id names nobody. */
const ofSpecialist = (id: Id): SQL => (isId(id) ? eq(waits.specialistId, id) : sql`false`);

function afterCursor(cursor: string): SQL {
  const { at, id } = decodePlace(cursor);
  return sql`(${waits.joinedAt}, ${waits.id}) > (${at}::timestamptz, ${id}::uuid)`;
}
