import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Parts } from './cut.ts';
import { argumentAt } from './tags.ts';

/** What cannot be said in a face: arguments and input fields that must be given and are hidden, defaults that name what is hidden. */
export function unsoundInputs(parts: Parts, tag: string): string[] {
  const { members, reached } = parts;
  const hidden = (coordinate: string): string => `${coordinate} must be given, and is not tagged "${tag}"`;
  const ofArguments = (
    coordinate: string,
    all: readonly GraphQLArgument[],
    some: readonly GraphQLArgument[],
  ): string[] => [
    ...all
      .filter((one) => isRequiredArgument(one) && !some.includes(one))
      .map((one) => hidden(argumentAt(coordinate, one.name))),
    ...some.flatMap((one) => defaultFault(parts, argumentAt(coordinate, one.name), one, tag)),
  ];
  const ofType = (type: GraphQLNamedType): string[] => {
    if (isObjectType(type) || isInterfaceType(type))
      return parts.fieldsIn(type).flatMap((field) => {
        const coordinate = `${type.name}.${field.name}`;
        return ofArguments(coordinate, field.args, members.argumentsIn(coordinate, field));
      });
    if (isEnumType(type)) return members.valuesIn(type).length > 0 ? [] : [`${type.name} has no value tagged "${tag}"`];
    if (!isInputObjectType(type)) return [];
    const fields = members.inputFieldsIn(type);
    return [
      ...(fields.length > 0 ? [] : [`${type.name} has no input field tagged "${tag}"`]),
      ...Object.values(type.getFields())
        .filter((one) => isRequiredInputField(one) && !fields.includes(one))
        .map((one) => hidden(`${type.name}.${one.name}`)),
      ...fields.flatMap((one) => defaultFault(parts, `${type.name}.${one.name}`, one, tag)),
    ];
  };
  const ofDirectives = parts.directives.flatMap((directive) => {
    const coordinate = `@${directive.name}`;
    return ofArguments(coordinate, directive.args, members.argumentsIn(coordinate, directive));
  });
  return [...[...reached.keys()].flatMap(ofType), ...ofDirectives];
}

function defaultFault(
  parts: Parts,
  coordinate: string,
  { type, defaultValue }: GraphQLArgument | GraphQLInputField,
  tag: string,
): string[] {
  const hidden = defaultValue === undefined ? undefined : hiddenIn(parts, type, defaultValue);
  return hidden === undefined ? [] : [`${coordinate} has a default with ${hidden}, which is not tagged "${tag}"`];
}

/** The first enum value or input field in a default value that the face does not have. */
function hiddenIn(parts: Parts, given: GraphQLInputType, value: unknown): string | undefined {
  const type = getNullableType(given);
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    return items.map((one) => hiddenIn(parts, type.ofType, one)).find((one) => one !== undefined);
  }
  if (isEnumType(type)) {
    const named = type.getValues().find((one) => one.value === value);
    return named && parts.members.valuesIn(type).includes(named) ? undefined : `${type.name}.${named?.name ?? '?'}`;
  }
  if (!isInputObjectType(type)) return undefined;
  const fields = new Map(parts.members.inputFieldsIn(type).map((one) => [one.name, one]));
  return Object.entries(value as Record<string, unknown>)
    .map(([name, inner]) => {
      const field = fields.get(name);
      return field ? hiddenIn(parts, field.type, inner) : `${type.name}.${name}`;
    })
    .find((one) => one !== undefined);
}

/** Fields that an interface has in a face and one of its implementers there has not. */
export const unmetInterfaces = ({ reached, fieldsIn }: Parts, tag: string): string[] =>
  [...reached.keys()].filter(isObjectType).flatMap((type) => {
    const own = new Set(fieldsIn(type).map(({ name }) => name));
    return type
      .getInterfaces()
      .flatMap((one) => fieldsIn(one).map((field) => ({ one, field })))
      .filter(({ field }) => !own.has(field.name))
      .map(
        ({ one, field: { name } }) =>
          `${type.name}.${name} is not tagged "${tag}", and ${one.name}.${name} is, which ${type.name} implements`,
      );
  });

/** Places that answer an enum of which a value is hidden, and may not be null where that value stands. */
export function unsoundOutputs({ members, reached, fieldsIn }: Parts, tag: string): string[] {
  return [...reached.keys()].flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? fieldsIn(type).flatMap((field) => {
          const named = getNamedType(field.type);
          const isCut = isEnumType(named) && members.valuesIn(named).length < named.getValues().length;
          return isCut && !isNullableLeaf(field.type)
            ? [
                `${type.name}.${field.name} may not be null, and answers values of ${named.name} that are not tagged "${tag}"`,
              ]
            : [];
        })
      : [],
  );
}

/** Whether each leaf may be null by itself. */
function isNullableLeaf(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isListType(type.ofType) && isNullableLeaf(type.ofType as GraphQLOutputType);
  return isListType(type) ? isNullableLeaf(type.ofType) : true;
}

/** Tags that stand on what no tagged field leads to: a decision that decides nothing is a mistake. */
export function idleTags(api: GraphQLSchema, { members, reached, fieldsIn }: Parts, tag: string): string[] {
  return Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => {
      if (!reached.has(type))
        return coordinatesOf(type).some(members.isTagged)
          ? [`${type.name} is tagged "${tag}", and nothing tagged leads to it`]
          : [];
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const shown = new Set(fieldsIn(type).map(({ name }) => name));
      const unseen = Object.values(type.getFields()).filter(({ name }) => !shown.has(name));
      return unseen.flatMap(({ name, args }) =>
        args
          .map((one) => argumentAt(`${type.name}.${name}`, one.name))
          .filter(members.isTagged)
          .map((coordinate) => `${coordinate} is tagged "${tag}", and its field is not`),
      );
    });
}

/** A type and its members, arguments apart. */
const coordinatesOf = (type: GraphQLNamedType): string[] => [
  type.name,
  ...('getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []),
  ...(isEnumType(type) ? type.getValues().map((value) => `${type.name}.${value.name}`) : []),
];
