import type { CombinedError } from '@urql/core';
import { createEffect, createMemo, on, onCleanup, type Accessor } from 'solid-js';
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

/** Hears events of the graph; what they carry also lands in the cache, so pages that show it follow by themselves. */
export function createSubscription<Data, Variables>(
  options: SubscriptionOptions<Data, Variables>,
  onEvent?: (data: Data) => void,
): void {
  const graph = useGraph();
  const variables = variablesOf(options.variables);
  const isPaused = createMemo(() => options.pause?.() ?? false);
  createEffect(
    on([graph.client, variables, isPaused], ([client, asked, paused]) => {
      if (paused) return;
      const source = client.executeSubscription(requestOf(options.query, asked)).subscribe((result) => {
        if (result.error) options.onError?.(result.error);
        if (result.data) onEvent?.(result.data);
      });
      onCleanup(() => source.unsubscribe());
    }),
  );
}
