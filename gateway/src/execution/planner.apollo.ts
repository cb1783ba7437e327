import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { FetchNode, PlanNode as ApolloNode, QueryPlanner, SubscriptionNode } from '@apollo/query-planner';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { FetchPlan, Plan, Planner, PlanNode } from './plan.ts';

/** Apollo's planner behind our interface. */
export function createApolloPlanner(planner: Pick<QueryPlanner, 'buildQueryPlan'>, apiSchema: Schema): Planner {
  return {
    plan(document, operationName) {
      const operation = operationFromDocument(apiSchema, document, operationName ? { operationName } : {});
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
  const { requires, inputRewrites, outputRewrites } = node;
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    operation: node.operation,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    variables: node.variableUsages ?? [],
    ...(outputRewrites && !requires ? { outputRewrites } : {}),
    ...(requires
      ? {
          entities: {
            requires,
            ...(inputRewrites ? { inputRewrites } : {}),
            ...(outputRewrites ? { outputRewrites } : {}),
          },
        }
      : {}),
  };
}
