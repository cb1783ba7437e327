import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { surviveBreaks } from '@daraport/drizzle';
import type { Telemetry } from '@daraport/telemetry';
import {
  Logger,
  parseCronItems,
  run,
  type RunnerOptions,
  type Task,
  type TaskList,
  type WorkerPool,
} from 'graphile-worker';
import pg from 'pg';
import type { DomainEvent, EventKind } from './catalogue.ts';
import { JobFailedError } from './failure.ts';
import { deliverJob } from './outbox.ts';
import { openPresence } from './presence.ts';
import { createWorkWatch, showQueue } from './watch.ts';

/** Something a subgraph does when an event arrives. `name` is `subgraph:verb`, unique and stable. */
export interface EventSubscription {
  readonly name: string;
  readonly kind: EventKind;
  /** Must be idempotent; throwing means: try again later. */
  handle(event: DomainEvent): Promise<void>;
}

/** Work by name, as `enqueue` named it. Throwing means: try again later (exponential back-off, 25 tries). */
export type Jobs = Readonly<Record<string, (payload: Record<string, unknown>) => Promise<void>>>;

export interface Worker {
  /** Lets running jobs end, then stops. */
  stop(): Promise<void>;
}

/** What a worker works on. */
export interface WorkerOptions {
  /** The owner of the queue's tables. */
  readonly adminUrl: string;
  readonly subscriptions: readonly EventSubscription[];
  readonly jobs: Jobs;
  /** Of the jobs, those that run every night by themselves; a night missed is made up for at the next start. */
  readonly nightly?: readonly string[];
  readonly concurrency?: number;
  readonly onFailure?: (job: string, error: unknown) => void;
  readonly telemetry?: Telemetry | undefined;
}

/** What queued the job, where that was traced. */
interface Trace {
  readonly traceparent?: string;
}

const handleJob = 'events.handle';
const pause = 500;
const freeEvery = 3000;
/** So long a broken runner may take to end. */
const patience = 1000;

/**
 * Takes jobs from the queue: events are fanned out to one job per subscription, so that each is retried alone. Goes on
 * by itself when Postgres comes back, and takes up what a killed worker left half-done. Rejects when the queue cannot
 * be reached at the start.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const pgPool = new pg.Pool({ connectionString: options.adminUrl, max: (options.concurrency ?? 4) + 2 });
  surviveBreaks(pgPool);
  if (options.telemetry?.metrics) showQueue(options.telemetry.metrics, pgPool);
  const settings = settingsOf(options, pgPool);
  const stopping = new AbortController();
  let shift = await startShift(options, settings, stopping.signal);

  async function keepWorking(): Promise<void> {
    for (;;) {
      await shift.over.catch((error: unknown) => options.onFailure?.('worker', error));
      if (stopping.signal.aborted) return;
      const next = await startShift(options, settings, stopping.signal).catch(() => sleep(pause));
      if (next) shift = next;
    }
  }

  const working = keepWorking();
  return {
    async stop() {
      stopping.abort();
      await working;
      await pgPool.end();
    },
  };
}

/**
 * Works until it is told to stop, or until the database is lost or could not be written to. A runner that broke is not
 * waited for: after results that it could not write, graphile-worker 0.18 may count those under way below zero, and then
 * its shutdown never ends.
 */
async function startShift(
  { adminUrl, onFailure }: WorkerOptions,
  settings: RunnerOptions,
  stopping: AbortSignal,
): Promise<{ over: Promise<void> }> {
  const presence = await openPresence(adminUrl);
  const events: RunnerOptions['events'] = new EventEmitter();
  const announced = new Promise<void>((resolve, reject) => {
    events.on('pool:create', ({ workerPool }: { workerPool: WorkerPool }) => {
      presence.announce(workerPool.id).then(resolve, reject);
    });
  });
  events.on('job:error', ({ job, error }) => {
    // What a task throws was told already, with what the queue may not keep.
    if (!(error instanceof JobFailedError)) onFailure?.(job.task_identifier, error);
  });
  events.on('pool:fatalError', ({ error }) => onFailure?.('worker', error));
  const ending = new Promise<void>((resolve) => events.on('pool:gracefulShutdown', () => resolve()));
  const runner = await run({ ...settings, events }).catch(async (error: unknown) => {
    await presence.close().catch(() => undefined);
    throw error;
  });
  const asked = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener('abort', () => resolve(), { once: true });
  });
  const free = () => presence.freeJobsOfTheDead().catch(() => undefined);
  const freeing = setInterval(() => void free(), freeEvery);

  async function work(): Promise<void> {
    try {
      await announced.then(free, () => undefined);
      await Promise.race([presence.lost, ending, asked, runner.promise]);
    } finally {
      clearInterval(freeing);
      const broken = stopping.aborted ? presence.lost : Promise.resolve();
      await Promise.race([runner.stop().catch(() => undefined), broken.then(() => sleep(patience))]);
      await presence.close().catch(() => undefined);
    }
  }
  return { over: work() };
}

function settingsOf(options: WorkerOptions, pgPool: pg.Pool): RunnerOptions {
  return {
    pgPool,
    taskList: tasksOf(options),
    parsedCronItems: parseCronItems((options.nightly ?? []).map(nightlyItem)),
    noHandleSignals: true,
    // In batches, because only then a job whose end cannot be written stops the runner, and not the process.
    preset: {
      worker: {
        concurrentJobs: options.concurrency ?? 4,
        pollInterval: 1000,
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
    logger: new Logger(() => () => undefined),
  };
}

function tasksOf({ jobs, subscriptions, telemetry, onFailure }: WorkerOptions): TaskList {
  const watch = createWorkWatch(telemetry);
  const tasks: TaskList = {
    [deliverJob]: async (payload, helpers) => {
      const { event, ...trace } = payload as { event: DomainEvent } & Trace;
      for (const { name } of subscriptions.filter(({ kind }) => kind === event.kind)) {
        await helpers.addJob(handleJob, { event, name, ...trace }, { jobKey: `${event.id}:${name}` });
      }
    },
    [handleJob]: async (payload) => {
      const { event, name, traceparent } = payload as { event: DomainEvent; name: string } & Trace;
      const subscription = subscriptions.find((one) => one.name === name);
      if (!subscription) throw new Error(`nobody here is called ${name}`);
      await watch(name, traceparent, () => subscription.handle(event));
    },
  };
  for (const [name, work] of Object.entries(jobs)) {
    tasks[name] = (payload) => {
      const { traceparent, ...rest } = (payload ?? {}) as Record<string, unknown> & Trace;
      return watch(name, traceparent, () => work(rest));
    };
  }
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, discreet(name, task, onFailure)]));
}

/** Tells of a failure where it is logged, and leaves its codes in the queue. */
const discreet =
  (name: string, task: Task | undefined, onFailure: WorkerOptions['onFailure']): Task =>
  async (payload, helpers) => {
    try {
      await task?.(payload, helpers);
    } catch (error) {
      onFailure?.(name, error);
      throw new JobFailedError(error);
    }
  };

/** At 3:23 UTC, when the fewest people wait. */
const nightlyItem = (task: string) => ({ task, match: '23 3 * * *', options: { backfillPeriod: 86_400_000 } });
