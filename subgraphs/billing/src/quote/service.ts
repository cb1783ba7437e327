import { isId, NotFoundError, type Id } from '@daraport/domain';
import { idempotencyKeys, quotes } from '@daraport/drizzle/tables/billing';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { idempotencyKeyInput, idInput, inputWords } from '../input.ts';
import { pricePlanLoader } from '../price/service.ts';
import { termsOf } from './rules.ts';

export type QuoteRow = typeof quotes.$inferSelect;

const CreateQuote = z.object({
  specialistId: idInput,
  appointmentTypeId: idInput,
  idempotencyKey: idempotencyKeyInput,
});

/** The viewer's own quotes by id, in one query per operation; nobody reads another's. */
export const quoteLoader = (context: BillingContext) =>
  context.loader('quotes', async (ids: readonly Id[]) => {
    const { brandId, personId } = context.viewer;
    const wanted = ids.filter(isId);
    if (!personId || wanted.length === 0) return new Map<Id, QuoteRow>();
    const own = and(eq(quotes.brandId, brandId), eq(quotes.patientId, personId), inArray(quotes.id, wanted));
    const found = await context.rows.select().from(quotes).where(own);
    return new Map(found.map((quote) => [quote.id, quote]));
  });

/**
 * Freezes today's list price for the viewer, for 15 minutes. Throws `NotFoundError` when the specialist has no such
 * type or nothing is due for it.
 */
export async function createQuote(context: BillingContext, input: z.input<typeof CreateQuote>): Promise<QuoteRow> {
  const { idempotencyKey: key, ...wish } = parseInput(CreateQuote, input, inputWords);
  const { brandId, personId } = context.viewer;
  const plan = await pricePlanLoader(context).load(wish.appointmentTypeId);
  if (!personId || plan?.specialistId !== wish.specialistId) throw new NotFoundError();
  const request = { brandId, actorId: personId, operation: 'createQuote', key, input: wish, now: context.now() };
  return context.write(async (tx) => {
    const { quoteId } = await once(tx, idempotencyKeys, request, async () => {
      const { expiresAt, lines, total } = termsOf(plan, request.now);
      const quote = {
        brandId,
        id: context.newId(),
        patientId: personId,
        ...wish,
        lines,
        totalMinor: total.amountMinor,
        currency: total.currency,
        createdAt: request.now,
        expiresAt,
      };
      await tx.insert(quotes).values(quote);
      await context.record(tx, { action: 'WRITE', subjectId: personId, resourceType: 'Quote', resourceId: quote.id });
      return { quoteId: quote.id };
    });
    return quoteOf(tx, brandId, quoteId);
  });
}

async function quoteOf(tx: BillingTransaction, brandId: Id, id: Id): Promise<QuoteRow> {
  const [quote] = await tx
    .select()
    .from(quotes)
    .where(and(eq(quotes.brandId, brandId), eq(quotes.id, id)));
  if (!quote) throw new NotFoundError();
  return quote;
}
