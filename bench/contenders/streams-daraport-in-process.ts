import { serveStreamsOfDaraport } from './streams-daraport.ts';

serveStreamsOfDaraport('in process');
