import { getNullableType, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isNonNullType } from 'graphql';

const KEY = 'idempotencyKey';

/**
 * Mutations that do not ask for an idempotency key, beside their arguments or in one that must be given. A program outside repeats
 * what it got no answer to, so none of those may be in its face (PUB3).
 */
export function mutationsWithoutKey(schema: GraphQLSchema): string[] {
  const asksForKey = (name: string, type: GraphQLInputType): boolean => {
    if (!isNonNullType(type)) return false;
    const input = getNullableType(type);
    return name === KEY || (isInputObjectType(input) && isNonNullType(input.getFields()[KEY]?.type));
  };
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ args }) => !args.some(({ name, type }) => asksForKey(name, type)))
    .map(({ name }) => `Mutation.${name}`);
}
