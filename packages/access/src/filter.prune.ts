import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Response key under which the runtime type arrives where nulls must be placed; clients may not use it as an alias. */
export const TYPE_ALIAS = '__daraport_type';

/** Whether a selection set holds a denied field, by itself, deeper down, or through fragments. */
export type Touches = (selections: SelectionSetNode) => boolean;

/** Computes `Touches` for one document, each selection set once, so that nested fragments cost nothing extra. */
export function touches(document: DocumentNode, denied: ReadonlySet<FieldNode>): Touches {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, boolean>();
  const isTouched: Touches = (selections) => {
    const answer = known.get(selections);
    if (answer !== undefined) return answer;
    known.set(selections, false);
    const result = selections.selections.some(isSelectionTouched);
    known.set(selections, result);
    return result;
  };
  const isSelectionTouched = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && isTouched(fragment.selectionSet);
    }
    if (selection.kind === Kind.FIELD && denied.has(selection)) return true;
    return selection.selectionSet !== undefined && isTouched(selection.selectionSet);
  };
  return isTouched;
}

/** Fragment definitions by name. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((one) => [one.name.value, one]));
}

const typeSelection: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: TYPE_ALIAS },
  name: { kind: Kind.NAME, value: '__typename' },
};

/** The operation without its denied fields, with only the fragments and variables it still uses: valid as before. */
export function prune(
  schema: GraphQLSchema,
  document: DocumentNode,
  denied: ReadonlySet<FieldNode>,
): { document: DocumentNode; isEmpty: boolean } {
  const types = new TypeInfo(schema);
  const isTouched = touches(document, denied);
  const keep = (node: FieldNode): FieldNode | null | undefined => {
    if (denied.has(node)) return null;
    const returned = types.getType();
    const needsType =
      node.selectionSet && returned && isAbstractType(getNamedType(returned)) && isTouched(node.selectionSet);
    return needsType && node.selectionSet ? { ...node, selectionSet: withType(node.selectionSet) } : undefined;
  };
  const rest = visit(
    document,
    visitWithTypeInfo(types, {
      Field: { enter: keep },
      SelectionSet: { leave: (node) => (node.selections.length === 0 ? withType(node) : undefined) },
    }),
  );
  const operation = rest.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const pruned = operation ? withUsedVariables(reachable(rest, operation)) : rest;
  return { document: pruned, isEmpty: isEmpty(pruned) };
}

const withType = (node: SelectionSetNode): SelectionSetNode => ({
  ...node,
  selections: [typeSelection, ...node.selections],
});

/** Whether the root selects nothing but our own alias. */
function isEmpty(document: DocumentNode): boolean {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsOf(document);
  const isBare = (selections: SelectionSetNode): boolean =>
    selections.selections.every((one) => {
      if (one.kind === Kind.FIELD) return one.alias?.value === TYPE_ALIAS;
      if (one.kind === Kind.INLINE_FRAGMENT) return isBare(one.selectionSet);
      const fragment = fragments.get(one.name.value);
      return !fragment || isBare(fragment.selectionSet);
    });
  return !operation || isBare(operation.selectionSet);
}

function withUsedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { Variable: (node) => void used.add(node.name.value), VariableDefinition: () => false as const });
  const definitions = document.definitions.map((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return one;
    return {
      ...one,
      variableDefinitions: (one.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value)),
    };
  });
  return { ...document, definitions };
}

/** The document with this operation alone and the fragments it reaches. */
export function reachable(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const used = new Set<FragmentDefinitionNode>();
  const follow = (selections: SelectionSetNode): void => {
    for (const one of selections.selections) {
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : undefined;
      if (one.kind !== Kind.FRAGMENT_SPREAD && one.selectionSet) follow(one.selectionSet);
      if (!fragment || used.has(fragment)) continue;
      used.add(fragment);
      follow(fragment.selectionSet);
    }
  };
  follow(operation.selectionSet);
  return { ...document, definitions: [operation, ...used] };
}
