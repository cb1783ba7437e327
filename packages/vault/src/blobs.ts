import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sealed bytes by key. Keys are made by services (`[a-z0-9-]` and `/`), never from names people typed. */
export interface BlobStore {
  put(key: string, sealed: Buffer): Promise<void>;
  /** The bytes, or undefined when there are none. */
  get(key: string): Promise<Buffer | undefined>;
  remove(key: string): Promise<void>;
}

/** A blob store in a folder; a write is whole or not there. */
export function folderBlobs(folder: string): BlobStore {
  const pathOf = (key: string): string => {
    if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key)) throw new Error('not a blob key');
    return join(folder, `${key}.sealed`);
  };
  return {
    async put(key, sealed) {
      const path = pathOf(key);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      const draft = `${path}.${process.pid}.draft`;
      await writeFile(draft, sealed, { mode: 0o600, flush: true });
      await rename(draft, path);
    },
    get: (key) =>
      readFile(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
