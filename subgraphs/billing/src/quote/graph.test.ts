import { newId } from '@daraport/domain';
import { pricePlans } from '@daraport/drizzle/tables/billing';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

let world: TestWorld;
let db: ReturnType<typeof drizzle>;
const patient = viewerAs('PATIENT');
const offer = { specialistId: newId(), appointmentTypeId: newId() };
const noon = new Date('2026-11-23T12:00:00Z');
const minute = 60_000;

const create = `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { __typename
  ... on CreateQuotePayload { quote { id state expiresAt total { amountMinor currency } lines { label amount { amountMinor } } } }
  ... on InvalidInputError { fields { path message } } } }`;
const read = `query ($id: ID!) { quote(id: $id) { state } }`;
const prices = `query ($types: [_Any!]!) { _entities(representations: $types) { ... on AppointmentType { price { amountMinor currency } } } }`;

beforeAll(async () => {
  world = await startTestWorld(subgraph, { now: noon });
  db = drizzle(world.database.url);
  const label = { de: 'Sitzung', en: 'Session' };
  await db.insert(pricePlans).values({ brandId: testBrand, ...offer, label, amountMinor: 8900, currency: 'EUR' });
});
afterAll(async () => {
  await db.$client.end();
  await world[Symbol.asyncDispose]();
});

async function quote(viewer = patient, input: object = {}) {
  const { data, errors } = await world.ask(viewer, create, { input: { ...offer, idempotencyKey: newId(), ...input } });
  expect(errors).toBeUndefined();
  return data?.['createQuote'] as { __typename: string; quote: { id: string }; fields: unknown[] };
}
const look = async (viewer: typeof patient, id: string) => (await world.ask(viewer, read, { id })).data?.['quote'];

describe('a quote', () => {
  it('freezes the list price in the words of the viewer', async () => {
    expect(await quote(viewerAs('PATIENT', { locale: 'de' }))).toMatchObject({
      quote: {
        state: 'OPEN',
        expiresAt: '2026-11-23T12:15:00.000Z',
        total: { amountMinor: 8900, currency: 'EUR' },
        lines: [{ label: 'Sitzung', amount: { amountMinor: 8900 } }],
      },
    });
  });

  it('keeps its price when the list price rises', async () => {
    const idempotencyKey = newId();
    const first = await quote(patient, { idempotencyKey });
    await db.update(pricePlans).set({ amountMinor: 9900 }).where(eq(pricePlans.brandId, testBrand));
    expect(await quote(patient, { idempotencyKey })).toEqual(first);
    expect(await quote()).toMatchObject({ quote: { total: { amountMinor: 9900 } } });
  });

  it('is made once for one key, and refuses the key for another wish', async () => {
    const idempotencyKey = newId();
    const both = await Promise.all([quote(patient, { idempotencyKey }), quote(patient, { idempotencyKey })]);
    expect(both[0]).toEqual(both[1]);
    const appointmentTypeId = newId();
    const label = { de: 'Erstgespräch', en: 'First talk' };
    await db
      .insert(pricePlans)
      .values({ ...offer, brandId: testBrand, appointmentTypeId, label, amountMinor: 4500, currency: 'EUR' });
    expect((await quote(patient, { idempotencyKey, appointmentTypeId })).__typename).toBe('IdempotencyConflictError');
  });

  it('runs out after 15 minutes', async () => {
    const { id } = (await quote()).quote;
    world.clock.now = new Date(noon.getTime() + 15 * minute - 1);
    expect(await look(patient, id)).toEqual({ state: 'OPEN' });
    world.clock.now = new Date(noon.getTime() + 15 * minute);
    expect(await look(patient, id)).toEqual({ state: 'EXPIRED' });
    world.clock.now = noon;
  });

  it('is read by its patient alone', async () => {
    const { id } = (await quote()).quote;
    expect(await look(patient, id)).toEqual({ state: 'OPEN' });
    expect(await look(viewerAs('PATIENT'), id)).toBeNull();
    expect(await look(viewerAs('PATIENT', { personId: patient.personId, brandId: otherBrand }), id)).toBeNull();
    expect((await world.ask(viewerAs('BRAND_ADMIN'), read, { id })).errors?.[0]?.extensions['code']).toBe(
      'UNAUTHORIZED_FIELD_OR_TYPE',
    );
  });

  it('is refused where nothing is offered: unknown type, another specialist, another brand', async () => {
    for (const [viewer, input] of [
      [patient, { appointmentTypeId: newId() }],
      [patient, { specialistId: newId() }],
      [viewerAs('PATIENT', { brandId: otherBrand }), {}],
    ] as const) {
      expect((await quote(viewer, input)).__typename).toBe('NotFoundError');
    }
  });

  it('names the fields of an input that cannot be', async () => {
    const refused = await quote(patient, {
      specialistId: "'; drop table billing.quotes; --",
      idempotencyKey: 'x'.repeat(201),
    });
    expect(refused.fields).toEqual([
      { path: 'specialistId', message: 'This is not an id.' },
      { path: 'idempotencyKey', message: 'Use 1 to 200 visible characters without spaces.' },
    ]);
    expect((await quote(patient, { idempotencyKey: 'a\u0000b' })).__typename).toBe('InvalidInputError');
    expect(await look(patient, 'not an id')).toBeNull();
  });
});

it('tells list prices to anyone on the brand, and to no other brand', async () => {
  const types = [offer.appointmentTypeId, newId()].map((id) => ({ __typename: 'AppointmentType', id }));
  const visitor = { kind: 'anonymous', personId: null, scopes: [], role: null } as const;
  const here = await world.ask(viewerAs('PATIENT', visitor), prices, { types });
  expect(here.data?.['_entities']).toEqual([{ price: { amountMinor: 9900, currency: 'EUR' } }, { price: null }]);
  const there = await world.ask(viewerAs('PATIENT', { ...visitor, brandId: otherBrand }), prices, { types });
  expect(there.data?.['_entities']).toEqual([{ price: null }, { price: null }]);
});
