import { createGateway, type GatewayOptions } from '@daraport/gateway';
import { connectRemote } from '@daraport/subgraph';
import { openTelemetry, telemetryVariables, wishesOf } from '@daraport/telemetry';
import { z } from 'zod';
import { localConnections, silentConnection, withIdentityDoors } from '../sample/connections.ts';
import { keys, serveContender } from './message.ts';

/** Our whole gateway, its subgraphs in its own process or over HTTP. */
export function serveDaraport(mode: 'in process' | 'http', executor: GatewayOptions['executor'] & string): void {
  serveContender(async ({ supergraphSdl, guardedSdl, signedUrls, scopes, telemetry }) => {
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
      telemetry: telemetry && (await openAsked(telemetry)),
    });
    return (await gateway.listen({ port: 0 })).port;
  });
}

/** As the `daraport` command does with its environment. */
function openAsked(variables: Readonly<Record<string, string>>) {
  Object.assign(process.env, variables);
  return openTelemetry(wishesOf(z.object(telemetryVariables).parse(variables), 'bench'));
}
