import {
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { type Data, own } from './objects.ts';
import {
  type Collected,
  collectFields,
  type CollectOptions,
  compositeOf,
  fieldOf,
  type TypedSet,
} from './projection.collect.ts';
import { type Complete, type Field, leafOf, listOf, objectOf, type Position } from './projection.complete.ts';
import { type FitsLeaf, fitsLeaf } from './projection.leaf.ts';
import { type Completion, DENIED, REPORTED } from './projection.pass.ts';

export interface ProjectionOptions extends CollectOptions {
  readonly operation: OperationDefinitionNode;
  /** The schema that `schema` is a part of; what only it knows is hidden, not wrong. */
  readonly whole: GraphQLSchema;
  /** Nodes the viewer may not see. */
  readonly denied: ReadonlySet<FieldNode>;
  /** Answers `__schema` and `__type`. */
  readonly introspect: (nodes: readonly FieldNode[]) => Complete;
}

/** Writes the answer from what was fetched. */
export type Project = (data: Data, pass: Completion) => Data | null;

/**
 * Compiles how an answer is written: in the shape of the operation as the client wrote it, every value checked, nulls
 * bubbled as GraphQL §6.4.4 says, denied places null. The fields of each type are compiled when it first appears.
 */
export function compileProjection(options: ProjectionOptions): Project {
  const { schema, whole, operation, denied } = options;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new GraphQLError(`There is no ${operation.operation} in this schema.`);
  const rootSets: readonly TypedSet[] = [{ set: operation.selectionSet, parent: root }];
  const completeRoot = compileObject(rootSets, root.name, root.name);
  return (data, pass) => {
    const completed = completeRoot(data, pass);
    return completed === REPORTED || completed === DENIED ? null : (completed as Data);
  };

  function compileObject(sets: readonly TypedSet[], typeName: string, parentName: string): Complete {
    const byType = new Map<unknown, readonly Field[] | null>();
    let last: { readonly typename: unknown; readonly fields: readonly Field[] | null } | undefined;
    const fieldsOf = (value: Data): readonly Field[] | null => {
      // A subgraph may call its root types otherwise.
      const typename = sets === rootSets ? undefined : value['__typename'];
      if (last && typename === last.typename) return last.fields;
      const fields = byType.has(typename) ? (byType.get(typename) ?? null) : compileFields(sets, typename);
      // A subgraph that makes up names must not fill the memory.
      if (fields) byType.set(typename, fields);
      last = { typename, fields };
      return fields;
    };
    return objectOf(fieldsOf, typeName, parentName);
  }

  /** Null when the subgraph names a type that clients do not know. */
  function compileFields(sets: readonly TypedSet[], typename: unknown): readonly Field[] | null {
    const isUntold = typename === undefined || typename === '';
    // Where the place itself says which object it is, nobody need have asked for its name.
    const declared = isUntold && sets.every(({ parent }) => isObjectType(parent)) ? sets[0]?.parent : undefined;
    if (isUntold && !declared) return collectFields(options, sets, undefined).map(compileField);
    const named = declared ?? (typeof typename === 'string' ? compositeOf(schema, typename) : undefined);
    const asNamed = named && sets.map(({ set }) => ({ set, parent: named }));
    return asNamed ? collectFields(options, asNamed, named.name).map(compileField) : null;
  }

  function compileField({ key, nodes, parent }: Collected): Field {
    if (key === '__proto__')
      throw new GraphQLError(`The name "${key}" cannot be used.`, { extensions: { code: 'FORBIDDEN_NAME' } });
    const [node] = nodes as [FieldNode];
    const definition = fieldOf(parent, node.name.value);
    const field = {
      key,
      isInherited: key in Object.prototype,
      fits: undefined,
      isOfObject: false,
      parentName: parent.name,
    };
    if (!definition && node.name.value === '__typename') {
      const complete: Complete = (object) => typenameOf(object as Data, key, parent.name);
      return { ...field, isOfObject: true, isNonNull: true, typeName: 'String', complete };
    }
    if (!definition) return { ...field, isNonNull: false, typeName: '', complete: options.introspect(nodes) };
    const isDenied = nodes.some((one) => denied.has(one));
    const position = isDenied
      ? deniedPosition(definition.type, parent.name)
      : compilePosition(definition.type, setsOf(nodes, parent), parent.name);
    const named = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    return {
      ...field,
      ...position,
      fits: !isDenied && isLeafType(named) ? (fitsLeaf(named) ?? (() => true)) : undefined,
    };
  }

  function setsOf(nodes: readonly FieldNode[], parent: Collected['parent']): TypedSet[] {
    return nodes.flatMap((node) => {
      const type = fieldOf(parent, node.name.value)?.type;
      const returned = type && getNamedType(type);
      return node.selectionSet && isCompositeType(returned) ? [{ set: node.selectionSet, parent: returned }] : [];
    });
  }

  function compilePosition(given: GraphQLOutputType, sets: readonly TypedSet[], parentName: string): Position {
    const isNonNull = isNonNullType(given);
    const type = isNonNull ? given.ofType : given;
    const typeName = String(type);
    return { isNonNull, typeName, parentName, complete: compileValue(type, sets, typeName, parentName) };
  }

  function compileValue(
    type: GraphQLOutputType,
    sets: readonly TypedSet[],
    typeName: string,
    parentName: string,
  ): Complete {
    if (isListType(type))
      return listOf(compilePosition(type.ofType as GraphQLOutputType, sets, parentName), typeName, parentName);
    return isLeafType(type)
      ? leafOf(fitsLeaf(type), { typeName, parentName, isHidden: hiddenLeaf(type) })
      : compileObject(sets, typeName, parentName);
  }

  /** Whether a value that does not fit a leaf is one of those that this part of the schema does not have. */
  function hiddenLeaf({ name }: GraphQLLeafType): FitsLeaf | undefined {
    const type = schema === whole ? undefined : whole.getType(name);
    return isLeafType(type) ? fitsLeaf(type) : undefined;
  }

  /** The object's own type where clients know it, else that of the place; an interface's name is never told as an object's. */
  function typenameOf(object: Data, key: string, parentName: string): unknown {
    return objectName(own(object, key)) ?? objectName(object['__typename']) ?? objectName(parentName) ?? REPORTED;
  }

  function objectName(name: unknown): string | undefined {
    return typeof name === 'string' && isObjectType(schema.getType(name)) ? name : undefined;
  }
}

function deniedPosition(type: GraphQLOutputType, parentName: string): Position {
  return { isNonNull: isNonNullType(type), typeName: String(type), parentName, complete: (_, pass) => pass.deny() };
}
