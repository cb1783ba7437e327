import { modules, scopesOfRole, type Role, type Viewer } from '@daraport/access';
import { idFor, newId } from '@daraport/domain';
import { createTestDatabase, testSecret, type TestDatabase } from '@daraport/drizzle/testing';
import {
  openLiveTopics,
  startWorker,
  type EventCatalogue,
  type EventKind,
  type LiveTopics,
  type Worker,
} from '@daraport/events';
import { createVault, folderBlobs, type BlobStore, type Vault } from '@daraport/vault';
import type { AnyRelations } from 'drizzle-orm';
import { parse } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { SubgraphRequest, SubgraphResponse } from './connection.ts';
import type { SubgraphDefinition } from './define.ts';
import { startSubgraph, type Platform, type RunningSubgraph } from './start.ts';

export { startFollowing, type Following } from './testing.follow.ts';

export const testBrand = idFor('test brand');
export const otherBrand = idFor('other brand');

/** Someone in a role on the test brand. */
export function viewerAs(role: Role, overrides: Partial<Viewer> = {}): Viewer {
  return {
    kind: 'person',
    brandId: testBrand,
    brandOrigin: 'http://test.localhost:4000',
    personId: newId(),
    membershipId: newId(),
    organizationId: null,
    role,
    scopes: scopesOfRole[role],
    sessionId: newId(),
    tokenId: null,
    locale: 'en',
    clickId: null,
    visitorId: null,
    modules,
    ...overrides,
  };
}

/** A subgraph on a database of its own, with its worker. */
export interface TestWorld extends AsyncDisposable {
  readonly subgraph: RunningSubgraph;
  readonly database: TestDatabase;
  readonly live: LiveTopics;
  readonly vault: Vault;
  readonly blobs: BlobStore;
  /** What the subgraph was started with, to start it otherwise. */
  readonly platform: Platform;
  /** The clock of the subgraph; set it to move time. */
  readonly clock: { now: Date };
  /** Asks as a viewer, by the front door; errors are in the answer. */
  ask(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
    request?: Pick<SubgraphRequest, 'clientAddress' | 'passedOn'>,
  ): Promise<SubgraphResponse>;
  /** Delivers an event as another subgraph would have sent it, at once. */
  deliver<Kind extends EventKind>(kind: Kind, payload: EventCatalogue[Kind], brandId?: string): Promise<void>;
}

/** What the tests give a subgraph on that database: of their installation, with its files in `folder`, and silent. */
export async function openTestPlatform(
  databaseUrl: string,
  folder: string,
  facts: Partial<Platform> = {},
): Promise<Platform> {
  return {
    databaseUrl,
    secret: testSecret,
    live: await openLiveTopics(databaseUrl),
    vault: createVault(Buffer.alloc(32, 7)),
    blobs: folderBlobs(folder),
    logger: pino({ level: 'silent' }),
    environment: {},
    ...facts,
  };
}

/**
 * Starts a subgraph as the product does, on a fresh database: of the tests' cluster, or of `clusterUrl`. Without `worker`,
 * its own events stay in the queue.
 */
export async function startTestWorld<R extends AnyRelations, V>(
  definition: SubgraphDefinition<R, V>,
  options: { environment?: NodeJS.ProcessEnv; worker?: boolean; now?: Date; clusterUrl?: string } = {},
): Promise<TestWorld> {
  const database = await createTestDatabase(options.clusterUrl);
  const folder = await mkdtemp(join(tmpdir(), 'daraport-blobs-'));
  const clock = { now: options.now ?? new Date() };
  const { environment = {} } = options;
  const platform = await openTestPlatform(database.url, folder, { environment, now: () => clock.now });
  const { blobs, live, vault } = platform;
  const subgraph = await startSubgraph(definition, platform);
  const worker: Worker | undefined = options.worker
    ? await startWorker({ adminUrl: database.url, subscriptions: subgraph.subscriptions, jobs: subgraph.jobs })
    : undefined;
  return {
    subgraph,
    database,
    live,
    vault,
    blobs,
    platform,
    clock,
    ask: (viewer, query, variables = {}, request = {}) =>
      subgraph.execute({ document: parse(query), variables, viewer, requestId: newId(), ...request }),
    async deliver(kind, payload, brandId = testBrand) {
      const event = { id: newId(), kind, brandId, occurredAt: clock.now.toISOString(), payload };
      for (const subscription of subgraph.subscriptions.filter((one) => one.kind === kind)) {
        await subscription.handle(event);
      }
    },
    async [Symbol.asyncDispose]() {
      await worker?.stop();
      await subgraph.close();
      await live.close();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
