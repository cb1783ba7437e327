import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerEntries, payments, pricePlans, quotes, refunds } from '../tables/billing.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { demoStripeObjects, loadBilling } from './billing.ts';
import { planAppointments, type DemoWorld } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
const now = new Date('2026-11-23T12:00:00Z');
const appointments = planAppointments(now);

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await drizzle({ client }).transaction((db) => loadBilling({ db, now, appointments } as unknown as DemoWorld));
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

it('holds a quote and a payment for every appointment, and gave back the cancelled ones', async () => {
  const db = drizzle({ client });
  const cancelled = appointments.filter(({ state }) => state === 'CANCELLED').length;
  expect(await db.$count(payments)).toBe(appointments.length);
  expect(await db.$count(quotes)).toBe(appointments.length);
  expect(await db.$count(refunds)).toBe(cancelled);
  expect(cancelled).toBeGreaterThan(0);
  const odd = await db
    .select()
    .from(pricePlans)
    .where(sql`amount_minor % 100 <> 0`);
  expect(odd).toEqual([]);
});

it('ties the ledger to the payments to the cent', async () => {
  const db = drizzle({ client });
  const [cash] = await db
    .select({ sum: sql`sum(amount_minor)::int` })
    .from(ledgerEntries)
    .where(sql`account = 'cash:stripe'`);
  const [kept] = await db.select({ sum: sql`sum(amount_minor - refunded_minor)::int` }).from(payments);
  expect(cash).toEqual(kept);
});

it('tells the sandbox of the same payments', async () => {
  const held = await drizzle({ client }).select().from(payments);
  const intents = demoStripeObjects(appointments).filter(({ object }) => object === 'payment_intent');
  expect(intents.map(({ id }) => id).toSorted()).toEqual(
    held.map(({ providerPaymentId }) => providerPaymentId ?? '').toSorted(),
  );
  expect(intents[0]?.id).toMatch(/^pi_3[A-Za-z0-9]{23}$/);
});
