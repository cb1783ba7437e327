import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** `pnpm bench race`: runs in booking's room, which alone knows its tables and how a time is held. */
const program = join(import.meta.dirname, '../subgraphs/booking/src/bench/race.bench.ts');
const child = spawn(process.execPath, [...process.execArgv, program, ...process.argv.slice(2)], { stdio: 'inherit' });
const [code] = (await once(child, 'exit')) as [number | null];
process.exit(code ?? 1);
