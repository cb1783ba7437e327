import { drizzle } from 'drizzle-orm/node-postgres';
import { eq, isNull, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noticeCounters, notices } from '../tables/identity.ts';
import { messages } from '../tables/care.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadDemo } from './index.ts';
import { affiliateId, patientIdOf, specialistPersonIdOf } from './world.ts';

let database: TestDatabase;
let client: pg.Client;
const now = new Date('2026-11-23T12:00:00Z');
const vault = { sealerFor: () => Promise.resolve({ seal: () => Buffer.from('sealed') }) };
beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemo({ databaseUrl: database.url, vault, passwordHash: 'hash', now });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

const kindsOf = async (personId: string) =>
  new Set(
    (await drizzle({ client }).select().from(notices).where(eq(notices.personId, personId))).map(({ kind }) => kind),
  );

it('has told each demo account what concerns it, and some of it waits unread', async () => {
  expect(await kindsOf(patientIdOf('nordlicht', 0))).toContain('MESSAGE_WAITING');
  expect(await kindsOf(specialistPersonIdOf('lena-brandt'))).toContain('APPOINTMENT_CONFIRMED');
  expect(await kindsOf(affiliateId)).toEqual(new Set(['COMMISSION_EARNED']));
  const db = drizzle({ client });
  const waiting = await db.select().from(notices).where(isNull(notices.readAt));
  expect(waiting.filter(({ kind }) => kind === 'MESSAGE_WAITING')).toHaveLength(
    (await db.selectDistinct({ id: messages.conversationId }).from(messages).where(isNull(messages.readAt))).length,
  );
});

it('numbers them by person without gaps, in order of time', async () => {
  const db = drizzle({ client });
  const wrong = await db
    .select()
    .from(noticeCounters)
    .where(
      sql`last_sequence <> (select count(*) from identity.notices n where n.person_id = ${noticeCounters.personId} and n.sequence <= last_sequence)`,
    );
  expect(wrong).toEqual([]);
  const unordered = await client.query(
    `select 1 from identity.notices a join identity.notices b on a.person_id = b.person_id and a.sequence < b.sequence where a.at > b.at`,
  );
  expect(unordered.rowCount).toBe(0);
});
