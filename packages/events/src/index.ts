export * from './catalogue.ts';
export * from './jobs.ts';
export * from './live.ts';
export * from './outbox.ts';
export * from './pulse.ts';
export * from './worker.ts';
