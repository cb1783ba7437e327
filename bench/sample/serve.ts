import { serveSubgraphs } from '../subgraphs.ts';
import { localConnections } from './connections.ts';

await serveSubgraphs(localConnections());
