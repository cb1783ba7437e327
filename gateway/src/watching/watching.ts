import type { Viewer } from '@daraport/access';
import { createSlowLog, type Facts, type SlowLog, type Span, type Telemetry, type Tracing } from '@daraport/telemetry';
import { type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import { faceOf } from '../faces/face.ts';
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
  /** Begins to watch an operation, as a part of `parent`. */
  operation(asked: GraphRequest, viewer: Viewer, facts: Known, parent: Span | undefined): OperationWatch;
  /** The opening of a subscription; with `traceparent`, the one of its opening, one of its events: a trace of its own. */
  subscription(
    asked: GraphRequest,
    viewer: Viewer,
    facts: Known & { readonly traceparent?: string | undefined },
  ): OperationWatch;
}

type Known = Pick<OperationFacts, 'requestId' | 'isRegistered' | 'cost'>;

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
    operation(asked, viewer, known, parent) {
      const facts = factsOf(asked, viewer, known);
      return new OperationWatch(watching, facts, parent?.child(nameOf(facts), toTell(facts)));
    },
    subscription(asked, viewer, { traceparent, ...known }) {
      const facts = { ...factsOf(asked, viewer, known), kind: traceparent ? 'event' : 'subscription' };
      const told = { role: 'server' as const, facts: toTell(facts), links: [traceparent] };
      return new OperationWatch(watching, facts, tracing?.begin(nameOf(facts), told));
    },
  };
  return watching;
}

function factsOf({ document, operationName }: GraphRequest, viewer: Viewer, known: Known): OperationFacts {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const chosen = operationName ? operations.find((one) => one.name?.value === operationName) : operations[0];
  return { ...known, name: chosen?.name?.value, kind: chosen?.operation ?? 'query', face: faceOf(viewer) };
}

const nameOf = ({ kind, name }: OperationFacts): string => (name ? `${kind} ${name.slice(0, MOST_NAME)}` : kind);

const toTell = ({ requestId, name, kind, face, cost }: OperationFacts): Facts => ({
  'graphql.operation.type': kind,
  'graphql.operation.name': name?.slice(0, MOST_NAME),
  'daraport.face': face,
  'daraport.cost': cost,
  'daraport.request_id': requestId,
});
