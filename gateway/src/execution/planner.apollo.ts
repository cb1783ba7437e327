import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode as ApolloNode,
  QueryPlanner,
  QueryPlanSelectionNode,
  SubscriptionNode,
} from '@apollo/query-planner';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { documentForApollo } from './root-fields.ts';
import type { FetchPlan, Plan, Planner, PlanNode, Required, Rewrite } from './plan.ts';

/** Apollo's planner behind our interface. */
export function createApolloPlanner(planner: Pick<QueryPlanner, 'buildQueryPlan'>, apiSchema: Schema): Planner {
  return {
    plan(document, operationName) {
      const asked = documentForApollo(document, operationName);
      if (!asked) return { node: undefined };
      const operation = operationFromDocument(apiSchema, asked, operationName ? { operationName } : {});
      return toPlan(planner.buildQueryPlan(operation).node);
    },
  };
}

function toPlan(node: ApolloNode | SubscriptionNode | undefined): Plan {
  if (node?.kind !== 'Subscription') return { node: node && toNode(node) };
  return { primary: toFetch(node.primary), node: node.rest && toNode(node.rest) };
}

function toNode(node: ApolloNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(toNode) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(String), node: toNode(node.node) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        ifTrue: node.ifClause && toNode(node.ifClause),
        ifFalse: node.elseClause && toNode(node.elseClause),
      };
    case 'Fetch':
      return toFetch(node);
    case 'Defer':
      break;
  }
  throw new GraphQLError('@defer is not supported.', { extensions: { code: 'NOT_SUPPORTED' } });
}

function toFetch(node: FetchNode): FetchPlan {
  const { requires } = node;
  const inputRewrites = node.inputRewrites?.map(toRewrite);
  const outputRewrites = node.outputRewrites?.map(toRewrite);
  const after = outputRewrites ? { outputRewrites } : {};
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    operation: node.operation,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    variables: node.variableUsages ?? [],
    ...(requires
      ? { entities: { requires: requires.map(toRequired), ...(inputRewrites ? { inputRewrites } : {}), ...after } }
      : after),
  };
}

function toRequired(node: QueryPlanSelectionNode): Required {
  if (node.kind === 'InlineFragment')
    return { kind: 'Fragment', typeCondition: node.typeCondition, selections: node.selections.map(toRequired) };
  const key = node.alias ?? node.name;
  const selections = node.selections?.map(toRequired);
  return { kind: 'Field', from: key, as: key, ...(selections ? { selections } : {}) };
}

const FRAGMENT = '... on ';

function toRewrite(rewrite: FetchDataRewrite): Rewrite {
  const path = rewrite.path.map((element) =>
    element.startsWith(FRAGMENT) ? { types: new Set([element.slice(FRAGMENT.length)]) } : element,
  );
  const place = { path: path.slice(0, -1), key: rewrite.path.at(-1) ?? '' };
  return rewrite.kind === 'ValueSetter'
    ? { ...place, kind: 'set', value: rewrite.setValueTo as unknown }
    : { ...place, kind: 'rename', to: rewrite.renameKeyTo };
}
