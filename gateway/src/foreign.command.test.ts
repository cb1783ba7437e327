import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { request } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { composeServicesOf } from './testing/compose-sample.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@authenticated"])';
const main = new URL('./foreign/main.ts', import.meta.url).pathname;

/** A process of the command, and what it says line by line. */
class Command {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly told: string[] = [];
  readonly ended: Promise<unknown>;

  constructor(...args: readonly string[]) {
    this.child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr])
      createInterface(stream).on('line', (line) => this.told.push(line));
    this.ended = once(this.child, 'close');
  }

  /** The next line that fits. */
  async line(pattern: RegExp): Promise<string> {
    return vi.waitUntil(() => this.told.find((line) => pattern.test(line)), { timeout: 30_000 });
  }

  async url(): Promise<string> {
    return /http:\S+/.exec(await this.line(/is served at/))?.[0] ?? '';
  }
}

/** How the command ended, and what it said. */
async function outcomeOf(...args: readonly string[]): Promise<[code: number | null, told: string]> {
  const command = new Command(...args);
  await command.ended;
  return [command.child.exitCode, command.told.join('\n')];
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const { body } = await request(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return body.json();
}

describe('`pnpm gateway --supergraph FILE`', () => {
  let server: Server;
  let supergraphSdl = '';
  let folder = '';
  let file = '';
  const commands: Command[] = [];
  const start = (...args: readonly string[]): Command => {
    const command = new Command('--supergraph', file, '--port', '0', ...args);
    commands.push(command);
    return command;
  };

  beforeAll(async () => {
    server = createServer((asked, response) => void asked.resume().on('end', () => response.end('{"data":{"a":"A"}}')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    supergraphSdl = composeServicesOf({ one: `${link} type Query { a: String }` }).replace(
      'local://one',
      `http://127.0.0.1:${port}/`,
    );
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daraport-supergraph-'));
    file = join(folder, 'supergraph.graphql');
    await writeFile(file, supergraphSdl);
  });
  afterEach(async () => {
    for (const { child } of commands) child.kill('SIGKILL');
    await Promise.all(commands.splice(0).map(({ ended }) => ended));
    await rm(folder, { recursive: true });
  });
  afterAll(() => void server.close());

  it.each(['apollo', 'hive'])('serves the file, planned by %s, until it is told to stop', async (planner) => {
    const command = start('--planner', planner);
    expect(await ask(await command.url(), '{ a }')).toMatchObject({ data: { a: 'A' } });
    command.child.kill('SIGTERM');
    await command.ended;
    expect(command.child.exitCode).toBe(0);
  });

  it('reads the file again at SIGHUP, and goes on with the former when it cannot be served', async () => {
    const command = start();
    const url = await command.url();
    expect(await ask(url, '{ b: __type(name: "Query") { fields { name } } }')).toMatchObject({
      data: { b: { fields: [{ name: 'a' }] } },
    });
    await writeFile(file, supergraphSdl.replaceAll(/\ba: String/g, 'a: String b: String'));
    command.child.kill('SIGHUP');
    await command.line(/was read again, and is served/);
    expect(await ask(url, '{ a b }')).toMatchObject({ data: { a: 'A', b: null } });
    for (const broken of ['type Query { a: String }', undefined]) {
      command.told.length = 0;
      await (broken === undefined ? rm(file) : writeFile(file, broken));
      command.child.kill('SIGHUP');
      await command.line(/is not served, the former goes on: ./);
      expect(await ask(url, '{ a }')).toMatchObject({ data: { a: 'A' } });
    }
    expect(command.child.exitCode).toBeNull();
  });

  it.each([
    ['without a file', []],
    ['with an option that there is not', ['--supergraph', 'file', '--speed', '3']],
    ['with a port that is none', ['--supergraph', 'file', '--port', '70000']],
    ['with a planner that there is not', ['--supergraph', 'file', '--planner', 'mine']],
    ['with a socket that is none', ['--supergraph', 'file', '--socket', 'one=http://127.0.0.1/']],
    ['with a socket of nobody', ['--supergraph', 'file', '--socket', 'ws://127.0.0.1/']],
  ])('ends with 2, and says how it is called, when it is called %s', async (_what, args) => {
    expect(await outcomeOf(...args)).toEqual([2, expect.stringMatching(/^Usage: pnpm gateway/)]);
  });

  it('ends with 1, and the reason, for a file that is not there, is no supergraph, or has rules nobody would enforce', async () => {
    const at = async (sdl: string): Promise<ReturnType<typeof outcomeOf>> => {
      await writeFile(file, sdl);
      return outcomeOf('--supergraph', file, '--port', '0');
    };
    expect(await outcomeOf('--supergraph', join(folder, 'none'))).toEqual([1, expect.stringContaining('ENOENT')]);
    expect(await at('type Query { a: String }')).toEqual([1, expect.stringMatching(/supergraph/i)]);
    const ruled = composeServicesOf({ one: `${link} type Query { secret: String @authenticated }` });
    expect(await at(ruled)).toEqual([1, expect.stringContaining('SECURITY')]);
  });

  it('ends with 1 for a socket of a subgraph that there is not', async () => {
    const stranger = await outcomeOf('--supergraph', file, '--port', '0', '--socket', 'two=ws://127.0.0.1/');
    expect(stranger).toEqual([1, expect.stringContaining('has no subgraph two')]);
  });

  it('ends with 1 when its port is taken', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await outcomeOf('--supergraph', file, '--port', String(port))).toEqual([
      1,
      expect.stringContaining('EADDRINUSE'),
    ]);
  });
});
