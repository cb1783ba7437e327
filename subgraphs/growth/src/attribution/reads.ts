import { pointsOf, type DayRange } from '@daraport/domain';
import {
  clicks,
  commissions,
  conversions,
  linkDays,
  partners,
  programs,
  signUps,
  trackingLinks,
} from '@daraport/drizzle/tables/growth';
import { assertPageSize, assertRange, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, between, count, desc, eq, exists, inArray, sql, type Column } from 'drizzle-orm';
import type { GrowthContext } from '../builder.ts';
import { calendarOf } from '../calendar.ts';
import { total } from './rules.ts';

export type LinkRow = typeof trackingLinks.$inferSelect;
export type ConversionRow = typeof conversions.$inferSelect;
export type CommissionRow = typeof commissions.$inferSelect;
export type ProgramRow = typeof programs.$inferSelect;

/** The sum of a column over a group, which is never empty. */
const summed = (column: Column) => sql<number>`sum(${column})`.mapWith(Number);

/** Rows of the viewer as partner: nobody else's, also for those whose scopes would show more. */
const own = ({ viewer }: GrowthContext) => viewer.personId ?? viewer.brandId;

/** The program the viewer is a partner of, or null. */
export async function ownProgram(context: GrowthContext): Promise<ProgramRow | null> {
  const { brandId } = context.viewer;
  const [found] = await context.rows
    .select({ program: programs })
    .from(partners)
    .innerJoin(programs, and(eq(programs.brandId, partners.brandId), eq(programs.id, partners.programId)))
    .where(and(eq(partners.brandId, brandId), eq(partners.affiliateId, own(context))));
  return found?.program ?? null;
}

/** The viewer's links, oldest first. */
export const ownLinks = (context: GrowthContext): Promise<LinkRow[]> =>
  context.rows
    .select()
    .from(trackingLinks)
    .where(and(eq(trackingLinks.brandId, context.viewer.brandId), eq(trackingLinks.affiliateId, own(context))))
    .orderBy(trackingLinks.createdAt);

/** What a partner asks of his conversions. */
export interface ConversionsArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly states?: readonly CommissionRow['state'][] | null | undefined;
}

