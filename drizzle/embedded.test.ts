import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from './embedded.ts';
import { recall } from './embedded/place.ts';
import { identify, isAlive, type ProcessIdentity } from './embedded/process.ts';

let folder: string;
const running: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daraport-embedded-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.destroy();
  rmSync(folder, { recursive: true, force: true });
});

describe('a start', () => {
  it('makes a Postgres 18 with UTF-8 and the builtin locale, on loopback, with a password of its own', async () => {
    const postgres = await start();
    const [row] = await query(
      postgres,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
        (select concat(datlocprovider, ':', datlocale) from pg_database where datname = 'postgres') as locale,
        current_setting('listen_addresses') as addresses, current_setting('max_connections') as connections`,
    );
    expect(row).toEqual({
      major: 18,
      encoding: 'UTF8',
      locale: 'b:C.UTF-8',
      addresses: '127.0.0.1',
      connections: '200',
    });
    await expect(connect(postgres.adminUrl.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow('password authentication');
  });

  it('keeps rows, port and password of the start before', async () => {
    const first = await start();
    await query(first, 'create table kept as select 7 as seven');
    await first.stop();
    const second = await start();
    expect(second.adminUrl).toBe(first.adminUrl);
    expect(await query(second, 'select seven from kept')).toEqual([{ seven: 7 }]);
  });

  it('writes everything down safely when durable, and hurries when not', async () => {
    const setting = "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit";
    expect(await query(await start({ dataDir: join(folder, 'a'), durable: true }), setting)).toEqual([
      { fsync: 'on', commit: 'on' },
    ]);
    expect(await query(await start({ dataDir: join(folder, 'b') }), setting)).toEqual([
      { fsync: 'off', commit: 'off' },
    ]);
  });

  it('runs two at once on different folders', async () => {
    const both = await Promise.all([start({ dataDir: join(folder, 'a') }), start({ dataDir: join(folder, 'b') })]);
    expect(new Set(both.map(({ port }) => port)).size).toBe(2);
    for (const postgres of both) expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('moves to a free port when the wished one is taken, and stays there', async () => {
    const rival = createServer().listen(0, '127.0.0.1');
    await once(rival, 'listening');
    const taken = (rival.address() as { port: number }).port;
    const first = await start({ port: taken });
    expect(first.port).not.toBe(taken);
    await first.stop();
    const second = await start({ port: taken });
    rival.close();
    expect(second.port).toBe(first.port);
  });

  it('refuses a second start of the same folder while the first runs', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({ code: 'IN_USE' });
    expect(await query(first, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after an accident, a start', () => {
  it('recovers from a killed parent, with every committed row', async () => {
    const dataDir = join(folder, 'data');
    const postmaster = await startInKilledProcess(dataDir);
    expect(isAlive(postmaster)).toBe(true);
    const postgres = await start({ dataDir, durable: true });
    expect(isAlive(postmaster)).toBe(false);
    expect(await query(postgres, 'select seven from kept')).toEqual([{ seven: 7 }]);
  });

  it('recovers when the machine lost parent and database, and the old number went to another process', async () => {
    const dataDir = join(folder, 'data');
    const postmaster = await startInKilledProcess(dataDir);
    process.kill(postmaster.pid, 'SIGKILL');
    const file = join(placeOf(dataDir), 'cluster/postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const postgres = await start({ dataDir, durable: true });
    expect(await query(postgres, 'select seven from kept')).toEqual([{ seven: 7 }]);
  });

  it('throws away a half-finished first start and makes a whole one', async () => {
    const dataDir = join(folder, 'data');
    mkdirSync(join(dataDir, 'cluster.new-1/base'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster.new-1/PG_VERSION'), '18\n');
    const postgres = await start({ dataDir });
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(dataDir, 'cluster.new-1'))).toBe(false);
  });
});

describe('a Postgres that is killed', () => {
  it('is started again on its port, with every committed row, as often as it takes', async () => {
    const said: string[] = [];
    const postgres = await start({ durable: true, log: (line) => said.push(line) });
    await query(postgres, 'create table kept as select 7 as seven');
    for (const _time of [1, 2]) {
      const before = postmasterOf(join(folder, 'data'));
      process.kill(before.pid, 'SIGKILL');
      await expect.poll(() => isAlive(before)).toBe(false);
      const seven = () => query(postgres, 'select seven from kept').catch(() => 'not yet');
      await expect.poll(seven, { timeout: 30_000 }).toEqual([{ seven: 7 }]);
    }
    expect(said.filter((line) => line === 'The database runs again.')).toHaveLength(2);
    const last = postmasterOf(join(folder, 'data'));
    await postgres.stop();
    expect(isAlive(last)).toBe(false);
  }, 90_000);

  it('is stopped for good, also while it is being started again', async () => {
    const postgres = await start();
    const { pid } = postmasterOf(join(folder, 'data'));
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => identify(pid)).toBeUndefined();
    await postgres.stop();
    await expect(query(postgres, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is given up when it does not start again, with a message', async () => {
    const lost = Promise.withResolvers<Error>();
    const postgres = await start({ onLost: lost.resolve });
    const postmaster = postmasterOf(join(folder, 'data'));
    rmSync(join(placeOf(join(folder, 'data')), 'cluster/global'), { recursive: true });
    process.kill(postmaster.pid, 'SIGKILL');
    expect(await lost.promise).toMatchObject({ code: 'START_FAILED', message: expect.stringContaining('last words') });
    await postgres.stop();
  });
});

describe('where a person must act, a start changes nothing and', () => {
  it('names the version that wrote the data', async () => {
    const version = await stoppedWith((cluster) => join(cluster, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'OTHER_VERSION',
      message: expect.stringContaining('PostgreSQL 17'),
    });
    expect(readFileSync(version, 'utf8')).toBe('17\n');
  });

  it('says that the data is gone instead of making an empty database', async () => {
    const marker = await stoppedWith(
      () => join(folder, 'data/embedded.json'),
      JSON.stringify({ place: join(folder, 'gone') }),
    );
    rmSync(join(dirname(marker), 'cluster'), { recursive: true, force: true });
    await expect(start()).rejects.toMatchObject({ code: 'DATA_MISSING' });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  it('says that the password is missing', async () => {
    await (await start()).stop();
    rmSync(join(folder, 'data/password'));
    await expect(start()).rejects.toMatchObject({ code: 'DATA_UNREADABLE' });
  });
});

describe.runIf(process.getuid?.() === 0)('for root, a start', () => {
  it('keeps the data outside of a folder that Postgres may not enter, and finds it again', async () => {
    const dataDir = join(folder, 'closed/.daraport/postgres');
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    const first = await start({ dataDir });
    await query(first, 'create table kept as select 7 as seven');
    await first.stop();
    const place = placeOf(dataDir);
    expect(place.startsWith(folder)).toBe(false);
    const second = await start({ dataDir });
    expect(await query(second, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await second.destroy();
    expect([existsSync(place), existsSync(dataDir)]).toEqual([false, false]);
  });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ dataDir: join(folder, 'data'), durable: false, ...options });
  running.push(postgres);
  return postgres;
}

const placeOf = (dataDir: string): string => recall(dataDir)?.place ?? dataDir;

/** Starts and stops once, then overwrites one file; answers its path. */
async function stoppedWith(file: (cluster: string) => string, content: string): Promise<string> {
  await (await start()).stop();
  const path = file(join(placeOf(join(folder, 'data')), 'cluster'));
  writeFileSync(path, content);
  return path;
}

/** A child process starts the database, commits a row, and is killed without a chance to say goodbye. */
async function startInKilledProcess(dataDir: string) {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))});
    const { default: pg } = await import('pg');
    const { adminUrl } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: true });
    const client = new pg.Client(adminUrl);
    await client.connect();
    await client.query('create table kept as select 7 as seven');
    console.log('committed');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: 'pipe',
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return postmasterOf(dataDir);
}

/** The Postgres that runs on this folder. */
function postmasterOf(dataDir: string): ProcessIdentity {
  const [pid] = readFileSync(join(placeOf(dataDir), 'cluster/postmaster.pid'), 'utf8').split('\n');
  const postmaster = identify(Number(pid));
  if (!postmaster) throw new Error('The database is not running');
  return postmaster;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

async function query(postgres: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = await connect(postgres.adminUrl);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
