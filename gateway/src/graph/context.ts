import type { Viewer } from '@daraport/access';
import type { Effect } from '@daraport/subgraph';
import type { OperationWatch } from '../watching/operation.ts';

/** Whether the request brought a session, and whether it still lives. */
export type SessionState = 'none' | 'live' | 'expired';

/** What every fetch of one operation shares. */
export interface GraphContext {
  readonly requestId: string;
  /** Where the request came from; empty when the socket is gone. */
  readonly clientAddress: string;
  readonly viewer: Viewer;
  readonly sessionState: SessionState;
  /** Whether this host may hold a session cookie; otherwise a sign-in is answered with an error. */
  readonly canKeepSession: boolean;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Collected from the subgraphs' answers; become cookies. */
  readonly effects: Effect[];
  /** Hears how the operation goes, where anything of it is told. */
  readonly watch?: OperationWatch | undefined;
}
