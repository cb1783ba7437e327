import { SettingsError } from './env.ts';

const [command = '', ...options] = process.argv.slice(2);
/** Each loads its own code: a subgraph's process needs neither gateway nor sandbox. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  start: async () => (await import('./start.ts')).start(process.env),
  dev: async () => (await import('./dev.ts')).dev(process.env),
  subgraph: async () => (await import('./apart.ts')).runSubgraph(options[0] ?? '', process.env),
  worker: async () => (await import('./apart.ts')).runWorker(process.env),
  generate: async () => (await import('./generate.ts')).generate({ check: options.includes('--check') }),
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
