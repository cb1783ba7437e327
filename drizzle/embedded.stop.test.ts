import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('is waited for by a process that has nothing else to do, also where the end was seen before it was told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daraport-embedded-'));
  chmodSync(folder, 0o711);
  // The process is away while Postgres ends, and on its return looks before it listens.
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))});
    const postgres = await startEmbedded({ dataDir: ${JSON.stringify(join(folder, 'data'))}, durable: false });
    const isAway = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    setImmediate(isAway);
    await postgres.destroy();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: 'ignore',
  });
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(folder, { recursive: true, force: true });
});
