import type { WatchStatement } from '@daraport/drizzle';
import {
  activeSpan,
  activeTally,
  errorType,
  type Facts,
  inScope,
  type Metrics,
  type Span,
  type Tally,
  type Telemetry,
  withoutLiterals,
} from '@daraport/telemetry';
import { type GraphQLError, Kind } from 'graphql';
import type { Pool } from 'pg';
import type { DoorResponse, SubgraphRequest, SubgraphResponse } from './connection.ts';

/** How a subgraph tells what it does; what it is asked, and what it answers, is not told. */
export interface Watch {
  /** An operation: which statements it needed, and how long they took. */
  operation(request: SubgraphRequest, run: () => Promise<SubgraphResponse>): Promise<SubgraphResponse>;
  /**
   * One event of a subscription, as the beginning of a trace that its answer names; linked to where the subscription was opened, and
   * to what told of the event.
   */
  event(
    request: SubgraphRequest,
    causes: readonly string[],
    run: () => Promise<SubgraphResponse>,
  ): Promise<SubgraphResponse>;
  /** A door, by the pattern of its path. */
  door(name: string, traceparent: string | undefined, run: () => Promise<DoorResponse>): Promise<DoorResponse>;
  readonly statement: WatchStatement;
}

const MOST_TEXT = 4000;

/** Undefined where nothing is asked for. */
export function createWatch(subgraph: string, telemetry: Telemetry | undefined): Watch | undefined {
  if (!telemetry) return undefined;
  const { tracing, metrics, slowMs } = telemetry;
  const durations = metrics?.histogram(
    'daraport_sql_duration_seconds',
    'How long statements took, by the subgraph that sent them.',
    ['subgraph', 'outcome'],
  );
  const isTallied = slowMs !== undefined;

  /** A part of what is under way in this process, or of what is under way where the request came from. */
  const begin = (name: string, traceparent: string | undefined, facts: Facts): Span | undefined =>
    activeSpan()?.child(name, facts) ?? tracing?.begin(name, { role: 'server', parent: traceparent, facts });

  async function answerWithin(span: Span | undefined, run: () => Promise<SubgraphResponse>): Promise<SubgraphResponse> {
    const tally: Tally | undefined = isTallied ? { statements: 0, milliseconds: 0 } : undefined;
    try {
      const answer = await inScope({ span, tally }, run);
      const [error] = answer.errors ?? [];
      if (error) span?.fail(codeOf(error));
      return tally ? { ...answer, sqlMs: tally.milliseconds } : answer;
    } finally {
      span?.end();
    }
  }

  return {
    operation(request, run) {
      const kind = kindOf(request);
      return answerWithin(begin(`${subgraph} ${kind}`, request.traceparent, factsOf(subgraph, kind, request)), run);
    },

    async event(request, causes, run) {
      const facts = factsOf(subgraph, kindOf(request), request);
      const links = [request.traceparent, ...causes];
      const span = tracing?.begin(`${subgraph} event`, { role: 'server', facts, links });
      const answer = await answerWithin(span, run);
      return span ? { ...answer, traceparent: span.traceparent } : answer;
    },

    async door(name, traceparent, run) {
      const span = begin(`${subgraph} ${name}`, traceparent, { 'daraport.subgraph': subgraph, 'daraport.door': name });
      if (!span) return run();
      try {
        const answer = await inScope({ span }, run);
        span.set({ 'http.response.status_code': answer.status });
        return answer;
      } finally {
        span.end();
      }
    },

    statement(text) {
      const tally = activeTally();
      const span = activeSpan()?.child(`${verbOf(text)} ${subgraph}`, sqlFacts(text, subgraph), { role: 'client' });
      const startedAt = performance.now();
      return (rows, failure) => {
        const milliseconds = performance.now() - startedAt;
        durations?.observe(milliseconds / 1000, { subgraph, outcome: failure === undefined ? 'ok' : 'failed' });
        if (tally) {
          tally.statements++;
          tally.milliseconds += milliseconds;
        }
        if (!span) return;
        span.set({ 'db.response.returned_rows': rows });
        if (failure !== undefined) span.fail(errorType(failure));
        span.end();
      };
    },
  };
}

/** Shows how many connections a subgraph holds, how many of them do nothing, and how many callers wait for one. */
export function showPool(metrics: Metrics, subgraph: string, pool: Pool): void {
  metrics.gauge(
    'daraport_pool_connections',
    'Connections of a subgraph to its database: all, idle ones, and callers that wait for one.',
    ['subgraph', 'state'],
    () => [
      [pool.totalCount, { subgraph, state: 'total' }],
      [pool.idleCount, { subgraph, state: 'idle' }],
      [pool.waitingCount, { subgraph, state: 'waiting' }],
    ],
  );
}

const factsOf = (subgraph: string, kind: string, { requestId }: SubgraphRequest): Facts => ({
  'daraport.subgraph': subgraph,
  'graphql.operation.type': kind,
  'daraport.request_id': requestId,
});

const sqlFacts = (text: string, subgraph: string): Facts => ({
  'db.system.name': 'postgresql',
  'db.namespace': subgraph,
  'db.query.text': withoutLiterals(text).slice(0, MOST_TEXT),
});

function codeOf({ extensions }: GraphQLError): string {
  const { code } = extensions;
  return typeof code === 'string' ? code : 'error';
}

const verbOf = (text: string): string => /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL';

function kindOf({ document }: SubgraphRequest): string {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation ?? 'query';
}
