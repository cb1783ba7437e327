import { Worker } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import type { Plan } from '../execution/plan.ts';

/** What is sent to the thread, one at a time. */
export interface Question {
  readonly text: string;
  readonly operationName: string | undefined;
}
export type Answer =
  | { readonly plan: Plan }
  /** The planner met a limit of the machine. */
  | { readonly isExceeded: true }
  | { readonly message: string; readonly extensions: Record<string, unknown> };

/** Plans operations in a thread of its own, so that nobody else waits for it. */
export interface PlanningThread {
  /**
   * Rejects with a GraphQLError: the planner's own, or `LIMIT_EXCEEDED` with the limit `planning` when planning took more CPU time
   * than is allowed. The thread is then ended, and a new one begun for the next question.
   */
  plan(question: Question): Promise<Plan>;
  /** How many threads were begun, for tests. */
  readonly begun: number;
  close(): Promise<void>;
}

export type ChosenPlanner = 'apollo' | 'hive';

/** CPU milliseconds that one operation may take; the slowest that is known takes about 100. */
const CPU_BUDGET = 2000;
const LOOK_EVERY = 100;
const HEAP_MEGABYTES = 1024;

/** The thread is begun with the first question. */
export function createPlanningThread(options: {
  readonly admittedSdl: string;
  readonly cpuBudget?: number;
  /** Apollo's when it is left out. */
  readonly planner?: ChosenPlanner;
}): PlanningThread {
  const { cpuBudget = CPU_BUDGET, ...workerData } = options;
  let thread: Promise<Worker> | undefined;
  let begun = 0;
  let last: Promise<unknown> = Promise.resolve();

  const begin = async (): Promise<Worker> => {
    begun += 1;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    worker.unref();
    await firstOf(worker);
    return worker;
  };
  const end = async (worker: Worker): Promise<void> => {
    thread = undefined;
    await worker.terminate();
  };

  async function ask(question: Question): Promise<Plan> {
    thread ??= begin();
    const worker = await thread;
    const before = await worker.cpuUsage();
    const watch = setInterval(() => {
      void worker.cpuUsage(before).then(
        ({ user, system }) => ((user + system) / 1000 > cpuBudget ? end(worker) : undefined),
        () => undefined,
      );
    }, LOOK_EVERY);
    try {
      const answer = firstOf(worker);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(question);
      const given = (await answer) as Answer | undefined;
      if (!given || 'isExceeded' in given) throw planningExceeded();
      if ('plan' in given) return given.plan;
      throw new GraphQLError(given.message, { extensions: given.extensions });
    } finally {
      clearInterval(watch);
    }
  }

  return {
    plan(question) {
      const answer = last.then(() => ask(question));
      last = answer.catch(() => undefined);
      return answer;
    },
    get begun() {
      return begun;
    },
    async close() {
      const worker = await thread?.catch(() => undefined);
      if (worker) await end(worker);
    },
  };

  /** The thread's next message; undefined when it ended first, because it was ended or had no memory left. */
  function firstOf(worker: Worker): Promise<unknown> {
    return new Promise((resolve) => {
      const settle = (message?: unknown): void => {
        worker.off('message', settle).off('error', gone).off('exit', gone);
        resolve(message);
      };
      const gone = (): void => {
        thread = undefined;
        settle();
      };
      worker.on('message', settle).on('error', gone).on('exit', gone);
    });
  }
}

/** Refused because planning would take too long, not because it is wrong. */
const planningExceeded = (): GraphQLError =>
  new GraphQLError('The request exceeds the limit "planning": it cannot be planned in reasonable time.', {
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', http: { status: 400 } },
  });
