import { mkdtemp, rm } from 'node:fs/promises';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { system } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { openDatabase, roleUrl } from '@daraport/drizzle';
import { startEmbedded } from '@daraport/drizzle/embedded';
import { createTestDatabase } from '@daraport/drizzle/testing';
import { relations } from '@daraport/drizzle/tables/booking';
import { sql } from 'drizzle-orm';

/** The brand that the bench lives in. */
export const brandId: Id = newId();
/** Midnight of a Monday, so that every run asks for the same days. */
export const now = new Date('2026-11-30T00:00:00Z');

/** A scratch database with specialists whose next eight days are nearly booked out. */
export async function openWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'daraport-bench-'));
  chmodSync(folder, 0o711);
  const cluster = await startEmbedded({ dataDir: folder, port: 0, durable: false });
  const scratch = await createTestDatabase(cluster.adminUrl);
  const owner = openDatabase({ url: scratch.url, relations, max: 2 });
  const reader = openDatabase({ url: roleUrl(scratch.url, 'booking', scratch.secret), relations, max: 2 });
  const run = (statement: ReturnType<typeof sql>) =>
    owner.asViewer(system(brandId), async (tx) => (await tx.execute<{ id: Id }>(statement)).rows);
  return {
    reader,
    run,
    async [Symbol.asyncDispose]() {
      await reader.close();
      await owner.close();
      await scratch[Symbol.asyncDispose]();
      await cluster.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type BenchWorld = Awaited<ReturnType<typeof openWorld>>;

/** Adds specialists in five zones, each with one type, a week of hours, and `past` and `future` appointments. */
export async function settle(
  world: BenchWorld,
  { count, past, future }: { readonly count: number; readonly past: number; readonly future: number },
): Promise<Id[]> {
  const added = await world.run(sql`
    insert into booking.specialists (brand_id, id, person_id, organization_id, lineage, slug, display_name, title, headline, about,
      specialties, languages, formats, time_zone, portrait_seed, years_of_practice, keywords, created_at, calendar_id, is_cleared)
    select ${brandId}, id, gen_random_uuid(), null, '{}', 's-' || id,
      (array['Anna','Jonas','Émile','Ödön','Mira','Tarek','Clara'])[1 + place % 7] || ' ' || (array['Brandt','Krüger','Okafor','Lindqvist','Aydin'])[1 + place % 5] || ' ' || place, '',
      '{"de":"Hilft bei Schlafproblemen, Erschöpfung und Angst.","en":"Helps with sleep problems, exhaustion and anxiety."}',
      '{"de":"Ich arbeite verhaltenstherapeutisch und gehe von dem aus, was Ihnen im Alltag am meisten fehlt.","en":"I work with behavioural therapy and start from what you miss most in everyday life."}',
      case place % 3 when 0 then '{psychotherapy}' when 1 then '{sleep}' else '{psychotherapy,sleep}' end::text[],
      case place % 2 when 0 then '{de}' else '{de,en}' end::text[], '{VIDEO}', (array['Europe/Berlin','Europe/London','America/New_York','Australia/Lord_Howe','Asia/Kathmandu'])[1 + place % 5],
      '', 1, case place % 3 when 1 then 'Schlafmedizin Sleep medicine' else 'Psychotherapie Psychotherapy' end, now(), gen_random_uuid(), true
    from (select gen_random_uuid() as id, place from generate_series(1, ${count}) as place) as made
    returning id`);
  const ids = sql`${sql.param(added.map(({ id }) => id))}::uuid[]`;
  await world.run(sql`
    insert into booking.appointment_types (brand_id, id, specialist_id, name, description, position, formats, duration_minutes,
      buffer_before_minutes, buffer_after_minutes, notice_minutes, horizon_days, grid_minutes)
    select ${brandId}, gen_random_uuid(), id, '{"de":"","en":""}', '{"de":"","en":""}', 0, '{VIDEO}', 50, 0, 10, 60, 42, 30
    from unnest(${ids}) as id`);
  await world.run(sql`
    insert into booking.weekly_hours (brand_id, specialist_id, weekday, from_minute, to_minute)
    select ${brandId}, id, day, 540, 1020 from unnest(${ids}) as id, generate_series(1, 5) as day`);
  const book = (state: string, from: number, each: number) => sql`
    insert into booking.reservations (brand_id, id, state, patient_id, specialist_id, calendar_id, specialist_person_id, lineage,
      appointment_type_id, format, starts_at, ends_at, time_zone, during, quote_id, expires_at, created_at)
    select ${brandId}, gen_random_uuid(), ${state}::booking.reservation_state, gen_random_uuid(), s.id, s.calendar_id, s.person_id, '{}',
      t.id, 'VIDEO', at, at + interval '50 minutes', s.time_zone, tstzrange(at, at + interval '1 hour'), gen_random_uuid(), at, at
    from booking.specialists s join booking.appointment_types t on t.specialist_id = s.id,
      generate_series(0, ${each - 1}) as place,
      lateral (select ((date '2026-11-30' + ((${from} + (place / 8)::int) || ' days')::interval + ((9 + place % 8) || ' hours')::interval) at time zone s.time_zone) as at) as start
    where s.id = any (${ids})`;
  // Whole days, one after the other: those ahead from the first on, those behind back from yesterday.
  await world.run(book('CONFIRMED', 0, future));
  await world.run(book('COMPLETED', -Math.ceil(past / 8), past));
  return added.map(({ id }) => id);
}
