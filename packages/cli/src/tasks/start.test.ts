import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './rooms.ts';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'daraport-start-'));
  for (const folder of ['packages/cli/src/tasks', 'node_modules']) mkdirSync(join(house, folder), { recursive: true });
  for (const file of ['start.mjs', 'package.json', 'packages/cli/src/tasks/follow-parent.ts']) {
    copyFileSync(join(root, file), join(house, file));
  }
  writeFileSync(join(house, 'pnpm-lock.yaml'), '');
  writeFileSync(join(house, 'node_modules/.daraport-install'), createHash('sha256').digest('hex'));
});

afterEach(() => rmSync(house, { recursive: true }));

describe('the entrance', () => {
  it('passes arguments on, and the exit code back', async () => {
    const start = run(`console.log(JSON.stringify(process.argv.slice(2))); process.exit(7)`, 'one', 'two');
    expect(await start.ended()).toBe(7);
    expect(start.output()).toContain('["start","one","two"]');
  });

  it('lets the task drain at the first signal', async () => {
    const start =
      run(`process.once('SIGINT', () => setTimeout(() => { console.log('drained'); process.exit(0); }, 200));
      setInterval(() => {}, 1000); console.log('ready');`);
    await start.says('ready');
    start.child.kill('SIGINT');
    expect(await start.ended()).toBe(0);
    expect(start.output()).toContain('drained');
  });

  it('takes the Ctrl-C that npm repeats for one', async () => {
    const start = run(`let n = 0; process.on('SIGINT', () => { n += 1; setTimeout(() => process.exit(n), 600); });
      setInterval(() => {}, 1000); console.log('ready');`);
    await start.says('ready');
    start.child.kill('SIGINT');
    await sleep(50);
    start.child.kill('SIGINT');
    expect(await start.ended()).toBe(1);
  });

  it('kills a task that does not end after the second signal', async () => {
    const start = run(`process.on('SIGINT', () => {}); setInterval(() => {}, 1000); console.log('ready');`);
    await start.says('ready');
    start.child.kill('SIGINT');
    await sleep(400);
    start.child.kill('SIGINT');
    expect(await start.ended()).toBe(143);
  });

  it('leaves no task behind when it is killed itself', async () => {
    const start = run(`process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0); });
      setInterval(() => {}, 1000); console.log('ready');`);
    await start.says('ready');
    start.child.kill('SIGKILL');
    // Resolves when the last process that holds the output is gone, the task included.
    expect(await start.ended()).toBeNull();
    expect(start.output()).toContain('asked to end');
  });

  it('names the tasks when it does not know one', async () => {
    const start = follow(spawn(process.execPath, [join(house, 'start.mjs'), 'fly']));
    expect(await start.ended()).toBe(1);
    expect(start.output()).toContain('start|dev|generate|test|check|e2e|db:generate|bench');
  });
});

/** Runs `start.mjs start` in a house whose main program is this source. */
function run(source: string, ...args: string[]) {
  writeFileSync(join(house, 'packages/cli/src/main.ts'), source);
  return follow(spawn(process.execPath, [join(house, 'start.mjs'), 'start', ...args]));
}

function follow(child: ChildProcess) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const closed = once(child, 'close');
  return {
    child,
    output: () => text,
    ended: async (): Promise<unknown> => (await closed)[0],
    says: (words: string) => expect.poll(() => text, { timeout: 10_000 }).toContain(words),
  };
}
