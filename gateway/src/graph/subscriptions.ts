import { type Filtered, type Viewer, faceOf } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Compiled, Outcome, Request } from '../execution/executor.ts';
import { pickVariables } from '../execution/run.ts';
import type { Recognised } from '../identity.ts';
import type { ChargeFor } from '../limits/charge.ts';
import type { GraphRequest } from '../limits/request.ts';
import type { GraphContext } from './context.ts';
import { accessChanged, eventStream, type EventResult } from './event-stream.ts';
import type { GraphModel } from './model.ts';
import type { PlanAhead } from '../planning/ahead.ts';
import { chosenOperation, coerceVariables, denialReason } from './operation.ts';
import type { OperationWatch } from '../watching/operation.ts';
import type { Watching } from '../watching/watching.ts';
import { bounded } from './queue.ts';
import { callsFor, type ConnectionSource } from './source.ts';

/** Who listens: asked again for every event. Rejects when the session is over. */
export interface Listener {
  current(): Promise<Recognised>;
  /** Calls back with who listens, now and each time it was asked anew; gives back what ends that. */
  onRecognised(hear: (viewer: Viewer) => void): () => void;
  /** Where it sits. */
  readonly address: string;
  /** The reader cannot keep up; ends its socket. */
  tooSlow(): void;
}

interface Opened {
  readonly request: GraphRequest;
  readonly compiled: Compiled;
  readonly filtered: Filtered;
  /** Who it was opened for. */
  readonly viewer: Viewer;
  readonly listener: Listener;
  readonly signal: AbortSignal;
  /** Of its document's text. */
  readonly key: string;
  readonly isRegistered: boolean;
  /** Where it was opened, in the traces. */
  readonly traceparent: string | undefined;
}

type Beginning = Pick<Opened, 'request' | 'listener' | 'key' | 'isRegistered'> & {
  readonly recognised: Recognised;
  readonly requestId: string;
};

/** A subscription that is open: how many events wait in it. */
export interface OpenStream {
  readonly waiting: number;
}

/** Opens a subscription; each of its events is a request with an id of its own. */
export type Subscribe = (
  request: GraphRequest,
  listener: Listener,
  asked: { readonly requestId: string; readonly isRegistered: boolean },
) => Promise<AsyncGenerator<EventResult, void, void> | EventResult>;

/**
 * Runs subscriptions: filtered as every operation, opened at the one subgraph that has the event, completed from the
 * others, filtered again for every event with a fresh viewer. As soon as the viewer's access, or what the brand has
 * switched on, is known to have changed, the stream ends with `ACCESS_CHANGED`, also while nothing happens. Each event is
 * charged as an operation is; when there is not enough left the stream ends with `RATE_LIMITED`. `present` makes errors
 * fit to leave.
 */
