import { createGateway } from '@daraport/gateway';
import { connectRemote } from '@daraport/subgraph';
import { identityConnection } from '../sample/connections.ts';
import { keys, serveContender } from './message.ts';

serveContender(async ({ supergraphSdl, signedUrls }) => {
  const remotes = Object.entries(signedUrls).map(([name, url]) => connectRemote({ name: name as never, url, keys }));
  const gateway = await createGateway({
    connections: [...remotes, identityConnection()],
    supergraphSdl,
    logLevel: 'silent',
    documents: 'any',
  });
  return (await gateway.listen({ port: 0 })).port;
});
