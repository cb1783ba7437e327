import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { operationIn } from './documents.ts';
import type { FetchPlan, Plan, PlanNode } from './plan.ts';
import { rootFields, withRootFields } from './root-fields.ts';

/** A document with one operation, as Hive's planner is asked for it; undefined when the gateway answers all of it itself. */
export function documentForHive(schema: GraphQLSchema, document: DocumentNode): DocumentNode | undefined {
  const asked = withTypeNames(schema, withoutIntrospection(document));
  return operationIn(asked).selectionSet.selections.length > 0 ? asked : undefined;
}

/**
 * Whether a fragment is on one of these types. Of the members of an interface that a subgraph knows as an object, that planner asks for
 * one alone where there are fragments on several, and leaves out what one of them names otherwise than the interface.
 */
export function hasFragmentOn(document: DocumentNode, types: ReadonlySet<string>): boolean {
  let isFound = false;
  const look = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode): void => {
    isFound ||= typeCondition !== undefined && types.has(typeCondition.name.value);
  };
  visit(document, { InlineFragment: look, FragmentDefinition: look });
  return isFound;
}

/** Root fields that the gateway answers itself are not the planner's. */
function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ name }) => (name.value === '__schema' || name.value === '__type' ? null : undefined),
  });
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * With the type's name wherever it decides what is answered, and wherever all else may fall away: that planner leaves out a field
 * of whose selections nothing is left, and does not fetch the name of a type that clients may not see.
 */
function withTypeNames(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const named = visitWithTypeInfo(types, {
    Field: {
      leave(node) {
        const { selectionSet } = node;
        const isSure = selectionSet?.selections.some((one) => one.kind === Kind.FIELD && !one.directives?.length);
        const type = getNamedType(types.getType());
        if (!selectionSet || (isSure && !isAbstractType(type))) return undefined;
        return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, typeName] } };
      },
    },
  });
  return visit(document, named);
}

/**
 * A mutation's root fields are planned one after the other: that planner would complete the first from other subgraphs while the second
 * already runs (GraphQL §6.2.2 forbids it). Neighbours that begin at the same subgraph stay together, as Apollo's planner has it.
 */
export function planInTurn(document: DocumentNode, plan: (document: DocumentNode) => Plan): Plan {
  const operation = operationIn(document);
  const planFor = (selections: readonly SelectionNode[]): Plan => plan(withRootFields(document, operation, selections));
  const parts: {
    readonly service: string | undefined;
    readonly alone: Plan[];
    readonly selections: SelectionNode[];
  }[] = [];
  for (const selections of rootFields(document, operation)) {
    const alone = planFor(selections);
    const service = firstFetch(alone.node)?.serviceName;
    const before = parts.at(-1);
    if (before?.service !== service || !before) parts.push({ service, alone: [alone], selections: [...selections] });
    else {
      before.alone.push(alone);
      before.selections.push(...selections);
    }
  }
  const nodes = parts.flatMap(({ alone: [first, ...others], selections }) => {
    const { node } = first && others.length === 0 ? first : planFor(selections);
    return node ?? [];
  });
  return { node: { kind: 'Sequence', nodes } };
}

function firstFetch(node: PlanNode | undefined): FetchPlan | undefined {
  switch (node?.kind) {
    case 'Fetch':
      return node;
    case 'Sequence':
    case 'Parallel':
      return firstFetch(node.nodes[0]);
    case 'Flatten':
      return firstFetch(node.node);
    case 'Condition':
      return firstFetch(node.ifTrue ?? node.ifFalse);
    case undefined:
      break;
  }
  return undefined;
}
