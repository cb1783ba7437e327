import { getNamedType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import type { Requirement } from './requirement.ts';
import type { AccessRules } from './rules.ts';

/** All that a field asks, when selected on that parent type; undefined when the type has no such field. */
export type RequirementsOf = (parentType: string, field: string) => readonly Requirement[] | undefined;

/** The requirement of every field of the schema, each computed on first use. */
export function createRequirementIndex(schema: GraphQLSchema, rules: AccessRules): RequirementsOf {
  const known = new Map<string, readonly Requirement[] | undefined>();
  return (parentType, field) => {
    const coordinate = `${parentType}.${field}`;
    if (!known.has(coordinate)) known.set(coordinate, collect(schema, rules, parentType, field));
    return known.get(coordinate);
  };
}

/**
 * Rules stand on objects. What a supergraph says of an interface, composition derived from the implementers (it refuses
 * a rule written there by hand), so an interface is judged by them again, field by field, and is open by itself.
 */
function collect(
  schema: GraphQLSchema,
  rules: AccessRules,
  parentType: string,
  field: string,
): Requirement[] | undefined {
  const parent = schema.getType(parentType);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  if (!parent.getFields()[field]) return isServiceField(schema, parentType, field) ? [] : undefined;
  const objects = isInterfaceType(parent) ? schema.getImplementations(parent).objects : [parent];
  return objects.flatMap((type) => {
    const definition = type.getFields()[field];
    if (!definition) return [];
    const returned = getNamedType(definition.type);
    const declared = rules.get(type.name);
    return [
      ...(declared?.requirements ?? []),
      ...(declared?.fields.get(field)?.requirements ?? []),
      ...(isInterfaceType(returned) ? [] : (rules.get(returned.name)?.requirements ?? [])),
    ];
  });
}

/** Federation's own root fields, where the schema object does not list them. */
const isServiceField = (schema: GraphQLSchema, parentType: string, field: string): boolean =>
  parentType === schema.getQueryType()?.name && (field === '_entities' || field === '_service');
