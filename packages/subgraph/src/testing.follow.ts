import type { Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import { parse } from 'graphql';
import type { SubgraphResponse } from './connection.ts';
import type { RunningSubgraph } from './start.ts';

/** A subscription as a test reads it. */
export interface Following<T> extends AsyncDisposable {
  next(): Promise<T>;
  /** Whether nothing comes for a while. */
  isQuiet(): Promise<boolean>;
  isOver(): Promise<boolean>;
}

/** Subscribes as a viewer, by the front door; throws when that is refused. */
export async function startFollowing<T>(
  world: { readonly subgraph: RunningSubgraph },
  viewer: Viewer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Following<T>> {
  const abort = new AbortController();
  const request = { document: parse(query), variables, viewer, requestId: newId(), signal: abort.signal };
  const stream = await world.subgraph.subscribe(request);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
  return followingOf<T>(stream);
}

function followingOf<T>(stream: AsyncIterableIterator<SubgraphResponse>): Following<T> {
  let waiting: Promise<IteratorResult<SubgraphResponse>> | undefined;
  const pull = () => (waiting ??= stream.next());
  return {
    async next() {
      const result = await within(pull(), 5000);
      waiting = undefined;
      if (result === 'late' || result.done) throw new Error(result === 'late' ? 'nothing came' : 'the stream is over');
      if (result.value.errors) throw new Error(JSON.stringify(result.value.errors));
      return result.value.data as T;
    },
    isQuiet: async () => (await within(pull(), 150)) === 'late',
    async isOver() {
      const result = await within(pull(), 5000);
      return result !== 'late' && result.done === true;
    },
    async [Symbol.asyncDispose]() {
      await stream.return?.();
    },
  };
}

const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | 'late'> =>
  Promise.race([promise, new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), milliseconds))]);
