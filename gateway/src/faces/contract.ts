import {
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
} from 'graphql';
import { cut, type Parts } from './cut.ts';
import { idleTags, unmetInterfaces, unsoundInputs, unsoundOutputs } from './faults.ts';
import { type Members, membersOf } from './members.ts';
import { argumentAt, type Tags } from './tags.ts';

type Field = GraphQLField<unknown, unknown>;

/** A part of the graph as an API of its own, and what is wrong with the tags that make it. */
export interface Contract {
  readonly schema: GraphQLSchema;
  /** Coordinates and what to change; with any of them the contract must not be served. */
  readonly faults: readonly string[];
}

/**
 * The API of one tag: of each object the fields that are tagged, by themselves or by their type, as far as they can be reached
 * from a tagged field of the root, with those of their arguments that are in it (`members.ts`). What is not tagged is not there, and
 * with it go the inputs, enums, unions and interfaces that only it reached. An abstract type is in a contract with all its members,
 * for a member that is not would show by its `__typename`. A field of an interface is there where it is in every implementer that
 * is, unless the interface's own tags say which are.
 */
export function contractOf(api: GraphQLSchema, tag: string, tags: Tags): Contract {
  const members = membersOf(tag, tags);
  const parts = partsOf(api, members);
  const { reached } = parts;
  const faults = [
    ...[...reached].flatMap(([type, from]) =>
      isObjectType(type) && members.fieldsIn(type).length === 0
        ? [`${type.name} has no field tagged "${tag}", and ${from} leads to it`]
        : [],
    ),
    ...[...reached].flatMap(([type, from]) =>
      members.isForOthers(type)
        ? [`${type.name} is not tagged "${tag}", as it is for others, and ${from} leads to it`]
        : [],
    ),
    ...unmetInterfaces(parts, tag),
    ...unsoundInputs(parts, tag),
    ...unsoundOutputs(parts, tag),
    ...idleTags(api, parts, tag),
  ];
  return { schema: faults.length > 0 ? api : cut(api, parts), faults };
}

/** What of the graph is in a face: types with the place that leads to each, and which of their members. */
function partsOf(api: GraphQLSchema, members: Members): Parts {
  const reached = new Map<GraphQLNamedType, string>();
  const objects = () => [...reached.keys()].filter(isObjectType);
  const fieldsOfInterface = (type: GraphQLInterfaceType): Field[] => {
    const implementers = objects().filter((one) => api.isSubType(type, one));
    const isIn = members.isDecided(type)
      ? ({ name }: Field) => members.isTagged(type.name) || members.isTagged(`${type.name}.${name}`)
      : ({ name }: Field) => implementers.every((one) => members.isFieldIn(one, name));
    return Object.values(type.getFields()).filter(isIn);
  };
  const fieldsIn: Parts['fieldsIn'] = (type) =>
    isInterfaceType(type) ? fieldsOfInterface(type) : members.fieldsIn(type);

  const reach = (type: GraphQLNamedType, from: string): void => {
    if (reached.has(type)) return;
    reached.set(type, from);
    if (isObjectType(type)) for (const field of members.fieldsIn(type)) follow(field, `${type.name}.${field.name}`);
    if (isAbstractType(type)) for (const member of api.getPossibleTypes(type)) reach(member, `${from} by ${type.name}`);
    if (isInputObjectType(type))
      for (const field of members.inputFieldsIn(type)) reach(getNamedType(field.type), `${type.name}.${field.name}`);
  };
  const follow = (field: Field, coordinate: string): void => {
    reach(getNamedType(field.type), coordinate);
    for (const argument of members.argumentsIn(coordinate, field))
      reach(getNamedType(argument.type), argumentAt(coordinate, argument.name));
  };

  const query = api.getQueryType();
  if (query) reach(query, 'every contract');
  for (const root of [api.getMutationType(), api.getSubscriptionType()])
    if (root && members.fieldsIn(root).length > 0) reach(root, 'its own tag');
  const directives = api.getDirectives().filter((one) => !isSpecifiedDirective(one) && isExecutable(one.locations));
  for (const directive of directives)
    for (const argument of members.argumentsIn(`@${directive.name}`, directive))
      reach(getNamedType(argument.type), `@${directive.name}`);
  // An interface is there where an implementer is, and what its fields lead to may bring others.
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const object of objects())
      for (const type of object.getInterfaces()) {
        if (!reached.has(type)) reached.set(type, object.name);
        for (const field of fieldsOfInterface(type)) follow(field, `${type.name}.${field.name}`);
      }
  }
  return { members, reached, directives, fieldsIn };
}

const isExecutable = (locations: readonly string[]): boolean =>
  locations.some((one) =>
    /^(QUERY|MUTATION|SUBSCRIPTION|FIELD|FRAGMENT_\w+|INLINE_FRAGMENT|VARIABLE_DEFINITION)$/.test(one),
  );
