import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';

/** One step into the response: a response key, every element of a list, or only objects of these types. */
export type PathElement = string | { readonly types: ReadonlySet<string> };
export type Path = readonly PathElement[];

/** Stands in a path for every element of a list. */
export const EACH = '@';

/** What an entity must have for a subgraph to know it, and how it is told. */
export interface EntityInput {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly inputRewrites?: readonly FetchDataRewrite[];
  readonly outputRewrites?: readonly FetchDataRewrite[];
}

export interface FetchPlan {
  readonly kind: 'Fetch';
  readonly serviceName: string;
  readonly operation: string;
  readonly isMutation: boolean;
  /** The client's variables it uses. */
  readonly variables: readonly string[];
  readonly outputRewrites?: readonly FetchDataRewrite[];
  /** Given for a fetch of entities; without it the fetch starts at a root type. */
  readonly entities?: EntityInput;
}

/** Entities of several kinds and places asked of one subgraph at once, each under an alias of its own. */
export interface BatchPlan {
  readonly kind: 'Batch';
  readonly serviceName: string;
  readonly operation: string;
  readonly variables: readonly string[];
  readonly parts: readonly (EntityInput & {
    readonly alias: string;
    readonly representations: string;
    readonly paths: readonly Path[];
  })[];
}

export type PlanNode =
  | FetchPlan
  | BatchPlan
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'Flatten'; readonly path: Path; readonly node: PlanNode }
  | {
      readonly kind: 'Condition';
      readonly variable: string;
      readonly ifTrue: PlanNode | undefined;
      readonly ifFalse: PlanNode | undefined;
    };

/** What is fetched from where, and in which order. A subscription's `primary` is opened once, `node` runs for every event. */
export interface Plan {
  readonly primary?: FetchPlan;
  readonly node: PlanNode | undefined;
}

/** Plans one operation of a valid document. Throws a GraphQLError for what it cannot plan. */
export interface Planner {
  plan(document: DocumentNode, operationName: string | undefined): Plan;
}

/** The node that is left when the conditions have these values. */
export function resolveConditions(
  node: PlanNode | undefined,
  values: Readonly<Record<string, boolean>>,
): PlanNode | undefined {
  switch (node?.kind) {
    case 'Condition':
      return resolveConditions(values[node.variable] ? node.ifTrue : node.ifFalse, values);
    case 'Sequence':
    case 'Parallel': {
      const nodes = node.nodes.flatMap((one) => resolveConditions(one, values) ?? []);
      return nodes.length > 1 ? { kind: node.kind, nodes } : nodes[0];
    }
    case 'Flatten': {
      const inner = resolveConditions(node.node, values);
      return inner && { ...node, node: inner };
    }
    case 'Fetch':
    case 'Batch':
    case undefined:
      break;
  }
  return node;
}
