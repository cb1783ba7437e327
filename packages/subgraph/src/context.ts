import type { Viewer } from '@daraport/access';
import type { Id } from '@daraport/domain';
import type { RequestSession, Transaction } from '@daraport/drizzle';
import type { AuditEntry, EventCatalogue, EventKind, LiveTopics } from '@daraport/events';
import type { BlobStore, Vault } from '@daraport/vault';
import type DataLoader from 'dataloader';
import type { AnyRelations } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { Effect } from './connection.ts';

/** What a service says of an act on personal data; who and when come from the context. */
export type AuditFacts = Pick<AuditEntry, 'action' | 'subjectId' | 'resourceType' | 'resourceId'> &
  Partial<Pick<AuditEntry, 'appointmentId' | 'reason'>>;

/** Everything a resolver or service may use: passed as an argument, no ambient state. One per operation or event. */
export interface Context<Relations extends AnyRelations = AnyRelations, Vendors = unknown> {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** The address the client's request came from, for identity alone; null where there is none. Not to be stored. */
  readonly clientAddress: string | null;
  readonly logger: Logger;
  readonly signal: AbortSignal | undefined;
  /** Rows as the viewer may see them, read-only. */
  readonly rows: Transaction<Relations>;
  readonly session: RequestSession<Relations>;
  /** One writing transaction as the viewer: all of it, or nothing. May run again after a deadlock. */
  readonly write: <T>(work: (tx: Transaction<Relations>) => Promise<T>) => Promise<T>;
  /** Publishes an event with the transaction. */
  readonly publish: <Kind extends EventKind>(
    tx: Transaction<Relations>,
    kind: Kind,
    payload: EventCatalogue[Kind],
  ) => Promise<void>;
  /** Records an act on personal data with the transaction that does it. */
  readonly record: (tx: Transaction<Relations>, facts: AuditFacts) => Promise<void>;
  /** Notes a read of personal data; recorded before the answer leaves, each resource once per operation. */
  readonly noteRead: (facts: Omit<AuditFacts, 'action'>) => void;
  readonly reads: Map<string, Omit<AuditFacts, 'action'>>;
  /**
   * Acts as the platform on a brand, past the viewer's row rules: only where code has checked the rule itself
   * (sign-in, webhooks, capacity of a calendar), and never with an id the viewer chose unchecked.
   */
  readonly asPlatform: <T>(brandId: Id, work: (context: Context<Relations, Vendors>) => Promise<T>) => Promise<T>;
  readonly now: () => Date;
  readonly newId: () => Id;
  /** What may be stored in a text's place to know it again on this brand; tells nothing without the installation's secret. */
  readonly pseudonym: (text: string) => string;
  readonly vault: Vault;
  readonly blobs: BlobStore;
  readonly live: LiveTopics;
  readonly vendors: Vendors;
  /** Asks the gateway for a cookie; tokens never travel in GraphQL data. */
  readonly effects: Effect[];
  /** The batching loader of that name, made once per operation. Absent and forbidden are both `null`. */
  readonly loader: <Key, Value>(
    name: string,
    load: (keys: readonly Key[]) => Promise<Map<Key, Value>>,
  ) => DataLoader<Key, Value | null>;
}
