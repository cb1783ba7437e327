import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './env.ts';

/** What an installation must not lose: role passwords and signing keys come from `secret`, health data is under `masterKey`. */
export interface Secrets {
  readonly secret: string;
  readonly masterKey: Buffer;
}

/** The installation's secrets: from the environment, or from a file of the data folder that only its owner can read. */
export function openSecrets(settings: Settings): Secrets {
  const kept =
    settings.DARAPORT_SECRET && settings.DARAPORT_MASTER_KEY ? undefined : keptSecrets(settings.DARAPORT_DATA);
  return {
    secret: settings.DARAPORT_SECRET ?? kept?.secret ?? '',
    masterKey: Buffer.from(settings.DARAPORT_MASTER_KEY ?? kept?.masterKey ?? '', 'base64'),
  };
}

function keptSecrets(folder: string): { secret: string; masterKey: string } {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, 'secrets.json');
  const fresh = JSON.stringify({
    secret: randomBytes(32).toString('base64url'),
    masterKey: randomBytes(32).toString('base64'),
  });
  try {
    // Never over an existing file: losing the master key would lose the health data.
    writeFileSync(file, fresh, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(readFileSync(file, 'utf8')) as { secret: string; masterKey: string };
}
