import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@daraport/drizzle/testing';
import { inScope, type Span } from '@daraport/telemetry';
import { connect } from '@nats-io/transport-node';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { natsMissing, startTestNats } from './live.testing.ts';
import { notify, openLiveTopics, type LiveNotice, type LiveTopics } from './live.ts';

const patiently = { timeout: 15_000 };
let database: TestDatabase;
let client: pg.Client;
const tell = (topic: string, notice: LiveNotice) => notify(drizzle({ client }) as never, topic, notice);

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

/** One process of a house: its live topics, what it said in its log, and what it heard on a topic. */
async function openProcess(eventsUrl: string) {
  const said: string[] = [];
  const live = await openLiveTopics(database.url, {
    eventsUrl,
    log: { warn: (_facts, message) => said.push(message) },
  });
  const topic = `test:${randomUUID()}`;
  const overNats = (times = 1) =>
    expect.poll(() => said.filter((one) => one.endsWith('come over NATS')).length, patiently).toBe(times);
  return { live, said, topic, overNats, [Symbol.asyncDispose]: () => live.close() };
}

function hearing(live: LiveTopics, topic: string): { heard: LiveNotice[]; news: () => LiveNotice[] } {
  const heard: LiveNotice[] = [];
  live.listen(topic, (notice) => heard.push(notice));
  return { heard, news: () => heard.filter(({ kind }) => kind !== 'resync') };
}

const listeners = async (): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows[0]?.count ?? 0;
};

const numbers = (from: number, to: number): LiveNotice[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }));

describe.skipIf(natsMissing)(`live topics over NATS${natsMissing}`, () => {
  it('reach every process once and in order, at the commit alone, with one relay', async () => {
    await using nats = await startTestNats({ user: 'house' });
    await using one = await openProcess(nats.url);
    await using other = await openProcess(nats.url);
    await one.overNats();
    await other.overNats();
    expect(await listeners()).toBe(1);
    const ears = [hearing(one.live, one.topic), hearing(other.live, one.topic)];
    await client.query('begin');
    await tell(one.topic, { id: 'undone' });
    await client.query('rollback');
    for (const notice of numbers(0, 200)) await tell(one.topic, notice);
    for (const ear of ears) await expect.poll(() => ear.heard).toEqual(numbers(0, 200));
    await one.live.tell(one.topic, { id: '200' });
    for (const ear of ears) await expect.poll(() => ear.heard).toEqual(numbers(0, 201));
  });

  it('bring beside a notice where what told it stands in its trace', async () => {
    await using nats = await startTestNats();
    await using one = await openProcess(nats.url);
    await one.overNats();
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    const heard: unknown[] = [];
    one.live.listen(one.topic, (...told) => heard.push(told));
    await inScope({ span: { traceparent } as Span }, () => tell(one.topic, { id: 'traced' }));
    await expect.poll(() => heard, patiently).toEqual([[{ id: 'traced' }, traceparent]]);
  });

  it('go on over Postgres while NATS is away, from the start or in between, and come back to it', async () => {
    await using nats = await startTestNats({ isAway: true });
    await using one = await openProcess(nats.url);
    const ear = hearing(one.live, one.topic);
    await tell(one.topic, { id: '0' });
    await expect.poll(() => ear.heard).toEqual([{ id: '0' }]);
    await expect.poll(() => one.said, patiently).toEqual(['NATS is away; live notices come over Postgres']);

    await nats.start();
    await one.overNats();
    expect(ear.heard).toEqual([{ id: '0' }, { kind: 'resync' }]);
    await tell(one.topic, { id: '1' });
    await expect.poll(() => ear.news()).toEqual(numbers(0, 2));

    await nats.stop();
    await expect.poll(() => ear.heard.length, patiently).toBe(4);
    await one.live.tell(one.topic, { id: '2' });
    await expect.poll(() => ear.news()).toEqual(numbers(0, 3));
    await nats.start();
    await one.overNats(2);
    await tell(one.topic, { id: '3' });
    await expect.poll(() => ear.news()).toEqual(numbers(0, 4));
  });

  it('resync when the relay is lost, and another process passes on', async () => {
    await using nats = await startTestNats();
    await using one = await openProcess(nats.url);
    await one.overNats();
    await using other = await openProcess(nats.url);
    await other.overNats();
    const ear = hearing(other.live, other.topic);
    await one.live.close();
    await expect.poll(() => ear.heard, patiently).toContainEqual({ kind: 'resync' });
    await tell(other.topic, { id: '0' });
    await expect.poll(() => ear.news()).toEqual(numbers(0, 1));
    await expect.poll(listeners, patiently).toBe(1);
  });

  it('drop what is no notice, however large, and say so', async () => {
    await using nats = await startTestNats();
    await using one = await openProcess(nats.url);
    await one.overNats();
    const ear = hearing(one.live, one.topic);
    const stranger = await connect({ servers: nats.url });
    const { rows } = await client.query<{ name: string }>(
      `select encode(sha256((system_identifier || '/' || current_database())::bytea), 'hex') as name from pg_control_system()`,
    );
    const subject = `daraport.live.${rows[0]?.name.slice(0, 16)}`;
    const oversize = JSON.stringify([one.topic, { id: 'x'.repeat(500_000) }]);
    for (const text of ['', '{', 'null', '[]', `["${one.topic}",null]`, `["${one.topic}",{"id":{}}]`, oversize])
      stranger.publish(subject, text);
    await stranger.flush();
    await stranger.close();
    await tell(one.topic, { id: '0' });
    await expect.poll(() => ear.heard).toEqual(numbers(0, 1));
    expect(one.said).toContain('something that is no live notice was dropped');
  });
});
