import { createGateway } from '@daraport/gateway';
import type { SubgraphConnection } from '@daraport/subgraph';
import { connectRemote } from '@daraport/subgraph';
import { streamConnection } from '../streams/connections.ts';
import { publishOnDemand } from '../streams/source.ts';
import { keys, serveContender } from './message.ts';

/** Our whole gateway over the two subgraphs of the streams; the one that has them in this process, or over HTTP. */
export function serveStreamsOfDaraport(mode: 'in process' | 'http'): void {
  if (mode === 'in process') publishOnDemand();
  serveContender(async ({ supergraphSdl, signedUrls }) => {
    const care: SubgraphConnection =
      mode === 'http' ? connectRemote({ name: 'care', url: signedUrls['care'] ?? '', keys }) : streamConnection('care');
    const gateway = await createGateway({
      connections: [care, streamConnection('identity')],
      supergraphSdl,
      documents: 'any',
      logLevel: 'silent',
      // As in the house: changes are told, so idle sockets are seldom asked about.
      onViewerChanged: () => () => undefined,
    });
    return (await gateway.listen({ port: 0 })).port;
  });
}
