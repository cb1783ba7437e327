import { errorType, inScope, type Metrics, type Reading, type Telemetry } from '@daraport/telemetry';
import type { Pool } from 'pg';

/** Does one piece of work and tells of it; `traceparent` names the span that queued it. */
export type WatchWork = (name: string, traceparent: string | undefined, work: () => Promise<void>) => Promise<void>;

/** Without telemetry the work is done and nothing else. */
export function createWorkWatch(telemetry: Telemetry | undefined): WatchWork {
  if (!telemetry?.tracing && !telemetry?.metrics) return (_name, _traceparent, work) => work();
  const { tracing, metrics } = telemetry;
  const durations = metrics?.histogram(
    'daraport_job_duration_seconds',
    'How long jobs and event handlers took; a failed one is tried again.',
    ['task', 'outcome'],
  );
  return async (name, traceparent, work) => {
    const startedAt = performance.now();
    // A trace of its own, because it may run hours later, and again: what queued it is linked.
    const span = tracing?.begin(`job ${name}`, {
      role: 'consumer',
      facts: { 'daraport.job': name },
      links: [traceparent],
    });
    let outcome = 'failed';
    try {
      await inScope({ span }, work);
      outcome = 'done';
    } catch (error) {
      span?.fail(errorType(error));
      throw error;
    } finally {
      span?.end();
      durations?.observe((performance.now() - startedAt) / 1000, { task: name, outcome });
    }
  };
}

/**
 * Shows the queue: jobs that could run now, that run, that wait for their time, and that were given up after all tries. By task, because
 * Prometheus keeps the label `job` for what it asks.
 */
export function showQueue(metrics: Metrics, pool: Pool): void {
  metrics.gauge(
    'daraport_jobs',
    'Jobs in the queue by their state: waiting, running, scheduled for later, given up.',
    ['task', 'state'],
    async () => {
      const { rows } = await pool
        .query<{ task: string; state: string; count: number }>(states)
        .catch(() => ({ rows: [] }));
      return rows.map(({ task, state, count }): Reading => [count, { task, state }]);
    },
  );
}

const states = `
  select task_identifier as task, count(*)::int as count,
    case when locked_at is not null then 'running'
         when attempts >= max_attempts then 'given up'
         when run_at > now() then 'scheduled' else 'waiting' end as state
  from graphile_worker.jobs group by 1, 3 order by 1, 3`;
