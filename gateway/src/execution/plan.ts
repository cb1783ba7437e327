import type { DocumentNode } from 'graphql';

/** One step into the response: a response key, every element of a list, or only objects of these types. */
export type PathElement = string | { readonly types: ReadonlySet<string> };
export type Path = readonly PathElement[];

/** Stands in a path for every element of a list. */
export const EACH = '@';

/** A part of an entity that is told to a subgraph: read under one key, told under another. */
export type Required =
  | {
      readonly kind: 'Field';
      readonly from: string;
      readonly as: string;
      readonly selections?: readonly Required[];
    }
  | { readonly kind: 'Fragment'; readonly typeCondition: string | undefined; readonly selections: readonly Required[] };

/** What is done to a value at a path: a field is set, or a key renamed that the planner had aliased. */
export type Rewrite = { readonly path: Path; readonly key: string } & (
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'rename'; readonly to: string }
);

/** What an entity must have for a subgraph to know it, and how it is told. */
export interface EntityInput {
  readonly requires: readonly Required[];
  readonly inputRewrites?: readonly Rewrite[];
  readonly outputRewrites?: readonly Rewrite[];
}

export interface FetchPlan {
  readonly kind: 'Fetch';
  readonly serviceName: string;
  readonly operation: string;
  readonly isMutation: boolean;
  /** The client's variables it uses. */
  readonly variables: readonly string[];
  readonly outputRewrites?: readonly Rewrite[];
  /** Given for a fetch of entities; without it the fetch starts at a root type. */
  readonly entities?: EntityInput;
}

export type PlanNode =
  | FetchPlan
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
  /** Whether it is asked for documents whose conditions are decided, once for each outcome. */
  readonly wantsDecided?: boolean;
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
    case undefined:
      break;
  }
  return node;
}

/** How many fetches a plan without conditions has. */
export function countFetches(node: PlanNode | undefined): number {
  if (node?.kind === 'Fetch') return 1;
  if (node?.kind === 'Flatten') return countFetches(node.node);
  if (node?.kind !== 'Sequence' && node?.kind !== 'Parallel') return 0;
  return node.nodes.reduce((count, one) => count + countFetches(one), 0);
}
