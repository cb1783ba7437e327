import { fragmentsOf, operationOf, reachable } from '@daraport/access';
import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';

/** The root fields of an operation in their order, by response key, within the conditions of the fragments around them; without type names. */
export function rootFields(document: DocumentNode, operation: OperationDefinitionNode): SelectionNode[][] {
  const fragments = fragmentsOf(document);
  const fields = new Map<string, SelectionNode[]>();
  const collect = (selections: readonly SelectionNode[], wrap: (one: SelectionNode) => SelectionNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        if (one.name.value !== '__typename') fields.set(key, [...(fields.get(key) ?? []), wrap(one)]);
        continue;
      }
      const { directives } = one;
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one;
      if (!fragment) continue;
      const within = (inner: SelectionNode): SelectionNode => wrap(withConditions(inner, directives ?? []));
      collect(fragment.selectionSet.selections, directives?.length ? within : wrap);
    }
  };
  collect(operation.selectionSet.selections, (one) => one);
  return [...fields.values()];
}

/** A selection under conditions of its own and under these: in a fragment only where it could not have both. */
function withConditions(selection: SelectionNode, directives: readonly DirectiveNode[]): SelectionNode {
  const own = selection.directives ?? [];
  const isFree = directives.every(({ name }) => own.every((one) => one.name.value !== name.value));
  if (isFree) return { ...selection, directives: [...own, ...directives] };
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [selection] };
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet };
}

/** An operation with other root selections, and the fragments that it still uses. */
export const withRootFields = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): DocumentNode => reachable(document, { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } });

/**
 * A document as Apollo's planner may be asked for it: where a mutation has fragments at its root, that planner may run what is in one of
 * them before what stands in front of it (GraphQL §6.2.2). Undefined when nothing is to be planned, as for the root's type name.
 */
export function documentForApollo(document: DocumentNode, operationName: string | undefined): DocumentNode | undefined {
  const operation = operationOf(document, operationName);
  if (operation.operation !== OperationTypeNode.MUTATION) return document;
  const selections = rootFields(document, operation).flat();
  return selections.length > 0 ? withRootFields(document, operation, selections) : undefined;
}
