import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { portals } from '../http/portal-names.ts';

/** The text of a registered document by its id, the SHA-256 of that text in hex; undefined when no portal registered it. */
export type RegisteredDocuments = (id: string) => Promise<string | undefined>;

/** What a portal's build writes beside its scripts; it stays as long as they do, so that open pages go on asking. */
const REGISTER = /^trusted-documents-[\w-]+\.json$/;

type Texts = ReadonlyMap<string, string>;

/**
 * The documents of all portals' builds below `<portalsDir>/<portal>/dist`, the kept former builds included. New builds are
 * looked for when an id is not known, and only where an index has changed.
 */
export function createRegisteredDocuments(portalsDir: string | undefined): RegisteredDocuments {
  if (portalsDir === undefined) return async () => undefined;
  const folders = portals.map(({ folder }) => join(portalsDir, folder, 'dist'));
  let known: { readonly version: string; readonly texts: Texts } = { version: '', texts: new Map() };
  let reading: Promise<void> | undefined;

  const refresh = async (): Promise<void> => {
    const version = String(await Promise.all(folders.map(versionOf)));
    if (version === known.version) return;
    const registers = await Promise.all(folders.map(readRegisters));
    known = { version, texts: new Map(registers.flat()) };
  };
  return async (id) => {
    if (known.texts.has(id)) return known.texts.get(id);
    reading ??= refresh().finally(() => (reading = undefined));
    await reading;
    return known.texts.get(id);
  };
}

/** Changes with every build: the index is written last. */
const versionOf = (dist: string): Promise<number> =>
  stat(join(dist, 'index.html')).then(
    (index) => index.mtimeMs,
    () => 0,
  );

async function readRegisters(dist: string): Promise<[id: string, text: string][]> {
  const assets = join(dist, 'assets');
  const names = await readdir(assets).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => REGISTER.test(name)).map((name) => readFile(join(assets, name), 'utf8')),
  );
  return texts.flatMap((text) => Object.entries(JSON.parse(text) as Record<string, string>));
}
