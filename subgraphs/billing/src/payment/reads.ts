import { isId, type Id } from '@daraport/domain';
import { payments } from '@daraport/drizzle/tables/billing';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, count, desc, eq, gte, inArray, isNotNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { BillingContext } from '../builder.ts';
import type { PaymentState } from './rules.ts';

export type PaymentRow = typeof payments.$inferSelect;

/** The most payments on one page. */
export const mostPayments = 100;

/** Payments the viewer may see, by their own id or by the appointment they paid, in one query per operation. */
export const paymentLoader = (context: BillingContext, by: 'id' | 'appointmentId') =>
  context.loader(`payments:${by}`, async (ids: readonly Id[]) => {
    const wanted = ids.filter(isId);
    if (wanted.length === 0) return new Map<Id, PaymentRow>();
    const found = await context.rows
      .select()
      .from(payments)
      .where(and(eq(payments.brandId, context.viewer.brandId), inArray(payments[by], wanted)));
    for (const payment of found) noteRead(context, payment);
    return new Map(found.map((payment) => [payment[by] ?? '', payment]));
  });

/** What was paid and given back in one currency, over the payments of a list that were paid. */
export interface PaymentTotal {
  readonly currency: string;
  readonly count: number;
  readonly amountMinor: number;
  readonly refundedMinor: number;
}

/** A page of payments, with the number and the sums of the whole list, reckoned only when asked. */
export interface PaymentPage extends Page<PaymentRow> {
  readonly countAll: () => Promise<number>;
  readonly sumAll: () => Promise<PaymentTotal[]>;
}

interface PageAsked {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What an overview may be narrowed to; `from` is included, `to` is not. */
export interface PaymentFilter {
  readonly state?: PaymentState | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

/** The viewer's own, as patient or as the one who treats; newest first. */
export function ownPayments(context: BillingContext, asked: PageAsked): Promise<PaymentPage> {
  const { personId } = context.viewer;
  const isOwn = personId ? or(eq(payments.patientId, personId), eq(payments.specialistPersonId, personId)) : sql`false`;
  return pageWhere(context, asked, isOwn);
}

/** Everything the viewer may oversee, newest first; the row rules say which organization's. */
export function overseenPayments(
  context: BillingContext,
  { filter, ...asked }: PageAsked & { readonly filter?: PaymentFilter | null | undefined },
): Promise<PaymentPage> {
  const { state, from, to } = filter ?? {};
  const narrowed = and(
    state ? eq(payments.state, state) : undefined,
    from ? gte(payments.createdAt, from) : undefined,
    to ? lt(payments.createdAt, to) : undefined,
  );
  return pageWhere(context, asked, narrowed);
}

async function pageWhere(context: BillingContext, asked: PageAsked, where: SQL | undefined): Promise<PaymentPage> {
  assertPageSize(asked.first, mostPayments);
  const all = and(eq(payments.brandId, context.viewer.brandId), where);
  const found = await context.rows
    .select()
    .from(payments)
    .where(and(all, asked.after ? olderThan(asked.after) : undefined))
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(asked.first + 1);
  const page = pageOf(found, asked.first, cursorOf, Boolean(asked.after));
  for (const { node } of page.edges) noteRead(context, node);
  return {
    ...page,
    countAll: async () => (await context.rows.select({ total: count() }).from(payments).where(all))[0]?.total ?? 0,
    sumAll: () => sumWhere(context, all),
  };
}

const sumWhere = ({ rows }: BillingContext, all: SQL | undefined): Promise<PaymentTotal[]> =>
  rows
    .select({
      currency: payments.currency,
      count: count(),
      amountMinor: sql`sum(${payments.amountMinor})`.mapWith(Number),
      refundedMinor: sql`sum(${payments.refundedMinor})`.mapWith(Number),
    })
    .from(payments)
    .where(and(all, isNotNull(payments.paidAt)))
    .groupBy(payments.currency)
    .orderBy(payments.currency);

const cursorOf = ({ createdAt, id }: PaymentRow) => encodeCursor([createdAt.toISOString(), id]);

function olderThan(cursor: string) {
  const { at, id } = decodePlace(cursor);
  return sql`(${payments.createdAt}, ${payments.id}) < (${at}::timestamptz, ${id}::uuid)`;
}

/** Whom somebody pays tells of his health: others' looks at a payment are recorded, his own are not. */
function noteRead(context: BillingContext, { appointmentId, id, patientId }: PaymentRow): void {
  if (patientId === context.viewer.personId) return;
  context.noteRead({ subjectId: patientId, resourceType: 'Payment', resourceId: id, appointmentId });
}
