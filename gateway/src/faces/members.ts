import { taggedFaces } from '@daraport/access';
import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLEnumType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { argumentAt, type Tags } from './tags.ts';

type Field = GraphQLField<unknown, unknown>;

/** Which members of types and fields a face has, by their tags. */
export interface Members {
  /** Of an object those that are tagged, by themselves or by its type. */
  readonly fieldsIn: (type: GraphQLObjectType) => Field[];
  readonly isFieldIn: (type: GraphQLObjectType, field: string) => boolean;
  readonly inputFieldsIn: (type: GraphQLInputObjectType) => GraphQLInputField[];
  readonly valuesIn: (type: GraphQLEnumType) => GraphQLEnumValue[];
  readonly argumentsIn: (coordinate: string, of: Field | GraphQLDirective) => GraphQLArgument[];
  /** Whether an interface or one of its fields is tagged for a face, so that tags alone say what of it is in one. */
  readonly isDecided: (type: GraphQLInterfaceType) => boolean;
  readonly isTagged: (coordinate: string) => boolean;
  /** A type that is tagged, but not for this face. */
  readonly isForOthers: (type: GraphQLNamedType) => boolean;
}

/**
 * Fields of objects are in a face by tag. Arguments, input fields and enum values follow what they belong to, unless one of them
 * is tagged for any face: then each is where its own tags say.
 */
export function membersOf(tag: string, tags: Tags): Members {
  const own = tags.get(tag) ?? new Set<string>();
  const isTagged = (coordinate: string): boolean => own.has(coordinate);
  const isNamed = (coordinate: string): boolean => taggedFaces.some((face) => tags.get(face)?.has(coordinate));
  const following = <Member>(members: readonly Member[], coordinateOf: (member: Member) => string): Member[] =>
    members.some((one) => isNamed(coordinateOf(one)))
      ? members.filter((one) => own.has(coordinateOf(one)))
      : [...members];
  const isFieldIn = (type: GraphQLObjectType, field: string): boolean =>
    own.has(type.name) || own.has(`${type.name}.${field}`);

  return {
    isTagged,
    isFieldIn,
    fieldsIn: (type) => Object.values(type.getFields()).filter((field) => isFieldIn(type, field.name)),
    inputFieldsIn: (type) => following(Object.values(type.getFields()), (field) => `${type.name}.${field.name}`),
    valuesIn: (type) => following(type.getValues(), (value) => `${type.name}.${value.name}`),
    argumentsIn: (coordinate, { args }) => following(args, ({ name }) => argumentAt(coordinate, name)),
    isDecided: (type) =>
      isNamed(type.name) || Object.keys(type.getFields()).some((field) => isNamed(`${type.name}.${field}`)),
    isForOthers: (type) => !isObjectType(type) && !isInterfaceType(type) && isNamed(type.name) && !own.has(type.name),
  };
}
