import { join } from 'node:path';
import { openLiveTopics, type LiveTopics } from '@daraport/events';
import type { Platform } from '@daraport/subgraph';
import { openLogger, type Telemetry } from '@daraport/telemetry';
import { createVault, folderBlobs } from '@daraport/vault';
import type { Settings } from './env.ts';
import type { Secrets } from './secrets.ts';

/** What subgraphs need of the house, whether they run here or in processes of their own. */
export interface HouseParts {
  /** As the database's owner. */
  readonly databaseUrl: string;
  readonly secrets: Secrets;
  readonly environment: NodeJS.ProcessEnv;
  readonly telemetry: Telemetry;
}

/** What every subgraph of this process stands on. */
export async function openPlatform(settings: Settings, parts: HouseParts): Promise<Platform> {
  return {
    databaseUrl: parts.databaseUrl,
    secret: parts.secrets.secret,
    live: await openLive(settings, parts),
    vault: createVault(parts.secrets.masterKey),
    blobs: folderBlobs(join(settings.DARAPORT_DATA, 'blobs')),
    logger: openLogger(settings.LOG_LEVEL),
    environment: parts.environment,
    telemetry: parts.telemetry,
  };
}

/** The live topics of this process: over NATS where the settings name one, else over the database. */
export const openLive = (settings: Settings, { databaseUrl }: Pick<HouseParts, 'databaseUrl'>): Promise<LiveTopics> =>
  openLiveTopics(databaseUrl, { eventsUrl: settings.EVENTS_URL, log: openLogger(settings.LOG_LEVEL) });
