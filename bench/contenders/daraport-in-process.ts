import { serveDaraport } from './daraport.ts';

serveDaraport('in process', 'compiled');
