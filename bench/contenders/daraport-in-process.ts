import { createGateway } from '@daraport/gateway';
import { identityConnection, localConnections } from '../sample/connections.ts';
import { serveContender } from './message.ts';

serveContender(async ({ supergraphSdl }) => {
  const connections = [...localConnections(), identityConnection()];
  const gateway = await createGateway({ connections, supergraphSdl, logLevel: 'silent', documents: 'any' });
  return (await gateway.listen({ port: 0 })).port;
});
