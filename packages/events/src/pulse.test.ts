import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverJob } from './outbox.ts';
import { openPresence, workerSession } from './presence.ts';
import { openPulse, type Pulse } from './pulse.ts';
import { startWorker } from './worker.ts';

describe('the pulse of the work', () => {
  let database: TestDatabase;
  let pulse: Pulse;
  let client: pg.Client;
  beforeEach(async () => {
    database = await createTestDatabase();
    pulse = openPulse(database.url);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await Promise.all([client.end(), pulse.close()]);
    await database[Symbol.asyncDispose]();
  });

  it('beats while a worker runs, and neither before nor after', async () => {
    expect(await pulse.isBeating()).toBe(false);
    const worker = await startWorker({ adminUrl: database.url, subscriptions: [], jobs: {} });
    expect(await pulse.isBeating()).toBe(true);
    await worker.stop();
    await expect.poll(() => pulse.isBeating(), { timeout: 10_000 }).toBe(false);
  });

  it('stops where a worker is there and does nothing any more', async () => {
    const stopped = new pg.Client({ connectionString: database.url, application_name: workerSession });
    await stopped.connect();
    await stopped.query('select');
    expect(await pulse.isBeating()).toBe(true);
    await expect.poll(() => pulse.isBeating(), { timeout: 30_000, interval: 500 }).toBe(false);
    await stopped.end();
  }, 60_000);

  it('stops where events have been due for a minute and none was begun, and beats again with the next that is', async () => {
    const presence = await openPresence(database.url);
    const change = (what: string) => client.query(`update graphile_worker._private_jobs set ${what}`);
    for (const _ of ['first', 'second']) await client.query('select graphile_worker.add_job($1)', [deliverJob]);
    await change("run_at = now() - interval '30 seconds'");
    expect(await pulse.isBeating()).toBe(true);
    await change("run_at = now() - interval '2 minutes'");
    expect(await pulse.isBeating()).toBe(false);
    await change(
      "locked_at = now(), locked_by = 'someone' where id = (select min(id) from graphile_worker._private_jobs)",
    );
    expect(await pulse.isBeating()).toBe(true);
    await presence.close();
  });

  it('is unknown while the database cannot be reached', async () => {
    const nowhere = openPulse('postgres://127.0.0.1:9/none');
    await expect(nowhere.isBeating()).rejects.toThrow('ECONNREFUSED');
    await nowhere.close();
  });
});
