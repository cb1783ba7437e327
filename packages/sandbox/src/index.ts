export { startStripeSandbox, type StripeSandbox, type StripeSandboxOptions } from './stripe/start.ts';
export type { Seed } from './stripe/seed.ts';
export type { WebhookTarget } from './stripe/webhooks.ts';
export type { VirtualClock } from './wire/clock.ts';
export type { Fault, FaultKind, Faults } from './wire/faults.ts';