/** A page of the viewer's conversions, newest first, with their number; of some commissions' states, or all. */
export async function ownConversions(
  context: GrowthContext,
  { first, after, states }: ConversionsArgs,
): Promise<Page<ConversionRow> & { totalCount: number }> {
  assertPageSize(first, 100);
  const inState = context.rows
    .select({ id: commissions.id })
    .from(commissions)
    .where(
      and(
        eq(commissions.brandId, conversions.brandId),
        eq(commissions.conversionId, conversions.id),
        inArray(commissions.state, [...(states ?? [])]),
      ),
    );
  const mine = and(
    eq(conversions.brandId, context.viewer.brandId),
    eq(conversions.affiliateId, own(context)),
    states?.length ? exists(inState) : undefined,
  );
  const cursor = after ? decodePlace(after) : undefined;
  const before = cursor
    ? sql`(${conversions.at}, ${conversions.id}) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : undefined;
  const found = await context.rows
    .select()
    .from(conversions)
    .where(and(mine, before))
    .orderBy(desc(conversions.at), desc(conversions.id))
    .limit(first + 1);
  const [counted] = await context.rows.select({ number: count() }).from(conversions).where(mine);
  const page = pageOf(found, first, ({ at, id }) => encodeCursor([at.toISOString(), id]), cursor !== undefined);
  return { ...page, totalCount: counted?.number ?? 0 };
}

/** Links by id, as the viewer may see them. */
export const linkLoader = (context: GrowthContext) =>
  context.loader('links', async (ids: readonly string[]) => {
    const found = await context.rows
      .select()
      .from(trackingLinks)
      .where(and(eq(trackingLinks.brandId, context.viewer.brandId), inArray(trackingLinks.id, [...ids])));
    return new Map(found.map((row) => [row.id, row]));
  });

/** Commissions by id, conversion or appointment, as the viewer may see them. */
export const commissionLoader = (context: GrowthContext, by: 'id' | 'conversionId' | 'appointmentId') =>
  context.loader(`commissions by ${by}`, async (ids: readonly string[]) => {
    const found = await context.rows
      .select()
      .from(commissions)
      .where(and(eq(commissions.brandId, context.viewer.brandId), inArray(commissions[by], [...ids])));
    return new Map(found.map((row) => [row[by], row]));
  });

/** Arrivals and conversions of links, counted. */
export const linkFiguresLoader = (context: GrowthContext) =>
  context.loader('link figures', async (ids: readonly string[]) => {
    const { brandId } = context.viewer;
    const arrivals = await context.rows
      .select({ linkId: linkDays.linkId, number: summed(linkDays.arrivals) })
      .from(linkDays)
      .where(and(eq(linkDays.brandId, brandId), inArray(linkDays.linkId, [...ids])))
      .groupBy(linkDays.linkId);
    const sold = await context.rows
      .select({ linkId: conversions.linkId, number: count() })
      .from(conversions)
      .where(and(eq(conversions.brandId, brandId), inArray(conversions.linkId, [...ids])))
      .groupBy(conversions.linkId);
    const numberOf = (rows: typeof sold, id: string) => rows.find(({ linkId }) => linkId === id)?.number ?? 0;
    return new Map(ids.map((id) => [id, { clicks: numberOf(arrivals, id), conversions: numberOf(sold, id) }]));
  });

/** The viewer's figures of a range of days, both included, in the brand's zone. */
export async function attributionSummary(context: GrowthContext, range: DayRange) {
  assertRange(range);
  const { brandId } = context.viewer;
  const affiliateId = own(context);
  const { currency, timeZone } = await calendarOf(context.rows, brandId);
  const mine = (table: typeof linkDays | typeof clicks | typeof conversions | typeof commissions) =>
    and(eq(table.brandId, brandId), eq(table.affiliateId, affiliateId), between(table.day, range.from, range.to));
  const { rows } = context;
  const arrivals = await rows
    .select({ day: linkDays.day, number: summed(linkDays.arrivals) })
    .from(linkDays)
    .where(mine(linkDays))
    .groupBy(linkDays.day);
  const [consented] = await rows.select({ number: count() }).from(clicks).where(mine(clicks));
  const signUpDay = sql`(${signUps.at} at time zone ${timeZone})::date`;
  const [registered] = await rows
    .select({ number: count() })
    .from(signUps)
    .where(
      and(
        eq(signUps.brandId, brandId),
        eq(signUps.affiliateId, affiliateId),
        sql`${signUpDay} between ${range.from}::date and ${range.to}::date`,
      ),
    );
  const sold = await rows
    .select({ day: conversions.day, number: count() })
    .from(conversions)
    .where(mine(conversions))
    .groupBy(conversions.day);
  const earned = await rows
    .select({ day: commissions.day, state: commissions.state, amountMinor: summed(commissions.amountMinor) })
    .from(commissions)
    .where(mine(commissions))
    .groupBy(commissions.day, commissions.state);

  const earnedIn = (...states: string[]) =>
    total(
      earned.filter(({ state }) => states.includes(state)).map(({ amountMinor }) => amountMinor),
      currency,
    );
  const on = (list: readonly { day: string; number: number }[], day: string) =>
    list.find((one) => one.day === day)?.number ?? 0;
  return {
    clicks: arrivals.reduce((all, { number }) => all + number, 0),
    consentedClicks: consented?.number ?? 0,
    signUps: registered?.number ?? 0,
    conversions: sold.reduce((all, { number }) => all + number, 0),
    pending: earnedIn('PENDING'),
    approved: earnedIn('APPROVED'),
    paid: earnedIn('PAID'),
    days: pointsOf(range, 'DAY').map((day) => ({
      date: day,
      clicks: on(arrivals, day),
      conversions: on(sold, day),
      earnings: total(
        earned
          .filter((one) => one.day === day && ['PENDING', 'APPROVED', 'PAID'].includes(one.state))
          .map(({ amountMinor }) => amountMinor),
        currency,
      ),
    })),
  };
}
