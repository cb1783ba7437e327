import { createHash } from 'node:crypto';
import type pg from 'pg';
import { dialNats, type NatsLink } from './live.nats-link.ts';
import { channel, keepConnection, type Ear, type Transport } from './live.postgres.ts';

/** Where it is told how notices travel. */
export interface LiveLog {
  readonly warn: (facts: Readonly<Record<string, unknown>>, message: string) => void;
}

/** Sent through the whole way, from a commit over the relay and NATS to every process: while it comes, so does the rest. */
const pulse = JSON.stringify(['live.pulse', {}]);
const resync = JSON.stringify(['live.resync', {}]);
const beat = 1000;
/** So long without a pulse, and a process listens to Postgres itself. */
const patience = 3500;
const lock = `hashtextextended('daraport-live-relay', 0)`;

/**
 * Notices over NATS. They are still written with NOTIFY, in the transaction they tell of; one process at a time, the one
 * that holds an advisory lock, listens to Postgres and passes them on. Everybody else listens to Postgres only while
 * NATS, or the relay, is away. After each change of the source, and of the relay, every topic resyncs. What stands in no
 * transaction goes to NATS at once.
 */
export async function overNats(options: {
  databaseUrl: string;
  eventsUrl: string;
  ear: Ear;
  log: LiveLog | undefined;
}): Promise<Transport> {
  const { ear, log } = options;
  let source: 'postgres' | 'nats' = 'postgres';
  let isRelay = false;
  let heardAt = performance.now();
  let nats: NatsLink | undefined;
  let postgres: pg.Client | undefined;
  let subject = '';
  let isFirst = true;

  const postgresLink = await keepConnection(options.databaseUrl, {
    async onOpen(client) {
      subject ||= await subjectOf(client);
      await client.query(`listen ${channel}`);
      postgres = client;
      if (!isFirst && source === 'postgres') ear.resync();
      isFirst = false;
    },
    onLost() {
      postgres = undefined;
      isRelay = false;
    },
    onNotice(text) {
      if (isRelay) nats?.publish(text);
      if (source === 'postgres' && text !== pulse) ear.hear(text);
    },
  });

  /** Listens to Postgres again; what was told until that holds is covered by the resync. */
  async function fallBack(): Promise<void> {
    source = 'postgres';
    // Without a connection the resync comes with the next one.
    if (await said(postgres, `listen ${channel}`)) ear.resync();
  }

  function takeNats(): void {
    source = 'nats';
    // A warning as well: whoever read that NATS is away wants to read that it is back.
    log?.warn({}, 'live notices come over NATS');
    ear.resync();
    if (!isRelay) void said(postgres, `unlisten ${channel}`);
  }

  function hearNats(text: string): void {
    if (text === pulse) {
      heardAt = performance.now();
      if (source === 'postgres') takeNats();
    } else if (source === 'nats') {
      if (text === resync) ear.resync();
      else ear.hear(text);
    }
  }

  /** Becomes the relay when nobody is. What was told while nobody was is made up for by the resync. */
  async function stand(client: pg.Client, link: NatsLink): Promise<void> {
    const { rows } = await client.query<{ isMine: boolean }>(`select pg_try_advisory_lock(${lock}) as "isMine"`);
    if (!rows[0]?.isMine || postgres !== client) return;
    if (nats !== link) return void (await client.query(`select pg_advisory_unlock(${lock})`));
    // First, so that whoever takes to NATS meanwhile does not end the listening.
    isRelay = true;
    await client.query(`listen ${channel}`);
    link.publish(resync);
  }

  async function tick(): Promise<void> {
    if (postgres && nats && !isRelay) await stand(postgres, nats);
    if (postgres && isRelay) await postgres.query(`select pg_notify('${channel}', $1)`, [pulse]);
    if (source === 'postgres' || performance.now() - heardAt < patience) return;
    log?.warn({}, 'nobody passes live notices on; they come over Postgres');
    await fallBack();
  }

  const natsLink = dialNats(options.eventsUrl, {
    subject,
    onMessage: hearNats,
    onOpen: (link) => void (nats = link),
    onAway(reason) {
      log?.warn({ reason }, 'NATS is away; live notices come over Postgres');
      nats = undefined;
      if (isRelay) void said(postgres, `select pg_advisory_unlock(${lock})`);
      isRelay = false;
      if (source === 'nats') void fallBack();
    },
  });
  let ticking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // A beat that fails has lost its connection, which is opened again.
    ticking = ticking.then(tick).catch(() => undefined);
  }, beat);

  return {
    say: async (text) => (source === 'nats' && nats ? nats.publish(text) : postgresLink.say(text)),
    async close() {
      clearInterval(timer);
      await natsLink.close();
      await postgresLink.close();
    },
  };
}

/** One subject for each database, so that houses may share a NATS. */
async function subjectOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select system_identifier || '/' || current_database() as name from pg_control_system()`,
  );
  const hash = createHash('sha256')
    .update(rows[0]?.name ?? '')
    .digest('hex');
  return `daraport.live.${hash.slice(0, 16)}`;
}

/** Whether Postgres took the statement; without a connection it did not. */
async function said(client: pg.Client | undefined, statement: string): Promise<boolean> {
  if (!client) return false;
  return client.query(statement).then(
    () => true,
    () => false,
  );
}
