import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notify, openLiveTopics, type LiveTopics } from './live.ts';

let database: TestDatabase;
let live: LiveTopics;
let client: pg.Client;
const tell = (topic: string, notice: Record<string, string>) => notify(drizzle({ client }) as never, topic, notice);

beforeAll(async () => {
  database = await createTestDatabase();
  live = await openLiveTopics(database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await live.close();
  await client.end();
  await database[Symbol.asyncDispose]();
});

describe('a live topic', () => {
  it('carries notices when their transaction commits, and not when it rolls back', async () => {
    const topic = `test:${randomUUID()}`;
    const notices = live.subscribe(topic);
    await client.query('begin');
    await tell(topic, { id: 'undone' });
    await client.query('rollback');
    await tell(topic, { id: 'done' });
    expect(await notices.next()).toEqual({ value: { id: 'done' }, done: false });
    await notices.return?.();
  });

  it('ends at once when nobody listens any more, also while it waits', async () => {
    const stop = new AbortController();
    const waiting = live.subscribe('silent', stop.signal).next();
    stop.abort();
    expect(await waiting).toEqual({ value: undefined, done: true });
    const parked = live.subscribe('silent');
    const next = parked.next();
    await parked.return?.();
    expect(await next).toEqual({ value: undefined, done: true });
  });

  it('tells to resync after its connection was lost', async () => {
    const notices = live.subscribe('held');
    const next = notices.next();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'daraport-live' and datname = current_database()`,
    );
    expect(await next).toEqual({ value: { kind: 'resync' }, done: false });
    await notices.return?.();
  });
});
