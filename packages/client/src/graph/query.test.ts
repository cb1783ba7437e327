import { Client, fetchExchange } from '@urql/core';
import { createComponent, createRoot, createSignal } from 'solid-js';
import { expect, it, vi } from 'vitest';
import { GraphContext, type Graph } from './context.ts';
import type { Document } from './document.ts';
import { createQuery, type QueryOptions, type QueryState } from './query.ts';

// In Node, solid-js is the build for servers, which follows nothing.
vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

interface Answer {
  readonly day: string;
}
const document = { toString: () => 'query Day($of: String!) { day(of: $of) }' } as Document<Answer, { of: string }>;

/** A graph that answers when it is told to, with what it was asked. */
function openGraph() {
  const waiting: (() => void)[] = [];
  const client = new Client({
    url: 'http://graph.example/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_url, init) => {
      const { variables } = JSON.parse(init?.body as string) as { variables: { of: string } };
      await new Promise<void>((resolve) => waiting.push(resolve));
      return Response.json({ data: { day: variables.of } });
    },
  });
  const graph: Graph = {
    client: () => client,
    returns: () => 0,
    onUnauthenticated: () => undefined,
    onAccessChanged: () => undefined,
  };
  const answer = async (state: QueryState<Answer>, day: string) => {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    waiting.shift()?.();
    await vi.waitFor(() => expect([state.data, state.isStale]).toEqual([{ day }, false]));
  };
  return { graph, answer };
}

function follow(options: Omit<QueryOptions<Answer, { of: string }>, 'query'>, graph: Graph) {
  return createRoot((end) => {
    let state: QueryState<Answer> | undefined;
    createComponent(GraphContext.Provider, {
      value: graph,
      get children() {
        [state] = createQuery({ query: document, requestPolicy: 'network-only', ...options });
        return undefined;
      },
    }) as unknown as () => void;
    if (!state) throw new Error('nothing was asked');
    return { state, end };
  });
}

it('marks what answers former variables as stale until the new answer is there', async () => {
  const { graph, answer } = openGraph();
  const [of, setOf] = createSignal('monday');
  const { state, end } = follow({ variables: () => ({ of: of() }), keepPrevious: true }, graph);
  expect([state.data, state.isFetching, state.isStale]).toEqual([undefined, true, false]);
  await answer(state, 'monday');
  setOf('tuesday');
  expect([state.data, state.isFetching, state.isStale]).toEqual([{ day: 'monday' }, false, true]);
  await answer(state, 'tuesday');
  end();
});

it('marks it also while the query pauses, and shows nothing of it where it is not kept', async () => {
  const { graph, answer } = openGraph();
  const [of, setOf] = createSignal('monday');
  const [isPaused, pause] = createSignal(false);
  const { state, end } = follow({ variables: () => ({ of: of() }), keepPrevious: true, pause: isPaused }, graph);
  await answer(state, 'monday');
  pause(true);
  expect(state.isStale).toBe(false);
  setOf('tuesday');
  expect([state.data, state.isStale]).toEqual([{ day: 'monday' }, true]);
  end();

  const other = openGraph();
  const [day, setDay] = createSignal('monday');
  const forgetful = follow({ variables: () => ({ of: day() }) }, other.graph);
  await other.answer(forgetful.state, 'monday');
  setDay('tuesday');
  expect([forgetful.state.data, forgetful.state.isFetching]).toEqual([undefined, true]);
  forgetful.end();
});

it('keeps what it has as it is when the same is asked again', async () => {
  const { graph, answer } = openGraph();
  const { state, end } = follow({ variables: { of: 'monday' }, keepPrevious: true }, graph);
  await answer(state, 'monday');
  state.refetch();
  expect([state.data, state.isStale]).toEqual([{ day: 'monday' }, false]);
  end();
});
