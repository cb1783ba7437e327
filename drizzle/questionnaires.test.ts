import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing.ts';

const folder = join(import.meta.dirname, 'migrations/booking');
const words = { de: 'Text', en: 'text' };
const questions = [
  { key: 'burden', kind: 'SCALE', label: words, help: words, isRequired: true, scale: { from: 0, to: 10 } },
  { key: 'since', kind: 'SINGLE_CHOICE', label: words, isRequired: false, options: [{ value: 'x', label: words }] },
];
const definition = { title: words, intro: words, questions };
const brand = '01900000-0000-7000-8000-00000000000a';
const type = '01900000-0000-7000-8000-00000000000b';
const id = (last: number) => `01900000-0000-7000-8000-00000000010${last}`;

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

it('forms of the time before questionnaires keep their ids, versions and every word of their definition', async () => {
  await client.query('drop schema booking cascade; create schema if not exists booking; set search_path to public');
  const names = (await readdir(folder)).toSorted();
  const script = async (name: string) =>
    (await readFile(join(folder, name, 'migration.sql'), 'utf8')).replace(/CREATE SCHEMA "booking";\n/, '');
  const mine = names.findIndex((name) => name.endsWith('_questionnaires'));
  for (const name of names.slice(0, mine)) await client.query(await script(name));
  await client.query(`set session_replication_role = replica`);
  const forms = [
    [id(1), null, 1],
    [id(2), null, 2],
    [id(3), type, 1],
  ] as const;
  for (const [form, appointmentType, version] of forms) {
    await client.query(
      `insert into booking.intake_forms (brand_id, id, appointment_type_id, version, definition, published_at)
       values ($1, $2, $3, $4, $5, now())`,
      [brand, form, appointmentType, version, definition],
    );
  }
  await client.query(`set session_replication_role = origin`);
  await client.query(
    `insert into booking.specialists (brand_id, id, person_id, lineage, slug, display_name, title, headline, about,
      specialties, languages, formats, time_zone, portrait_seed, years_of_practice, keywords, created_at, calendar_id)
    values ($1, $2, $2, '{}', 's', 'n', 't', $3, $3, '{}', '{}', '{}', 'Europe/Berlin', 'p', 1, 'k', now(), $2)`,
    [brand, id(9), words],
  );
  await client.query(
    `insert into booking.appointment_types (brand_id, id, specialist_id, name, description, position, formats, duration_minutes,
      buffer_before_minutes, buffer_after_minutes, notice_minutes, horizon_days, grid_minutes)
    values ($1, $2, $3, $4, $4, 1, '{}', 50, 0, 0, 0, 28, 30)`,
    [brand, type, id(9), words],
  );
  await client.query(await script(names[mine] ?? ''));
  const kept = await client.query(
    'select id, questionnaire_id, version, definition from booking.intake_forms order by id',
  );
  const now = { title: words, intro: words, sections: [{ key: 'all', questions }] };
  expect(kept.rows).toEqual([
    { id: id(1), questionnaire_id: id(1), version: 1, definition: now },
    { id: id(2), questionnaire_id: id(1), version: 2, definition: now },
    { id: id(3), questionnaire_id: id(3), version: 1, definition: now },
  ]);
  const targets = await client.query(
    'select appointment_type_id as type, questionnaire_id as questionnaire, due_hours as due from booking.intake_targets order by 2',
  );
  expect(targets.rows).toEqual([
    { type: null, questionnaire: id(1), due: 0 },
    { type, questionnaire: id(3), due: 0 },
  ]);
});
