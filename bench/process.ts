import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import type { Setup } from './contenders/message.ts';

const PATIENCE = 60_000;

/** A program of the bench in a process of its own; ends with the bench. */
export class BenchProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  constructor(file: string) {
    this.#child = fork(new URL(file, import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64', '--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    this.#child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-500)));
    this.#ended = once(this.#child, 'exit').then(([code]) => {
      throw new Error(`it ended with ${String(code)}: ${said}`);
    });
    this.#ended.catch(() => undefined);
  }

  /** The next message that has the key, or the next at all. Rejects when the program ends, or not within a minute. */
  async hear<Message extends object>(key?: keyof Message): Promise<Message> {
    return Promise.race([this.#message(key), this.#ended]);
  }

  async #message<Message extends object>(key?: keyof Message): Promise<Message> {
    for await (const [message] of on(this.#child, 'message', { signal: AbortSignal.timeout(PATIENCE) }))
      if (key === undefined || key in message) return message as Message;
    throw new Error('unreachable: the messages end with an error');
  }

  /** Starts a contender; the port it listens on. */
  async start(setup: Setup): Promise<number> {
    const heard = this.hear<{ port?: number; failure?: string }>();
    this.#child.send({ setup });
    const { port, failure } = await heard;
    if (port === undefined) throw new Error(failure ?? 'it told no port');
    return port;
  }

  /** Says something to the program, and waits for nothing. */
  tell(message: object): void {
    this.#child.send(message);
  }

  /** Resident memory in bytes, as it is, or after the garbage was collected. */
  async memory(when: 'now' | 'collected' = 'collected'): Promise<number> {
    const heard = this.hear<{ memory: number }>('memory');
    this.#child.send({ question: when === 'now' ? 'memory now' : 'memory' });
    return (await heard).memory;
  }

  /** Processor time used so far, in milliseconds. */
  async cpu(): Promise<number> {
    const heard = this.hear<{ cpu: NodeJS.CpuUsage }>('cpu');
    this.#child.send({ question: 'cpu' });
    const { cpu } = await heard;
    return (cpu.user + cpu.system) / 1000;
  }

  /** Ends it at once; not every gateway ends on a polite signal. */
  stop(): void {
    this.#child.kill('SIGKILL');
  }
}
