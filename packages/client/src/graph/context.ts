import type { Client } from '@urql/core';
import { createContext, useContext, type Accessor } from 'solid-js';

/** The current client (another one after sign-in, sign-out and change of language), and whom to tell what it let on about the session. */
export interface Graph {
  readonly client: Accessor<Client>;
  /** Grows when the graph is in reach again after a break: whatever is in view asks again. */
  readonly returns: Accessor<number>;
  readonly onUnauthenticated: () => void;
  /** What the viewer may do, or what the brand offers, is no longer what the session knows. */
  readonly onAccessChanged: () => void;
}

export const GraphContext = createContext<Graph>();

/** The graph of the surrounding portal; throws outside of one. */
export function useGraph(): Graph {
  const graph = useContext(GraphContext);
  if (!graph) throw new Error('useGraph is called outside of a SessionProvider');
  return graph;
}
