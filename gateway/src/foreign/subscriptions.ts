import { randomUUID } from 'node:crypto';
import { activeSpan } from '@daraport/telemetry';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import type { Compiled, Operation } from '../execution/executor.ts';
import { subrequestFailed } from '../execution/errors.ts';
import { pickVariables, type SubgraphAnswer, type SubgraphCall } from '../execution/run.ts';
import type { RootFetch } from '../execution/step.root.ts';
import { eventStream, type EventResult } from '../graph/event-stream.ts';
import { chosenOperation, coerceVariables } from '../graph/operation.ts';
import { bounded } from '../graph/queue.ts';
import type { OperationWatch } from '../watching/operation.ts';
import type { Watching } from '../watching/watching.ts';
import type { Asker } from './subgraph.ts';
import { openUpstream } from './upstream.ts';

/** A subscription that was parsed and validated. */
export interface AskedStream {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same for the same text. */
  readonly hash: string;
  readonly asker: Omit<Asker, 'signal'>;
  /** The reader cannot keep up. */
  readonly tooSlow: () => void;
}

/** Streams of one graph of somebody else. */
export interface ForeignStreams {
  /** Rejects with a GraphQLError for what cannot be planned. */
  open(asked: AskedStream, watching: Watching | undefined): Promise<AsyncGenerator<EventResult, void, void>>;
  /** Ends every stream: its clients subscribe again. */
  close(): void;
}

/**
 * Opens each subscription at the one subgraph that has it and completes every event from the others. A connection that cannot be made or
 * breaks ends the stream with `SUBREQUEST_FAILED`; a reader that takes nothing is given up as in the house.
 */
export function createForeignStreams(parts: {
  readonly schema: GraphQLSchema;
  readonly compileAhead: (operation: Operation) => Promise<Compiled>;
  readonly call: (call: SubgraphCall, asker: Asker) => Promise<SubgraphAnswer>;
  /** Where the streams of a subgraph are. */
  readonly addressOf: (subgraph: string) => string;
}): ForeignStreams {
  const hearers = new Set<(why: GraphQLError) => void>();

  async function compile({ document, operationName, variables, hash }: AskedStream): Promise<Compiled> {
    const coerced = coerceVariables(parts.schema, chosenOperation(document, operationName), variables);
    return parts.compileAhead({ document, operationName, key: hash, coerced });
  }

  function eventsOf(
    { serviceName, prepared, variables }: RootFetch,
    asked: AskedStream,
  ): AsyncIterator<SubgraphAnswer> {
    const upstream = openUpstream({
      address: parts.addressOf(serviceName),
      query: prepared.text,
      variables: pickVariables(asked.variables, variables),
      authorization: asked.asker.authorization,
      traceparent: activeSpan()?.traceparent,
    });
    return untilBroken(upstream, { serviceName, prepared });
  }

  function stream(
    asked: AskedStream,
    compiled: Compiled & { readonly primary: RootFetch },
    watching: Watching | undefined,
  ): AsyncGenerator<EventResult, void, void> {
    const abort = new AbortController();
    const opened = activeSpan()?.traceparent;
    const events = bounded(eventsOf(compiled.primary, asked), () => {
      watching?.metrics?.readerDropped();
      abort.abort();
      asked.tooSlow();
    });
    async function answer(event: SubgraphAnswer): Promise<EventResult> {
      const requestId = randomUUID();
      const asker = { ...asked.asker, requestId, signal: abort.signal };
      const watch = watching?.event(asked, factsOf(requestId), { made: undefined, opened });
      const call = (one: SubgraphCall): Promise<SubgraphAnswer> => parts.call(one, asker);
      const complete = () =>
        compiled.complete(event, {
          variables: asked.variables,
          reason: '',
          call: watch ? (one) => watch.fetch(one, abort.signal, () => call(one)) : call,
        });
      try {
        const { data, errors } = await (watch ? watch.run(asked.hash, complete) : complete());
        return resultOf(requestId, data, errors);
      } finally {
        watch?.end();
      }
    }
    return eventStream({
      events,
      answer,
      onOutdated(hear) {
        hearers.add(hear);
        return () => void hearers.delete(hear);
      },
      lastWords: (why) => resultOf(randomUUID(), null, [why]),
      onOver: () => abort.abort(),
    });
  }

  async function begin(
    asked: AskedStream,
    watching: Watching | undefined,
    watch: OperationWatch | undefined,
  ): Promise<AsyncGenerator<EventResult, void, void>> {
    const startedAt = performance.now();
    const compiled = await compile(asked);
    watch?.planned(startedAt, compiled);
    const { primary } = compiled;
    if (primary) return stream(asked, { ...compiled, primary }, watching);
    throw new GraphQLError('This subscription cannot be planned.', { extensions: { code: 'NOT_SUPPORTED' } });
  }

  return {
    async open(asked, watching) {
      const { requestId, traceparent } = asked.asker;
      const watch = watching?.detached(asked, factsOf(requestId), traceparent);
      try {
        return await (watch
          ? watch.run(asked.hash, () => begin(asked, watching, watch))
          : begin(asked, watching, undefined));
      } finally {
        watch?.end();
      }
    },
    close: () => hearers.forEach((hear) => hear(graphChanged())),
  };
}

/** The results, and a last one that says of a connection that broke where it leaves the answer empty. */
function untilBroken(
  source: ReturnType<typeof openUpstream>,
  { serviceName, prepared }: Pick<RootFetch, 'serviceName' | 'prepared'>,
): ReturnType<typeof openUpstream> {
  const [field] = prepared.operation.selectionSet.selections;
  const key = field?.kind === Kind.FIELD ? (field.alias ?? field.name).value : '';
  let isBroken = false;
  return {
    async next() {
      if (isBroken) return { value: undefined, done: true };
      return source.next().catch((cause: unknown) => {
        isBroken = true;
        const errors = subrequestFailed(serviceName, [[key]], cause).map((error) => error.toJSON());
        return { value: { errors }, done: false };
      });
    },
    return: () => source.return(),
  };
}

const factsOf = (requestId: string) => ({ requestId, face: 'whole', isRegistered: false });

const resultOf = (
  requestId: string,
  data: Record<string, unknown> | null,
  errors: readonly GraphQLError[],
): EventResult => ({
  data,
  ...(errors.length > 0 ? { errors: errors.map((error) => error.toJSON()) } : {}),
  extensions: { requestId },
});

const graphChanged = (): GraphQLError =>
  new GraphQLError('Another graph is served from now on. Subscribe again.', { extensions: { code: 'GRAPH_CHANGED' } });
