import { Worker } from 'node:worker_threads';
import type { Interval } from '@daraport/domain';
import type { Reading } from './read.ts';
import { BusyFaultError, type BusyFault } from './rules.ts';

/** So long may a calendar take to be read. */
const patience = 10_000;

/**
 * `readBusy` in a thread of its own, which ends after ten seconds or with its memory: some rules never come to an end, and
 * nobody else waits for a large file. Throws `BusyFaultError`.
 */
export function readBusyApart(text: string, reading: Reading, most = patience): Promise<Interval[]> {
  const worker = new Worker(new URL('./read.thread.ts', import.meta.url), {
    workerData: { text, reading },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  const answer = new Promise<Interval[]>((fulfil, reject) => {
    worker.once('message', ({ spans, fault }: { spans?: Interval[]; fault?: BusyFault }) =>
      spans ? fulfil(spans) : reject(new BusyFaultError(fault ?? 'NOT_A_CALENDAR')),
    );
    worker.once('error', () => reject(new BusyFaultError('TOO_MANY')));
    worker.once('exit', () => reject(new BusyFaultError('TOO_MANY')));
  });
  const timer = setTimeout(() => void worker.terminate(), most);
  return answer.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
