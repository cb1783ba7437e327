import { serveHive } from './hive.ts';

serveHive('router');
