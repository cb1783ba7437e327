import { serveDaraport } from './daraport.ts';

serveDaraport('http', 'compiled');
