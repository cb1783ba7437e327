import { fragmentsOf } from '@daraport/access';
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  Kind,
  valueFromASTUntyped,
  visit,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, conditionVariables, isIncluded, readConditions } from '../execution/conditions.ts';
import { chosenOperation } from '../graph/operation.ts';
import type { ListSize, Weights } from './cost.weights.ts';
import { limits } from './limits.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** The static cost of an operation with its variables, before anything is planned; an upper bound of the objects it may answer. */
export type CostOf = (document: DocumentNode, operationName: string | undefined, variables: Variables) => number;

/** A list that says nothing of its size is taken to hold so many. */
const ASSUMED_SIZE = 10;
/** A mutation's root field, besides what it answers; as Apollo's router reckons. */
const MUTATION = 10;
/** A question for the schema, however deep. */
const INTROSPECTION = 10;

/** Costs that are remembered of one document: each for other sizes or conditions. */
const MAX_COSTS = 100;

/**
 * Reckons by the GraphQL Cost Directives (section 6.1.1): an object costs 1, a leaf nothing, `@cost` says otherwise, a list its size
 * times what one of its items costs. Sizes come from the slicing arguments of `@listSize`, from `assumedSize`, or are
 * assumed. Of an abstract type the dearest member counts. `@skip` and `@include` are heeded. The same document is reckoned once
 * for the same sizes and conditions.
 */
export function createCostOf(schema: GraphQLSchema, weights: Weights): CostOf {
  const slicing = new Set([...weights.sizes.values()].flatMap((size) => size.slicingArguments));
  const known = new WeakMap<
    DocumentNode,
    { readonly deciding: readonly string[]; readonly costs: Map<string, number> }
  >();
  return (document, operationName, variables) => {
    const { deciding, costs } = known.get(document) ?? {
      deciding: decidingVariables(document, slicing),
      costs: new Map(),
    };
    known.set(document, { deciding, costs });
    const key = `${operationName ?? ''} ${deciding.map((name) => wordOf(variables[name])).join(' ')}`;
    const found = costs.get(key);
    if (found !== undefined) return found;
    const { operation, selectionSet } = chosenOperation(document, operationName);
    const cost = new Reckoning(schema, weights, document, variables).operation(operation, selectionSet);
    if (costs.size >= MAX_COSTS) costs.clear();
    costs.set(key, cost);
    return cost;
  };
}

/** Names of the variables that sizes and conditions may come from. */
function decidingVariables(document: DocumentNode, slicing: ReadonlySet<string>): string[] {
  const names = new Set(conditionVariables(document));
  visit(document, {
    Argument({ name, value }) {
      if (slicing.has(name.value) && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** What a variable says of size or condition; all else says the same, nothing. */
const wordOf = (value: unknown): string => {
  if (value === undefined) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '?';
};

class Reckoning {
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #variables: Variables;
  readonly #conditions: Conditions;
  readonly #fragments: ReturnType<typeof fragmentsOf>;
  /** What a selection set costs on an object type; fragments are spread in many places. */
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(schema: GraphQLSchema, weights: Weights, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#weights = weights;
    this.#variables = withDefaults(document, variables);
    this.#conditions = readConditions(conditionVariables(document), this.#variables);
    this.#fragments = fragmentsOf(document);
  }

  operation(kind: OperationTypeNode, selections: SelectionSetNode): number {
    const root = this.#schema.getRootType(kind);
    if (!root) return 0;
    return (
      this.#selections(root, selections, undefined) +
      (kind === OperationTypeNode.MUTATION ? MUTATION * selections.selections.length : 0)
    );
  }

  /** `size` is that of the field that was asked, for those of its fields that hold the list (`sizedFields`). */
  #selections(type: GraphQLCompositeType, set: SelectionSetNode, size: Sized | undefined): number {
    if (isAbstractType(type))
      return Math.max(0, ...this.#schema.getPossibleTypes(type).map((one) => this.#selections(one, set, size)));
    const known = size ? undefined : this.#known.get(set)?.get(type.name);
    if (known !== undefined) return known;
    const cost = set.selections.reduce(
      (sum, one) => sum + (isIncluded(one, this.#conditions) ? this.#selection(type, one, size) : 0),
      0,
    );
    if (!size) this.#known.set(set, (this.#known.get(set) ?? new Map<string, number>()).set(type.name, cost));
    return cost;
  }

  #selection(type: GraphQLObjectType, selection: SelectionNode, size: Sized | undefined): number {
    if (selection.kind === Kind.FIELD) return this.#field(type, selection, size);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
    const applies =
      condition === undefined ||
      condition === type ||
      (isAbstractType(condition) && this.#schema.isSubType(condition, type));
    return fragment && applies ? this.#selections(type, fragment.selectionSet, size) : 0;
  }

  #field(type: GraphQLObjectType, node: FieldNode, outer: Sized | undefined): number {
    const name = node.name.value;
    if (name === '__typename') return 0;
    const field = type.getFields()[name];
    if (!field) return INTROSPECTION;
    const coordinate = `${type.name}.${name}`;
    const returned = getNamedType(field.type);
    const { costs, sizes } = this.#weights;
    const weight = costs.get(coordinate) ?? costs.get(returned.name) ?? (isLeafType(returned) ? 0 : 1);
    const own = sizes.get(coordinate);
    const sized = own && { size: this.#sizeOf(own, node, field), fields: own.sizedFields };
    const below =
      node.selectionSet && !isLeafType(returned)
        ? this.#selections(
            returned as GraphQLCompositeType,
            node.selectionSet,
            sized?.fields.length ? sized : undefined,
          )
        : 0;
    const isList = isListType(getNullableType(field.type));
    const count = isList ? listSize(name, sized, outer) : 1;
    const inputs = (node.arguments ?? []).map((one) => costs.get(`${coordinate}(${one.name.value}:)`) ?? 0);
    return inputs.reduce((sum, one) => sum + one, count * (weight + below));
  }

  #sizeOf({ slicingArguments, assumedSize }: ListSize, node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = slicingArguments.map((name) => {
      const argument = node.arguments?.find((one) => one.name.value === name)?.value;
      return argument
        ? valueFromASTUntyped(argument, this.#variables)
        : field.args.find((one) => one.name === name)?.defaultValue;
    });
    const sizes = given.filter((value): value is number => typeof value === 'number' && value >= 0);
    return sizes.length > 0 ? Math.max(...sizes) : (assumedSize ?? limits.pageSize);
  }
}

interface Sized {
  readonly size: number;
  readonly fields: readonly string[];
}

/** Of a list: its own size, or that of the field above whose list it is. */
function listSize(name: string, own: Sized | undefined, outer: Sized | undefined): number {
  if (own && own.fields.length === 0) return own.size;
  return outer?.fields.includes(name) ? outer.size : ASSUMED_SIZE;
}

/** The variables as they were sent, and the defaults of those that were not. */
function withDefaults(document: DocumentNode, variables: Variables): Variables {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const defaults = operations
    .flatMap((one) => one.variableDefinitions ?? [])
    .flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    );
  return defaults.length > 0 ? { ...Object.fromEntries(defaults), ...variables } : variables;
}
