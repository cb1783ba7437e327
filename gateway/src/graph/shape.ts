import { type Filtered, fragmentsOf, operationOf, touches, type Touches, TYPE_ALIAS } from '@daraport/access';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNullableType,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Errors beyond this many are counted, not listed. */
const MAX_ERRORS = 100;

type Data = Record<string, unknown>;
interface Place {
  readonly key: string | number;
  readonly parent: Place | undefined;
}

/** What the shape pass needs: the operation as the client wrote it, and what the filter took out of it. */
export interface ShapeInput {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Coerced by the operation's own definitions. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly filtered: Filtered;
  /** Why, for the client: sign in, sign in again, or not allowed. */
  readonly reason: string;
}

/**
 * The data of the filtered operation in the shape of the original one: `null` in each denied place, bubbled to the
 * nearest nullable parent as GraphQL does, and one `UNAUTHORIZED_FIELD_OR_TYPE` per place with its path. Where one
 * response key is asked twice and one of the two is denied, the place is denied. Only branches that hold a denial are
 * rebuilt. For the stock executor alone: the compiled one writes its answers so, and is compared with this.
 */
export function restore(
  input: ShapeInput,
  data: Data | null | undefined,
): { data: Data | null; errors: GraphQLError[] } {
  const operation = operationOf(input.document, input.operationName);
  const root = input.schema.getRootType(operation.operation);
  if (!data || !root) return { data: null, errors: [] };
  const pass = new ShapePass(input);
  const shaped = pass.object(root, [operation.selectionSet], data, undefined);
  return { data: shaped, errors: pass.errors() };
}

class ShapePass {
  readonly #input: ShapeInput;
  readonly #denied: ReadonlySet<FieldNode>;
  readonly #isTouched: Touches;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #places: Place[] = [];
  #count = 0;

  constructor(input: ShapeInput) {
    this.#input = input;
    this.#denied = new Set(input.filtered.denied.map((one) => one.node));
    this.#isTouched = touches(input.document, this.#denied);
    this.#fragments = fragmentsOf(input.document);
  }

  errors(): GraphQLError[] {
    const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: this.#input.reason };
    const errors = this.#places.map(
      (place) => new GraphQLError('Unauthorized field or type', { path: pathOf(place), extensions }),
    );
    const unlisted = this.#count - this.#places.length;
    if (unlisted === 0) return errors;
    const summary = new GraphQLError(`Unauthorized field or type in ${unlisted} more places`, {
      extensions: { ...extensions, count: unlisted },
    });
    return [...errors, summary];
  }

  object(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    value: Data,
    place: Place | undefined,
  ): Data | null {
    const shaped: Data = Object.create(null);
    let isNull = false;
    for (const [key, nodes] of this.#collect(type, sets, new Map())) {
      const here = { key, parent: place };
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      // What the type does not list is __typename or introspection, which are never denied.
      shaped[key] = field ? this.#field(field.type, nodes, value[key], here) : (value[key] ?? null);
      if (field && shaped[key] === null && isNonNullType(field.type)) isNull = true;
    }
    return isNull ? null : shaped;
  }

  #field(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, place: Place): unknown {
    if (nodes.some((node) => this.#denied.has(node))) {
      this.#count++;
      if (this.#places.length < MAX_ERRORS) this.#places.push(place);
      return null;
    }
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    return sets.some(this.#isTouched) ? this.#value(type, sets, value, place) : (value ?? null);
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[], value: unknown, place: Place): unknown {
    if (value === null || value === undefined) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      if (!Array.isArray(value)) return null;
      const items = value.map((item, index) => this.#value(inner.ofType, sets, item, { key: index, parent: place }));
      return isNonNullType(inner.ofType) && items.includes(null) ? null : items;
    }
    const runtime = isAbstractType(inner) ? this.#input.schema.getType(String((value as Data)[TYPE_ALIAS])) : inner;
    return isObjectType(runtime) ? this.object(runtime, sets, value as Data, place) : null;
  }

  /** The fields of an object by response key, in the order of the operation (GraphQL §6.3.2). */
  #collect(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    fields: Map<string, FieldNode[]>,
    seen = new Set<string>(),
  ) {
    for (const selection of sets.flatMap((set) => set.selections)) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (!fragment || !this.#applies(type, fragment.typeCondition?.name.value)) continue;
      this.#collect(type, [fragment.selectionSet], fields, seen);
    }
    return fields;
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.#input.schema.getType(condition);
    return isAbstractType(wanted) && this.#input.schema.isSubType(wanted, type);
  }

  #isIncluded(node: Parameters<typeof getDirectiveValues>[1]): boolean {
    if (!node.directives?.length) return true;
    const { variables } = this.#input;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
  }
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at; at = at.parent) path.unshift(at.key);
  return path;
}
