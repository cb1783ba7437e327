import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shelf } from './furnished.global.ts';

/** The demo's world is told from the moment it is made: one of so many milliseconds ago is made anew. */
const FRESH = 4 * 60_000;

let making: Promise<string | undefined> | undefined;

/**
 * Puts into an empty folder what a first start leaves behind: cluster, demo, secrets. One first start of the run serves all houses
 * of the next minutes, because it takes several times as long as any other; the rest is as after a move of the data folder. Does
 * nothing outside of a test run, and where Postgres has to keep its data elsewhere.
 */
export async function furnish(
  folder: string,
  by: { readonly makeFolder: () => Promise<string>; readonly firstStart: (folder: string) => Promise<void> },
): Promise<void> {
  const place = process.env[shelf];
  if (place === undefined) return;
  const upTo = (): Promise<string | undefined> => upToDate(join(place, 'furnished'), by);
  making = making?.then((made) => made && upTo()) ?? upTo();
  const template = await making;
  if (template === undefined) return;
  // As it is: Postgres runs as an account of its own, and wants its files to itself.
  await promisify(execFile)('cp', ['-a', `${template}/.`, folder]);
}

async function upToDate(
  template: string,
  { makeFolder, firstStart }: Parameters<typeof furnish>[1],
): Promise<string | undefined> {
  const madeAt = await stat(join(template, 'secrets.json')).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.NEGATIVE_INFINITY,
  );
  if (Date.now() - madeAt < FRESH) return template;
  const folder = await makeFolder();
  await firstStart(folder);
  if (!existsSync(join(folder, 'postgres/cluster'))) {
    await rm(folder, { recursive: true });
    return undefined;
  }
  await rm(template, { recursive: true, force: true });
  await rename(folder, template);
  return template;
}
