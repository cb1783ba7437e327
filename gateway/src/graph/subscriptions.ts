import { createHash } from 'node:crypto';
import type { Filtered, Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Compiled, Outcome, Request } from '../execution/executor.ts';
import { pickVariables, type SubgraphCall } from '../execution/run.ts';
import { faceOf } from '../faces/face.ts';
import type { Recognised } from '../identity.ts';
import type { GraphRequest } from '../limits/request.ts';
import type { GraphContext } from './context.ts';
import type { GraphModel } from './model.ts';
import type { PlanAhead } from '../planning/ahead.ts';
import { chosenOperation, coerceVariables, denialReason } from './operation.ts';
import { bounded } from './queue.ts';
import { type ConnectionSource, sourceOf } from './source.ts';

/** What leaves over the socket. */
export interface EventResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly requestId: string };
}

/** Who listens: asked again for every event. Rejects when the session is over. */
export interface Listener {
  current(): Promise<Recognised>;
  /** Calls back each time it was asked anew who listens; gives back what ends that. */
  onRecognised(hear: (viewer: Viewer) => void): () => void;
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
}

/** Opens a subscription; each of its events is a request with an id of its own. */
export type Subscribe = (
  request: GraphRequest,
  listener: Listener,
  requestId: string,
) => Promise<AsyncGenerator<EventResult, void, void> | EventResult>;

/**
 * Runs subscriptions: filtered as every operation, opened at the one subgraph that has the event, completed from the
 * others, filtered again for every event with a fresh viewer. As soon as the viewer's access, or what the brand has
 * switched on, is known to have changed, the stream ends with `ACCESS_CHANGED`, also while nothing happens. `present`
 * makes errors fit to leave.
 */
export function createSubscriptions(parts: {
  model: GraphModel;
  connections: ReadonlyMap<string, SubgraphConnection>;
  sources: ReadonlyMap<string, ConnectionSource>;
  planAhead?: PlanAhead;
  present: (error: GraphQLError, requestId: string) => GraphQLFormattedError;
}): Subscribe {
  const { model, connections, sources } = parts;
  const show = ({ data, errors }: Outcome, requestId: string): EventResult => ({
    data,
    ...(errors.length > 0 ? { errors: errors.map((error) => parts.present(error, requestId)) } : {}),
    extensions: { requestId },
  });

  function compile(request: GraphRequest, filtered: Filtered, viewer: Viewer): Compiled {
    const { document, operationName, query } = request;
    const coerced = coerceVariables(
      model.faces.schemaFor(viewer),
      chosenOperation(document, operationName),
      request.variables,
    );
    const key = createHash('sha256').update(query).digest('hex');
    return model.compile({ document, operationName, key, filtered, coerced, face: model.faces.viewFor(viewer) });
  }

  const toRun = (request: GraphRequest, context: GraphContext): Request => ({
    variables: request.variables,
    reason: denialReason(context),
    call: (call: SubgraphCall) => sourceOf(sources, call.serviceName).call(call, context),
  });

  const hasChanged = ({ request, filtered, viewer }: Opened, now: Viewer): boolean =>
    faceOf(viewer) !== faceOf(now) ||
    !isSameModules(viewer, now) ||
    !isSameAccess(filtered, model.filter(request.document, request.operationName, now));

  async function answerEvent(opened: Opened, event: SubgraphResponse): Promise<EventResult | undefined> {
    const { request, listener, signal } = opened;
    const recognised = await listener.current();
    if (hasChanged(opened, recognised.viewer)) return undefined;
    const context = contextFor(recognised, signal);
    return show(await opened.compiled.complete(event, toRun(request, context)), context.requestId);
  }

  function stream(
    opened: Opened,
    upstream: AsyncIterator<SubgraphResponse>,
    abort: AbortController,
  ): AsyncGenerator<EventResult, void, void> {
    const events = bounded(upstream, () => {
      abort.abort();
      opened.listener.tooSlow();
    });
    let isOver = false;
    let isChanged = false;
    const stopHearing = opened.listener.onRecognised((viewer) => {
      if (!hasChanged(opened, viewer)) return;
      isChanged = true;
      void events.return();
    });
    const over = async (): Promise<IteratorReturnResult<void>> => {
      isOver = true;
      stopHearing();
      abort.abort();
      await events.return();
      return { value: undefined, done: true };
    };
    const changed = async (): Promise<IteratorYieldResult<EventResult>> => {
      await over();
      return { value: show({ data: null, errors: [accessChanged()] }, newId()), done: false };
    };
    return {
      async next() {
        const event = isOver ? undefined : await events.next();
        if (isChanged && !isOver) return changed();
        if (!event || event.done) return over();
        const result = await answerEvent(opened, event.value).catch(async (error: unknown) => {
          await over();
          throw error;
        });
        if (isOver) return { value: undefined, done: true };
        return result ? { value: result, done: false } : changed();
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

  return async (request, listener, requestId) => {
    const recognised = await listener.current();
    const filtered = model.filter(request.document, request.operationName, recognised.viewer);
    await parts.planAhead?.(filtered, request.operationName);
    const compiled = compile(request, filtered, recognised.viewer);
    const abort = new AbortController();
    const { signal } = abort;
    if (filtered.isEmpty) return show(await compiled.run(toRun(request, contextFor(recognised, signal))), requestId);
    const { primary } = compiled;
    if (!primary)
      throw new GraphQLError('This subscription cannot be planned.', { extensions: { code: 'NOT_SUPPORTED' } });
    const connection = connections.get(primary.serviceName);
    if (!connection) throw new Error(`no connection was given for the subgraph ${primary.serviceName}`);
    const upstream = await connection.subscribe({
      document: primary.prepared.document,
      variables: pickVariables(request.variables, primary.variables),
      viewer: recognised.viewer,
      requestId,
      signal,
    });
    if (!(Symbol.asyncIterator in upstream)) return show({ data: null, errors: upstream.errors ?? [] }, requestId);
    return stream({ request, compiled, filtered, viewer: recognised.viewer, listener, signal }, upstream, abort);
  };
}

/** A context of its own for each event: nothing of the one before is known to it. */
const contextFor = (recognised: Recognised, signal: AbortSignal): GraphContext => ({
  ...recognised,
  requestId: newId(),
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

const accessChanged = (): GraphQLError =>
  new GraphQLError('What you may see has changed. Subscribe again.', { extensions: { code: 'ACCESS_CHANGED' } });
