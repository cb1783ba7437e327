import { loadHivePlanner, serveSupergraph } from '@daraport/gateway';
import { serveContender } from './message.ts';

serveContender(async ({ supergraphSdl }) => {
  const { url } = await serveSupergraph({ supergraphSdl, port: 0, makePlanner: await loadHivePlanner() });
  return Number(new URL(url).port);
});
