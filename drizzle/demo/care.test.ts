import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { conversations, messages, noteAddenda, notes, noteVersions, visits } from '../tables/care.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadCare } from './care.ts';
import { patientIdOf, planAppointments, specialistPersonIdOf, type DemoWorld } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
const now = new Date('2026-11-23T12:00:00Z');
const appointments = planAppointments(now);
/** Texts by the place they are sealed for. */
const sealed = new Map<string, string>();

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const seal = (
    _subgraph: string,
    _subject: object,
    plain: string,
    { table, rowId }: { table: string; rowId: string },
  ) => {
    sealed.set(`${table}:${rowId}`, plain);
    return Promise.resolve(Buffer.from('sealed'));
  };
  await drizzle({ client }).transaction((db) => loadCare({ db, now, appointments, seal } as unknown as DemoWorld));
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

it('has a visit for every appointment, and one conversation for every pair', async () => {
  const db = drizzle({ client });
  expect(await db.$count(visits)).toBe(appointments.length);
  const pairs = new Set(appointments.map(({ conversationId }) => conversationId)).size;
  expect([pairs, pairs + 1]).toContain(await db.$count(conversations));
});

it('numbers messages without gaps, none of them from the future, and seals each for its own row', async () => {
  const db = drizzle({ client });
  const wrong = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      sql`last_sequence <> (select count(*) from care.messages m where m.conversation_id = care.conversations.id)`,
    );
  expect(wrong).toEqual([]);
  const all = await db.select().from(messages);
  expect(all.every(({ sentAt, readAt }) => sentAt < now && (readAt === null || readAt <= now))).toBe(true);
  expect(all.every(({ id }) => sealed.has(`messages:${id}`))).toBe(true);
});

it('has unread messages waiting for both demo accounts of nordlicht', async () => {
  const db = drizzle({ client });
  const unread = await db
    .select()
    .from(messages)
    .where(sql`read_at is null`);
  const mara = patientIdOf('nordlicht', 0);
  const lena = specialistPersonIdOf('lena-brandt');
  expect(unread.some(({ patientId, authorId }) => patientId === mara && authorId !== mara)).toBe(true);
  expect(unread.some(({ specialistPersonId, authorId }) => specialistPersonId === lena && authorId !== lena)).toBe(
    true,
  );
});

it('has signed notes with earlier texts and addenda, and a few drafts', async () => {
  const db = drizzle({ client });
  const all = await db.select().from(notes);
  const drafts = all.filter(({ state }) => state === 'DRAFT');
  expect(drafts.length).toBeGreaterThan(0);
  expect(drafts.length).toBeLessThan(all.length / 5);
  expect(await db.$count(noteVersions)).toBeGreaterThan(all.length);
  expect(await db.$count(noteAddenda)).toBeGreaterThan(0);
});
