import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing.ts';

const folder = join(import.meta.dirname, 'migrations/booking');
const id = (last: number) => `01900000-0000-7000-8000-0000000002${String(last).padStart(2, '0')}`;
const [brand, other, specialist, person, clinic, first, second, elsewhere] = [1, 2, 3, 4, 5, 6, 7, 8].map(id);
const words = { de: 'Gespräch', en: 'Talk' };

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

async function offer(brandId: string | undefined, type: string | undefined) {
  await client.query(
    `insert into booking.specialists (brand_id, id, person_id, lineage, slug, display_name, title, headline, about, specialties, languages,
      formats, time_zone, portrait_seed, years_of_practice, keywords, created_at, calendar_id, availability_version)
    values ($1, $2, $3, array[$5]::uuid[], 's', 'n', 't', $4, $4, '{}', '{}', '{}', 'Europe/Berlin', 'p', 1, 'k', now(), $2, 4)
    on conflict do nothing`,
    [brandId, specialist, person, words, clinic],
  );
  await client.query(
    `insert into booking.appointment_types (brand_id, id, specialist_id, name, description, position, formats, duration_minutes,
      buffer_before_minutes, buffer_after_minutes, notice_minutes, horizon_days, grid_minutes)
    values ($1, $2, $3, $4, $4, 1, '{}', 50, 0, 0, 0, 28, 30)`,
    [brandId, type, specialist, words],
  );
}

it('what was offered before billing heard of offers is told it once, of every brand, as booking tells it', async () => {
  await client.query(
    `insert into identity.brands (brand_id, slug, name, tagline, operating_model, locales, default_locale, form_of_address, currency,
      time_zone, accent, modules, support_email, mail_sender, created_at)
    select brand, brand::text, 'n', $2, 'CLINIC_NETWORK', '{de}', 'de', 'FORMAL', 'EUR', 'Europe/Berlin', '#000000', '{}', 'e', 'e', now()
    from unnest($1::uuid[]) as brand`,
    [[brand, other], words],
  );
  await offer(brand, first);
  await offer(brand, second);
  await offer(other, elsewhere);
  const name = (await readdir(folder)).find((each) => each.endsWith('_offers_told')) ?? '';
  await client.query(await readFile(join(folder, name, 'migration.sql'), 'utf8'));

  const told = await client.query<{ brand_id: string; id: string; payload: { appointmentTypeId: string } }>(
    "select brand_id, id, payload from booking.outbox where kind = 'booking.offerSaved' order by payload ->> 'appointmentTypeId'",
  );
  const facts = { specialistId: specialist, specialistPersonId: person, lineage: [clinic], label: words, revision: 4 };
  expect(told.rows.map(({ brand_id, payload }) => [brand_id, payload])).toEqual([
    [brand, { appointmentTypeId: first, ...facts }],
    [brand, { appointmentTypeId: second, ...facts }],
    [other, { appointmentTypeId: elsewhere, ...facts }],
  ]);
  const jobs = await client.query<{ payload: { event: { id: string; occurredAt: string } } }>(
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'events.deliver' order by payload -> 'event' -> 'payload' ->> 'appointmentTypeId'`,
  );
  const occurredAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;
  expect(jobs.rows.map(({ payload }) => payload.event)).toEqual(
    told.rows.map(({ brand_id: brandId, id: event, payload }) => ({
      brandId,
      id: event,
      kind: 'booking.offerSaved',
      payload,
      occurredAt,
    })),
  );
});
