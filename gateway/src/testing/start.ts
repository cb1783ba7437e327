import type { SubgraphConnection } from '@daraport/subgraph';
import { createGateway, type Gateway } from '../create.ts';
import type { GatewayOptions, ViewerChange } from '../options.ts';
import { clientOf } from './client.ts';
import { SampleGraph } from './sample.ts';

/** A gateway over the sample graph, listening on a free port. */
export interface SampleGateway {
  readonly graph: SampleGraph;
  readonly gateway: Gateway;
  readonly address: string;
  readonly client: ReturnType<typeof clientOf>;
  /** Tells the gateway that a viewer changed, as the live topic does. */
  readonly tell: (change: ViewerChange) => void;
}

export async function startSample(
  options: Partial<GatewayOptions> & { connect?: (graph: SampleGraph) => Promise<readonly SubgraphConnection[]> } = {},
): Promise<SampleGateway> {
  const { connect, ...rest } = options;
  const graph = new SampleGraph();
  graph.identity.sessions.set('ada', { brandId: 'nordlicht', personId: 'p1', scopes: ['names:read', 'notes:read'] });
  graph.identity.sessions.set('bob', { brandId: 'nordlicht', personId: 'p2', scopes: [] });
  graph.identity.tokens.set('dpt_partner', { brandId: 'nordlicht', personId: '', scopes: ['notes:read'] });
  const listeners = new Set<(change: ViewerChange) => void>();
  const gateway = await createGateway({
    connections: connect ? await connect(graph) : graph.connections(),
    supergraphSdl: graph.supergraphSdl,
    logLevel: 'silent',
    documents: 'any',
    onViewerChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...rest,
  });
  await gateway.listen({ port: 0 });
  const address = gateway.address ?? '';
  return {
    graph,
    gateway,
    address,
    client: clientOf(address),
    tell: (change) => listeners.forEach((listener) => listener(change)),
  };
}

/** The cookie of one of the sample's sessions. */
export const as = (session: string): Record<string, string> => ({ cookie: `daraport=${session}` });
