import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../behind/database.ts';

/** A named moment: a writer of these rows stands still before the row is written, or at the commit. */
export interface Point {
  readonly name: string;
  readonly table: string;
  readonly when: 'before insert' | 'before update' | 'at commit of insert' | 'at commit of update';
  /** Which rows, as a trigger's condition over `old` and `new`. */
  readonly rows?: string;
}

/** Writers that wait at a point. */
export interface Waiting {
  /** Resolves when one has come. */
  readonly reached: () => Promise<void>;
  /** Lets all go on, and takes the point away; also after Postgres was away. */
  readonly lift: () => Promise<void>;
}

const lock = 20_261_129;

/** Lets every writer that comes to the point wait there, in the middle of its transaction. */
export async function waitAt(database: Database, { rows, table, when }: Point): Promise<Waiting> {
  const holder = await database.connect();
  const event = when.split(' ').at(-1);
  const isAtCommit = when.startsWith('at commit');
  const kind = isAtCommit ? `constraint trigger point after ${event}` : `trigger point before ${event}`;
  const timing = isAtCommit ? 'deferrable initially deferred' : '';
  await holder.query(`select pg_advisory_lock(${lock})`);
  await holder.query(`
    create schema if not exists trial;
    create or replace function trial.wait() returns trigger language plpgsql as $$
      begin perform pg_catalog.pg_advisory_xact_lock_shared(${lock}); return new; end $$;
    create ${kind} on ${table} ${timing} for each row ${rows ? `when (${rows})` : ''} execute function trial.wait()`);
  return {
    async reached() {
      const waiting = `select 1 from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted`;
      for (const until = Date.now() + 30_000; Date.now() < until; await sleep(20))
        if ((await database.rows(waiting)).length > 0) return;
      throw new Error(`nobody came to ${table}, ${when}`);
    },
    async lift() {
      // Its end lets go of the lock.
      await holder.end().catch(() => undefined);
      await database.rows('drop schema if exists trial cascade');
    },
  };
}
