import type { Viewer } from '@daraport/access';
import type { SubgraphName } from '@daraport/drizzle';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** One GraphQL operation for one subgraph, on behalf of one viewer. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly viewer: Viewer;
  readonly requestId: string;
  /** The address the client's request came from; told to identity alone, which counts attempts by network. */
  readonly clientAddress?: string;
  /** Set where the data will be passed on as it is, as objects or also as text: the answer then says whether it is sound. */
  readonly passedOn?: 'data' | 'text';
  /** The span that asks, as W3C Trace Context writes it; needed only where it came from another process. */
  readonly traceparent?: string;
  /** Aborted when nobody waits for the answer any more; ends a subscription at once. */
  readonly signal?: AbortSignal;
}

/** What an operation asks of the HTTP answer beside its data. Tokens travel here, never in GraphQL data. */
export type Effect =
  | { readonly kind: 'setSession'; readonly token: string; readonly maxAgeSeconds: number }
  | { readonly kind: 'clearSession' }
  | { readonly kind: 'setClick'; readonly clickId: string; readonly maxAgeSeconds: number }
  | { readonly kind: 'setVisitor'; readonly visitorId: string; readonly maxAgeSeconds: number }
  | { readonly kind: 'clearVisitor' };

/** A spec-conform result, with effects when there are any. Errors carry `extensions.code`. */
export interface SubgraphResponse extends ExecutionResult {
  readonly effects?: readonly Effect[];
  /**
   * Whether graphql-js has made the data by the subgraph's schema, which has every field that was asked for, without an error
   * and without effects: whoever asked for exactly this need not look at it again.
   */
  readonly isSound?: boolean;
  /** The data of a sound answer as JSON, in the place of `data`; only where it was to be passed on as text. */
  readonly dataText?: string;
  /** Milliseconds that its statements took together, where slow operations are told of. */
  readonly sqlMs?: number;
  /** Of an event: the span that made it (W3C Trace Context). Whoever completes and delivers it goes on with its trace. */
  readonly traceparent?: string;
}

/** A request that is not GraphQL: a vendor's webhook, a download, the gateway's own questions to identity. */
export interface DoorRequest {
  readonly method: string;
  /** Below the subgraph, e.g. `/webhooks/stripe`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The viewer of the request; null for the gateway's own questions, asked before a viewer is known. */
  readonly viewer: Viewer | null;
  readonly traceparent?: string;
}

export interface DoorResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** How the gateway reaches a subgraph: in this process, or over HTTP and graphql-ws. Both behave alike. */
export interface SubgraphConnection {
  readonly name: SubgraphName;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /** A stream of results, or one result with errors when the subscription cannot start. */
  subscribe(request: SubgraphRequest): Promise<AsyncIterableIterator<SubgraphResponse> | SubgraphResponse>;
  door(request: DoorRequest): Promise<DoorResponse>;
  /** Whether it answers and reaches its database. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
