import { accessFromSdl, createAccessFilter, system, type Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { openDatabase, roleUrl, type Database } from '@daraport/drizzle';
import type { EventSubscription, Jobs, LiveTopics } from '@daraport/events';
import type { Telemetry } from '@daraport/telemetry';
import type { BlobStore, Vault } from '@daraport/vault';
import { printSubgraphSchema } from '@apollo/subgraph';
import type { AnyRelations } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { SubgraphConnection, SubgraphRequest } from './connection.ts';
import type { Context } from './context.ts';
import { createContext } from './create-context.ts';
import type { SubgraphDefinition } from './define.ts';
import { enterDoor } from './doors.ts';
import { createExecutor } from './execute.ts';
import { createWatch, showPool, type Watch } from './watch.ts';
import { eventSubscriptions, jobsOf } from './work.ts';

/** What a process gives every subgraph it runs. */
export interface Platform {
  /** The database, as its owner; each subgraph enters it as its own role. */
  readonly databaseUrl: string;
  /** The installation's secret, from which role passwords are derived. */
  readonly secret: string;
  readonly live: LiveTopics;
  readonly vault: Vault;
  readonly blobs: BlobStore;
  readonly logger: Logger;
  readonly environment: NodeJS.ProcessEnv;
  readonly now?: () => Date;
  /** What of this process is told of itself; nothing when left out. */
  readonly telemetry?: Telemetry | undefined;
  /** Connections per subgraph, 8 by default. */
  readonly connections?: number;
}

/** A running subgraph: its front door, and its share of the worker. */
export interface RunningSubgraph extends SubgraphConnection {
  readonly subscriptions: readonly EventSubscription[];
  readonly jobs: Jobs;
  /** Of the jobs, those that run every night. */
  readonly nightly: readonly string[];
}

/** What a subgraph's parts share once it runs. */
export interface Runtime<R extends AnyRelations, V> {
  readonly definition: SubgraphDefinition<R, V>;
  readonly database: Database<R>;
  readonly vendors: V;
  readonly logger: Logger;
  readonly platform: Platform;
  readonly watch: Watch | undefined;
  readonly context: (
    viewer: Viewer,
    request: Pick<SubgraphRequest, 'requestId' | 'clientAddress'> & { signal?: AbortSignal | undefined },
  ) => Context<R, V>;
}

/** Opens the subgraph's database and vendors. Throws, naming every fault, when its environment is wrong. */
export async function startSubgraph<R extends AnyRelations, V>(
  definition: SubgraphDefinition<R, V>,
  platform: Platform,
): Promise<RunningSubgraph> {
  const runtime = createRuntime(definition, platform);
  const { schema } = definition;
  const filter = createAccessFilter({ schema, rules: accessFromSdl(printSubgraphSchema(schema)) });
  const { execute, subscribe } = createExecutor(runtime, filter);
  return {
    name: definition.name,
    execute,
    subscribe,
    door: (request) => enterDoor(runtime, request),
    isReady: () =>
      runtime.database.pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => runtime.database.close(),
    subscriptions: eventSubscriptions(runtime),
    ...jobsOf(runtime),
  };
}

function createRuntime<R extends AnyRelations, V>(
  definition: SubgraphDefinition<R, V>,
  platform: Platform,
): Runtime<R, V> {
  const vendors = definition.openVendors(platform.environment);
  const watch = createWatch(definition.name, platform.telemetry);
  const database = openDatabase({
    url: roleUrl(platform.databaseUrl, definition.name, platform.secret),
    relations: definition.relations,
    max: platform.connections ?? 8,
    watch: watch?.statement,
  });
  if (platform.telemetry?.metrics) showPool(platform.telemetry.metrics, definition.name, database.pool);
  const logger = platform.logger.child({ subgraph: definition.name });
  return {
    definition,
    database,
    vendors,
    logger,
    platform,
    watch,
    context: (viewer, request) =>
      createContext({ definition, database, vendors, logger, platform, viewer, ...request }),
  };
}

/** The platform's own context on one brand, for handlers and jobs. Close its session when done. */
export const platformContext = <R extends AnyRelations, V>(runtime: Runtime<R, V>, brandId: string): Context<R, V> =>
  runtime.context(system(brandId), { requestId: newId() });
