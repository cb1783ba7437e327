import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** So many ends within a minute, and the process is left alone. */
const mostFalls = 5;

/** What to run: the command as `main.ts` takes it, and its environment. */
export interface ChildOptions {
  readonly command: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** It does not run any more, and will not again without a person. */
  readonly onLost: (error: Error) => void;
  /** The program, `main.ts` unless told. */
  readonly program?: string;
}

/** A process of ours that is started again, at its address, when it ends by itself. */
export interface Child {
  /** Where it listens; empty for the worker, which does not. */
  readonly url: string;
  /** Ends it in order, for good. */
  stop(): Promise<void>;
}

/** Starts the process and resolves when it is ready; rejects when it ends before. */
export async function keepChild(options: ChildOptions): Promise<Child> {
  const name = options.command.join(' ');
  const first = await begin(options, options.environment);
  const { url } = first;
  const again = url ? { ...options.environment, SUBGRAPH_PORT: new URL(url).port } : options.environment;
  let current: ChildProcess | undefined = first.child;
  let isStopping = false;

  async function watch(): Promise<void> {
    for (let falls: number[] = []; !isStopping;) {
      if (current) await ending(current);
      if (isStopping) return;
      falls = [...falls.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (falls.length > mostFalls) throw new Error(`${name} does not stay up: it ended ${falls.length} times.`);
      options.log(`${name} ended by itself; starting it again …`);
      // At once, then with patience: what it needs may be away as well.
      await sleep((falls.length - 1) * 500);
      current = (await begin(options, again).catch(() => undefined))?.child;
    }
  }

  const watching = watch().catch((error: unknown) => options.onLost(error as Error));
  return {
    url,
    async stop() {
      isStopping = true;
      if (current) await end(current);
      await watching;
      // One that was being started meanwhile.
      if (current) await end(current);
    },
  };
}

async function begin(
  { command, program = join(import.meta.dirname, 'main.ts') }: ChildOptions,
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(program, command, { env });
  return new Promise((resolve, reject) => {
    // What the child says when it is ready: its address, or nothing for the worker.
    child.once('message', (message: { url?: string }) => resolve({ child, url: message.url ?? '' }));
    child.once('exit', (code) => reject(new Error(`${command.join(' ')} ended with ${code} before it was ready`)));
    child.once('error', reject);
  });
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function ending(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit');
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  await ending(child);
}