export function createSubscriptions(parts: {
  model: GraphModel;
  connections: ReadonlyMap<string, SubgraphConnection>;
  sources: ReadonlyMap<string, ConnectionSource>;
  planAhead?: PlanAhead;
  charge: ChargeFor;
  present: (error: GraphQLError, requestId: string) => GraphQLFormattedError;
  /** Those that are open. */
  open?: Set<OpenStream>;
  watching?: Watching | undefined;
}): Subscribe {
  const { model, connections, sources, watching, open = new Set() } = parts;
  const show = ({ data, errors }: Outcome, requestId: string): EventResult => ({
    data,
    ...(errors.length > 0 ? { errors: errors.map((error) => parts.present(error, requestId)) } : {}),
    extensions: { requestId },
  });

  function compile(request: GraphRequest, filtered: Filtered, viewer: Viewer, key: string): Compiled {
    const { document, operationName } = request;
    const coerced = coerceVariables(
      model.faces.schemaFor(viewer),
      chosenOperation(document, operationName),
      request.variables,
    );
    return model.compile({ document, operationName, key, filtered, coerced, face: model.faces.viewFor(viewer) });
  }

  const toRun = (request: GraphRequest, context: GraphContext): Request => ({
    variables: request.variables,
    reason: denialReason(context),
    call: callsFor(sources, context),
  });

  const hasChanged = ({ request, filtered, viewer }: Opened, now: Viewer): boolean =>
    faceOf(viewer) !== faceOf(now) ||
    !isSameModules(viewer, now) ||
    !isSameAccess(filtered, model.filter(request.document, request.operationName, now));

  async function answerEvent(opened: Opened, event: SubgraphResponse): Promise<EventResult | undefined> {
    const { request, listener, signal } = opened;
    const recognised = await listener.current();
    if (hasChanged(opened, recognised.viewer)) return undefined;
    parts.charge(request, recognised.viewer, listener.address);
    const requestId = newId();
    const { isRegistered, traceparent } = opened;
    const trace = { made: event.traceparent, opened: traceparent };
    const known = { requestId, face: faceOf(recognised.viewer), isRegistered };
    const watch = watching?.event(request, known, trace);
    const context = contextFor(recognised, signal, requestId, watch);
    const complete = () => opened.compiled.complete(event, toRun(request, context));
    try {
      return show(await (watch ? watch.run(opened.key, complete) : complete()), requestId);
    } finally {
      watch?.end();
    }
  }

  function stream(
    opened: Opened,
    upstream: AsyncIterator<SubgraphResponse>,
    abort: AbortController,
  ): AsyncGenerator<EventResult, void, void> {
    const events = bounded(upstream, () => {
      watching?.metrics?.readerDropped();
      abort.abort();
      opened.listener.tooSlow();
    });
    open.add(events);
    return eventStream({
      events,
      answer: (event) => answerEvent(opened, event),
      onOutdated: (hear) =>
        opened.listener.onRecognised((viewer) => hasChanged(opened, viewer) && hear(accessChanged())),
      lastWords: (why) => show({ data: null, errors: [why] }, newId()),
      onOver() {
        open.delete(events);
        abort.abort();
      },
    });
  }

  async function begin(
    { request, recognised, listener, requestId, ...asked }: Beginning,
    watch: OperationWatch | undefined,
  ): Promise<AsyncGenerator<EventResult, void, void> | EventResult> {
    const { viewer } = recognised;
    const startedAt = performance.now();
    const filtered = model.filter(request.document, request.operationName, viewer);
    await parts.planAhead?.(filtered, request.operationName);
    const compiled = compile(request, filtered, viewer, asked.key);
    watch?.planned(startedAt, compiled);
    const abort = new AbortController();
    const { signal } = abort;
    if (filtered.isEmpty) {
      const context = contextFor(recognised, signal, requestId, watch);
      return show(await compiled.run(toRun(request, context)), requestId);
    }
    const { primary } = compiled;
    if (!primary)
      throw new GraphQLError('This subscription cannot be planned.', { extensions: { code: 'NOT_SUPPORTED' } });
    const connection = connections.get(primary.serviceName);
    if (!connection) throw new Error(`no connection was given for the subgraph ${primary.serviceName}`);
    const upstream = await connection.subscribe({
      document: primary.prepared.document,
      variables: pickVariables(request.variables, primary.variables),
      viewer,
      requestId,
      signal,
    });
    if (!(Symbol.asyncIterator in upstream)) return show({ data: null, errors: upstream.errors ?? [] }, requestId);
    const traceparent = watch?.traceparent;
    return stream({ ...asked, request, compiled, filtered, viewer, listener, signal, traceparent }, upstream, abort);
  }

  return async (request, listener, { requestId, isRegistered }) => {
    const recognised = await listener.current();
    const { hash: key } = request;
    const known = { requestId, face: faceOf(recognised.viewer), isRegistered };
    const watch = watching?.detached(request, known, undefined);
    const beginning = { request, recognised, listener, requestId, isRegistered, key };
    try {
      return await (watch ? watch.run(key, () => begin(beginning, watch)) : begin(beginning, undefined));
    } finally {
      watch?.end();
    }
  };
}

/** A context of its own for each event: nothing of the one before is known to it. */
const contextFor = (
  recognised: Recognised,
  signal: AbortSignal,
  requestId: string,
  watch: OperationWatch | undefined,
): GraphContext => ({
  ...recognised,
  requestId,
  watch,
  clientAddress: '',
  canKeepSession: false,
  signal,
  effects: [],
});

/** Whether the same fields are denied as when the subscription began. */
function isSameAccess(before: Filtered, now: Filtered): boolean {
  if (before === now) return true;
  const nodes = new Set(before.denied.map((one) => one.node));
  return before.denied.length === now.denied.length && now.denied.every((one) => nodes.has(one.node));
}

/** Whether the brand has the same modules switched on as when the subscription began. */
const isSameModules = (before: Viewer, now: Viewer): boolean => String(before.modules) === String(now.modules);
