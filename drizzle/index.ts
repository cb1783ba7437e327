export * from './connect.ts';
export * from './roles.ts';
export * from './session.ts';
export type { WatchStatement } from './watch.ts';
