import { surviveBreaks } from '@daraport/drizzle';
import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { DomainEvent, EventKind } from './catalogue.ts';
import { deliverJob } from './outbox.ts';

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

const handleJob = 'events.handle';

/** Takes jobs from the queue: events are fanned out to one job per subscription, so that each is retried alone. */
export async function startWorker(options: {
  /** The owner of the queue's tables. */
  adminUrl: string;
  subscriptions: readonly EventSubscription[];
  jobs: Jobs;
  /** Of the jobs, those that run every night by themselves; a night missed is made up for at the next start. */
  nightly?: readonly string[];
  concurrency?: number;
  onFailure?: (job: string, error: unknown) => void;
}): Promise<Worker> {
  const pgPool = new pg.Pool({ connectionString: options.adminUrl, max: (options.concurrency ?? 4) + 2 });
  surviveBreaks(pgPool);
  const taskList: TaskList = {
    [deliverJob]: async (payload, helpers) => {
      const { event } = payload as { event: DomainEvent };
      for (const { name } of options.subscriptions.filter(({ kind }) => kind === event.kind)) {
        await helpers.addJob(handleJob, { event, name }, { jobKey: `${event.id}:${name}` });
      }
    },
    [handleJob]: async (payload) => {
      const { event, name } = payload as { event: DomainEvent; name: string };
      const subscription = options.subscriptions.find((one) => one.name === name);
      if (!subscription) throw new Error(`nobody here is called ${name}`);
      await subscription.handle(event);
    },
  };
  for (const [name, work] of Object.entries(options.jobs)) {
    taskList[name] = (payload) => work(payload as Record<string, unknown>);
  }
  const runner: Runner = await run({
    pgPool,
    taskList,
    parsedCronItems: parseCronItems((options.nightly ?? []).map(nightlyItem)),
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new Logger(() => () => undefined),
  });
  runner.events.on('job:error', ({ job, error }) => options.onFailure?.(job.task_identifier, error));
  return {
    async stop() {
      await runner.stop();
      await pgPool.end();
    },
  };
}

/** At 3:23 UTC, when the fewest people wait. */
const nightlyItem = (task: string) => ({ task, match: '23 3 * * *', options: { backfillPeriod: 86_400_000 } });
