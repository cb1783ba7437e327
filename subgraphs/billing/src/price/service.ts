import { isId, NotFoundError, type Id } from '@daraport/domain';
import { brandSettings, idempotencyKeys, offers, pricePlans } from '@daraport/drizzle/tables/billing';
import type { EventCatalogue } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BillingContext, BillingTransaction } from '../builder.ts';
import { idempotencyKeyInput, idInput, inputWords, listPriceInput } from '../input.ts';
import { defaultTerms } from '../payment/rules.ts';
import { PriceChangedError } from './errors.ts';

export type PricePlan = typeof pricePlans.$inferSelect;

const SetListPrice = z.object({
  appointmentTypeId: idInput,
  amountMinor: listPriceInput,
  version: z.int(),
  idempotencyKey: idempotencyKeyInput,
});

/** List prices by appointment type, in one query per operation; null where none is set. */
export const pricePlanLoader = (context: BillingContext) =>
  context.loader('pricePlans', async (typeIds: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(pricePlans)
      .where(and(eq(pricePlans.brandId, context.viewer.brandId), inArray(pricePlans.appointmentTypeId, [...typeIds])));
    return new Map(found.map((plan) => [plan.appointmentTypeId, plan]));
  });

/** Which version of its price stands, by appointment type, of those whose price the viewer may set. */
export const priceVersionLoader = (context: BillingContext) =>
  context.loader('priceVersions', async (typeIds: readonly Id[]) => {
    const { appointmentTypeId, priceVersion } = offers;
    const wanted = inArray(appointmentTypeId, typeIds.filter(isId));
    const found = await context.rows
      .select({ appointmentTypeId, priceVersion })
      .from(offers)
      .where(and(eq(offers.brandId, context.viewer.brandId), wanted));
    return new Map(found.map((offer) => [offer.appointmentTypeId, offer.priceVersion]));
  });

/**
 * Keeps what booking tells of an offer; word of an earlier change than the one that is known changes nothing. Of an offer that
 * was not known and has a price already, the price is told.
 */
export async function keepOffer(
  context: BillingContext,
  tx: BillingTransaction,
  payload: EventCatalogue['booking.offerSaved'],
): Promise<void> {
  const { brandId } = context.viewer;
  const { appointmentTypeId, label, lineage, revision, specialistId, specialistPersonId } = payload;
  const facts = { specialistId, specialistPersonId, lineage: [...lineage], label, revision };
  const kept = await tx
    .insert(offers)
    .values({ brandId, appointmentTypeId, ...facts })
    .onConflictDoUpdate({
      target: [offers.brandId, offers.appointmentTypeId],
      set: facts,
      setWhere: lt(offers.revision, revision),
    })
    .returning({ isNew: sql<boolean>`xmax = 0` });
  if (kept.length === 0) return;
  const [priced] = await tx
    .update(pricePlans)
    .set({ label })
    .where(and(eq(pricePlans.brandId, brandId), eq(pricePlans.appointmentTypeId, appointmentTypeId)))
    .returning();
  if (!priced || !kept[0]?.isNew) return;
  const { amountMinor, currency } = priced;
  await tx
    .update(offers)
    .set({ priceVersion: 1 })
    .where(and(eq(offers.brandId, brandId), eq(offers.appointmentTypeId, appointmentTypeId)));
  await context.publish(tx, 'billing.priceListed', { appointmentTypeId, amountMinor, currency, revision: 1 });
}

/**
 * Sets what one kind of appointment costs from now on, or that it has no price; once per key and on the version that was
 * read. Quotes that are frozen already stay. Throws `NotFoundError` for an offer that is not the viewer's to price,
 * `PriceChangedError`, `InvalidInputError`.
 */
export async function setListPrice(context: BillingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...wish } = parseInput(SetListPrice, input, inputWords);
  const { brandId, personId, tokenId } = context.viewer;
  const actorId = personId ?? tokenId ?? '';
  const request = { brandId, actorId, operation: 'setListPrice', key, input: wish, now: context.now() };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const { amountMinor, appointmentTypeId, version } = wish;
      const isOffer = and(eq(offers.brandId, brandId), eq(offers.appointmentTypeId, appointmentTypeId));
      const [offer] = await tx.select().from(offers).where(isOffer).for('no key update');
      if (!offer) throw new NotFoundError();
      if (offer.priceVersion !== version) throw new PriceChangedError(offer.priceVersion);
      const revision = version + 1;
      await tx.update(offers).set({ priceVersion: revision }).where(isOffer);
      const currency = await currencyOf(tx, brandId);
      await writePlan(tx, { ...offer, amountMinor, currency });
      await context.publish(tx, 'billing.priceListed', { appointmentTypeId, amountMinor, currency, revision });
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: offer.specialistPersonId,
        resourceType: 'ListPrice',
        resourceId: appointmentTypeId,
      });
      return appointmentTypeId;
    }),
  );
}

type Priced = Pick<PricePlan, 'brandId' | 'appointmentTypeId' | 'specialistId' | 'label' | 'currency'> & {
  readonly amountMinor: number | null;
};

async function writePlan(tx: BillingTransaction, priced: Priced): Promise<void> {
  const { amountMinor, appointmentTypeId, brandId, currency, label, specialistId } = priced;
  if (amountMinor === null) {
    const isPlan = and(eq(pricePlans.brandId, brandId), eq(pricePlans.appointmentTypeId, appointmentTypeId));
    await tx.delete(pricePlans).where(isPlan);
    return;
  }
  const price = { label, amountMinor, currency };
  await tx
    .insert(pricePlans)
    .values({ brandId, appointmentTypeId, specialistId, ...price })
    .onConflictDoUpdate({ target: [pricePlans.brandId, pricePlans.appointmentTypeId], set: price });
}

/** What the brand's list prices are in. */
async function currencyOf(tx: BillingTransaction, brandId: Id): Promise<string> {
  const { currency } = brandSettings;
  const [settings = defaultTerms] = await tx
    .select({ currency })
    .from(brandSettings)
    .where(eq(brandSettings.brandId, brandId));
  return settings.currency;
}
