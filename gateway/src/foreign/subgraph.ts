import { exchange } from '@daraport/subgraph';
import { activeSpan } from '@daraport/telemetry';
import { Pool } from 'undici';
import type { SubgraphAnswer, SubgraphCall } from '../execution/run.ts';
import { Breaker } from '../graph/breaker.ts';

/** Whoever asks, and until when. */
export interface Asker {
  /** Told with the answer, and in the log. */
  readonly requestId: string;
  /** Of the client's headers, the one that goes on to subgraphs. */
  readonly authorization: string | undefined;
  readonly signal: AbortSignal;
  /** The client's, to be linked to. */
  readonly traceparent: string | undefined;
}

const TIMEOUT = 10_000;
const CONNECTIONS = 32;
const MAX_BYTES = 32 * 1024 * 1024;

/** Somebody else's subgraph at its address in the supergraph: GraphQL over HTTP, keep-alive, behind a circuit. */
export class ForeignSubgraph {
  readonly #pool: Pool;
  readonly #path: string;
  readonly breaker = new Breaker();

  constructor({ origin, pathname, search }: URL) {
    this.#path = `${pathname}${search}`;
    this.#pool = new Pool(origin, { connections: CONNECTIONS, connect: { timeout: 3000 } });
  }

  /** Rejects when there is no GraphQL answer in time. */
  async call({ text, variables }: SubgraphCall, { authorization, signal }: Asker): Promise<SubgraphAnswer> {
    const span = activeSpan();
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(authorization ? { authorization } : {}),
      ...(span ? { traceparent: span.traceparent } : {}),
    };
    const body = JSON.stringify({ query: text, variables });
    return this.breaker.run(async () => {
      const answer = await exchange(this.#pool, {
        path: this.#path,
        headers,
        body,
        timeout: TIMEOUT,
        maxBytes: MAX_BYTES,
        signal,
      });
      span?.set({ 'http.response.body.size': Buffer.byteLength(answer.text) });
      const result = JSON.parse(answer.text) as SubgraphAnswer | null;
      // A GraphQL error may come with any status, so the body decides (GraphQL-over-HTTP §6.4).
      if (result && (result.data !== undefined || result.errors !== undefined)) return result;
      throw new Error(`it answered ${answer.status} without data or errors`);
    }, signal);
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
