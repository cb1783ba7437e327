import { serveHive } from './hive.ts';

serveHive('own');
