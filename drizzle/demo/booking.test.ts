import { isNotNull } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violatedConstraint } from '../connect.ts';
import {
  assistedRequests,
  appointmentTypes,
  groupSessions,
  intakeResponses,
  intakeUnfinished,
  reservations,
  specialists,
  weeklyHours,
} from '../tables/booking.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadBooking } from './booking.ts';
import { demoGroup, demoSpecialists } from './specialists.ts';
import { planAppointments, typeIdOf } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
let db: NodePgDatabase;
const sealed: string[] = [];
const now = new Date('2026-11-23T09:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  db = drizzle({ client });
  await loadBooking({
    now,
    db,
    appointments: planAppointments(now),
    passwordHash: '',
    seal(_subgraph, _subject, plain) {
      sealed.push(plain);
      return Promise.resolve(Buffer.from(`sealed ${sealed.length}`));
    },
  });
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

it('holds every specialist with hours and the two kinds that prices are made for, and one with a group', async () => {
  const slugs = (await db.select({ slug: specialists.slug }).from(specialists)).map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual(demoSpecialists.map(({ slug }) => slug).toSorted());
  const types = new Set((await db.select({ id: appointmentTypes.id }).from(appointmentTypes)).map(({ id }) => id));
  const ofAll = slugs.flatMap((slug) => [typeIdOf(slug, 'first'), typeIdOf(slug, 'session')]);
  expect(types).toEqual(new Set([...ofAll, typeIdOf(demoGroup.slug, 'group')]));
  const withHours = await db.selectDistinct({ id: weeklyHours.specialistId }).from(weeklyHours);
  expect(withHours).toHaveLength(slugs.length);
});

it('holds every planned appointment in its state, with a vitalis clinic below its programme', async () => {
  const isAppointment = ({ state }: typeof reservations.$inferSelect) => state !== 'HELD';
  const kept = (await db.select().from(reservations)).filter(isAppointment);
  const planned = planAppointments(now);
  expect(new Map(kept.map(({ id, state }) => [id, state]))).toEqual(
    new Map(planned.map(({ id, state }) => [id, state])),
  );
  expect(new Set(kept.map(({ lineage }) => lineage.length))).toEqual(new Set([1, 2]));
});

it('holds the evenings of the group, each with its time kept: some with seats taken, one full, the last free', async () => {
  const evenings = await db.select().from(groupSessions).orderBy(groupSessions.startsAt);
  const rows = await db.select().from(reservations).where(isNotNull(reservations.sessionId));
  const kept = rows.filter(({ id, sessionId }) => id === sessionId);
  expect(new Map(kept.map(({ id, startsAt }) => [id, startsAt]))).toEqual(
    new Map(evenings.map(({ id, startsAt }) => [id, startsAt])),
  );
  expect(kept.every(({ quoteId }) => quoteId === null)).toBe(true);
  const taken = evenings.map(
    ({ id }) => rows.filter((row) => row.sessionId === id && row.state === 'CONFIRMED').length,
  );
  expect(taken).toEqual([3, 5, 8, 1, 0, 0]);
  expect(evenings[2]?.seats).toBe(8);
});

it('seals what patients answered, for about two in three, and what they ask the coordination for', async () => {
  const responses = await db.select().from(intakeResponses);
  const share = responses.length / planAppointments(now).length;
  expect(share).toBeGreaterThan(0.55);
  expect(share).toBeLessThan(0.8);
  const unfinished = await db.select().from(intakeUnfinished);
  expect(unfinished).toHaveLength(2);
  const requests = await db.select().from(assistedRequests);
  expect(requests).toHaveLength(8);
  expect(requests.every(({ wishes }) => wishes.toString().startsWith('sealed'))).toBe(true);
  expect(sealed).toHaveLength(responses.length + unfinished.length + requests.length);
  expect(responses.every(({ answers }) => answers.toString().startsWith('sealed'))).toBe(true);
});

it('stands under the constraint that keeps a specialist’s reservations apart', async () => {
  const [upcoming] = (await db.select().from(reservations)).filter(({ state }) => state === 'CONFIRMED');
  if (!upcoming) throw new Error('no appointment ahead');
  const twin = { ...upcoming, id: crypto.randomUUID(), quoteId: crypto.randomUUID() };
  const clash = await db
    .insert(reservations)
    .values(twin)
    .catch((error: unknown) => error);
  expect(violatedConstraint(clash)).toBe('reservations_no_overlap');
  await db.insert(reservations).values({ ...twin, state: 'CANCELLED' });
});
