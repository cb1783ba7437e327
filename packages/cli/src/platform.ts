import { join } from 'node:path';
import { openLiveTopics } from '@daraport/events';
import type { Platform } from '@daraport/subgraph';
import { createVault, folderBlobs } from '@daraport/vault';
import { pino } from 'pino';
import type { Settings } from './env.ts';
import type { Secrets } from './secrets.ts';

/** What subgraphs need of the house, whether they run here or in processes of their own. */
export interface HouseParts {
  /** As the database's owner. */
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly environment: NodeJS.ProcessEnv;
}

/** What every subgraph of this process stands on. */
export async function openPlatform(settings: Settings, parts: HouseParts): Promise<Platform> {
  return {
    databaseUrl: parts.databaseUrl,
    secret: parts.secrets.secret,
    live: await openLiveTopics(parts.databaseUrl),
    vault: createVault(parts.secrets.masterKey),
    blobs: folderBlobs(join(settings.DARAPORT_DATA, 'blobs')),
    logger: pino({ level: settings.LOG_LEVEL }, pino.destination({ dest: 2, sync: false })),
    environment: parts.environment,
  };
}
