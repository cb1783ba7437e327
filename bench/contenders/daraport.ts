import { createGateway, type GatewayOptions } from '@daraport/gateway';
import { connectRemote } from '@daraport/subgraph';
import { identityConnection, localConnections } from '../sample/connections.ts';
import { keys, serveContender } from './message.ts';

/** Our whole gateway, its subgraphs in its own process or over HTTP. */
export function serveDaraport(mode: 'in process' | 'http', executor: GatewayOptions['executor'] & string): void {
  serveContender(async ({ supergraphSdl, signedUrls }) => {
    const remotes = () =>
      Object.entries(signedUrls).map(([name, url]) => connectRemote({ name: name as never, url, keys }));
    const connections = [...(mode === 'http' ? remotes() : localConnections()), identityConnection()];
    const gateway = await createGateway({ connections, supergraphSdl, executor, documents: 'any', logLevel: 'silent' });
    return (await gateway.listen({ port: 0 })).port;
  });
}
