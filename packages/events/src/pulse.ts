import { surviveBreaks } from '@daraport/drizzle';
import pg from 'pg';
import { deliverJob } from './outbox.ts';
import { workerSession } from './presence.ts';

/** Whether work is being done, asked of the database, so that it does not matter in which process the worker runs. */
export interface Pulse {
  /** False when no worker shows itself, or when events are due for a minute and none was begun since. Rejects without a database. */
  isBeating(): Promise<boolean>;
  close(): Promise<void>;
}

/** As the owner of the queue's tables; connects when it is asked. */
export function openPulse(adminUrl: string): Pulse {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1, connectionTimeoutMillis: 3000 });
  surviveBreaks(pool);
  return {
    async isBeating() {
      const { rows } = await pool.query<{ beats: boolean }>(question, [workerSession, deliverJob]);
      return rows[0]?.beats ?? false;
    },
    close: () => pool.end(),
  };
}

/**
 * A worker asks something every three seconds, as long as its process runs. One that asks and takes no jobs shows by events that
 * are due: they wait for nothing but a worker.
 */
const question = `
  select exists (
    select from pg_stat_activity
    where datname = current_database() and application_name = $1 and state_change > now() - interval '15 seconds'
  ) and not (
    exists (
      select from graphile_worker.jobs
      where task_identifier = $2 and locked_at is null and attempts < max_attempts
        and run_at < now() - interval '1 minute')
    and not exists (
      select from graphile_worker.jobs where task_identifier = $2 and locked_at > now() - interval '1 minute')
  ) as beats`;
