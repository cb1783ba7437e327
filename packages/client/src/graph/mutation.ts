import type { CombinedError } from '@urql/core';
import { createSignal, type Accessor } from 'solid-js';
import { useGraph } from './context.ts';
import { requestOf, type Document } from './document.ts';
import { troubleOf } from './trouble.ts';

/** What came back: the data, or the error of a request that the graph could not answer. */
export interface MutationAnswer<Data> {
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
}

/** Sends the mutation; never rejects. */
export type Mutation<Data, Variables> = (variables: Variables) => Promise<MutationAnswer<Data>>;

/**
 * A mutation by its document, and whether it is under way:
 * `const [holdSlot, isHolding] = createMutation(HoldSlot); const { data, error } = await holdSlot({ input })`.
 */
export function createMutation<Data, Variables>(
  document: Document<Data, Variables>,
): [Mutation<Data, Variables>, Accessor<boolean>] {
  const graph = useGraph();
  const [pending, setPending] = createSignal(0);
  const run = async (variables: Variables): Promise<MutationAnswer<Data>> => {
    setPending((count) => count + 1);
    try {
      const request = requestOf(document, variables);
      const { data, error } = await graph.client().executeMutation(request).toPromise();
      if (error && troubleOf(error) === 'unauthenticated') graph.onUnauthenticated();
      if (isDisabled(data)) graph.onAccessChanged();
      return { data: data ?? undefined, error };
    } finally {
      setPending((count) => count - 1);
    }
  };
  return [run, () => pending() > 0];
}

/** Whether one of its results is the refusal of something that the brand has switched off. */
const isDisabled = (data: unknown): boolean =>
  Object.values(data ?? {}).some((result) => result?.__typename === 'ModuleDisabledError');
