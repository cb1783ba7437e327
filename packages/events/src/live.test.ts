import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import { inScope, type Span } from '@daraport/telemetry';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTopics } from './live.topics.ts';
import { notify, openLiveTopics, type LiveTopics } from './live.ts';

let database: TestDatabase;
let live: LiveTopics;
let client: pg.Client;
const tell = (topic: string, notice: Record<string, string>) => notify(drizzle({ client }) as never, topic, notice);

/** The topics of another process on the same database. */
async function openTopics() {
  const opened = await openLiveTopics(database.url);
  return { live: opened, [Symbol.asyncDispose]: () => opened.close() };
}

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

  it('carries what stands in no transaction, back to whoever told it too', async () => {
    const topic = `test:${randomUUID()}`;
    await using other = await openTopics();
    const [here, there] = [live.subscribe(topic), other.live.subscribe(topic)];
    await live.tell(topic, { id: 'told' });
    for (const notices of [here, there]) {
      expect(await notices.next()).toEqual({ value: { id: 'told' }, done: false });
      await notices.return?.();
    }
    await expect(live.tell(topic, { id: 'ä'.repeat(4000) })).rejects.toThrow(RangeError);
  });

  it('says beside a notice where what told it stands in its trace, where it is traced', async () => {
    const topic = `test:${randomUUID()}`;
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const heard: unknown[] = [];
    const stop = live.listen(topic, (...told) => heard.push(told));
    await inScope({ span: { traceparent } as Span }, () => tell(topic, { id: 'traced' }));
    await tell(topic, { id: 'bare' });
    await expect.poll(() => heard.length).toBe(2);
    expect(heard).toEqual([
      [{ id: 'traced' }, traceparent],
      [{ id: 'bare' }, undefined],
    ]);
    stop();
  });

  it('refuses a notice that Postgres would not carry, and drops what is no notice', async () => {
    const topic = `test:${randomUUID()}`;
    const notices = live.subscribe(topic);
    await expect(tell(topic, { id: 'ä'.repeat(4000) })).rejects.toThrow(RangeError);
    for (const text of ['', '{', 'null', '[]', `["${topic}"]`, `["${topic}",[]]`, `["${topic}",{"id":1}]`])
      await client.query(`select pg_notify('daraport_live', $1)`, [text]);
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

  it('keeps no more than a bounded number for whoever does not take them, and then says to resync', async () => {
    const topics = createTopics();
    const notices = topics.subscribe('many');
    for (let id = 0; id <= 1000; id += 1) topics.tell('many', { id: String(id) });
    topics.tell('many', { id: 'last' });
    expect(await notices.next()).toEqual({ value: { kind: 'resync' }, done: false });
    expect(await notices.next()).toEqual({ value: { id: 'last' }, done: false });
    await notices.return?.();
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

  it('tells each notice once after the database was away for a while', async () => {
    const { hostname, port } = new URL(database.url);
    const far = new Set<Socket>();
    const relay = createServer((near) => {
      const upstream = connect(Number(port), hostname);
      far.add(near).add(upstream);
      for (const socket of [near, upstream]) socket.on('error', () => socket.destroy());
      near.pipe(upstream).pipe(near);
    });
    relay.listen(0, '127.0.0.1');
    await once(relay, 'listening');
    const place = relay.address() as AddressInfo;
    const through = new URL(database.url);
    through.port = String(place.port);
    const distant = await openLiveTopics(through.href);
    const heard: unknown[] = [];
    distant.listen('far', (notice) => heard.push(notice));

    relay.close();
    for (const socket of far) socket.destroy();
    await sleep(1500);
    relay.listen(place.port, place.address);
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([{ kind: 'resync' }]);
    await sleep(500);
    await tell('far', { id: 'one' });
    await expect.poll(() => heard.length).toBeGreaterThan(1);
    await sleep(200);
    expect(heard).toEqual([{ kind: 'resync' }, { id: 'one' }]);
    await distant.close();
    relay.close();
  });
});
