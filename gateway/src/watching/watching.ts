import { createSlowLog, type Facts, type SlowLog, type Span, type Telemetry, type Tracing } from '@daraport/telemetry';
import { type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import type { GraphRequest } from '../limits/request.ts';
import { createGatewayMetrics, type GatewayMetrics } from './metrics.ts';
import { MOST_NAME, type OperationFacts, OperationWatch } from './operation.ts';

/** What the gateway tells of itself. */
export interface Watching {
  readonly tracing: Tracing | undefined;
  readonly metrics: GatewayMetrics | undefined;
  readonly slow: SlowLog | undefined;
  /** Whether the graph has a type of this name. */
  readonly isType: (name: string) => boolean;
  /** Whether this was asked before of the same object. */
  readonly hasSeen: (compiled: object) => boolean;
  /** Begins to watch an operation, as a part of a request. */
  operation(asked: Asked, known: Known, request: Span | undefined): OperationWatch;
  /** The same with a trace of its own, linked to that of another. */
  detached(asked: Asked, known: Known, link: string | undefined): OperationWatch;
  /**
   * The same for an event of a subscription: it goes on with the trace that its subgraph began (`made`), and begins one where that
   * told of none. Linked to where the subscription was opened.
   */
  event(asked: Asked, known: Known, trace: { made: string | undefined; opened: string | undefined }): OperationWatch;
}

type Asked = Pick<GraphRequest, 'document' | 'operationName'>;
type Known = Pick<OperationFacts, 'requestId' | 'face' | 'isRegistered' | 'cost'>;

/** Undefined where nothing is asked for: then nothing is measured. */
export function createWatching(
  telemetry: Telemetry | undefined,
  { schema, logger }: { schema: GraphQLSchema; logger: Logger },
): Watching | undefined {
  const { tracing, metrics, slowMs } = telemetry ?? {};
  if (!tracing && !metrics && slowMs === undefined) return undefined;
  const types = schema.getTypeMap();
  const seen = new WeakSet<object>();
  const watching: Watching = {
    tracing,
    metrics: metrics && createGatewayMetrics(metrics),
    slow: slowMs === undefined ? undefined : createSlowLog(logger, { threshold: slowMs }),
    isType: (name) => Object.hasOwn(types, name),
    hasSeen: (compiled) => seen.has(compiled) || !seen.add(compiled),
    operation(asked, known, request) {
      const facts = factsOf(asked, known);
      return new OperationWatch(watching, facts, request?.child(nameOf(facts), toTell(facts)));
    },
    detached(asked, known, link) {
      const facts = factsOf(asked, known);
      const told = { role: 'server' as const, facts: toTell(facts), links: [link] };
      return new OperationWatch(watching, facts, tracing?.begin(nameOf(facts), told));
    },
    event(asked, known, { made, opened }) {
      const facts = factsOf(asked, known, 'event');
      const told = { role: 'consumer' as const, facts: toTell(facts), parent: made, links: [opened] };
      return new OperationWatch(watching, facts, tracing?.begin(nameOf(facts), told));
    },
  };
  return watching;
}

function factsOf({ document, operationName }: Asked, known: Known, kind?: 'event'): OperationFacts {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const chosen = operationName ? operations.find((one) => one.name?.value === operationName) : operations[0];
  return { ...known, name: chosen?.name?.value, kind: kind ?? chosen?.operation ?? 'query' };
}

/** Names of spans are few: what a client calls an operation that nobody registered stands in its facts alone. */
const nameOf = ({ kind, name, isRegistered }: OperationFacts): string =>
  name && isRegistered ? `${kind} ${name.slice(0, MOST_NAME)}` : kind;

const toTell = ({ requestId, name, kind, face, cost }: OperationFacts): Facts => ({
  'graphql.operation.type': kind,
  'graphql.operation.name': name?.slice(0, MOST_NAME),
  'daraport.face': face,
  'daraport.cost': cost,
  'daraport.request_id': requestId,
});
