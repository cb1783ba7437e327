export { composeGraph, CompositionError } from './compose.ts';
export { createGateway, type Gateway, PortTakenError } from './create.ts';
export type { DemoOptions, GatewayOptions, SandboxPage, ViewerChange } from './options.ts';
