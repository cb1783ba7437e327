import { openDatabase } from '@daraport/drizzle';
import { relations } from '@daraport/drizzle/tables/booking';
import type { NoticeRequest } from '@daraport/events';
import { testBrand } from '@daraport/subgraph/testing';
import type { BookingWorld } from '../testing.ts';

/** A planned job, as the queue has it. */
export interface Job {
  readonly run_at: Date;
  readonly payload: Record<string, unknown>;
}

/** The queue behind a test world, run by hand. */
export interface Reminding {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** What runs every night goes over the brands that identity knows: the tests' own becomes one of them. */
  knowBrand(): Promise<void>;
  /** What waits for an appointment. */
  waiting(appointmentId: string): Promise<Job[]>;
  /** Runs what waits for it. */
  runNext(appointmentId: string): Promise<Job>;
  /** The reminders that were asked for. */
  asked(appointmentId: string): Promise<NoticeRequest[]>;
  close(): Promise<void>;
}

/** Opens the database of the world as its owner. */
export function openReminding(world: BookingWorld): Reminding {
  const owner = openDatabase({ url: world.database.url, relations, max: 1 });
  const waiting = async (appointmentId: string) => {
    const { rows } = await owner.pool.query<Job>(
      `select j.run_at, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id where j.key = $1`,
      [`booking.remind:${appointmentId}`],
    );
    return rows;
  };
  return {
    query: (text, values) => owner.pool.query(text, values),
    async knowBrand() {
      await owner.pool.query(
        `insert into identity.brands (brand_id, slug, name, tagline, operating_model, locales, default_locale, form_of_address,
           currency, time_zone, accent, modules, support_email, mail_sender, created_at)
         values ($1, 'test', 'Test', '{}', 'MARKETPLACE', '{de}', 'de', 'formal', 'EUR', 'Europe/Berlin', '#000000', '{}', '', '', now())`,
        [testBrand],
      );
    },
    waiting,
    async runNext(appointmentId) {
      const [job] = await waiting(appointmentId);
      if (!job) throw new Error('nothing is planned');
      await world.subgraph.jobs['booking.remind']?.(job.payload);
      return job;
    },
    asked: async (appointmentId) =>
      (await world.published('identity.noticeRequested')).filter(
        ({ subject, template }) => subject.id === appointmentId && template === 'appointmentReminder',
      ),
    close: () => owner.close(),
  };
}
