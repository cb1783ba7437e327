import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chainHash, genesis } from '../tables/compliance.chain.ts';
import { auditEvents, auditHeads, consentDocuments, consents } from '../tables/compliance.ts';
import { notes } from '../tables/care.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { loadBooking } from './booking.ts';
import { loadCare } from './care.ts';
import { loadCompliance } from './compliance.ts';
import { brandIdOf, patientIdOf, planAppointments, type DemoWorld } from './world.ts';

let database: TestDatabase;
let db: NodePgDatabase & { $client: { end(): Promise<void> } };
const now = new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  db = drizzle(database.url);
  const seal = () => Promise.resolve(Buffer.from('sealed'));
  await db.transaction(async (tx) => {
    const world = { db: tx, now, appointments: planAppointments(now), seal } as unknown as DemoWorld;
    await loadBooking(world);
    await loadCare(world);
    await loadCompliance(world);
  });
});
afterAll(async () => {
  await db.$client.end();
  await database[Symbol.asyncDispose]();
});

it('tells a month of who saw whose record, in a chain that holds for each brand', async () => {
  const log = await db.select().from(auditEvents).orderBy(auditEvents.sequence);
  for (const head of await db.select().from(auditHeads)) {
    const rows = log.filter(({ brandId }) => brandId === head.brandId);
    expect(rows.length).toBeGreaterThan(300);
    let hash = genesis;
    for (const [index, row] of rows.entries()) {
      hash = chainHash(hash, row);
      expect(row.sequence).toBe(index + 1);
      expect(hash.equals(row.hash)).toBe(true);
    }
    expect(head).toMatchObject({ sequence: rows.length, hash });
  }
  const mara = log.filter(({ subjectId }) => subjectId === patientIdOf('nordlicht', 0));
  expect(new Set(mara.map(({ resourceType }) => resourceType))).toContain('Note');
  expect(mara.some(({ actorRole }) => actorRole === 'SPECIALIST')).toBe(true);
  expect(log.every(({ at }) => at < now)).toBe(true);
});

it('speaks of nothing that is not there, and of no reading of what the reader could not see', async () => {
  const log = await db.select().from(auditEvents);
  const known = await db.select({ id: notes.id, signedAt: notes.signedAt }).from(notes);
  const ofNotes = log.filter(({ resourceType }) => resourceType === 'Note');
  expect(ofNotes.length).toBeGreaterThan(100);
  const signedAt = new Map(known.map((note) => [note.id, note.signedAt]));
  expect(ofNotes.filter(({ resourceId }) => !signedAt.has(resourceId ?? ''))).toEqual([]);
  const early = ofNotes.filter(({ actorRole, resourceId, at }) => {
    const signed = signedAt.get(resourceId ?? '');
    return actorRole === 'PATIENT' && !(signed && signed < at);
  });
  expect(early).toEqual([]);
});

it('has every text in both languages, and the consents of every patient', async () => {
  const texts = await db.select().from(consentDocuments);
  expect(texts).toHaveLength(8);
  for (const { title, body } of texts) {
    for (const words of [title.de, title.en, body.de, body.en]) expect(words.length).toBeGreaterThan(5);
  }
  const given = await db.select().from(consents);
  const mara = given.filter(({ personId }) => personId === patientIdOf('nordlicht', 0));
  expect(mara.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(['TERMS', 'PRIVACY']));
  expect(given.some(({ withdrawnAt }) => withdrawnAt)).toBe(true);
  expect(given.every(({ brandId }) => [brandIdOf('nordlicht'), brandIdOf('vitalis')].includes(brandId))).toBe(true);
});
