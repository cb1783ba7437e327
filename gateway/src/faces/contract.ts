import {
  buildASTSchema,
  type DefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import { withCheckedScalars } from '../graph/scalars.ts';

/** A part of the graph as an API of its own, and what is wrong with the tags that make it. */
export interface Contract {
  readonly schema: GraphQLSchema;
  /** Coordinates and what to change; with any of them the contract must not be served. */
  readonly faults: readonly string[];
}

/**
 * The API of one tag: of each object the fields that are tagged, by themselves or by their type, as far as they can be reached
 * from a tagged field of the root. What is not tagged is not there, and with it go the inputs, enums, unions and interfaces that
 * only it reached. An abstract type is in a contract with all its members, for a member that is not would show by its
 * `__typename`. A field of an interface is there where it is in every implementer that is.
 */
export function contractOf(api: GraphQLSchema, tag: string, tagged: ReadonlySet<string>): Contract {
  const isTagged = (type: string, field: string): boolean => tagged.has(type) || tagged.has(`${type}.${field}`);
  const fieldsIn = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
    Object.values(type.getFields()).filter((field) => isTagged(type.name, field.name));

  const faults: string[] = [];
  const reached = new Set<GraphQLNamedType>();
  const reach = (type: GraphQLNamedType, from: string): void => {
    if (reached.has(type)) return;
    reached.add(type);
    if (isObjectType(type)) {
      const fields = fieldsIn(type);
      if (fields.length === 0) faults.push(`${type.name} has no field tagged "${tag}", and ${from} leads to it`);
      for (const field of fields) follow(field, `${type.name}.${field.name}`);
    }
    if (isAbstractType(type)) for (const member of api.getPossibleTypes(type)) reach(member, `${from} by ${type.name}`);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        reach(getNamedType(field.type), `${type.name}.${field.name}`);
  };
  const follow = (field: GraphQLField<unknown, unknown>, coordinate: string): void => {
    reach(getNamedType(field.type), coordinate);
    for (const argument of field.args) reach(getNamedType(argument.type), coordinate);
  };

  const query = api.getQueryType();
  if (query) reach(query, 'every contract');
  for (const root of [api.getMutationType(), api.getSubscriptionType()])
    if (root && fieldsIn(root).length > 0) reach(root, 'its own tag');
  const objects = [...reached].filter(isObjectType);
  const fieldOfInterface = (type: GraphQLInterfaceType, field: string): boolean =>
    objects.every((object) => !api.isSubType(type, object) || isTagged(object.name, field));
  for (const object of objects) for (const type of object.getInterfaces()) reached.add(type);

  faults.push(...idleTags(api, tag, tagged, reached));
  const isIn = (type: string, field: string): boolean => {
    const parent = api.getType(type);
    return isInterfaceType(parent) ? fieldOfInterface(parent, field) : isTagged(type, field);
  };
  return { schema: faults.length > 0 ? api : cut(api, new Set([...reached].map(({ name }) => name)), isIn), faults };
}

/** Tags that stand on what no tagged field leads to: a decision that decides nothing is a mistake. */
function idleTags(
  api: GraphQLSchema,
  tag: string,
  tagged: ReadonlySet<string>,
  reached: ReadonlySet<GraphQLNamedType>,
): string[] {
  const objects = Object.values(api.getTypeMap()).filter(isObjectType);
  return objects.flatMap((type) => {
    const hasTag =
      tagged.has(type.name) || Object.keys(type.getFields()).some((field) => tagged.has(`${type.name}.${field}`));
    const isIdle = !reached.has(type) && hasTag;
    return isIdle ? [`${type.name} is tagged "${tag}", and nothing tagged leads to it`] : [];
  });
}

/** The schema without types that are not reached and fields that are not in it. */
function cut(
  api: GraphQLSchema,
  reached: ReadonlySet<string>,
  isIn: (type: string, field: string) => boolean,
): GraphQLSchema {
  const definitions = parse(printSchema(api)).definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) return [definition];
    if (!('name' in definition) || !definition.name || !reached.has(definition.name.value)) return [];
    const type = definition.name.value;
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [definition];
    const fields = definition.fields?.filter((field) => isIn(type, field.name.value)) ?? [];
    const interfaces = definition.interfaces?.filter((one) => reached.has(one.name.value)) ?? [];
    return [{ ...definition, fields, interfaces }];
  });
  return withCheckedScalars(buildASTSchema({ kind: Kind.DOCUMENT, definitions }));
}
