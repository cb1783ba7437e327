import { isId, type Id } from '@daraport/domain';
import { payments } from '@daraport/drizzle/tables/billing';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { BillingContext } from '../builder.ts';

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

/** The viewer's own, as patient or as the one who treats; newest first. */
export async function ownPayments(
  context: BillingContext,
  args: { first: number; after?: string | null | undefined },
): Promise<Page<PaymentRow>> {
  assertPageSize(args.first, mostPayments);
  const { brandId, personId } = context.viewer;
  if (!personId) return pageOf<PaymentRow>([], args.first, cursorOf, false);
  const found = await context.rows
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.brandId, brandId),
        or(eq(payments.patientId, personId), eq(payments.specialistPersonId, personId)),
        args.after ? olderThan(args.after) : undefined,
      ),
    )
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(args.first + 1);
  const page = pageOf(found, args.first, cursorOf, Boolean(args.after));
  for (const { node } of page.edges) noteRead(context, node);
  return page;
}

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
