import { execFile } from 'node:child_process';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { shelf } from './furnished.global.ts';

/** The demo's world is told from the moment it is made: one of so many milliseconds ago is made anew. */
const FRESH = 4 * 60_000;

let making: Promise<string> | undefined;

/**
 * Puts into an empty folder what a first start leaves behind: cluster, demo, secrets. One first start of the run serves all houses
 * of the next minutes, because it takes ten times as long as any other; the rest is as after a move of the data folder. Does nothing
 * outside of a test run.
 */
export async function furnish(
  folder: string,
  by: { readonly makeFolder: () => Promise<string>; readonly firstStart: (folder: string) => Promise<void> },
): Promise<void> {
  const place = process.env[shelf];
  if (place === undefined) return;
  making = making?.then((template) => upToDate(template, by)) ?? upToDate(join(place, 'furnished'), by);
  const template = await making;
  // As it is: Postgres runs as an account of its own, and wants its files to itself.
  await promisify(execFile)('cp', ['-a', `${template}/.`, folder]);
}

async function upToDate(template: string, { makeFolder, firstStart }: Parameters<typeof furnish>[1]): Promise<string> {
  const madeAt = await stat(join(template, 'secrets.json')).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.NEGATIVE_INFINITY,
  );
  if (Date.now() - madeAt < FRESH) return template;
  const folder = await makeFolder();
  await firstStart(folder);
  await rm(template, { recursive: true, force: true });
  await rename(folder, template);
  return template;
}
