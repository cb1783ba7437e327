import type { CombinedError } from '@urql/core';
import { batch, createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { useGraph } from './context.ts';
import { requestOf, type Document } from './document.ts';
import { variablesOf } from './variables.ts';

/** A subscription to hold while the part is mounted; it starts anew when its variables or the session change. */
export interface SubscriptionOptions<Data, Variables> {
  readonly query: Document<Data, Variables>;
  readonly variables?: Variables | Accessor<Variables> | undefined;
  readonly pause?: Accessor<boolean> | undefined;
  readonly onError?: ((error: CombinedError) => void) | undefined;
}

/**
 * Hears events of the graph; what they carry also lands in the cache, so pages that show it follow by themselves. One that
 * the graph ended begins anew when what is in view asks again.
 */
export function createSubscription<Data, Variables>(
  options: SubscriptionOptions<Data, Variables>,
  onEvent?: (data: Data) => void,
): void {
  const graph = useGraph();
  const variables = variablesOf(options.variables);
  const isPaused = createMemo(() => options.pause?.() ?? false);
  let isOver = false;
  const [beginnings, setBeginnings] = createSignal(0);
  const begin = () => setBeginnings((count) => count + 1);
  createEffect(on(graph.returns, () => isOver && begin(), { defer: true }));
  const fail = (error: CombinedError) =>
    batch(() => {
      isOver = true;
      options.onError?.(error);
      if (!hasAccessChanged(error)) return;
      begin();
      graph.onAccessChanged();
    });
  createEffect(
    on([graph.client, variables, isPaused, beginnings], ([client, asked, paused]) => {
      isOver = false;
      if (paused) return;
      const source = client.executeSubscription(requestOf(options.query, asked)).subscribe((result) => {
        if (result.error) fail(result.error);
        if (result.data) onEvent?.(result.data);
      });
      onCleanup(() => source.unsubscribe());
    }),
  );
}

/** The graph asks to subscribe again, as whoever the viewer is now. */
const hasAccessChanged = (error: CombinedError): boolean =>
  error.graphQLErrors.some((each) => each.extensions['code'] === 'ACCESS_CHANGED');
