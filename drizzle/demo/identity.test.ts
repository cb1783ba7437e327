import pg from 'pg';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands, memberships, organizations, people, specialistPatients } from '../tables/identity.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadIdentity } from './identity.ts';
import { brandIdOf, patientIdOf, planAppointments, specialistPersonIdOf, staffIdOf } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
const now = new Date('2026-11-23T09:00:00Z');
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await loadIdentity({
    now,
    db: drizzle({ client }) as never,
    appointments: planAppointments(now),
    passwordHash: 'hash',
    seal: () => Promise.reject(new Error('nothing here is health data')),
  });
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

it('holds everyone whom the plan speaks of, under the addresses it promises', async () => {
  const db = drizzle({ client });
  const found = await db.select({ brandId: people.brandId, id: people.id, email: people.email }).from(people);
  const address = (brand: string, id: string) =>
    found.find((one) => one.brandId === brandIdOf(brand) && one.id === id)?.email;
  expect(address('nordlicht', patientIdOf('nordlicht', 0))).toBe('mara.vogel@example.org');
  expect(address('nordlicht', specialistPersonIdOf('lena-brandt'))).toBe('dr.lena.brandt@example.org');
  expect(address('nordlicht', staffIdOf('nordlicht', 'ORGANIZATION_ADMIN'))).toBe('admin@nordlicht.example.org');
  expect(address('nordlicht', staffIdOf('nordlicht', 'AFFILIATE'))).toBe('partner@gesundblick.example.org');
  expect(address('vitalis', patientIdOf('vitalis', 0))).toBe('jonas.keller@example.org');
  expect(address('vitalis', specialistPersonIdOf('amir-haddad'))).toBe('dr.amir.haddad@example.org');
  expect(address('vitalis', staffIdOf('vitalis', 'ORGANIZATION_ADMIN'))).toBe('admin@vitalis.example.org');
  const ids = new Set(found.map(({ id }) => id));
  for (const { patientId, specialistPersonId } of planAppointments(now)) {
    expect(ids.has(patientId) && ids.has(specialistPersonId)).toBe(true);
  }
});

it('gives every account one membership, and every brand its organizations', async () => {
  const db = drizzle({ client });
  const accounts = await db.select().from(people);
  const roles = await db.select().from(memberships);
  expect(roles).toHaveLength(accounts.length);
  expect(new Set(roles.map(({ role }) => role)).size).toBe(8);
  expect(accounts.every(({ email }) => /^[a-z.-]+@[a-z.]+$/.test(email))).toBe(true);
  expect((await db.select().from(brands)).map(({ slug }) => slug).toSorted()).toEqual(['nordlicht', 'vitalis']);
  expect((await db.select().from(organizations)).filter(({ parentId }) => parentId)).toHaveLength(1);
});

it('knows each patient to every specialist they have booked, and to no other', async () => {
  const known = await drizzle({ client }).select().from(specialistPatients);
  const pairs = planAppointments(now).map(({ specialistPersonId, patientId }) => `${specialistPersonId} ${patientId}`);
  expect(new Set(known.map(({ specialistPersonId, personId }) => `${specialistPersonId} ${personId}`))).toEqual(
    new Set(pairs),
  );
});
