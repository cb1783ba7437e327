/// <reference types="temporal-polyfill/types/global" />

/** Whether `Temporal` can be used now: the runtime has it, or the polyfill is there. */
export const isTemporalReady = (): boolean => 'Temporal' in globalThis;

/** Brings `Temporal` to runtimes that have none yet, as a chunk of its own; done at once where it is there. */
export async function loadTemporal(): Promise<void> {
  if (!isTemporalReady()) await import('temporal-polyfill/global');
}
