import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { offers, outbox, pricePlans } from '@daraport/drizzle/tables/billing';
import type { EventCatalogue } from '@daraport/events';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { asc, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

let world: TestWorld;
let db: ReturnType<typeof drizzle>;
beforeAll(async () => {
  world = await startTestWorld(subgraph);
  db = drizzle(world.database.url);
});
afterAll(async () => {
  await db.$client.end();
  await world[Symbol.asyncDispose]();
});

const set = /* GraphQL */ `
  mutation ($input: SetListPriceInput!) {
    setListPrice(input: $input) {
      __typename
      ... on SetListPricePayload {
        appointmentType {
          price {
            amountMinor
            currency
          }
          priceVersion
        }
      }
      ... on Error {
        code
      }
      ... on PriceChangedError {
        version
      }
      ... on InvalidInputError {
        fields {
          path
        }
      }
    }
  }
`;
const read = /* GraphQL */ `
  query ($entities: [_Any!]!) {
    _entities(representations: $entities) {
      ... on AppointmentType {
        price {
          amountMinor
        }
        priceVersion
      }
    }
  }
`;

type Offer = EventCatalogue['booking.offerSaved'];
/** An offer as booking tells it. */
async function offered(facts: Partial<Offer> = {}): Promise<Offer> {
  const label = { de: 'Sitzung', en: 'Session' };
  const ids = { appointmentTypeId: newId(), specialistId: newId(), specialistPersonId: newId() };
  const offer = { ...ids, lineage: [], label, revision: 1, ...facts };
  await world.deliver('booking.offerSaved', offer);
  return offer;
}
const herself = (offer: Offer) => viewerAs('SPECIALIST', { personId: offer.specialistPersonId });
async function price(offer: Offer, amountMinor: number | null, input: object = {}, viewer = herself(offer)) {
  const { appointmentTypeId } = offer;
  const asked = { appointmentTypeId, amountMinor, version: 0, idempotencyKey: newId(), ...input };
  const { data, errors } = await world.ask(viewer, set, { input: asked });
  return (data?.['setListPrice'] ?? errors?.[0]?.extensions) as Record<string, unknown>;
}
async function seen(id: Id, viewer: Viewer) {
  const { data } = await world.ask(viewer, read, { entities: [{ __typename: 'AppointmentType', id }] });
  return (data as { _entities: { price: { amountMinor: number } | null; priceVersion: number | null }[] })._entities[0];
}
async function listed(id: Id) {
  const sent = await db.select().from(outbox).where(eq(outbox.kind, 'billing.priceListed')).orderBy(asc(outbox.id));
  return sent
    .map(({ payload }) => payload as EventCatalogue['billing.priceListed'])
    .filter((each) => each.appointmentTypeId === id);
}

describe('a list price', () => {
  it('is set by the specialist on the version that was read, once per key, and told each time it changes', async () => {
    const offer = await offered();
    const id = offer.appointmentTypeId;
    const idempotencyKey = newId();
    const expected = { appointmentType: { price: { amountMinor: 9900, currency: 'EUR' }, priceVersion: 1 } };
    expect(await price(offer, 9900, { idempotencyKey })).toMatchObject(expected);
    expect(await price(offer, 9900, { idempotencyKey })).toMatchObject(expected);
    expect(await price(offer, 8000, { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await price(offer, 8000)).toMatchObject({ code: 'PRICE_CHANGED', version: 1 });
    expect(await price(offer, 8000, { version: 1 })).toMatchObject({ __typename: 'SetListPricePayload' });
    expect((await seen(id, herself(offer)))?.price).toEqual({ amountMinor: 8000 });
    expect(await price(offer, null, { version: 2 })).toMatchObject({
      appointmentType: { price: null, priceVersion: 3 },
    });
    expect((await seen(id, herself(offer)))?.price).toBeNull();
    expect(await listed(id)).toEqual([
      { appointmentTypeId: id, amountMinor: 9900, currency: 'EUR', revision: 1 },
      { appointmentTypeId: id, amountMinor: 8000, currency: 'EUR', revision: 2 },
      { appointmentTypeId: id, amountMinor: null, currency: 'EUR', revision: 3 },
    ]);
  });

  it('is set by nobody else but who oversees her, and every change is in the audit log', async () => {
    const clinic = newId();
    const offer = await offered({ lineage: [clinic, newId()] });
    expect(await price(offer, 9900, {}, viewerAs('SPECIALIST'))).toMatchObject({ code: 'NOT_FOUND' });
    const admin = (organizationId: Id | null, brandId = testBrand) =>
      viewerAs('ORGANIZATION_ADMIN', { organizationId, brandId });
    expect(await price(offer, 9900, {}, admin(newId()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await price(offer, 9900, {}, admin(clinic, otherBrand))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await price(offer, 9900, {}, viewerAs('PATIENT'))).toMatchObject({ code: 'UNAUTHORIZED_FIELD_OR_TYPE' });
    expect(await listed(offer.appointmentTypeId)).toEqual([]);
    expect((await seen(offer.appointmentTypeId, admin(newId())))?.priceVersion).toBeNull();
    expect(await price(offer, 9900, {}, admin(clinic))).toMatchObject({ __typename: 'SetListPricePayload' });
    const audited = await db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
    const entries = audited.flatMap(({ payload }) => (payload as EventCatalogue['audit.recorded']).entries);
    expect(entries).toContainEqual(
      expect.objectContaining({
        action: 'ADMINISTER',
        subjectId: offer.specialistPersonId,
        resourceType: 'ListPrice',
        resourceId: offer.appointmentTypeId,
      }),
    );
  });

  it.each([0, 49, -100, 1_000_001, 2_147_483_647])('of %i is refused', async (amountMinor) => {
    const offer = await offered();
    expect(await price(offer, amountMinor)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'amountMinor' }] });
    expect(await seen(offer.appointmentTypeId, herself(offer))).toEqual({ price: null, priceVersion: 0 });
  });

  it('is refused for what nobody offers', async () => {
    const offer = await offered();
    expect(await price({ ...offer, appointmentTypeId: newId() }, 9900)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await price({ ...offer, appointmentTypeId: 'x' }, 9900)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is called as the offer is called, by the newest word of it, and keeps its version', async () => {
    const offer = await offered();
    await price(offer, 9900);
    const renamed = { ...offer, revision: 3, label: { de: 'Gespräch', en: 'Talk' } };
    await world.deliver('booking.offerSaved', renamed);
    await world.deliver('booking.offerSaved', { ...offer, revision: 2, label: { de: 'Alt', en: 'Old' } });
    const [plan] = await db.select().from(pricePlans).where(eq(pricePlans.appointmentTypeId, offer.appointmentTypeId));
    expect(plan).toMatchObject({ label: renamed.label, amountMinor: 9900 });
    const [kept] = await db.select().from(offers).where(eq(offers.appointmentTypeId, offer.appointmentTypeId));
    expect(kept).toMatchObject({ label: renamed.label, revision: 3, priceVersion: 1 });
  });

  it('that stood before its offer was known is told with it, once, and is the version that may be changed', async () => {
    const [appointmentTypeId, specialistId, specialistPersonId] = [newId(), newId(), newId()];
    const label = { de: 'Alt', en: 'Old' };
    const plan = { brandId: testBrand, appointmentTypeId, specialistId, label, amountMinor: 7700, currency: 'EUR' };
    await db.insert(pricePlans).values(plan);
    const offer = await offered({ appointmentTypeId, specialistId, specialistPersonId });
    await world.deliver('booking.offerSaved', { ...offer, revision: 2 });
    expect(await listed(appointmentTypeId)).toEqual([
      { appointmentTypeId, amountMinor: 7700, currency: 'EUR', revision: 1 },
    ]);
    expect(await seen(appointmentTypeId, herself(offer))).toMatchObject({
      price: { amountMinor: 7700 },
      priceVersion: 1,
    });
    expect(await price(offer, 8800, { version: 1 })).toMatchObject({ __typename: 'SetListPricePayload' });
    expect(await listed(appointmentTypeId)).toHaveLength(2);
  });

  it('of two who set it at once is the one of whom was first, and the other is told', async () => {
    const offer = await offered();
    const answers = await Promise.all([price(offer, 9900), price(offer, 8000)]);
    expect(answers.map(({ __typename }) => String(__typename)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'PriceChangedError',
      'SetListPricePayload',
    ]);
    expect(await listed(offer.appointmentTypeId)).toHaveLength(1);
  });
});
