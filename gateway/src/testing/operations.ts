import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A valid operation that asks for one field, by the shortest way to it. */
export interface FieldOperation {
  readonly coordinate: string;
  readonly text: string;
}

/** One query or mutation for every field of every object that a schema's queries and mutations reach. */
export function operationsFor(schema: GraphQLSchema): FieldOperation[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type !== undefined && type !== null);
  const reached = new Set<GraphQLObjectType>(roots);
  const waiting = roots.map((type) => ({ type, wrap: (inner: string) => `${type.name.toLowerCase()} { ${inner} }` }));
  const operations: FieldOperation[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, wrap } = next;
    for (const field of Object.values(type.getFields())) {
      const call = `${field.name}${argumentsOf(field)}`;
      const returned = getNamedType(field.type);
      const tail = isLeafType(returned) ? '' : ' { __typename }';
      operations.push({ coordinate: `${type.name}.${field.name}`, text: wrap(`${call}${tail}`) });
      if (isLeafType(returned)) continue;
      const members = isObjectType(returned) ? [returned] : schema.getPossibleTypes(returned);
      for (const member of members.filter((one) => !reached.has(one))) {
        reached.add(member);
        const open = member === returned ? '' : `... on ${member.name} `;
        const inside = (inner: string) => (open ? `${open}{ ${inner} }` : inner);
        waiting.push({ type: member, wrap: (inner) => wrap(`${call} { ${inside(inner)} }`) });
      }
    }
  }
  return operations;
}

/** The arguments a field must have, with a literal for each; empty where it needs none. */
export const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
  const required = args.filter(isRequiredArgument).map((one: GraphQLArgument) => `${one.name}: ${literal(one.type)}`);
  return required.length > 0 ? `(${required.join(', ')})` : '';
};

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  return (
    { Int: '1', Float: '1.5', Boolean: 'true', Date: '"2026-11-29"', DateTime: '"2026-11-29T12:00:00Z"' }[type.name] ??
    '"x"'
  );
}
