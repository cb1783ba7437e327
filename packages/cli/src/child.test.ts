import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepChild, type Child } from './child.ts';

let folder: string;
let child: Child | undefined;
let lines: string[];
let lost: Error[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daraport-child-'));
  [child, lines, lost] = [undefined, [], []];
});
afterEach(async () => {
  await child?.stop();
  rmSync(folder, { recursive: true });
});

/** A program that says where it listens, and writes down its number and the port it was wished. */
const listening = `
  import { appendFileSync } from 'node:fs';
  const port = process.env.SUBGRAPH_PORT ?? '4101';
  appendFileSync(new URL('starts', import.meta.url), process.pid + ' ' + port + '\\n');
  process.send({ url: 'http://127.0.0.1:' + port });
  process.on('SIGTERM', () => process.exit(0));
  setInterval(() => {}, 1000);`;

async function keep(source: string): Promise<Child> {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, source);
  const { SUBGRAPH_PORT: _, ...environment } = process.env;
  child = await keepChild({
    command: ['subgraph', 'care'],
    environment,
    program,
    log: (line) => lines.push(line),
    onLost: (error) => lost.push(error),
  });
  return child;
}

const starts = () =>
  readFileSync(join(folder, 'starts'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [pid: number, port: number]);

it('starts it again at its address when it ends by itself', async () => {
  const { url } = await keep(listening);
  expect(url).toBe('http://127.0.0.1:4101');
  process.kill(starts()[0]?.[0] ?? 0, 'SIGKILL');
  await expect.poll(starts).toHaveLength(2);
  expect(starts().map(([, port]) => port)).toEqual([4101, 4101]);
  expect(lines).toEqual([expect.stringContaining('subgraph care ended by itself')]);
});

it('leaves nothing running once it is stopped, also while it is being started again', async () => {
  const kept = await keep(listening);
  process.kill(starts()[0]?.[0] ?? 0, 'SIGKILL');
  await expect.poll(() => lines).toHaveLength(1);
  await kept.stop();
  for (const [pid] of starts()) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(lost).toEqual([]);
});

it('gives up what does not stay up, and says so once', async () => {
  await keep(`process.send({ url: 'http://127.0.0.1:4101' }, () => process.exit(3));`);
  await expect.poll(() => lost, { timeout: 15_000 }).toHaveLength(1);
  expect(lost[0]?.message).toContain('subgraph care does not stay up');
  expect(lines).toHaveLength(5);
});

it('rejects when it ends before it was ready', async () => {
  await expect(keep(`process.exit(4);`)).rejects.toThrow('subgraph care ended with 4 before it was ready');
});
