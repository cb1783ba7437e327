import { serveSupergraph } from '@daraport/gateway';
import { serveContender } from './message.ts';

// The executor with nothing of the house before it: what the others are, too.
serveContender(async ({ supergraphSdl }) => {
  const { url } = await serveSupergraph({ supergraphSdl, port: 0 });
  return Number(new URL(url).port);
});
