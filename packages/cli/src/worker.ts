import { startWorker, type Worker } from '@daraport/events';
import type { Platform, RunningSubgraph } from '@daraport/subgraph';

/** The worker of all these subgraphs: their event handlers and their jobs. */
export const startHouseWorker = (running: readonly RunningSubgraph[], platform: Platform): Promise<Worker> =>
  startWorker({
    adminUrl: platform.databaseUrl,
    subscriptions: running.flatMap(({ subscriptions }) => subscriptions),
    nightly: running.flatMap(({ nightly }) => nightly),
    jobs: Object.assign({}, ...running.map(({ jobs }) => jobs)),
    telemetry: platform.telemetry,
    onFailure: (job, error) => platform.logger.error({ err: error, job }, 'a job failed and will be tried again'),
  });
