import type { SubgraphName } from '@daraport/drizzle';
import type { DomainEvent, EventKind, Outbox } from '@daraport/events';
import type { idempotencyTable, inboxTable } from '@daraport/drizzle/tables/columns';
import type { AnyRelations } from 'drizzle-orm';
import type { GraphQLSchema } from 'graphql';
import type { Transaction } from '@daraport/drizzle';
import type { DoorRequest, DoorResponse } from './connection.ts';
import type { Context } from './context.ts';

/** What a subgraph does when an event arrives: runs in one transaction as the platform, once per event. */
export interface EventHandler<Ctx, Relations extends AnyRelations, Kind extends EventKind = EventKind> {
  readonly kind: Kind;
  /** Names the effect, unique within the subgraph: `confirmHold`. */
  readonly name: string;
  readonly handle: (context: Ctx, tx: Transaction<Relations>, event: DomainEvent<Kind>) => Promise<void>;
}

/** Lets TypeScript tie a handler's event to its kind. */
export const onEvent = <Ctx, R extends AnyRelations, Kind extends EventKind>(
  kind: Kind,
  name: string,
  handle: EventHandler<Ctx, R, Kind>['handle'],
): EventHandler<Ctx, R> => ({ kind, name, handle: handle as EventHandler<Ctx, R>['handle'] });

/** A way in that is not GraphQL. `path` is exact, or ends in `/*` for everything below it. */
export interface Door<Ctx> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The context's viewer is the request's, or, where there is none, one without brand who may see nothing. */
  readonly handle: (context: Ctx, request: DoorRequest) => Promise<DoorResponse>;
}

/** Everything the platform must know of a subgraph; its package exports one as `subgraph`. */
export interface SubgraphDefinition<Relations extends AnyRelations = AnyRelations, Vendors = unknown> {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  readonly relations: Relations;
  readonly outbox: Outbox;
  readonly inbox: ReturnType<typeof inboxTable>;
  /** Answers by idempotency key; the nightly job `<subgraph>.pruneKeys` forgets those older than a day. */
  readonly idempotencyKeys: ReturnType<typeof idempotencyTable>;
  /** Reads the room's environment and opens the vendors' clients. Throws, listing every fault at once. */
  readonly openVendors: (environment: NodeJS.ProcessEnv) => Vendors;
  readonly handlers: readonly EventHandler<Context<Relations, Vendors>, Relations>[];
  /** Jobs by verb; queued as `<subgraph>.<verb>` with `brandId` in the payload, run as the platform on that brand. */
  readonly jobs: Readonly<
    Record<string, (context: Context<Relations, Vendors>, payload: Record<string, unknown>) => Promise<void>>
  >;
  /** What is forgotten every night, by verb: runs on each brand, as the platform there. */
  readonly nightly?: Readonly<Record<string, (context: Context<Relations, Vendors>) => Promise<void>>>;
  readonly doors: readonly Door<Context<Relations, Vendors>>[];
}

/** Says what a subgraph is, with its types inferred. */
export const defineSubgraph = <Relations extends AnyRelations, Vendors>(
  definition: SubgraphDefinition<Relations, Vendors>,
): SubgraphDefinition<Relations, Vendors> => definition;

/** An answer of a door with a JSON body. */
export const jsonAnswer = (status: number, body: unknown): DoorResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(JSON.stringify(body)),
});
