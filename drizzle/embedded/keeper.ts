import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors.ts';
import { freePort } from './port.ts';
import { clearLeftover, run, type RunningPostmaster, type RunOptions, stop } from './postmaster.ts';

/** So many ends within a minute, and Postgres is left alone. */
const mostFalls = 5;

/** Who hears how Postgres fares. */
export interface KeeperEvents {
  readonly log: (line: string) => void;
  /** It does not run any more, and will not again without a person. */
  readonly onLost: (error: EmbeddedPostgresError) => void;
}

/** A Postgres that is started again when it ends by itself. */
export interface Keeper {
  readonly pid: () => number;
  /** Shuts down in order, for good. */
  readonly stop: () => Promise<void>;
}

/** Tries again when a rival took the port in between, and while backends of a killed postmaster still end. */
export async function runOnFreePort(
  options: Omit<RunOptions, 'port'>,
  wishes: (number | undefined)[],
): Promise<{ port: number; postmaster: RunningPostmaster }> {
  return patiently(async (attempt) => {
    const port = await freePort(...(attempt > 3 ? [] : wishes));
    return { port, postmaster: await run({ ...options, port }) };
  });
}

/** Starts Postgres again on its port whenever it ends without being asked to, with all that was committed. */
export function keepRunning(first: RunningPostmaster, options: RunOptions, events: KeeperEvents): Keeper {
  let postmaster = first;
  let isStopping = false;

  async function watch(): Promise<void> {
    for (let falls: number[] = []; !isStopping;) {
      await postmaster.ended;
      if (isStopping) return;
      falls = [...falls.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (falls.length > mostFalls) throw lost(options, `it ended ${falls.length} times within a minute`);
      events.log('The database ended by itself; starting it again …');
      await clearLeftover(options.cluster, events.log);
      postmaster = await patiently(() => run(options));
      events.log('The database runs again.');
    }
  }

  const watching = watch().catch((error: unknown) => {
    if (isStopping) return;
    events.onLost(error instanceof EmbeddedPostgresError ? error : lost(options, String(error)));
  });
  return {
    pid: () => postmaster.pid,
    async stop() {
      isStopping = true;
      // Its end may be seen before it is told; where there is nothing else to do, nobody would wait to be told.
      postmaster.hold();
      await stop(postmaster);
      await watching;
      // One that was being started meanwhile.
      await stop(postmaster);
    },
  };
}

async function patiently<T>(start: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(attempt);
    } catch (error) {
      const isPassing = /address already in use|is still in use|could not bind/i.test(String(error));
      if (!isPassing || attempt === 8) throw error;
      await sleep(500);
    }
  }
}

const lost = ({ logFile }: RunOptions, why: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError('LOST', `The database does not stay up: ${why}. Its last words are in ${logFile}.`);
