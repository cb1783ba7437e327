import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder where the test files of a run, each a process of its own, find the data of its first start. */
export const shelf = 'DARAPORT_E2E_SHELF';

export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'daraport-e2e-'));
  await chmod(folder, 0o755);
  process.env[shelf] = folder;
  return async () => {
    delete process.env[shelf];
    await rm(folder, { recursive: true, force: true });
  };
}
