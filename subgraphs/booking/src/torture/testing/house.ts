import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@daraport/access';
import type { DomainEvent } from '@daraport/events';
import type { SubgraphResponse } from '@daraport/subgraph';
import type { BookingWorld } from '../../testing.ts';
import type { Doom, Order, Reply } from './process.ts';

type Errand = Order extends infer Each ? (Each extends Order ? Omit<Each, 'id' | 'now'> : never) : never;

/** Two processes of booking on one database that die and are started anew; whoever asks does not notice. */
export interface House extends AsyncDisposable {
  /** Asks one of the processes until there is an answer; the same words each time, key and all. */
  ask(viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<SubgraphResponse>;
  /** Delivers an event until it was taken. */
  deliver(event: DomainEvent): Promise<void>;
  /** Runs a job until it is done. */
  run(job: string, payload: Record<string, unknown>): Promise<void>;
  /** Ends a process in the midst of whatever it does. */
  kill(index: number): void;
  /** Lets a process end itself at the next such statement. */
  doom(index: number, doom: Doom): void;
  /** How often a process died. */
  readonly deaths: number;
}

const size = 2;

/** Starts them on the world's database. */
export async function openHouse(world: BookingWorld): Promise<House> {
  let deaths = 0;
  let isOver = false;
  let orders = 0;
  const waiting = new Map<number, { take: (reply: Reply) => void; lose: () => void; of: ChildProcess }>();

  async function start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'process.ts'), [world.database.url, tmpdir()], { execArgv: [] });
    await once(child, 'message');
    child.on('message', (reply: Reply) => {
      waiting.get(reply.id)?.take(reply);
      waiting.delete(reply.id);
    });
    return child;
  }

  const members: Promise<ChildProcess>[] = [];
  function engage(index: number): void {
    members[index] = start().then((child) => {
      child.once('exit', () => {
        if (isOver) return;
        deaths += 1;
        engage(index);
        for (const [id, order] of waiting)
          if (order.of === child) {
            waiting.delete(id);
            order.lose();
          }
      });
      return child;
    });
  }
  for (let index = 0; index < size; index++) engage(index);
  await Promise.all(members);

  /** One try; undefined when the process died over it. */
  async function attempt(errand: Errand, index: number): Promise<Reply | undefined> {
    const child = await members[index];
    if (!child?.connected) return undefined;
    const id = ++orders;
    return new Promise((resolve) => {
      waiting.set(id, { take: resolve, lose: () => resolve(undefined), of: child });
      child.send({ ...errand, id, now: world.clock.now.toISOString() } satisfies Order, (error) => {
        if (error && waiting.delete(id)) resolve(undefined);
      });
    });
  }

  async function insist(errand: Errand): Promise<unknown> {
    for (;;) {
      const reply = await attempt(errand, orders % size);
      if (reply?.fault) throw new Error(reply.fault);
      if (reply) return reply.answer;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  return {
    ask: async (viewer, query, variables) =>
      (await insist({ kind: 'ask', query, request: { viewer, variables } })) as SubgraphResponse,
    deliver: async (event) => void (await insist({ kind: 'deliver', event })),
    run: async (job, payload) => void (await insist({ kind: 'run', job, payload })),
    kill: (index) => void members[index]?.then((child) => child.kill('SIGKILL')),
    doom: (index, doom) => void attempt({ kind: 'doom', doom }, index),
    get deaths() {
      return deaths;
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      for (const member of members) (await member).kill('SIGKILL');
    },
  };
}
