import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isUnionType,
  type GraphQLField,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, isIncluded } from './conditions.ts';
import { isOfType } from './objects.ts';

/** A selection set and the type that its fields are looked up on. */
export interface TypedSet {
  readonly set: SelectionSetNode;
  readonly parent: GraphQLCompositeType;
}

/** All that an operation asks under one response key of one object. */
export interface Collected {
  readonly key: string;
  readonly nodes: FieldNode[];
  /** The type on which the first of them stands: errors name it. */
  readonly parent: GraphQLCompositeType;
}

export interface CollectOptions {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
}

/**
 * The fields of an object by response key, in the order of the operation (GraphQL §6.3.2). `typename` is what the
 * subgraph said the object is, if it said anything; otherwise a fragment fits where the type around it says so.
 */
export function collectFields(
  options: CollectOptions,
  sets: readonly TypedSet[],
  typename: string | undefined,
): Collected[] {
  const fields = new Map<string, Collected>();
  const collect = (set: SelectionSetNode, parent: GraphQLCompositeType): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, options.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.nodes.push(selection);
        else fields.set(key, { key, nodes: [selection], parent });
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? options.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || (condition && !isOfType(options.schema, typename ?? parent.name, condition))) continue;
      collect(fragment.selectionSet, compositeOf(options.schema, condition) ?? parent);
    }
  };
  for (const { set, parent } of sets) collect(set, parent);
  return [...fields.values()];
}

/** The definition of a field on a type; undefined for `__typename` and introspection. */
export function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

export function compositeOf(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
