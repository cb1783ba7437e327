import { serve } from '@daraport/subgraph';
import { keys } from '../contenders/message.ts';
import { streamConnection } from './connections.ts';
import { publishOnDemand } from './source.ts';

// The subgraph that has the rooms, in a process of its own for our HTTP mode.
publishOnDemand();
const { url } = await serve(streamConnection('care'), { keys, port: 0 });
process.on('disconnect', () => process.exit(0));
process.send?.({ url });
