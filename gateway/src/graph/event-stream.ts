import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RateLimited } from '../limits/charge.ts';

/** What leaves over the socket. */
export interface EventResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly requestId: string };
}

/** What a stream of answered events is made of. */
export interface EventStreamParts<Event> {
  /** What the subgraph tells; `return` settles at once. */
  readonly events: AsyncIterator<Event> & { return(): Promise<unknown> };
  /** Undefined when whoever listens may see something else by now. Rejects with `RateLimited` when there is not enough left. */
  readonly answer: (event: Event) => Promise<EventResult | undefined>;
  /** Calls back as soon as there is a reason to end, also while nothing happens; gives back what ends that. */
  readonly onOutdated: (hear: (why: GraphQLError) => void) => () => void;
  /** What a stream says last that ends for a reason. */
  readonly lastWords: (why: GraphQLError) => EventResult;
  /** It is over, whoever ended it; told once or more. */
  readonly onOver: () => void;
}

/** The events of a subscription, answered one by one until the reader leaves, the source ends, or there is a reason to end. */
export function eventStream<Event>(parts: EventStreamParts<Event>): AsyncGenerator<EventResult, void, void> {
  const { events, answer, lastWords } = parts;
  let isOver = false;
  let outdated: GraphQLError | undefined;
  const stopHearing = parts.onOutdated((why) => {
    outdated = why;
    void events.return();
  });
  const over = async (): Promise<IteratorReturnResult<void>> => {
    isOver = true;
    stopHearing();
    parts.onOver();
    await events.return();
    return { value: undefined, done: true };
  };
  const endWith = async (why: GraphQLError): Promise<IteratorYieldResult<EventResult>> => {
    await over();
    return { value: lastWords(why), done: false };
  };
  return {
    async next() {
      const event = isOver ? undefined : await events.next();
      if (outdated && !isOver) return endWith(outdated);
      if (!event || event.done) return over();
      try {
        const result = await answer(event.value);
        if (isOver) return { value: undefined, done: true };
        return result ? { value: result, done: false } : await endWith(accessChanged());
      } catch (error) {
        if (error instanceof RateLimited && !isOver) return endWith(error);
        await over();
        throw error;
      }
    },
    return: over,
    async throw(error) {
      await over();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await over()),
  };
}

export const accessChanged = (): GraphQLError =>
  new GraphQLError('What you may see has changed. Subscribe again.', { extensions: { code: 'ACCESS_CHANGED' } });
