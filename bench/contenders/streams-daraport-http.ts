import { serveStreamsOfDaraport } from './streams-daraport.ts';

serveStreamsOfDaraport('http');
