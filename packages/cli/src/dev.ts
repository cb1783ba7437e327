import { spawn } from 'node:child_process';
import { root } from './tasks/rooms.ts';
import { start } from './start.ts';

/** Starts everything with a line per request, and builds a portal anew whenever its sources change. */
export async function dev(environment: NodeJS.ProcessEnv): Promise<void> {
  await start({ ...environment, LOG_LEVEL: environment.LOG_LEVEL ?? 'info' });
  const watch = spawn('turbo', ['watch', 'build', '--output-logs=errors-only'], { cwd: root, stdio: ['ignore', 2, 2] });
  process.on('exit', () => watch.kill());
}
