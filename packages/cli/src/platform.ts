import { join } from 'node:path';
import { openLiveTopics } from '@daraport/events';
import type { Platform } from '@daraport/subgraph';
import { createVault, folderBlobs } from '@daraport/vault';
import { pino } from 'pino';
import type { Settings } from './env.ts';
import type { Secrets } from './secrets.ts';

/** What every subgraph of this process stands on. */
export async function openPlatform(
  settings: Settings,
  given: { databaseUrl: string; secrets: Secrets; environment: NodeJS.ProcessEnv },
): Promise<Platform> {
  return {
    databaseUrl: given.databaseUrl,
    secret: given.secrets.secret,
    live: await openLiveTopics(given.databaseUrl),
    vault: createVault(given.secrets.masterKey),
    blobs: folderBlobs(join(settings.DARAPORT_DATA, 'blobs')),
    logger: pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 2, sync: false })),
    environment: given.environment,
  };
}
