import type { CombinedError, RequestPolicy } from '@urql/core';
import { createMemo, createRenderEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { useGraph } from './context.ts';
import { requestOf, type Document } from './document.ts';
import { keepAnswer, lastAnswer } from './last-answers.ts';
import { troubleOf } from './trouble.ts';
import { variablesOf } from './variables.ts';

/**
 * A query's state; `data` stays while a newer answer is under way (`isStale`), or where it answers variables that are no
 * longer asked about. Reads are reactive.
 */
export interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly isFetching: boolean;
  readonly isStale: boolean;
  /** Asks the graph again, past the cache. */
  refetch(): void;
}

/** A query to keep in view: asked when mounted, again when the variables change, and not while `pause` is true. */
export interface QueryOptions<Data, Variables> {
  readonly query: Document<Data, Variables>;
  readonly variables?: Variables | Accessor<Variables> | undefined;
  readonly pause?: Accessor<boolean> | undefined;
  readonly requestPolicy?: RequestPolicy | undefined;
  /** Keep the last answer while other variables load (paging, filters); otherwise the page shows its skeleton. */
  readonly keepPrevious?: boolean | undefined;
}

interface Answer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly isStale: boolean;
}

/** Asks a query and follows its answer in the normalised cache. Returns `[state, refetch]`. */
export function createQuery<Data, Variables>(options: QueryOptions<Data, Variables>): [QueryState<Data>, () => void] {
  const graph = useGraph();
  const [answer, setAnswer] = createSignal<Answer<Data>>();
  const [round, setRound] = createSignal(0);
  const rounds = () => round() + graph.returns();
  const refetch = () => setRound((count) => count + 1);
  const variables = variablesOf(options.variables);
  const isPaused = createMemo(() => options.pause?.() ?? false);
  const isAskedAfresh = options.requestPolicy === 'network-only';
  let lastClient: unknown;
  createRenderEffect(
    on([graph.client, variables, isPaused, rounds], ([client, asked, paused, count], before) => {
      if (client !== lastClient || (!options.keepPrevious && before?.[3] === count)) setAnswer(undefined);
      // What is kept answers the former variables; until the new answer is there, nobody may take it for one.
      else if (before && before[1] !== asked) setAnswer((known) => known && { ...known, isStale: true });
      lastClient = client;
      if (paused) return;
      const isAgain = before !== undefined && before[3] !== count;
      const requestPolicy = isAgain ? 'network-only' : (options.requestPolicy ?? 'cache-and-network');
      const request = requestOf(options.query, asked);
      const source = client.executeQuery(request, { requestPolicy });
      const following = source.subscribe((result) => {
        const trouble = result.error && troubleOf(result.error);
        if (result.data) keepAnswer(client, request.key, result.data);
        // What was seen stays where nobody answers; the frame says that it is the latest state known.
        const last = () => (isAskedAfresh ? undefined : (lastAnswer(client, request.key) as Data | undefined));
        setAnswer((known) => ({
          data: result.data ?? (trouble === 'offline' ? (known?.data ?? last()) : undefined),
          error: result.error,
          isStale: result.stale,
        }));
        if (trouble === 'unauthenticated') graph.onUnauthenticated();
        if (trouble === 'disabled') graph.onAccessChanged();
      });
      onCleanup(() => following.unsubscribe());
    }),
  );
  return [stateOf(answer, isPaused, refetch), refetch];
}

function stateOf<Data>(answer: Accessor<Answer<Data> | undefined>, isPaused: () => boolean, refetch: () => void) {
  return {
    get data() {
      return answer()?.data;
    },
    get error() {
      return answer()?.error;
    },
    get isFetching() {
      return !isPaused() && answer() === undefined;
    },
    get isStale() {
      return answer()?.isStale ?? false;
    },
    refetch,
  };
}
