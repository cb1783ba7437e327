import { serveDaraport } from './daraport.ts';

serveDaraport('http', 'stock');
