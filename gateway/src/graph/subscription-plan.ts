import { createHash } from 'node:crypto';
import { operationFromDocument } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { SubgraphResponse } from '@daraport/subgraph';
import { type DocumentNode, GraphQLError, parse, print } from 'graphql';
import type { GraphContext } from './context.ts';
import type { GraphModel } from './model.ts';
import type { ConnectionSource } from './source.ts';

type RequestContext = Parameters<typeof executeQueryPlan>[2];
type Answer = Awaited<ReturnType<typeof executeQueryPlan>>;

/** What is opened once at one subgraph, and what completes each of its events from the others. */
export interface SubscriptionPlan {
  readonly serviceName: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableUsages: readonly string[];
  readonly perEvent: QueryPlan;
}

const EVENT = '__event';
const MAX_PLANS = 500;

/** Plans subscriptions with the official planner (it plans them, the stock gateway does not run them); cached by text. */
export function createSubscriptionPlanner({
  planner,
  apiSchema,
}: GraphModel): (document: DocumentNode, operationName: string | undefined) => SubscriptionPlan {
  const plans = new Map<string, SubscriptionPlan>();
  return (document, operationName) => {
    const key = createHash('sha256')
      .update(`${operationName ?? ''}\n${print(document)}`)
      .digest('base64');
    const plan = plans.get(key) ?? build(document, operationName);
    plans.delete(key);
    plans.set(key, plan);
    if (plans.size > MAX_PLANS) plans.delete(plans.keys().next().value ?? '');
    return plan;
  };

  function build(document: DocumentNode, operationName: string | undefined): SubscriptionPlan {
    const { node } = planner.buildQueryPlan(
      operationFromDocument(apiSchema, document, operationName ? { operationName } : {}),
    );
    if (node?.kind !== 'Subscription')
      throw new GraphQLError('This subscription cannot be planned.', { extensions: { code: 'NOT_SUPPORTED' } });
    const { primary, rest } = node;
    const event: FetchNode = { ...primary, serviceName: EVENT };
    const nodes: PlanNode[] = rest ? [event, rest] : [event];
    return {
      serviceName: primary.serviceName,
      document: parse(primary.operation, { noLocation: true }),
      operationName: primary.operationName,
      variableUsages: primary.variableUsages ?? [],
      perEvent: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } },
    };
  }
}

/** Completes one event: the event stands in for the first fetch, the rest is run by the stock plan executor. */
export function completeEvent(
  model: GraphModel,
  sources: ReadonlyMap<string, ConnectionSource>,
  asked: {
    plan: SubscriptionPlan;
    document: DocumentNode;
    operationName: string | undefined;
    variables: Readonly<Record<string, unknown>>;
  },
  event: SubgraphResponse,
  context: GraphContext,
): Promise<Answer> {
  const services = Object.assign(Object.create(null) as Record<string, ConnectionSource>, Object.fromEntries(sources), {
    [EVENT]: { process: async () => ({ data: event.data ?? null, ...(event.errors ? { errors: event.errors } : {}) }) },
  });
  const request = {
    request: { query: '', variables: asked.variables },
    context,
    metrics: {},
    logger: quiet,
  } as unknown as RequestContext;
  const operation = buildOperationContext({
    schema: model.schema,
    operationDocument: asked.document,
    ...(asked.operationName ? { operationName: asked.operationName } : {}),
  });
  return executeQueryPlan(asked.plan.perEvent, services, request, operation, model.supergraphSchema, model.apiSchema);
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
