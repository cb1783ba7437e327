import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { BoundedCache } from './cache.ts';

/** An operation as it goes to a subgraph: the same text is always the same object, so that whoever prepares it does so once. */
export interface Prepared {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Prepares an operation of a plan. The name that the planner made is taken off: it differs where the text is the same. */
export type Prepare = (operation: string) => Prepared;

export function createPrepare(): Prepare {
  const byOperation = new BoundedCache<Prepared>(2000);
  const byText = new BoundedCache<Prepared>(2000);
  return (operation) =>
    byOperation.get(operation, () => {
      const document = withoutName(parse(operation, { noLocation: true }));
      const text = print(document);
      return byText.get(text, () => ({ text, document, operation: operationIn(document) }));
    });
}

export function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation) return operation;
  throw new GraphQLError('The plan has a fetch without an operation.');
}

function withoutName(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return one;
    const { name: _, ...rest } = one;
    return rest;
  });
  return { ...document, definitions };
}

/** The alias and the variable under which one of several entity fetches stands in a common operation. */
export const aliasOf = (index: number): string => `entities${index}`;
export const representationsOf = (index: number): string => `representations${index}`;

/** Several entity fetches of one subgraph as one operation. */
export function combine(parts: readonly Prepared[]): string {
  const variables = new Map<string, VariableDefinitionNode>();
  const fragments: string[] = [];
  const selections = parts.flatMap((part, index) => {
    const renamed = renameFor(part.document, index);
    const operation = operationIn(renamed);
    for (const one of operation.variableDefinitions ?? []) variables.set(one.variable.name.value, one);
    for (const one of renamed.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.push(print(one));
    return operation.selectionSet.selections.map((one) =>
      one.kind === Kind.FIELD ? { ...one, alias: { kind: Kind.NAME as const, value: aliasOf(index) } } : one,
    );
  });
  const operation = {
    ...operationIn((parts[0] as Prepared).document),
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET as const, selections },
  };
  return [print(operation), ...fragments].join('\n');
}

/** Names that each fetch has for itself get its number. */
function renameFor(document: DocumentNode, index: number): DocumentNode {
  const numbered = <Node extends { readonly name: { readonly value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: `${node.name.value}_${index}` },
  });
  return visit(document, {
    Variable: (node) =>
      node.name.value === 'representations'
        ? { ...node, name: { ...node.name, value: representationsOf(index) } }
        : undefined,
    FragmentSpread: { leave: numbered },
    FragmentDefinition: { leave: numbered },
  });
}

/** The `_entities` field of an entity fetch. */
export function entitiesFieldOf({ operation }: Prepared): FieldNode & { readonly selectionSet: SelectionSetNode } {
  const [field] = operation.selectionSet.selections;
  if (field?.kind === Kind.FIELD && field.selectionSet) return { ...field, selectionSet: field.selectionSet };
  throw new GraphQLError('The plan has an entity fetch that asks for no entities.');
}
