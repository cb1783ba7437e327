import { runSubgraph, runWorker } from './apart.ts';
import { dev } from './dev.ts';
import { SettingsError } from './env.ts';
import { generate } from './generate.ts';
import { start } from './start.ts';

const [command = '', ...options] = process.argv.slice(2);
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => start(process.env),
  dev: () => dev(process.env),
  subgraph: () => runSubgraph(options[0] ?? '', process.env),
  worker: () => runWorker(process.env),
  generate: () => generate({ check: options.includes('--check') }),
};

const run = commands[command];
if (!run) {
  process.stderr.write(`Usage: daraport <${Object.keys(commands).join('|')}>\n`);
  process.exit(2);
}
try {
  await run();
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exit(1);
}

/** What a person reads when a command fails: the sentence of an error of ours, the stack of a bug. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOurs = error instanceof SettingsError || 'code' in error;
  return isOurs ? error.message : (error.stack ?? error.message);
}
