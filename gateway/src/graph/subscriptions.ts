import type { Filtered, Viewer } from '@daraport/access';
import { newId } from '@daraport/domain';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Recognised } from '../identity.ts';
import type { GraphRequest } from '../limits/request.ts';
import type { GraphContext } from './context.ts';
import type { GraphModel } from './model.ts';
import { chosenOperation, coerceVariables, denialReason } from './operation.ts';
import { bounded } from './queue.ts';
import { restore } from './shape.ts';
import type { ConnectionSource } from './source.ts';
import { completeEvent, createSubscriptionPlanner, type SubscriptionPlan } from './subscription-plan.ts';

/** What leaves over the socket. */
export interface EventResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Who listens: asked again for every event. Rejects when the session is over. */
export interface Listener {
  current(): Promise<Recognised>;
  /** Calls back each time it was asked anew who listens; gives back what ends that. */
  onRecognised(hear: (viewer: Viewer) => void): () => void;
  /** The reader cannot keep up; ends its socket. */
  tooSlow(): void;
}

interface Asked {
  readonly request: GraphRequest;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly filtered: Filtered;
}

interface Opened extends Asked {
  /** Who it was opened for. */
  readonly viewer: Viewer;
  readonly plan: SubscriptionPlan;
  readonly listener: Listener;
  readonly signal: AbortSignal;
}

export type Subscribe = (
  request: GraphRequest,
  listener: Listener,
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
  present: (error: GraphQLError, requestId: string) => GraphQLFormattedError;
}): Subscribe {
  const { model, connections, sources } = parts;
  const planOf = createSubscriptionPlanner(model);

  const show = (data: EventResult['data'], errors: readonly GraphQLError[], requestId: string): EventResult => ({
    data: data ?? null,
    ...(errors.length > 0 ? { errors: errors.map((error) => parts.present(error, requestId)) } : {}),
  });

  const shape = ({ request, variables, filtered }: Asked, recognised: Recognised, data: EventResult['data']) =>
    restore({ schema: model.schema, ...request, variables, filtered, reason: denialReason(recognised) }, data);

  const hasChanged = ({ request, filtered, viewer }: Opened, now: Viewer): boolean =>
    !isSameModules(viewer, now) || !isSameAccess(filtered, model.filter(request.document, request.operationName, now));

  async function answerEvent(opened: Opened, event: SubgraphResponse): Promise<EventResult | undefined> {
    const { request, filtered, listener, signal } = opened;
    const recognised = await listener.current();
    if (hasChanged(opened, recognised.viewer)) return undefined;
    const context: GraphContext = {
      ...recognised,
      requestId: newId(),
      clientAddress: '',
      canKeepSession: false,
      signal,
      effects: [],
    };
    const { operationName, variables } = request;
    const answer = await completeEvent(
      model,
      sources,
      { plan: opened.plan, document: filtered.document, operationName, variables },
      event,
      context,
    );
    const data = answer.data as Record<string, unknown> | null | undefined;
    const restored = filtered.denied.length === 0 ? { data, errors: [] } : shape(opened, recognised, data);
    return show(restored.data, [...(answer.errors ?? []), ...restored.errors], context.requestId);
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
      return { value: show(null, [accessChanged()], newId()), done: false };
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

  return async (request, listener) => {
    const requestId = newId();
    const operation = chosenOperation(request.document, request.operationName);
    const variables = coerceVariables(model.schema, operation, request.variables);
    const recognised = await listener.current();
    const filtered = model.filter(request.document, request.operationName, recognised.viewer);
    if (filtered.isEmpty) {
      const { data, errors } = shape({ request, variables, filtered }, recognised, {});
      return show(data, errors, requestId);
    }
    const plan = planOf(filtered.document, request.operationName);
    const connection = connections.get(plan.serviceName);
    if (!connection) throw new Error(`no connection was given for the subgraph ${plan.serviceName}`);
    const abort = new AbortController();
    const used = plan.variableUsages
      .filter((name) => name in request.variables)
      .map((name) => [name, request.variables[name]]);
    const upstream = await connection.subscribe({
      document: plan.document,
      variables: Object.fromEntries(used),
      ...(plan.operationName ? { operationName: plan.operationName } : {}),
      viewer: recognised.viewer,
      requestId,
      signal: abort.signal,
    });
    if (!(Symbol.asyncIterator in upstream)) return show(null, upstream.errors ?? [], requestId);
    const { viewer } = recognised;
    return stream({ request, variables, filtered, viewer, plan, listener, signal: abort.signal }, upstream, abort);
  };
}

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
