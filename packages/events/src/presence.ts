import pg from 'pg';

/** The first half of the advisory lock by which a living worker is known; the second is its name. */
const present = 7261492;

/** What a worker calls its session. */
export const workerSession = 'daraport-worker';

/** One worker's session in the database; what it holds is gone with it, however it ends. */
export interface Presence {
  /** Resolves when the connection is lost. */
  readonly lost: Promise<void>;
  /** Says that the worker of this name lives, for as long as the session does. */
  readonly announce: (workerName: string) => Promise<void>;
  /** Gives back what workers had taken that live no more; otherwise nobody would touch it for hours. */
  readonly freeJobsOfTheDead: () => Promise<void>;
  close(): Promise<void>;
}

/** Connects as the owner of the queue's tables. */
export async function openPresence(adminUrl: string): Promise<Presence> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: workerSession, keepAlive: true });
  const { promise: lost, resolve } = Promise.withResolvers<void>();
  client.on('error', () => resolve());
  client.on('end', () => resolve());
  await client.connect();
  // A machine that vanished says no goodbye: its session ends half a minute later.
  await client.query('set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3');
  return {
    lost,
    announce: async (name) =>
      void (await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [present, name])),
    freeJobsOfTheDead: async () => void (await client.query(freeing, [present])),
    close: () => client.end(),
  };
}

/** A job just taken is left alone: whoever took it may not have said yet that he lives. */
const freeing = `
  select graphile_worker.force_unlock_workers(array(
    select distinct locked_by from graphile_worker.jobs
    where locked_at < now() - interval '2 seconds' and not exists (
      select from pg_locks
      where locktype = 'advisory' and classid = $1 and objid = hashtext(locked_by)::oid and objsubid = 2
        and database = (select oid from pg_database where datname = current_database()))))`;
