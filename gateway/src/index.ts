export { composeGraph, CompositionError } from './compose.ts';
export { createGateway, type Gateway, PortTakenError } from './create.ts';
export type { AllowanceExchange } from './limits/shared-budget.ts';
export type { DemoOptions, GatewayOptions, SandboxPage, ViewerChange } from './options.ts';
export type { Compile, Compiled, Operation, Outcome, Request } from './execution/executor.ts';
export type { CallSubgraph, SubgraphAnswer, SubgraphCall } from './execution/run.ts';
export { loadHivePlanner } from './execution/planner.hive.ts';
export { type MakePlanner, openSupergraph, type OpenSupergraph } from './execution/supergraph.ts';
export { type ServedSupergraph, serveSupergraph } from './foreign/serve.ts';
