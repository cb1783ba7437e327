import { serveSubgraphs } from '../subgraphs.ts';
import { worldConnections } from './world.ts';

await serveSubgraphs(await worldConnections());
