import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/** Values of the variables that `@skip` and `@include` look at. */
export type Conditions = Readonly<Record<string, boolean>>;

/** Names of the variables that `@skip` and `@include` look at, in a fixed order. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const given = isCondition(node.name.value) ? node.arguments?.[0]?.value : undefined;
      if (given?.kind === Kind.VARIABLE) names.add(given.name.value);
    },
  });
  return [...names].toSorted();
}

/** Whether a selection belongs to the response under these conditions. */
export function isIncluded(node: SelectionNode, conditions: Conditions): boolean {
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    const given = isCondition(name) ? directive.arguments?.[0]?.value : undefined;
    if (!given) continue;
    const value =
      given.kind === Kind.VARIABLE ? conditions[given.name.value] : given.kind === Kind.BOOLEAN && given.value;
    if (value === (name === 'skip')) return false;
  }
  return true;
}

/** The conditions' values; `variables` are coerced, so that defaults are in. A null, which no condition may be, counts as false. */
export function readConditions(names: readonly string[], variables: Readonly<Record<string, unknown>>): Conditions {
  return Object.fromEntries(names.map((name) => [name, variables[name] === true]));
}

/** The same with the conditions decided: without what is skipped, and without the directives. Nothing of a root may be left. */
export function decideConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  const plain = <Node extends SelectionNode>(node: Node): Node =>
    node.directives?.length
      ? { ...node, directives: node.directives.filter(({ name }) => !isCondition(name.value)) }
      : node;
  const decide = (node: SelectionNode): null | undefined => (isIncluded(node, conditions) ? undefined : null);
  const emptied = { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: '__typename' } };
  const filled = <Node extends { readonly selectionSet?: SelectionSetNode }>(node: Node): Node =>
    node.selectionSet?.selections.length === 0
      ? { ...node, selectionSet: { ...node.selectionSet, selections: [emptied] } }
      : node;
  return visit(document, {
    Field: { enter: decide, leave: (node) => filled(plain(node)) },
    FragmentSpread: { enter: decide, leave: plain },
    InlineFragment: { enter: decide, leave: (node) => filled(plain(node)) },
    FragmentDefinition: { leave: filled },
  });
}

const isCondition = (name: string): boolean => name === 'skip' || name === 'include';
