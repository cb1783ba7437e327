/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
import { parentPort, workerData } from 'node:worker_threads';
import { readBusy, type Reading } from './read.ts';
import { BusyFaultError } from './rules.ts';

const { reading, text } = workerData as { text: string; reading: Reading };
try {
  parentPort?.postMessage({ spans: readBusy(text, reading) });
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof BusyFaultError ? error.fault : 'NOT_A_CALENDAR' });
}
