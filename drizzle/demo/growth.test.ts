import { days } from '@daraport/domain';
import { TransactionRollbackError } from 'drizzle-orm';
import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkDays } from '../tables/growth.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadGrowth } from './growth.ts';
import { planAppointments, type DemoWorld } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

/** The days of which the world has arrivals when it is made at that moment. */
async function arrivalDays(now: Date): Promise<Set<string>> {
  const found = new Set<string>();
  await drizzle({ client })
    .transaction(async (db) => {
      await loadGrowth({ db, now, appointments: planAppointments(now) } as unknown as DemoWorld);
      for (const { day } of await db.select().from(linkDays)) found.add(day);
      db.rollback();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error;
    });
  return found;
}

it.each(['2026-11-29', '2027-04-20'])(
  'can be made at every hour of a day, weeks after clocks were changed: %s',
  async (date) => {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = new Date(new Date(`${date}T00:30:00Z`).getTime() + (days(1) / 24) * hour);
      expect((await arrivalDays(now)).size, now.toISOString()).toBe(62);
    }
  },
);
