import { errorType, type Facts, inScope, type Span } from '@daraport/telemetry';
import type { Compiled } from '../execution/executor.ts';
import type { SubgraphAnswer, SubgraphCall } from '../execution/run.ts';
import { isData } from '../execution/objects.ts';
import { CircuitOpenError } from '../graph/breaker.ts';
import type { Watching } from './watching.ts';

/** What is known of an operation before it runs; all of it may be told. */
export interface OperationFacts {
  readonly requestId: string;
  readonly name: string | undefined;
  readonly kind: string;
  readonly face: string;
  /** Whether a portal registered the document: only then its name is one of few. */
  readonly isRegistered: boolean;
  readonly cost?: number | undefined;
}

/** How one operation ended: answered, answered with errors, refused before it ran, left by the client, broken. */
export type Outcome = 'ok' | 'errors' | 'refused' | 'aborted';

interface Fetched {
  readonly subgraph: string;
  readonly ms: number;
  readonly sqlMs: number | undefined;
  readonly outcome: string;
}

const MOST_FETCHES = 50;
/** So much of an operation's name is told. */
export const MOST_NAME = 100;

/** One operation, or one event of a subscription, while it is watched. */
export class OperationWatch {
  readonly #house: Watching;
  readonly #facts: OperationFacts;
  readonly #span: Span | undefined;
  readonly #startedAt = performance.now();
  readonly #fetches: Fetched[] = [];
  #fetchCount = 0;
  #documentHash: string | undefined;
  #planningMs = 0;
  #sqlMs = 0;
  #outcome: Outcome = 'refused';
  #isOver = false;

  constructor(house: Watching, facts: OperationFacts, span: Span | undefined) {
    this.#house = house;
    this.#facts = facts;
    this.#span = span;
  }

  /** Where it stands in its trace. */
  get traceparent(): string | undefined {
    return this.#span?.traceparent;
  }

  /** Runs the operation as what is under way; a refusal of it is counted. */
  async run<Answer extends object>(documentHash: string, work: () => Promise<Answer>): Promise<Answer> {
    this.#documentHash = documentHash;
    this.#span?.set({ 'graphql.document.hash': documentHash });
    try {
      const answer = await (this.#span ? inScope({ span: this.#span }, work) : work());
      this.#outcome = 'ok';
      if ('errors' in answer && Array.isArray(answer.errors) && answer.errors.length > 0) this.failed(answer.errors);
      return answer;
    } catch (error) {
      this.refused(error);
      throw error;
    }
  }

  /** The operation was answered, with these errors in it. */
  failed(errors: readonly unknown[]): void {
    this.#outcome = 'errors';
    const codes = new Set(errors.map(codeOf));
    for (const one of codes) this.#house.metrics?.refused(one);
    const [code] = codes;
    this.#span?.fail(code ?? 'error');
  }

  refused(error: unknown): void {
    this.#outcome = 'refused';
    const code = codeOf(error);
    this.#house.metrics?.refused(code);
    this.#span?.fail(code);
  }

  /** It was compiled, or had been before; `startedAt` by the clock of `performance.now`. */
  planned(startedAt: number, compiled: Compiled): void {
    const isCached = this.#house.hasSeen(compiled);
    const ms = performance.now() - startedAt;
    this.#planningMs += ms;
    this.#house.metrics?.planned(isCached ? undefined : ms / 1000);
    const facts = { 'daraport.plan.cached': isCached, 'daraport.plan.fetches': compiled.fetches };
    this.#span?.child('plan', facts, { startedAt: Date.now() - ms }).end();
  }

  /** Makes one fetch as a part of the operation. */
  async fetch<Answer extends SubgraphAnswer & { readonly sqlMs?: number }>(
    call: SubgraphCall,
    signal: AbortSignal,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const startedAt = performance.now();
    const { serviceName } = call;
    const span = this.#span?.child(`fetch ${serviceName}`, factsOf(call, this.#house.isType), { role: 'client' });
    let outcome = 'failed';
    let sqlMs: number | undefined;
    try {
      const answer = await (span ? inScope({ span }, ask) : ask());
      outcome = Array.isArray(answer.errors) && answer.errors.length > 0 ? 'errors' : 'ok';
      ({ sqlMs } = answer);
      return answer;
    } catch (error) {
      outcome = failureOf(error, signal);
      span?.fail(errorType(error));
      throw error;
    } finally {
      const ms = performance.now() - startedAt;
      span?.set({ 'daraport.fetch.outcome': outcome });
      span?.end();
      this.#house.metrics?.fetched(serviceName, outcome, ms / 1000);
      this.#note({ subgraph: serviceName, ms, sqlMs, outcome });
    }
  }

  /** The last byte is sent, or the client is gone. */
  end(isSent = true): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const outcome = isSent ? this.#outcome : 'aborted';
    const ms = performance.now() - this.#startedAt;
    const { face, kind, name, isRegistered } = this.#facts;
    this.#span?.set({ 'daraport.outcome': outcome });
    this.#span?.end();
    const { metrics, slow } = this.#house;
    metrics?.operation({ face, kind, outcome }, ms / 1000);
    if (name !== undefined && isRegistered) metrics?.document(name, ms / 1000);
    if (slow && ms >= slow.threshold) slow.tell(this.#told(ms, outcome));
  }

  #note(fetched: Fetched): void {
    this.#fetchCount++;
    this.#sqlMs += fetched.sqlMs ?? 0;
    if (this.#fetches.length < MOST_FETCHES) this.#fetches.push(fetched);
  }

  #told(ms: number, outcome: Outcome): Record<string, unknown> {
    const { requestId, face, kind, name, cost } = this.#facts;
    return {
      requestId,
      ...(this.#span ? { traceId: this.#span.traceId } : {}),
      operation: name?.slice(0, MOST_NAME),
      document: this.#documentHash,
      kind,
      face,
      outcome,
      cost,
      ms: Math.round(ms),
      planningMs: rounded(this.#planningMs),
      sqlMs: rounded(this.#sqlMs),
      fetchCount: this.#fetchCount,
      fetches: this.#fetches.map((one) => ({
        ...one,
        ms: rounded(one.ms),
        ...(one.sqlMs === undefined ? {} : { sqlMs: rounded(one.sqlMs) }),
      })),
    };
  }
}

/** What may be told of a fetch: to whom, for how many entities, and of which types. */
function factsOf({ serviceName, variables, isMutation }: SubgraphCall, isType: (name: string) => boolean): Facts {
  const facts = { 'daraport.subgraph': serviceName, 'daraport.fetch.is_mutation': isMutation };
  const lists = Object.entries(variables).filter(([name]) => /^representations\d*$/.test(name));
  if (lists.length === 0) return facts;
  const entities = lists.flatMap(([, list]) => (Array.isArray(list) ? list.filter(isData) : []));
  const types = new Set(entities.flatMap(({ __typename: type }) => (typeof type === 'string' ? type : [])));
  return {
    ...facts,
    'daraport.fetch.representations': entities.length,
    'daraport.fetch.types': [...types].filter(isType).sort().join(' '),
  };
}

function failureOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof CircuitOpenError) return 'circuit open';
  return signal.aborted ? 'aborted' : 'failed';
}

/** The code of an error that is shown to clients: one of ours, of Apollo's, or none. */
export function codeOf(error: unknown): string {
  const { extensions, code } = (error ?? {}) as { extensions?: { code?: unknown }; code?: unknown };
  const found = extensions?.code ?? code;
  return typeof found === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(found) ? found : 'INTERNAL_SERVER_ERROR';
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
