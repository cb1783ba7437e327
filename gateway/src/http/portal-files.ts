import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { preloadsOf, type Preloads } from './load-plan.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
/** Beside the index: which scripts each page needs. */
const PLAN = 'load-plan.json';
const COMPRESSIBLE = /^(text|application|image\/svg)/;

export interface PortalFile {
  readonly type: string;
  readonly body: Buffer;
  readonly brotli: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

/** The files of a portal's build by path inside `dist`; `html` is its index, undefined while there is no build. */
export interface PortalBuild {
  readonly html: string | undefined;
  readonly preloads: Preloads;
  file(path: string): Promise<PortalFile | undefined>;
}

/**
 * Reads `<folder>/dist` and answers only paths that were found there, so no request can name a file elsewhere. Files
 * are compressed once, on first use. A new build is noticed when its index changes.
 */
export function createPortalFiles(portalsDir: string): (folder: string) => Promise<PortalBuild> {
  const builds = new Map<string, { version: number; build: PortalBuild }>();
  return async (folder) => {
    const dist = join(portalsDir, folder, 'dist');
    const version = await stat(join(dist, 'index.html')).then(
      (index) => index.mtimeMs,
      () => 0,
    );
    const known = builds.get(folder);
    if (known?.version === version) return known.build;
    const build = version === 0 ? NO_BUILD : await openBuild(dist);
    builds.set(folder, { version, build });
    return build;
  };
}

const NO_BUILD: PortalBuild = { html: undefined, preloads: () => [], file: async () => undefined };

async function openBuild(dist: string): Promise<PortalBuild> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(dist.length + 1));
  const listed = new Set(names.map((name) => name.replaceAll('\\', '/')));
  const loaded = new Map<string, Promise<PortalFile>>();
  const plan = listed.has(PLAN) ? await readFile(join(dist, PLAN), 'utf8') : undefined;
  return {
    html: await readFile(join(dist, 'index.html'), 'utf8'),
    preloads: preloadsOf(plan),
    async file(path) {
      if (!listed.has(path)) return undefined;
      const file = loaded.get(path) ?? load(join(dist, path));
      loaded.set(path, file);
      return file;
    },
  };
}

async function load(path: string): Promise<PortalFile> {
  const body = await readFile(path);
  const type = types[extname(path)] ?? 'application/octet-stream';
  if (!COMPRESSIBLE.test(type) || body.length < 1024) return { type, body, brotli: undefined, gzip: undefined };
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const [brotli, gzipped] = await Promise.all([promisify(brotliCompress)(body, quality), promisify(gzip)(body)]);
  return { type, body, brotli, gzip: gzipped };
}
