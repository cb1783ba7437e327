import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import { identify, isAlive, type ProcessIdentity } from './process.ts';

/**
 * Takes the folder for this process until the returned function is called; refuses (`IN_USE`) while another
 * living process holds it. What a killed process left behind counts for nothing.
 */
export function takeOwnership(folder: string): () => void {
  const lock = lockOf(folder);
  const holder = holderOf(folder);
  if (holder && isAlive(holder)) throw inUse(folder, holder);
  rmSync(lock, { force: true });
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, JSON.stringify(identify(process.pid)));
  try {
    // A link appears with its content or not at all, and only one of two rivals can make it.
    linkSync(own, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw inUse(folder, holderOf(folder));
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** The process that took the folder last and did not give it back; it may have been killed since. */
export function holderOf(folder: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(lockOf(folder), 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

const lockOf = (folder: string): string => join(folder, 'owner.json');

function inUse(folder: string, holder: ProcessIdentity | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'IN_USE',
    `The database in ${folder} is already open in process ${holder?.pid ?? 'unknown'}. Stop that process first.`,
  );
}
