// A subgraph reaches the door to rows, and what is told of it, through its kit alone.
export { violatedConstraint, type Transaction } from '@daraport/drizzle';
export { calledAs } from '@daraport/telemetry';
export { armOf, type Arms } from './assignment.ts';
export { addMoney, buildSchema, createBuilder, type AnyBuilder } from './builder.ts';
export { addChecklistItem, type ChecklistItem } from './checklist.ts';
export * from './connection.ts';
export type { AuditFacts, Context } from './context.ts';
export {
  defineSubgraph,
  jsonAnswer,
  onEvent,
  type Door,
  type EventHandler,
  type SubgraphDefinition,
} from './define.ts';
export { readExportPart, writeExportPart, type ExportPart } from './exports.ts';
export { briefly, follow, mayHaveMissed } from './follow.ts';
export * from './guard.ts';
export { parseInput } from './input.ts';
export { assertModule, moduleTag, type Owner } from './modules.ts';
export { once, type OnceRequest } from './once.ts';
export {
  addPageInfo,
  assertPageSize,
  assertRange,
  decodeCursor,
  decodePlace,
  encodeCursor,
  pageOf,
  type Page,
} from './pages.ts';
export { refusal } from './refusals.ts';
export { startSubgraph, type Platform, type RunningSubgraph } from './start.ts';
export { filterStream, mapStream } from './stream.ts';
export { exchange, type Exchange } from './exchange.ts';
export { connectRemote, type RemoteOptions } from './remote.ts';
export { serve, type ServedSubgraph, type ServeOptions } from './serve.ts';
export { type SigningKey, type SigningKeys, UnsignedRequestError } from './signature.ts';
