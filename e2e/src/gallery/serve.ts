import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '../../../packages/ui/gallery');

/** The gallery of `packages/ui`, built and served. */
export interface Gallery extends AsyncDisposable {
  readonly origin: string;
}

/** Builds the gallery into a folder of its own and serves it on a free port. */
export async function serveGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'daraport-gallery-'));
  const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return {
    origin: origin.replace(/\/$/, ''),
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
