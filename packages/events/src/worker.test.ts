import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '@daraport/drizzle/embedded';
import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorker, type Jobs, type Worker } from './worker.ts';

const workers: Worker[] = [];
let done: string[];

beforeEach(() => void (done = []));
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
});

async function work(adminUrl: string, jobs: Jobs = {}): Promise<Worker> {
  const note = async ({ name }: Record<string, unknown>) => void done.push(String(name));
  const worker = await startWorker({ adminUrl, subscriptions: [], jobs: { 'test.note': note, ...jobs } });
  workers.push(worker);
  return worker;
}

async function query(url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

const enqueue = (url: string, job: string, name: string) =>
  query(url, `select app.add_job($1, $2::json, null, null)`, [job, JSON.stringify({ name })]);

describe('a worker beside others', () => {
  let database: TestDatabase;
  beforeEach(async () => void (database = await createTestDatabase()));
  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.stop();
    await database[Symbol.asyncDispose]();
  });

  it('takes up at its start what a killed one had taken', async () => {
    await enqueue(database.url, 'test.note', 'left');
    await query(
      database.url,
      `update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now() - interval '3 seconds', attempts = 1`,
    );
    await work(database.url);
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['left']);
  });

  it('keeps codes of a failure in the queue and none of its words, which go to where it is logged', async () => {
    const told: string[] = [];
    const fail = async () => {
      throw Object.assign(new TypeError('550 mara@example.org is unknown here'), { code: 'EENVELOPE' });
    };
    const onFailure = (job: string, error: unknown) => void told.push(`${job}: ${(error as Error).message}`);
    const options = { adminUrl: database.url, subscriptions: [], jobs: { 'test.fail': fail }, onFailure };
    workers.push(await startWorker(options));
    await enqueue(database.url, 'test.fail', 'once');
    const kept = async () =>
      (await query(database.url, 'select last_error from graphile_worker._private_jobs where attempts > 0')).rows;
    await expect.poll(kept, { timeout: 20_000 }).toEqual([{ last_error: 'TypeError EENVELOPE' }]);
    expect(told).toEqual(['test.fail: 550 mara@example.org is unknown here']);
  });

  it('leaves a living one its jobs, however long they take', async () => {
    const begun: string[] = [];
    const end = Promise.withResolvers<void>();
    const slow = async ({ name }: Record<string, unknown>) => {
      begun.push(String(name));
      await end.promise;
    };
    await work(database.url, { 'test.slow': slow });
    await enqueue(database.url, 'test.slow', 'slow');
    await expect.poll(() => begun, { timeout: 20_000 }).toEqual(['slow']);
    await sleep(2500);
    await work(database.url, { 'test.slow': slow });
    await enqueue(database.url, 'test.note', 'other');
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(['other']);
    expect(begun).toEqual(['slow']);
    end.resolve();
  });
});

it('goes on after Postgres was away while one job after the other came to its end', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'daraport-worker-'));
  chmodSync(dataDir, 0o711);
  let postgres = await startEmbedded({ dataDir, port: 0, durable: true });
  try {
    const { port } = postgres;
    const { url } = await createTestDatabase(postgres.adminUrl);
    const begun: string[] = [];
    const names = ['four', 'one', 'three', 'two'];
    const ends = new Map(names.map((name) => [name, Promise.withResolvers<void>()]));
    const slow = async ({ name }: Record<string, unknown>) => {
      begun.push(String(name));
      await ends.get(String(name))?.promise;
    };
    await work(url, { 'test.slow': slow });
    for (const name of ends.keys()) await enqueue(url, 'test.slow', name);
    await expect.poll(() => begun.toSorted(), { timeout: 20_000 }).toEqual(names);
    await postgres.stop();
    // No end can be written down.
    for (const { resolve } of ends.values()) {
      resolve();
      await sleep(200);
    }
    postgres = await startEmbedded({ dataDir, port, durable: true });
    await enqueue(url, 'test.note', 'later');
    await expect.poll(() => done, { timeout: 30_000 }).toEqual(['later']);
    await expect.poll(() => begun.toSorted(), { timeout: 30_000 }).toEqual(names.flatMap((name) => [name, name]));
    await workers.pop()?.stop();
  } finally {
    await postgres.destroy();
  }
}, 120_000);

it('goes on after Postgres was killed under it, with every job that was queued', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'daraport-worker-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startEmbedded({ dataDir, port: 0, durable: true });
  try {
    await using database = await createTestDatabase(postgres.adminUrl);
    const begun: string[] = [];
    const away = Promise.withResolvers<void>();
    const slow = async ({ name }: Record<string, unknown>) => {
      begun.push(String(name));
      await away.promise;
      done.push(String(name));
    };
    await work(database.url, { 'test.slow': slow });
    await enqueue(database.url, 'test.slow', 'under way');
    await expect.poll(() => begun, { timeout: 20_000 }).toEqual(['under way']);
    const [pid] = readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    const isQueued = (name: string) =>
      enqueue(database.url, 'test.note', name).then(
        () => true,
        () => false,
      );
    await expect.poll(() => isQueued('before'), { interval: 5 }).toBe(false);
    away.resolve();
    await expect.poll(() => isQueued('later'), { timeout: 60_000, interval: 200 }).toBe(true);
    await expect.poll(() => done, { timeout: 30_000 }).toContain('later');
    // Its end was written down in the end, or it came again; nothing waits for a worker that is gone.
    const waiting = async () => (await query(database.url, 'select from graphile_worker._private_jobs')).rowCount;
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    expect(done).toContain('under way');
    await workers.pop()?.stop();
  } finally {
    await postgres.destroy();
  }
}, 180_000);
