import { isTimeZone, money, pointsOf, startOf, type DayRange, type Grain, type Id, type Money } from '@daraport/domain';
import { ledgerEntries, ledgerTransactions, payments } from '@daraport/drizzle/tables/billing';
import { assertRange } from '@daraport/subgraph';
import { and, eq, like, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import type { BillingContext } from '../builder.ts';

/** What the ledger says of some days, in minor units; `gross − refunds = applicationFee + net`. */
export interface Figures {
  readonly gross: number;
  readonly refunds: number;
  readonly applicationFee: number;
  readonly net: number;
  /** Of the net, what went to the specialist's own account already. */
  readonly transferred: number;
}

/** Earnings in one currency, in all and point by point. */
export interface Earnings {
  readonly currency: string;
  readonly total: Figures;
  readonly points: readonly (Figures & { readonly date: string; readonly currency: string })[];
}

type Row = Figures & { readonly day: string; readonly currency: string };

const nothing: Figures = { gross: 0, refunds: 0, applicationFee: 0, net: 0, transferred: 0 };
const add = (one: Figures, other: Figures): Figures => ({
  gross: one.gross + other.gross,
  refunds: one.refunds + other.refunds,
  applicationFee: one.applicationFee + other.applicationFee,
  net: one.net + other.net,
  transferred: one.transferred + other.transferred,
});

/** What the viewer's own appointments earned, from the ledger, by the days of a time zone; one for each currency. */
export async function ownEarnings(
  context: BillingContext,
  { timeZone, grain, ...range }: DayRange & { readonly grain: Grain; readonly timeZone: string },
): Promise<Earnings[]> {
  assertRange(range);
  if (!isTimeZone(timeZone))
    throw new GraphQLError('Name a time zone such as Europe/Berlin.', { extensions: { code: 'BAD_USER_INPUT' } });
  const { brandId, personId } = context.viewer;
  if (!personId) return [];
  // The ledger is the platform's alone; what is read of it here hangs on payments of the viewer's own appointments.
  const rows = await context.asPlatform(brandId, (platform) =>
    figuresByDay(platform, { personId, timeZone, ...range }),
  );
  return [...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, days]) => ({
    currency,
    total: days.reduce<Figures>(add, nothing),
    points: pointsOf(range, grain).map((date) => ({
      date,
      currency,
      ...days.filter(({ day }) => startOf(grain, day) === date).reduce<Figures>(add, nothing),
    })),
  }));
}

async function figuresByDay(
  { rows, viewer: { brandId } }: BillingContext,
  asked: DayRange & { readonly personId: Id; readonly timeZone: string },
): Promise<Row[]> {
  const { from, to, personId, timeZone } = asked;
  const { kind, postedAt } = ledgerTransactions;
  const { account, amountMinor, currency } = ledgerEntries;
  const day = sql<string>`(${postedAt} at time zone ${timeZone})::date::text`;
  const isPayable = like(account, 'specialist:%:payable');
  const isTransfer = sql`${kind} in ('TRANSFER', 'TRANSFER_REVERSAL')`;
  const sum = (sign: 1 | -1, where: ReturnType<typeof sql>) =>
    sql<number>`coalesce(sum(${amountMinor}) filter (where ${where}), 0) * ${sql.raw(String(sign))}`.mapWith(Number);
  return rows
    .select({
      day: day.as('day'),
      currency,
      gross: sum(1, sql`${account} = 'cash:stripe' and ${kind} = 'PAYMENT'`),
      refunds: sum(-1, sql`${account} = 'cash:stripe' and ${kind} = 'REFUND'`),
      applicationFee: sum(-1, sql`${account} = 'platform:fee'`),
      net: sum(-1, sql`${isPayable} and not ${isTransfer}`),
      transferred: sum(1, sql`${isPayable} and ${isTransfer}`),
    })
    .from(ledgerEntries)
    .innerJoin(
      ledgerTransactions,
      and(
        eq(ledgerTransactions.brandId, ledgerEntries.brandId),
        eq(ledgerTransactions.id, ledgerEntries.transactionId),
      ),
    )
    .innerJoin(
      payments,
      and(eq(payments.brandId, ledgerTransactions.brandId), eq(payments.id, ledgerTransactions.paymentId)),
    )
    .where(
      and(
        eq(ledgerEntries.brandId, brandId),
        eq(payments.specialistPersonId, personId),
        sql`(${postedAt} at time zone ${timeZone})::date between ${from}::date and ${to}::date`,
      ),
    )
    .groupBy(sql`1`, currency)
    .orderBy(currency, sql`1`);
}

/** Some minor units of the figures as money. */
export const moneyOf =
  (name: keyof Figures) =>
  (figures: Figures & { readonly currency: string }): Money =>
    money(figures[name], figures.currency);
