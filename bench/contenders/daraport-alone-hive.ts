import { serveSupergraph } from '@daraport/gateway';
import { serveContender } from './message.ts';

serveContender(async ({ supergraphSdl }) => {
  const { url } = await serveSupergraph({ supergraphSdl, port: 0, planner: 'hive' });
  return Number(new URL(url).port);
});
