import { createGateway, type GatewayOptions } from '@daraport/gateway';
import { connectRemote } from '@daraport/subgraph';
import { localConnections, silentConnection, withIdentityDoors } from '../sample/connections.ts';
import { keys, serveContender } from './message.ts';

/** Our whole gateway, its subgraphs in its own process or over HTTP. */
export function serveDaraport(mode: 'in process' | 'http', executor: GatewayOptions['executor'] & string): void {
  serveContender(async ({ supergraphSdl, guardedSdl, signedUrls, scopes }) => {
    const remotes = () =>
      Object.entries(signedUrls).map(([name, url]) => connectRemote({ name: name as never, url, keys }));
    const known = mode === 'http' ? remotes() : localConnections();
    const identity = known.find(({ name }) => name === 'identity') ?? silentConnection('identity');
    const gateway = await createGateway({
      connections: [...known.filter((one) => one !== identity), withIdentityDoors(identity, scopes)],
      supergraphSdl: guardedSdl ?? supergraphSdl,
      executor,
      documents: 'any',
      logLevel: 'silent',
    });
    return (await gateway.listen({ port: 0 })).port;
  });
}
